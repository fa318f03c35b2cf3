package org.famulus.core.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementState;

/** Stores and finds invitations and answers; there is no way from one to the other. */
@ApplicationScoped
public class EvaluationRepository {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** Placements that ended between two days, whose students were there and have not been asked. */
  List<Placement> ended(String regionId, LocalDate from, LocalDate until) {
    return em
        .createQuery(
            "select p from Placement p where p.regionId = :region and p.lastDay >= :from"
                + " and p.lastDay <= :until and p.state in :states"
                + " and p.id not in (select i.placementId from EvaluationInvitation i"
                + " where i.regionId = :region and i.placementId is not null)"
                + " order by p.lastDay, p.id",
            Placement.class)
        .setParameter("region", regionId)
        .setParameter("from", from)
        .setParameter("until", until)
        .setParameter(
            "states",
            List.of(PlacementState.STARTED, PlacementState.INTERRUPTED, PlacementState.ENDED))
        .getResultList();
  }

  /** A placement, locked, so that nobody is asked twice about it. */
  Optional<Placement> lockPlacement(String regionId, long id) {
    return Optional.ofNullable(em.find(Placement.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(placement -> placement.regionId().equals(regionId));
  }

  /** Whether somebody was asked about a placement. */
  boolean isAsked(long placementId) {
    return em
            .createQuery(
                "select count(i) from EvaluationInvitation i where i.placementId = :placement",
                Long.class)
            .setParameter("placement", placementId)
            .getSingleResult()
        > 0;
  }

  /** People of the programme who have had a placement and were not asked in a semester. */
  List<Long> unasked(String regionId, long questionnaireId, String semester) {
    return em
        .createQuery(
            "select distinct p.personId from Placement p where p.regionId = :region"
                + " and p.state in :states and p.personId not in"
                + " (select i.personId from EvaluationInvitation i"
                + " where i.questionnaireId = :questionnaire and i.semester = :semester)"
                + " order by p.personId",
            Long.class)
        .setParameter("region", regionId)
        .setParameter("states", PlacementState.HOLDING)
        .setParameter("questionnaire", questionnaireId)
        .setParameter("semester", semester)
        .getResultList();
  }

  /** Open invitations. */
  List<EvaluationInvitation> open(String regionId, LocalDate today) {
    return em
        .createQuery(
            "select i from EvaluationInvitation i where i.regionId = :region and i.used = false"
                + " and i.expiresOn >= :today order by i.id",
            EvaluationInvitation.class)
        .setParameter("region", regionId)
        .setParameter("today", today)
        .getResultList();
  }

  /** An invitation, locked. */
  Optional<EvaluationInvitation> lock(String regionId, long id) {
    return Optional.ofNullable(
            em.find(EvaluationInvitation.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(invitation -> invitation.regionId().equals(regionId));
  }

  /** The invitation whose link has a secret with the hash. */
  Optional<EvaluationInvitation> byHash(String hash) {
    return em
        .createQuery(
            "select i from EvaluationInvitation i where i.tokenHash = :hash",
            EvaluationInvitation.class)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst();
  }

  /** The same, locked, so that of two answers at once only one is taken. */
  Optional<EvaluationInvitation> take(String hash) {
    Optional<EvaluationInvitation> found = byHash(hash);
    found.ifPresent(each -> em.refresh(each, LockModeType.PESSIMISTIC_WRITE));
    return found.filter(each -> each.isStillOf(hash));
  }

  /** For each questionnaire and semester, how many were asked and how many have answered. */
  List<Return> returns(String regionId) {
    // Told apart by the column and not by a condition: H2 does not compare a boolean with what the
    // provider makes of one inside a sum.
    Map<Return, Return> returns = new LinkedHashMap<>();
    em.createQuery(
            "select i.questionnaireId, i.semester, i.used, count(i) from EvaluationInvitation i"
                + " where i.regionId = :region group by i.questionnaireId, i.semester, i.used"
                + " order by i.semester desc, i.questionnaireId desc",
            Object[].class)
        .setParameter("region", regionId)
        .getResultStream()
        .map(
            line ->
                Return.of(
                    (Long) line[0], (String) line[1], (Boolean) line[2], (Long) line[3]))
        .forEach(some -> returns.merge(some.what(), some, Return::plus));
    return List.copyOf(returns.values());
  }

  /** Sheets of a questionnaire from one semester. */
  List<EvaluationSheet> sheets(long questionnaireId, String semester) {
    return em
        .createQuery(
            "select s from EvaluationSheet s where s.questionnaireId = :questionnaire"
                + " and s.semester = :semester order by s.id",
            EvaluationSheet.class)
        .setParameter("questionnaire", questionnaireId)
        .setParameter("semester", semester)
        .getResultList();
  }

  /** The answers on these sheets. */
  List<EvaluationAnswer> answers(long questionnaireId, String semester) {
    return em
        .createQuery(
            "select a from EvaluationAnswer a where a.sheetId in (select s.id from"
                + " EvaluationSheet s where s.questionnaireId = :questionnaire"
                + " and s.semester = :semester) order by a.id",
            EvaluationAnswer.class)
        .setParameter("questionnaire", questionnaireId)
        .setParameter("semester", semester)
        .getResultList();
  }

  /** Stores a record. */
  void add(Object entity) {
    em.persist(entity);
    em.flush();
  }
}
