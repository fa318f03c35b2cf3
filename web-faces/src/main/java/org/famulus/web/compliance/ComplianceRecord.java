package org.famulus.web.compliance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.famulus.core.compliance.GateOverview;
import org.famulus.core.compliance.Gates;
import org.famulus.core.compliance.PlacementFace;
import org.famulus.core.compliance.PlacementStarts;
import org.famulus.core.compliance.RequirementReminders;
import org.famulus.core.compliance.RequirementSubmission;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.shared.Outcome;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.RegionContext;

/** The gates of one placement, as far as the viewer may see them; the faculty starts it here. */
@Named
@ViewScoped
public class ComplianceRecord implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String VIEW =
      "/compliance/record.xhtml?faces-redirect=true&includeViewParams=true";

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private Gates gates;
  @Inject private PlacementStarts starts;
  @Inject private RequirementReminders reminders;
  @Inject private RequirementSubmission submission;

  private Long id;
  private LocalDate arrival;
  private transient GateOverview shown;

  /** The placement with its gates. */
  public GateOverview getShown() {
    if (shown == null) {
      shown = gates.of(region.getId(), id);
    }
    return shown;
  }

  /** Whether it can be started by hand now; one held back until its last day is past cannot. */
  public boolean isStartable() {
    LocalDate today = region.getToday();
    PlacementFace placement = getShown().placement();
    boolean mayStart =
        placement.state() == PlacementState.ACCEPTED
            || placement.state() == PlacementState.HELD && !today.isAfter(placement.lastDay());
    return mayStart && !today.isBefore(placement.firstDay());
  }

  /** Starts it, or holds it back and says why. */
  public String start() {
    Outcome<Long> outcome = starts.start(region.getId(), id, answers.writtenReasons());
    shown = null;
    if (!answers.accept(outcome)) {
      return null;
    }
    boolean held = getShown().placement().state() == PlacementState.HELD;
    answers.tell(held ? "compliance.held-now" : "compliance.started");
    return VIEW;
  }

  /** Reminds whoever acts next. */
  public String remind() {
    Outcome<Long> outcome = reminders.remind(region.getId(), Set.of(id));
    if (!answers.accept(outcome)) {
      return null;
    }
    answers.tell("compliance.reminded", outcome.value());
    return VIEW;
  }

  /** The student has handed something in, and the faculty says it for her. */
  public String submit(long requirement) {
    return answered(submission.submit(region.getId(), requirement), "compliance.submitted");
  }

  /** Enters the day of arrival for the student. */
  public String arrive() {
    return answered(submission.arrive(region.getId(), id, arrival), "compliance.arrival-saved");
  }

  private String answered(Outcome<Long> outcome, String told) {
    shown = null;
    return answers.goOn(outcome, told, VIEW);
  }

  /** The placement. */
  public Long getId() {
    return id;
  }

  /** The placement. */
  public void setId(Long id) {
    this.id = id;
  }

  /** Day of arrival. */
  public LocalDate getArrival() {
    return arrival == null ? getShown().arrival().orElse(null) : arrival;
  }

  /** Day of arrival. */
  public void setArrival(LocalDate arrival) {
    this.arrival = arrival;
  }
}
