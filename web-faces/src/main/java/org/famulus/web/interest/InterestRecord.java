package org.famulus.web.interest;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.famulus.core.allocation.DemandForUnit;
import org.famulus.core.allocation.PlaceDemand;
import org.famulus.core.audit.TimelineEntry;
import org.famulus.core.audit.Timelines;
import org.famulus.core.interest.ContactRole;
import org.famulus.core.interest.InterestDetail;
import org.famulus.core.interest.InterestRegistration;
import org.famulus.core.interest.InterestRow;
import org.famulus.core.interest.InterestState;
import org.famulus.core.interest.Interests;
import org.famulus.core.interest.NamedPerson;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.access.Permission;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.CurrentUser;
import org.famulus.web.shell.RegionContext;

/** One registration of interest. */
@Named
@ViewScoped
public class InterestRecord implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private CurrentUser user;
  @Inject private Answers answers;
  @Inject private Regions regions;
  @Inject private Interests interests;
  @Inject private InterestRegistration registration;
  @Inject private Timelines timelines;
  @Inject private DemandForUnit demandForUnit;

  private long id;
  private transient InterestDetail detail;
  private transient List<PlaceDemand> demand;

  /** Takes it back. */
  public String withdraw() {
    long version = getRow().version();
    if (!answers.accept(
        registration.withdraw(region.getId(), id, version, answers.writtenReasons()))) {
      detail = null;
      return null;
    }
    answers.tell("interest.taken-back", getRow().unitName());
    return "/interest/record.xhtml?faces-redirect=true&id=" + id;
  }

  /** The interest with everything on it. */
  public InterestDetail getDetail() {
    if (detail == null) {
      detail = interests.detail(region.getId(), id);
    }
    return detail;
  }

  /** Why the unit gets so many students; empty before they are allotted. */
  public List<PlaceDemand> getDemand() {
    if (demand == null) {
      demand = demandForUnit.of(region.getId(), id);
    }
    return demand;
  }

  /** What lists show of it. */
  public InterestRow getRow() {
    return getDetail().row();
  }

  /** Contact persons. */
  public List<NamedPerson> getContacts() {
    return named(ContactRole.CONTACT);
  }

  /** Supervisors. */
  public List<NamedPerson> getSupervisors() {
    return named(ContactRole.SUPERVISOR);
  }

  private List<NamedPerson> named(ContactRole role) {
    return getDetail().people().stream().filter(person -> person.role() == role).toList();
  }

  /** Last day of a period that begins on the day. */
  public LocalDate lastDay(LocalDate firstDay) {
    return regions
        .get(region.getId())
        .catalogue()
        .kind(getRow().kind())
        .orElseThrow()
        .length()
        .lastDayFrom(firstDay);
  }

  /** Whether the user may change it now; after an allotment the faculty still may, with a reason. */
  public boolean isEditable() {
    return user.can(Permission.INTEREST_EDIT)
        && (getRow().isChangeable()
            || (getRow().state() != InterestState.WITHDRAWN
                && user.canInWhole(Permission.CALL_EDIT)));
  }

  /** Whether it waits for an approval the user may give. */
  public boolean isApprovable() {
    return getRow().state() == InterestState.SUBMITTED && user.can(Permission.INTEREST_APPROVE);
  }

  /** What happened to it. */
  public List<TimelineEntry> getTimeline() {
    return timelines.of("INTEREST", getRow().id());
  }

  /** Its id. */
  public long getId() {
    return id;
  }

  /** Its id. */
  public void setId(long id) {
    this.id = id;
  }
}
