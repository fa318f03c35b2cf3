package org.famulus.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import org.famulus.core.organisation.OrganisationCriteria;
import org.famulus.core.organisation.OrganisationRow;
import org.famulus.core.organisation.OrganisationType;
import org.famulus.core.organisation.Organisations;
import org.famulus.web.form.Typed;
import org.famulus.web.list.LazyRows;
import org.famulus.web.shell.RegionContext;

/** Universities, hospitals, sites and units of the region. */
@Named
@ViewScoped
public class OrganisationList implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Organisations organisations;

  private final LazyRows<OrganisationRow> rows =
      new LazyRows<>((sort, page) -> organisations.find(criteria(), sort, page));

  private String type;
  private String text;
  private String site;
  private String open;

  private OrganisationCriteria criteria() {
    return new OrganisationCriteria(
        region.getId(),
        Typed.constant(OrganisationType.class, type).map(Set::of).orElse(Set.of()),
        Typed.text(text),
        Typed.id(site),
        Typed.text(open).map("true"::equals));
  }

  /** The rows. */
  public LazyRows<OrganisationRow> getRows() {
    return rows;
  }

  /** Only this type. */
  public String getType() {
    return type;
  }

  /** Only this type. */
  public void setType(String type) {
    this.type = type;
  }

  /** Part of the name. */
  public String getText() {
    return text;
  }

  /** Part of the name. */
  public void setText(String text) {
    this.text = text;
  }

  /** Only what lies below this one. */
  public String getSite() {
    return site;
  }

  /** Only what lies below this one. */
  public void setSite(String site) {
    this.site = site;
  }

  /** {@code true} for open ones, {@code false} for closed ones. */
  public String getOpen() {
    return open;
  }

  /** {@code true} for open ones, {@code false} for closed ones. */
  public void setOpen(String open) {
    this.open = open;
  }
}
