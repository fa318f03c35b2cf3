package org.famulus.web.organisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.agreement.AgreementCriteria;
import org.famulus.core.agreement.AgreementRow;
import org.famulus.core.agreement.Agreements;
import org.famulus.core.audit.TimelineEntry;
import org.famulus.core.audit.Timelines;
import org.famulus.core.host.HostForm;
import org.famulus.core.interest.InterestCriteria;
import org.famulus.core.interest.InterestRow;
import org.famulus.core.interest.Interests;
import org.famulus.core.organisation.OrganisationCriteria;
import org.famulus.core.organisation.OrganisationRow;
import org.famulus.core.organisation.OrganisationType;
import org.famulus.core.organisation.Organisations;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.CurrentUser;
import org.famulus.web.shell.RegionContext;

/** One organisation with what belongs to it. */
@Named
@ViewScoped
public class OrganisationRecord implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final Page MOST = new Page(0, 200);

  @Inject private RegionContext region;
  @Inject private CurrentUser user;
  @Inject private Answers answers;
  @Inject private Organisations organisations;
  @Inject private Interests interests;
  @Inject private Agreements agreements;
  @Inject private Timelines timelines;

  private long id;
  private LocalDate lastDay;
  private transient OrganisationRow row;

  /** Closes it after the chosen last day. */
  public String close() {
    return close(Optional.of(lastDay), "organisation.closed");
  }

  /** Opens it again. */
  public String reopen() {
    return close(Optional.empty(), "organisation.opened-again");
  }

  private String close(Optional<LocalDate> day, String told) {
    String name = getRow().name();
    if (!answers.accept(organisations.close(region.getId(), id, day))) {
      return null;
    }
    answers.tell(told, name);
    return "/organisation/record.xhtml?faces-redirect=true&id=" + id;
  }

  /** The organisation. */
  public OrganisationRow getRow() {
    if (row == null) {
      row = organisations.detail(region.getId(), id);
    }
    return row;
  }

  /** Whether it takes nobody any more, today. */
  public boolean isClosed() {
    return getRow().closedOn().filter(day -> day.isBefore(region.getToday())).isPresent();
  }

  /** What lies below it: the sites of a provider, the units of a site. */
  public List<OrganisationRow> getBelow() {
    if (getRow().type() == OrganisationType.UNIT) {
      return List.of();
    }
    return organisations
        .find(
            new OrganisationCriteria(
                region.getId(), Set.of(), Optional.empty(), Optional.of(id), Optional.empty()),
            Sort.byDefault(),
            MOST)
        .rows();
  }

  /** Whether it is a unit, which registers interest. */
  public boolean isHost() {
    return getRow().type() == OrganisationType.UNIT || getRow().type() == OrganisationType.PRACTICE;
  }

  /** Whether it can become a host. */
  public boolean isRecruitable() {
    return HostForm.TYPES.contains(getRow().type());
  }

  /** What the unit has registered, latest year first. */
  public List<InterestRow> getInterests() {
    return isHost() && user.can(Permission.INTEREST_VIEW)
        ? interests.find(InterestCriteria.ofUnit(region.getId(), id), Sort.byDefault(), MOST).rows()
        : List.of();
  }

  /** Whether it is a university, which has agreements. */
  public boolean isUniversity() {
    return getRow().type() == OrganisationType.UNIVERSITY;
  }

  /** Its agreements with the programme. */
  public List<AgreementRow> getAgreements() {
    return isUniversity() && user.can(Permission.AGREEMENT_VIEW)
        ? agreements
            .find(AgreementCriteria.ofParty(region.getId(), id), Sort.byDefault(), MOST)
            .rows()
        : List.of();
  }

  /** What happened to it. */
  public List<TimelineEntry> getTimeline() {
    return timelines.of("ORGANISATION", getRow().id());
  }

  /** Its id. */
  public long getId() {
    return id;
  }

  /** Its id. */
  public void setId(long id) {
    this.id = id;
  }

  /** Last day, for closing. */
  public LocalDate getLastDay() {
    return lastDay;
  }

  /** Last day, for closing. */
  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }
}
