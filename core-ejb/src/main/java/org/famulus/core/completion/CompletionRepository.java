package org.famulus.core.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.access.Scope;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.shared.RowLock;

/** Stores and finds confirmations, decisions on grades, and certificates. */
@ApplicationScoped
public class CompletionRepository {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** A placement of the region. */
  Optional<Placement> placement(String regionId, long id) {
    return Optional.ofNullable(em.find(Placement.class, id))
        .filter(placement -> placement.regionId().equals(regionId));
  }

  /** The same, locked against concurrent changes until the transaction ends. */
  Optional<Placement> lockPlacement(String regionId, long id) {
    return RowLock.anew(em, placement(regionId, id));
  }

  /** The confirmation in force of a placement. */
  public Optional<Confirmation> confirmation(long placementId) {
    return em
        .createQuery(
            "select c from Confirmation c where c.placementId = :placement"
                + " and c.withdrawnAt is null order by c.id desc",
            Confirmation.class)
        .setParameter("placement", placementId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The decision in force on a placement. */
  public Optional<GradeDecision> grade(long placementId) {
    return grades(placementId).stream().filter(each -> each.replacedBy().isEmpty()).findFirst();
  }

  /** Whether a placement is passed: then what the pass rests on stands. */
  boolean isPassed(long placementId) {
    return grade(placementId).filter(inForce -> inForce.grade() == Grade.PASSED).isPresent();
  }

  /** A decision on a placement of the region. */
  Optional<GradeDecision> findGrade(long id) {
    return Optional.ofNullable(em.find(GradeDecision.class, id));
  }

  /** All decisions on a placement, the latest first. */
  List<GradeDecision> grades(long placementId) {
    return em.createQuery(
            "select g from GradeDecision g where g.placementId = :placement order by g.id desc",
            GradeDecision.class)
        .setParameter("placement", placementId)
        .getResultList();
  }

  /** All certificates of a placement, the latest first. */
  List<Certificate> certificates(long placementId) {
    return em.createQuery(
            "select c from Certificate c where c.placementId = :placement order by c.id desc",
            Certificate.class)
        .setParameter("placement", placementId)
        .getResultList();
  }

  /** A certificate of the region. */
  Optional<Certificate> certificate(String regionId, long id) {
    return Optional.ofNullable(em.find(Certificate.class, id))
        .filter(certificate -> certificate.regionId().equals(regionId));
  }

  /** The certificate with a verification code. */
  Optional<Certificate> byCode(VerificationCode code) {
    return em
        .createQuery("select c from Certificate c where c.code = :code", Certificate.class)
        .setParameter("code", code.value())
        .getResultStream()
        .findFirst();
  }

  /**
   * Placements whose student was at the unit, which end by the day or which she has left, and which
   * nobody has confirmed.
   */
  List<Placement> awaitingConfirmation(String regionId, LocalDate lastDayUntil) {
    return em.createQuery(
            "select p from Placement p where p.regionId = :region and "
                + CompletionStage.WAS_THERE
                + " and (p.lastDay <= :until or p.state = :left) and not exists (select c from Confirmation c"
                + " where c.placementId = p.id and c.withdrawnAt is null)"
                + " and not exists (select g from GradeDecision g where g.placementId = p.id)"
                + " order by p.lastDay, p.id",
            Placement.class)
        .setParameter("region", regionId)
        .setParameter("states", CompletionStage.PRACTISED)
        .setParameter("left", PlacementState.WITHDRAWN)
        .setParameter("until", lastDayUntil)
        .getResultList();
  }

  /** Placements whose last day is past and whose confirmation has not been handed in. */
  List<Placement> awaitingHandIn(String regionId, LocalDate today) {
    return em.createQuery(
            "select p from Placement p where p.regionId = :region and p.state in :states"
                + " and p.lastDay < :today and not exists (select c from Confirmation c"
                + " where c.placementId = p.id and c.withdrawnAt is null"
                + " and c.handedInOn is not null)"
                + " and not exists (select g from GradeDecision g where g.placementId = p.id)"
                + " order by p.lastDay, p.id",
            Placement.class)
        .setParameter("region", regionId)
        .setParameter("states", CompletionStage.PRACTISED)
        .setParameter("today", today)
        .getResultList();
  }

  /** A list question within the caller's scope. */
  CompletionQuery ask(CompletionCriteria criteria, Scope scope) {
    return new CompletionQuery(em, criteria, scope);
  }

  /** Stores a new record and gives it its id. */
  <T> T add(T record) {
    em.persist(record);
    em.flush();
    return record;
  }
}
