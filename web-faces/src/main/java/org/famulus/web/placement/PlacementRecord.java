package org.famulus.web.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.core.audit.TimelineEntry;
import org.famulus.core.placement.NamedSupervisor;
import org.famulus.core.placement.PlacementDetail;
import org.famulus.core.placement.PlacementLife;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.placement.Placements;
import org.famulus.core.placement.SupervisorNaming;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.catalogue.Step;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.CurrentUser;
import org.famulus.web.shell.RegionContext;

/** One placement: who is where, who acts next, who supervises, pauses, leaving. */
@Named
@ViewScoped
public class PlacementRecord implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String AGAIN = "/placement/record.xhtml?faces-redirect=true&id=";

  @Inject private RegionContext region;
  @Inject private CurrentUser user;
  @Inject private Answers answers;
  @Inject private Placements placements;
  @Inject private PlacementLife life;
  @Inject private SupervisorNaming naming;

  private long id;
  private LocalDate day;
  private LocalDate lastDay;
  private String reason;
  private String leavingReason;
  private List<SupervisorRow> named;
  private transient PlacementDetail row;

  /** The placement. */
  public PlacementDetail getRow() {
    if (row == null) {
      row = placements.detail(region.getId(), id);
    }
    return row;
  }

  /** Whether support of what it costs can be asked for. */
  public boolean isSupportable() {
    return region.has(Step.SUPPORT)
        && user.can(Permission.SUPPORT_CLAIM);
  }

  /** What was done about it, for staff. */
  public List<TimelineEntry> getTimeline() {
    return isFaculty() ? placements.timeline(region.getId(), id) : List.of();
  }

  /** Whether the user notes for the faculty what happens. */
  public boolean isFaculty() {
    return user.canInWhole(Permission.PLACEMENT_EDIT);
  }

  /** Whether the user looks at her own placement. */
  public boolean isOwn() {
    return user.caller()
        .flatMap(caller -> caller.ownPersonFor(region.getId(), Permission.PLACEMENT_VIEW))
        .filter(person -> person == getRow().face().personId())
        .isPresent();
  }

  /** Whether the user may say who supervises. */
  public boolean isNaming() {
    return user.can(Permission.CONFIRMATION_EDIT)
        && PlacementState.HOLDING.contains(getRow().face().state());
  }

  /** Whether the placement waits for its start. */
  public boolean isBeforeStart() {
    return PlacementState.BEFORE_START.contains(getRow().face().state());
  }

  /** Whether the student can still leave it. */
  public boolean isLeavable() {
    return PlacementState.DEMANDING.contains(getRow().face().state());
  }

  /** The day the sentence about what comes next is about. */
  public LocalDate getNextDay() {
    PlacementDetail shown = getRow();
    return switch (shown.face().state()) {
      case ALLOTTED, ACCEPTED, HELD -> shown.face().firstDay();
      case INTERRUPTED ->
          shown.interruptions().get(shown.interruptions().size() - 1).firstDay();
      case ENDED, WITHDRAWN -> shown.endedOn().orElse(shown.face().lastDay());
      case STARTED, LAPSED, DECLINED, REVOKED, CANCELLED -> shown.face().lastDay();
    };
  }

  /** The supervisors as they are being named, with a row left to fill in. */
  public List<SupervisorRow> getNamed() {
    if (named == null) {
      named = new ArrayList<>();
      getRow().supervisors().stream()
          .limit(SupervisorNaming.MOST)
          .forEach(each -> named.add(new SupervisorRow(each.name(), each.email())));
      while (named.size() < SupervisorNaming.MOST) {
        named.add(new SupervisorRow("", ""));
      }
    }
    return named;
  }

  /** Names the supervisors. */
  public String nameSupervisors() {
    List<NamedSupervisor> filled =
        getNamed().stream()
            .filter(SupervisorRow::isFilled)
            .map(SupervisorRow::named)
            .toList();
    return done(
        naming.name(region.getId(), id, version(), filled), "placement.supervisors-named");
  }

  /** The student pauses. */
  public String interrupt() {
    return done(
        life.interrupt(region.getId(), id, version(), day, reason), "placement.interrupted");
  }

  /** The student is back. */
  public String resume() {
    return done(life.resume(region.getId(), id, version(), day), "placement.resumed");
  }

  /** The student leaves for good. */
  public String withdraw() {
    return done(
        life.withdraw(
            region.getId(), id, version(), Optional.ofNullable(lastDay), leavingReason),
        "placement.withdrawn");
  }

  private long version() {
    return answers.versionOr(getRow().version());
  }

  private String done(Outcome<Long> outcome, String told) {
    row = null;
    if (!answers.accept(outcome)) {
      return null;
    }
    answers.tell(told, getRow().face().studentName());
    return AGAIN + id;
  }

  /** Id of the placement. */
  public long getId() {
    return id;
  }

  /** Id of the placement. */
  public void setId(long id) {
    this.id = id;
  }

  /** First day away, or first day back. */
  public LocalDate getDay() {
    return day;
  }

  /** First day away, or first day back. */
  public void setDay(LocalDate day) {
    this.day = day;
  }

  /** Last day at the unit. */
  public LocalDate getLastDay() {
    return lastDay;
  }

  /** Last day at the unit. */
  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  /** Why the student pauses. */
  public String getReason() {
    return reason;
  }

  /** Why the student pauses. */
  public void setReason(String reason) {
    this.reason = reason;
  }

  /** Why the student leaves. */
  public String getLeavingReason() {
    return leavingReason;
  }

  /** Why the student leaves. */
  public void setLeavingReason(String leavingReason) {
    this.leavingReason = leavingReason;
  }
}
