package org.famulus.web.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.famulus.core.audit.TimelineEntry;
import org.famulus.core.audit.Timelines;
import org.famulus.core.person.People;
import org.famulus.core.person.PersonRow;
import org.famulus.web.shell.RegionContext;

/** One person, and records that may mean the same human being. */
@Named
@ViewScoped
public class PersonRecord implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private People people;
  @Inject private Timelines timelines;

  private long id;
  private transient PersonRow row;
  private transient List<PersonRow> alike;

  /** The person. */
  public PersonRow getRow() {
    if (row == null) {
      row = people.detail(region.getId(), id);
    }
    return row;
  }

  /** Records that may mean the same human being; none for a record that was merged away. */
  public List<PersonRow> getAlike() {
    if (alike == null) {
      alike = getRow().mergedIntoId().isPresent() ? List.of() : people.alike(region.getId(), id);
    }
    return alike;
  }

  /** What happened to the record. */
  public List<TimelineEntry> getTimeline() {
    return timelines.of("PERSON", getRow().id());
  }

  /** Id of the record. */
  public long getId() {
    return id;
  }

  /** Id of the record. */
  public void setId(long id) {
    this.id = id;
  }
}
