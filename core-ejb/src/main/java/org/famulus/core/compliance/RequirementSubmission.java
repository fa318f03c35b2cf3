package org.famulus.core.compliance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.access.Gate;
import org.famulus.core.access.Target;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.person.PersonRepository;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.compliance.RequirementStatus;
import org.famulus.region.spi.rule.Moment;

/**
 * What a student says about her requirements: that she has handed something in, and when she
 * arrives. The faculty may say it for her, except of health and police matters.
 */
@Stateless
public class RequirementSubmission {

  /** Months before the first day from which a day of arrival is believed. */
  private static final int EARLIEST_ARRIVAL = 6;

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private PersonRepository people;
  @Inject private RequirementsForChange forChange;
  @Inject private RequirementPlan plan;
  @Inject private PlacementDossier dossier;

  /** The student has handed it in; rules may hold it until somebody has looked. */
  @UseCase(value = "requirement.submit", permission = Permission.REQUIREMENT_SUBMIT)
  public Outcome<Long> submit(String regionId, long id) {
    RequirementCase opened = forChange.open(regionId, id);
    Optional<Outcome<Long>> unfit = unfit(opened);
    if (unfit.isPresent()) {
      return unfit.get();
    }
    Requirement requirement = opened.requirement();
    if (!opened.kind().handedIn() || requirement.waitsFor() != ActsNext.STUDENT) {
      return Outcome.refused(Reason.of("requirement.nothing-to-hand-in"));
    }
    Judgement judgement =
        opened.judge(
            Moment.REQUIREMENT_SUBMIT,
            requirement.factsAs(RequirementStatus.SUBMITTED, Optional.of(opened.today())),
            WrittenReasons.none());
    if (!judgement.passes()) {
      return Outcome.refused(judgement.refusals());
    }
    RequirementStatus before = requirement.status();
    requirement.submit(opened.kind(), opened.today(), judgement.holds());
    forChange.changed(opened, before);
    return Outcome.done(id, judgement.holds());
  }

  /** The student has not handed it in after all. */
  @UseCase(value = "requirement.take-back", permission = Permission.REQUIREMENT_SUBMIT)
  public Outcome<Long> takeBack(String regionId, long id) {
    RequirementCase opened = forChange.open(regionId, id);
    Optional<Outcome<Long>> unfit = unfit(opened);
    if (unfit.isPresent()) {
      return unfit.get();
    }
    Requirement requirement = opened.requirement();
    if (requirement.status() != RequirementStatus.SUBMITTED) {
      return Outcome.refused(Reason.of("requirement.nothing-to-take-back"));
    }
    requirement.sendBack(opened.kind(), opened.today());
    forChange.changed(opened, RequirementStatus.SUBMITTED);
    return Outcome.done(id);
  }

  /** The student says when she arrives; what depends on it falls due anew. */
  @UseCase(value = "placement.arrival", permission = Permission.REQUIREMENT_SUBMIT)
  public Outcome<Long> arrive(String regionId, long placementId, LocalDate day) {
    Placement placement = forChange.placement(regionId, placementId);
    allow(placement);
    if (!dossier.isArrivalAsked(regionId)) {
      return Outcome.refused(Reason.of("placement.no-arrival"));
    }
    LocalDate firstDay = placement.subject().firstDay();
    List<Reason> faults = faults(placement, day, firstDay);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    running.current().change("arrival", placement.arrivalOn().orElse(null), day);
    placement.arriveOn(day);
    plan.determine(regionId, List.of(placement));
    return Outcome.done(placementId);
  }

  private static List<Reason> faults(Placement placement, LocalDate day, LocalDate firstDay) {
    if (!PlacementState.BEFORE_START.contains(placement.state())) {
      return List.of(Reason.of("placement.started-already"));
    }
    if (day == null) {
      return List.of(Reason.ofField("arrival", "field.required"));
    }
    LocalDate earliest = firstDay.minusMonths(EARLIEST_ARRIVAL);
    return day.isAfter(firstDay) || day.isBefore(earliest)
        ? List.of(Reason.ofField("arrival", "placement.arrival-between", earliest, firstDay))
        : List.of();
  }

  private Optional<Outcome<Long>> unfit(RequirementCase opened) {
    allow(opened.placement());
    boolean herself = gate.caller().personId().equals(owner(opened.placement()));
    if (!herself && opened.kind().confidentiality().isForVerifierOnly()) {
      return Optional.of(Outcome.refused(Reason.of("requirement.only-herself")));
    }
    return forChange.unfit(opened, Optional.empty());
  }

  private void allow(Placement placement) {
    long student = placement.subject().personId();
    gate.allow(Target.person(placement.regionId(), student));
    if (!gate.caller().personId().equals(owner(placement))) {
      running.current().onBehalfOf(people.byIds(Set.of(student)).get(student).fullName());
    }
  }

  private static Optional<Long> owner(Placement placement) {
    return Optional.of(placement.subject().personId());
  }
}
