package org.famulus.it.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.access.Grant;
import org.famulus.core.access.Role;
import org.famulus.core.access.UserAccount;
import org.famulus.core.application.WishedPlace;
import org.famulus.core.decision.PlaceAnswers;
import org.famulus.core.decision.SingleDecisions;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementRepository;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.settings.MovableClock;

/**
 * The ground on which tests of payments stand: placements that were started and documented, stored
 * past the use cases.
 */
@ApplicationScoped
public class PaymentGround {

  private static final String REGION = Ground.REGION;

  /** Records of tests have ids below zero; no sequence gives those. */
  private static final AtomicLong IDS = new AtomicLong(-System.nanoTime());

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  @Inject private DecisionGround stage;
  @Inject private Callers callers;
  @Inject private MovableClock clock;
  @Inject private SingleDecisions single;
  @Inject private PlaceAnswers answers;
  @Inject private PlacementRepository placements;

  /** A placement a student has said yes to, beginning at the first Monday so many months on. */
  public Placement accepted(int months) throws Exception {
    return callers.as(
        Caller.famulus("test"),
        () -> {
          long call = stage.call();
          LocalDate first = stage.firstMonday(months);
          DecisionGround.Place place = stage.unit(call, Ground.FIELD, 2, first).get(0);
          long student =
              stage.eligible(call, new WishedPlace(Ground.FIELD, Optional.empty(), first));
          long decision =
              single.give(REGION, student, place.offer(), WrittenReasons.none()).value();
          answers.accept(REGION, decision).value();
          return placements.ofDecision(decision).orElseThrow();
        });
  }

  /** The student is there from the first day on. */
  @Transactional
  public void start(Placement placement) {
    Placement stored = placements.find(REGION, placement.id()).orElseThrow();
    stored.start(stored.subject().firstDay());
  }

  /** The student is away between two days, counted from the placement's first one. */
  @Transactional
  public void pause(Placement placement, int firstDay, int lastDay) {
    LocalDate first = placement.subject().firstDay();
    em.createNativeQuery(
            "insert into placement_interruption (id, placement_id, first_day, last_day, reason)"
                + " values (?1, ?2, ?3, ?4, 'Ill')")
        .setParameter(1, IDS.decrementAndGet())
        .setParameter(2, placement.id())
        .setParameter(3, Date.valueOf(first.plusDays(firstDay)))
        .setParameter(4, Date.valueOf(first.plusDays(lastDay)))
        .executeUpdate();
  }

  /** A supervisor confirms so many weeks. */
  @Transactional
  public void confirm(Placement placement, int weeks) {
    em.createNativeQuery(
            "insert into confirmation (id, version, placement_id, supervisor_name, written_on,"
                + " weeks, done, approved, recorded_by) values (?1, 0, ?2, 'Kim', ?3, ?4, ?5, ?5,"
                + " 'test')")
        .setParameter(1, IDS.decrementAndGet())
        .setParameter(2, placement.id())
        .setParameter(3, Date.valueOf(placement.subject().lastDay()))
        .setParameter(4, weeks)
        .setParameter(5, true)
        .executeUpdate();
  }

  /** What was confirmed does not count any more. */
  @Transactional
  public void withdrawConfirmation(Placement placement) {
    em.createNativeQuery("delete from confirmation where placement_id = ?1")
        .setParameter(1, placement.id())
        .executeUpdate();
  }

  /** The student was there on the day, counted from the placement's first one. */
  @Transactional
  public void attend(Placement placement, int day) {
    em.createNativeQuery(
            "insert into logbook_day (id, version, placement_id, log_day, attended_minutes,"
                + " literature_minutes, activity) values (?1, 0, ?2, ?3, 480, 60, 'Ward round')")
        .setParameter(1, IDS.decrementAndGet())
        .setParameter(2, placement.id())
        .setParameter(3, Date.valueOf(placement.subject().firstDay().plusDays(day)))
        .executeUpdate();
  }

  /** Does something on the day after a placement's last one, and sets the clock back. */
  public <T> T after(Placement placement, Callable<T> work) throws Exception {
    clock.moveTo(
        placement
            .subject()
            .lastDay()
            .plusDays(1)
            .atTime(LocalTime.NOON)
            .atZone(ZoneId.of("Europe/Stockholm"))
            .toInstant());
    try {
      return work.call();
    } finally {
      clock.moveTo(Instant.now());
    }
  }

  /** An account with the address, stored past the use cases. */
  @Transactional
  public long account(String email) {
    UserAccount account = new UserAccount(email, email, email, "sv");
    em.persist(account);
    return account.id();
  }

  /** Somebody with an account and roles in the whole programme. */
  public static Caller staff(long account, Role... roles) {
    return new Caller(
        Optional.of(account),
        "Account " + account,
        Optional.empty(),
        false,
        false,
        List.of(roles).stream().map(role -> new Grant(REGION, role, Optional.empty())).toList());
  }
}
