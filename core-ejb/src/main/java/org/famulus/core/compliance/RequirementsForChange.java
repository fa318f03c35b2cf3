package org.famulus.core.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.audit.LastChange;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementRepository;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleBook;
import org.famulus.core.region.RuleEngine;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.core.task.TaskSubject;
import org.famulus.core.task.Tasks;
import org.famulus.region.spi.compliance.RequirementKind;

/**
 * Opens requirements for commands: locks the placement, so that of two commands on it the second
 * sees what the first has done, and says in the audit trail what the command is about. Of a
 * confidential requirement the trail keeps only that its status changed.
 */
@ApplicationScoped
class RequirementsForChange {

  /** Kind of record to-dos are about. */
  static final String TO_DO = "REQUIREMENT";

  /** Kind of record in audit trail and mail log: what is done about requirements is the placement's. */
  static final String SUBJECT = "PLACEMENT";

  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private RuleEngine rules;
  @Inject private PlacementRepository placements;
  @Inject private RequirementRepository requirements;
  @Inject private PlacementDossier dossier;
  @Inject private Clearance clearance;
  @Inject private Tasks tasks;
  @Inject private LastChange lastChange;

  /** The placement, locked; the command is about it. */
  Placement placement(String regionId, long placementId) {
    Placement placement =
        placements
            .lock(regionId, placementId)
            .orElseThrow(() -> new NotFoundException("placement", placementId));
    running.current().about(SUBJECT, placementId, placement.reference());
    return placement;
  }

  /** The requirement with its placement; the command is about the placement. */
  RequirementCase open(String regionId, long id) {
    long placementId =
        requirements
            .placementOf(regionId, id)
            .orElseThrow(() -> new NotFoundException("requirement", id));
    Placement placement = placement(regionId, placementId);
    Requirement requirement =
        requirements.of(placementId).stream()
            .filter(each -> each.id() == id)
            .findFirst()
            .orElseThrow(() -> new NotFoundException("requirement", id));
    RuleBook book = rules.open(regionId);
    if (requirement.confidentiality().isForVerifierOnly()) {
      running.current().withholdReasons();
    }
    return new RequirementCase(
        placement,
        requirement,
        kind(regionId, requirement),
        dossier.of(placement, book),
        book,
        regions.today(regionId, clock));
  }

  /** The kind of a requirement. */
  RequirementKind kind(String regionId, Requirement requirement) {
    return regions.get(regionId).compliance().stream()
        .flatMap(policy -> policy.kinds().stream())
        .filter(kind -> kind.code().equals(requirement.code()))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("requirement", requirement.id()));
  }

  /** Why the command cannot be carried out on the requirement as it stands, if it cannot. */
  Optional<Outcome<Long>> unfit(RequirementCase opened, Optional<Long> version) {
    Requirement requirement = opened.requirement();
    if (version.filter(seen -> seen != requirement.version()).isPresent()) {
      return Optional.of(
          lastChange.overtook(
              SUBJECT,
              opened.placement().id(),
              Map.of("status", requirement.status().name()),
              requirement.version()));
    }
    return opened.placement().holdsPlace()
        ? Optional.empty()
        : Optional.of(Outcome.refused(Reason.of("requirement.placement-over")));
  }

  /**
   * Ends the command: notes the change where it may be noted, ends to-dos of a requirement that is
   * in order or no longer the student's turn, and judges the placement anew.
   *
   * @param before where the requirement stood
   */
  void changed(RequirementCase opened, Object before) {
    Requirement requirement = opened.requirement();
    if (!requirement.confidentiality().isForVerifierOnly()) {
      running
          .current()
          .change("requirement." + requirement.code(), before, requirement.status());
    }
    if (requirement.waitsFor() != ActsNext.STUDENT) {
      tasks.settle(taskSubject(requirement, Optional.empty()));
    }
    Object state = opened.placement().state();
    clearance.review(opened.placement(), opened.book());
    running.current().change("state", state, opened.placement().state());
  }

  /** The record a to-do about a requirement belongs to. */
  static TaskSubject taskSubject(Requirement requirement, Optional<Long> personId) {
    return new TaskSubject(
        requirement.regionId(),
        TO_DO,
        requirement.id(),
        requirement.placementId(),
        personId);
  }
}
