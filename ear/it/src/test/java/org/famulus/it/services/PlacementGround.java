package org.famulus.it.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.famulus.core.application.WishedPlace;
import org.famulus.core.audit.TimelineEntry;
import org.famulus.core.audit.Timelines;
import org.famulus.core.decision.PlaceAnswers;
import org.famulus.core.decision.SingleDecisions;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementRepository;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.settings.MovableClock;

/** The ground on which tests of placements stand: admitted students, and students at their unit. */
@ApplicationScoped
public class PlacementGround {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  @Inject private DecisionGround stage;
  @Inject private SingleDecisions single;
  @Inject private PlaceAnswers answers;
  @Inject private PlacementRepository placements;
  @Inject private Timelines timelines;
  @Inject private MovableClock clock;

  /** An accepted placement and what it hangs on. */
  record Scene(
      long call,
      long application,
      long decision,
      long placement,
      DecisionGround.Place place,
      LocalDate firstDay) {

    LocalDate day(int offset) {
      return firstDay.plusDays(offset);
    }
  }

  /** A student admitted to a unit of one place, who has accepted. */
  Scene accepted() {
    return accepted(stage.call(), 1);
  }

  /** The same in a call, at a unit that takes so many. */
  Scene accepted(long call, int places) {
    LocalDate first = stage.firstMonday(0);
    return accepted(call, stage.unit(call, Ground.FIELD, places, first).get(0), first);
  }

  /** The same at a place. */
  Scene accepted(long call, DecisionGround.Place place, LocalDate first) {
    Scene scene = allotted(call, place, first);
    answers.accept(Ground.REGION, scene.decision());
    return scene;
  }

  /** A student admitted to a unit of one place, who has not answered. */
  Scene allotted() {
    long call = stage.call();
    LocalDate first = stage.firstMonday(0);
    return allotted(call, stage.unit(call, Ground.FIELD, 1, first).get(0), first);
  }

  private Scene allotted(long call, DecisionGround.Place place, LocalDate first) {
    long application =
        stage.eligible(call, new WishedPlace(Ground.FIELD, Optional.empty(), first));
    long decision =
        single.give(Ground.REGION, application, place.offer(), WrittenReasons.none()).value();
    long placement = placements.ofDecision(decision).orElseThrow().id();
    return new Scene(call, application, decision, placement, place, first);
  }

  /** Puts the student at her unit since the first day, past all gates. */
  @Transactional
  public void start(long placementId) {
    Placement placement = placements.lock(Ground.REGION, placementId).orElseThrow();
    placement.start(placement.subject().firstDay());
  }

  /** No daily job has run yet. */
  @Transactional
  public void forgetDaysDone() {
    em.createQuery("delete from DayDone d").executeUpdate();
  }

  /** Takes every other placement back, so that a night finds nothing else to do. */
  @Transactional
  public void alone(long placementId) {
    em.createQuery(
            "update Placement p set p.state = :taken where p.id <> :id and p.state <> :taken")
        .setParameter("taken", PlacementState.DECLINED)
        .setParameter("id", placementId)
        .executeUpdate();
  }

  /** What became of a placement, read in one transaction whatever other threads do. */
  @Transactional
  public Fate fate(long placementId) {
    return new Fate(
        now(placementId).state(),
        timelines.of("PLACEMENT", placementId).stream().map(TimelineEntry::useCase).toList(),
        mails(placementId));
  }

  /**
   * What became of a placement.
   *
   * @param state where it stands
   * @param useCases what was done about it
   * @param mails templates of the mails about it
   */
  public record Fate(PlacementState state, List<String> useCases, List<String> mails) {}

  /** A placement as it stands. */
  Placement now(long placementId) {
    return placements.find(Ground.REGION, placementId).orElseThrow();
  }

  /** Templates of the mails about a placement. */
  List<String> mails(long placementId) {
    return em
        .createQuery(
            "select m.template from MailMessage m where m.aboutType = 'PLACEMENT'"
                + " and m.aboutId = :id order by m.template",
            String.class)
        .setParameter("id", placementId)
        .getResultList();
  }

  /** Does something on another day, at noon, and comes back. */
  <T> T on(LocalDate day, Callable<T> work) throws Exception {
    var before = clock.instant();
    clock.moveTo(day.atTime(LocalTime.NOON).atZone(ZoneId.of("Europe/Stockholm")).toInstant());
    try {
      return work.call();
    } finally {
      clock.moveTo(before);
    }
  }
}
