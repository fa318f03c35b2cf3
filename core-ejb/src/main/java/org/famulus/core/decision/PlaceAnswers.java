package org.famulus.core.decision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.application.Application;
import org.famulus.core.application.ApplicationRepository;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.person.PersonRepository;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementRepository;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.UseCase;

/** The student's answer to a decision; staff may give it for her, and the audit entry says so. */
@Stateless
public class PlaceAnswers {

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private PersonRepository people;
  @Inject private ApplicationRepository applications;
  @Inject private PlacementRepository placements;
  @Inject private DecisionRepository decisions;
  @Inject private Issuing issuing;

  /** The student takes the place. */
  @UseCase(value = "decision.accept", permission = Permission.DECISION_ANSWER)
  public Outcome<Long> accept(String regionId, long decisionId) {
    AdmissionDecision decision = require(regionId, decisionId);
    Placement placement = requireLocked(decision);
    if (placement.state() != PlacementState.ALLOTTED) {
      return refused(decision);
    }
    running.current().change("state", placement.state(), PlacementState.ACCEPTED);
    placement.accept(clock.instant());
    return Outcome.done(decisionId);
  }

  /** The student does not take the place; it is free again at once and cannot be taken back. */
  @UseCase(value = "decision.decline", permission = Permission.DECISION_ANSWER)
  public Outcome<Long> decline(String regionId, long decisionId) {
    AdmissionDecision decision = require(regionId, decisionId);
    Placement placement = requireLocked(decision);
    if (!placement.isBeforeStart()) {
      return refused(decision);
    }
    running.current().change("state", placement.state(), PlacementState.DECLINED);
    long applicationId = placement.applicationId().orElseThrow();
    Optional<Application> losesAdmission =
        placements.holdsAnother(applicationId, placement.id())
            ? Optional.empty()
            : applications.lock(regionId, applicationId);
    List<Reason> notices = issuing.decline(decision, placement, losesAdmission);
    return Outcome.done(decisionId, notices);
  }

  private AdmissionDecision require(String regionId, long decisionId) {
    AdmissionDecision decision =
        decisions
            .find(regionId, decisionId)
            .orElseThrow(() -> new NotFoundException("decision", decisionId));
    gate.allow(DecisionAccess.letter(decision));
    running.current().about(DecisionMails.SUBJECT, decisionId, decision.number());
    long student = decision.place().personId();
    if (!gate.caller().personId().equals(Optional.of(student))) {
      running.current().onBehalfOf(people.byIds(Set.of(student)).get(student).fullName());
    }
    return decision;
  }

  private Placement requireLocked(AdmissionDecision decision) {
    return placements
        .lockOfDecision(decision.id())
        .orElseThrow(() -> new NotFoundException("placement of decision", decision.number()));
  }

  private static Outcome<Long> refused(AdmissionDecision decision) {
    return Outcome.refused(Reason.of("decision.not-open", decision.number()));
  }
}
