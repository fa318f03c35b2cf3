package org.famulus.core.compliance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.access.Gate;
import org.famulus.core.access.Target;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementRepository;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleBook;
import org.famulus.core.region.RuleEngine;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.schedule.DailyRound;
import org.famulus.core.shared.Batches;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.core.task.Tasks;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.facts.PlacementFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;

/**
 * Reminds whoever acts next: at night when a rule says so, and when the faculty asks for it. A
 * student gets one mail with everything that waits for her, a desk one mail with its number of
 * cases.
 */
@Stateless
public class RequirementReminders {

  /** Whom the faculty can remind. */
  private static final Set<ActsNext> OTHERS = EnumSet.of(ActsNext.STUDENT, ActsNext.VERIFIER);

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private RuleEngine rules;
  @Inject private PlacementRepository placements;
  @Inject private RequirementRepository requirements;
  @Inject private RequirementsForChange forChange;
  @Inject private PlacementDossier dossier;
  @Inject private RequirementMails mails;
  @Inject private Tasks tasks;

  /** Placements in which somebody has to be reminded today. */
  @Reads(permission = Permission.PLACEMENT_EDIT)
  public List<Long> due(String regionId) {
    gate.allow(Target.region(regionId));
    RuleBook book = rules.open(regionId);
    return Batches.of(requirements.withOpen(regionId)).stream()
        .flatMap(some -> due(regionId, some, book).stream())
        .toList();
  }

  private List<Long> due(String regionId, List<Long> placementIds, RuleBook book) {
    List<Placement> some = placements.some(regionId, placementIds);
    Map<Long, PlacementFacts> facts = dossier.of(regionId, some, book);
    Map<Long, List<Requirement>> own = requirements.ofAll(placementIds);
    return some.stream()
        .filter(
            placement ->
                DailyRound.isDue(
                    () ->
                        own.get(placement.id()).stream()
                            .map(each -> due(placement, each, facts.get(placement.id()), book))
                            .anyMatch(reasons -> !reasons.isEmpty())))
        .map(Placement::id)
        .toList();
  }

  /**
   * Asks the rules about every open requirement and reminds where they say so. A second time on the
   * same day it reminds nobody.
   *
   * @param placementIds the placements; answers how many mails were written
   */
  @UseCase(value = "requirement.remind-daily", permission = Permission.PLACEMENT_EDIT)
  public Outcome<Long> daily(String regionId, List<Long> placementIds) {
    gate.allow(Target.region(regionId));
    RuleBook book = rules.open(regionId);
    List<Placement> some = placements.some(regionId, placementIds);
    Map<Long, PlacementFacts> facts = dossier.of(regionId, some, book);
    Map<Long, List<Requirement>> byPlacement = requirements.ofAll(placementIds);
    Round round = new Round(regionId, regions.today(regionId, clock));
    for (Placement placement : some) {
      List<Requirement> reminded = new ArrayList<>();
      for (Requirement requirement : byPlacement.getOrDefault(placement.id(), List.of())) {
        List<Reason> due = due(placement, requirement, facts.get(placement.id()), book);
        if (!due.isEmpty()) {
          raise(placement, requirement, due, round.today);
          reminded.add(requirement);
        }
      }
      round.remind(placement, reminded, byPlacement.get(placement.id()));
    }
    return round.end();
  }

  /**
   * The faculty reminds whoever else acts next in the placements: students and verifiers, not
   * itself. Who was reminded today already is not reminded again.
   */
  @UseCase(value = "requirement.remind", permission = Permission.REQUIREMENT_VERIFY)
  public Outcome<Long> remind(String regionId, Collection<Long> placementIds) {
    gate.allow(Target.region(regionId));
    if (placementIds.isEmpty()) {
      return Outcome.refused(Reason.of("requirement.nobody-chosen"));
    }
    List<Placement> some =
        placements.some(regionId, placementIds).stream()
            .filter(placement -> PlacementState.BEFORE_START.contains(placement.state()))
            .toList();
    Map<Long, List<Requirement>> byPlacement =
        requirements.ofAll(some.stream().map(Placement::id).toList());
    Round round = new Round(regionId, regions.today(regionId, clock));
    for (Placement placement : some) {
      List<Requirement> own = byPlacement.getOrDefault(placement.id(), List.of());
      round.remind(
          placement,
          own.stream()
              .filter(requirement -> OTHERS.contains(requirement.waitsFor()))
              .filter(requirement -> !requirement.remindedOn().equals(Optional.of(round.today)))
              .toList(),
          own);
    }
    return round.mails == 0 && round.desks.isEmpty()
        ? Outcome.refused(Reason.of("requirement.nobody-to-remind"))
        : round.end();
  }

  private List<Reason> due(
      Placement placement, Requirement requirement, PlacementFacts facts, RuleBook book) {
    if (requirement.isInOrder()) {
      return List.of();
    }
    Judgement judgement =
        new RequirementCase(
                placement,
                requirement,
                forChange.kind(placement.regionId(), requirement),
                facts,
                book,
                regions.today(placement.regionId(), clock))
            .judge(Moment.REQUIREMENT_DAILY, requirement.facts(), WrittenReasons.none());
    return judgement.tasks();
  }

  private void raise(
      Placement placement, Requirement requirement, List<Reason> due, LocalDate today) {
    boolean hers = requirement.waitsFor() == ActsNext.STUDENT;
    List<Reason> kept =
        requirement.confidentiality().isForVerifierOnly()
            ? due.stream().map(reason -> ofGate(reason, requirement)).toList()
            : due;
    tasks.raise(
        RequirementsForChange.taskSubject(
            requirement,
            hers ? Optional.of(placement.subject().personId()) : Optional.empty()),
        kept,
        requirement.dueOn(),
        today);
  }

  private static Reason ofGate(Reason reason, Requirement requirement) {
    return new Reason(
        reason.ruleId(),
        Effect.TASK,
        Text.of("requirement.due", RequirementMails.label(requirement), requirement.dueOn()),
        Optional.empty(),
        false);
  }

  /** One round of reminders: writes to students at once, and to each desk once at the end. */
  private final class Round {

    private final String regionId;
    private final LocalDate today;
    private final Map<ActsNext, Integer> desks = new EnumMap<>(ActsNext.class);
    private int mails;

    Round(String regionId, LocalDate today) {
      this.regionId = regionId;
      this.today = today;
    }

    void remind(Placement placement, List<Requirement> reminded, List<Requirement> all) {
      reminded.forEach(requirement -> requirement.remind(today));
      boolean hers =
          reminded.stream().anyMatch(requirement -> requirement.waitsFor() == ActsNext.STUDENT);
      if (hers && RequirementReminders.this.mails.remindStudent(placement, waitingForHer(all))) {
        mails++;
      }
      reminded.stream()
          .map(Requirement::waitsFor)
          .filter(actor -> actor == ActsNext.FACULTY || actor == ActsNext.VERIFIER)
          .forEach(actor -> desks.merge(actor, 1, Integer::sum));
    }

    Outcome<Long> end() {
      desks.forEach(
          (actor, count) ->
              mails += RequirementReminders.this.mails.remindDesk(regionId, actor, count));
      running.current().change("receivers", null, mails);
      return Outcome.done((long) mails);
    }

    private static List<Requirement> waitingForHer(List<Requirement> all) {
      return all.stream()
          .filter(requirement -> requirement.waitsFor() == ActsNext.STUDENT)
          .toList();
    }
  }
}
