package org.famulus.web.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.famulus.core.person.People;
import org.famulus.core.person.PersonCriteria;
import org.famulus.core.person.PersonRow;
import org.famulus.web.form.Typed;
import org.famulus.web.list.LazyRows;
import org.famulus.web.shell.RegionContext;

/** People the programme deals with. */
@Named
@ViewScoped
public class PersonList implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private People people;

  private final LazyRows<PersonRow> rows =
      new LazyRows<>(
          (sort, page) ->
              people.find(
                  new PersonCriteria(region.getId(), Typed.text(this.text)), sort, page));

  private String text;

  /** The rows. */
  public LazyRows<PersonRow> getRows() {
    return rows;
  }

  /** Part of the name or of the mail address. */
  public String getText() {
    return text;
  }

  /** Part of the name or of the mail address. */
  public void setText(String text) {
    this.text = text;
  }
}
