package org.famulus.core.replan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.allocation.ResultRow.PlaceRow;
import org.famulus.core.person.Person;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.shared.RowLock;

/** Stores and finds plans and their moves. */
@ApplicationScoped
public class ReplanRepository {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** A plan of the region. */
  Optional<Replan> find(String regionId, long id) {
    return Optional.ofNullable(em.find(Replan.class, id))
        .filter(plan -> plan.regionId().equals(regionId));
  }

  /** The same, locked: whoever changes a plan, its moves or what students say holds this lock. */
  Optional<Replan> lock(String regionId, long id) {
    return RowLock.anew(em, find(regionId, id));
  }

  /** Plans of a call, the latest first. */
  List<Replan> ofCall(long callId) {
    return em
        .createQuery(
            "select r from Replan r where r.callId = :call order by r.createdAt desc, r.id desc",
            Replan.class)
        .setParameter("call", callId)
        .getResultList();
  }

  /** Moves of a plan, in the order of the admissions. */
  List<ReplanMove> moves(long replanId) {
    return em
        .createQuery(
            "select m from ReplanMove m where m.replanId = :plan order by m.decisionId",
            ReplanMove.class)
        .setParameter("plan", replanId)
        .getResultList();
  }

  /** A move. */
  Optional<ReplanMove> move(long id) {
    return Optional.ofNullable(em.find(ReplanMove.class, id));
  }

  /** Moves of a plan with whom they are about, in the order of the admissions. */
  List<NamedMove> named(long replanId) {
    return em
        .createQuery(
            "select m, a.number, p, d.number, q.state from ReplanMove m"
                + " join Application a on a.id = m.applicationId"
                + " join Person p on p.id = a.personId"
                + " join AdmissionDecision d on d.id = m.decisionId"
                + " join Placement q on q.decisionId = m.decisionId"
                + " where m.replanId = :plan order by d.number",
            Object[].class)
        .setParameter("plan", replanId)
        .getResultStream()
        .map(
            line ->
                new NamedMove(
                    (ReplanMove) line[0],
                    (String) line[1],
                    (Person) line[2],
                    (String) line[3],
                    (PlacementState) line[4]))
        .toList();
  }

  /**
   * Admitted students of a call whose placements have not started, by name.
   *
   * @param places the places of the call, by offer
   */
  List<Movable> movable(String regionId, long callId, Map<Long, PlaceRow> places) {
    return em
        .createQuery(
            "select q.decisionId, p, q.offerId from Placement q"
                + " join Person p on p.id = q.personId"
                + " where q.regionId = :region and q.state in :waiting and q.offerId in"
                + " (select o.id from PlacementOffer o where o.callId = :call)"
                + " order by p.familyName, p.givenName, q.firstDay, q.decisionId",
            Object[].class)
        .setParameter("region", regionId)
        .setParameter("waiting", PlacementState.BEFORE_START)
        .setParameter("call", callId)
        .getResultStream()
        .map(
            line ->
                new Movable(
                    (Long) line[0], ((Person) line[1]).fullName(), places.get((Long) line[2])))
        .toList();
  }

  /** How many moves a person is asked about and has not answered. */
  long waitingFor(String regionId, long personId) {
    return askedOf(regionId, personId).stream()
        .filter(move -> move.consent() == Consent.ASKED)
        .count();
  }

  /** Moves a person was asked about, as long as the plan is open. */
  List<ReplanMove> askedOf(String regionId, long personId) {
    return em
        .createQuery(
            "select m from ReplanMove m join Replan r on r.id = m.replanId"
                + " join Application a on a.id = m.applicationId"
                + " where r.regionId = :region and r.state = :asking"
                + " and m.consent <> :notAsked and a.personId = :person order by m.id",
            ReplanMove.class)
        .setParameter("region", regionId)
        .setParameter("asking", ReplanState.ASKING)
        .setParameter("notAsked", Consent.NOT_ASKED)
        .setParameter("person", personId)
        .getResultList();
  }

  /** Moves about which a student was asked, has not answered and was not reminded. */
  List<ReplanMove> toRemind(String regionId) {
    return em
        .createQuery(
            "select m from ReplanMove m join Replan r on r.id = m.replanId"
                + " where r.regionId = :region and r.state = :asking and m.consent = :asked"
                + " and m.remindedOn is null order by m.id",
            ReplanMove.class)
        .setParameter("region", regionId)
        .setParameter("asking", ReplanState.ASKING)
        .setParameter("asked", Consent.ASKED)
        .getResultList();
  }

  /** Plans about which students were asked, with how many have not answered; one statement. */
  List<AskingPlan> asking(String regionId) {
    return em
        .createQuery(
            "select r.id, r.reason, count(m) from Replan r left join ReplanMove m"
                + " on m.replanId = r.id and m.consent = :asked"
                + " where r.regionId = :region and r.state = :asking"
                + " group by r.id, r.reason order by r.id",
            Object[].class)
        .setParameter("region", regionId)
        .setParameter("asking", ReplanState.ASKING)
        .setParameter("asked", Consent.ASKED)
        .getResultStream()
        .map(line -> new AskingPlan((Long) line[0], (String) line[1], (Long) line[2]))
        .toList();
  }

  /** Places of a call students have refused, in whatever plan, by the admissions they have. */
  Map<Long, Set<Long>> refused(long callId) {
    return em
        .createQuery(
            "select m from ReplanMove m join Replan r on r.id = m.replanId"
                + " where r.callId = :call and m.consent = :refused",
            ReplanMove.class)
        .setParameter("call", callId)
        .setParameter("refused", Consent.REFUSED)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                ReplanMove::decisionId,
                Collectors.flatMapping(
                    move -> move.toOfferId().stream(), Collectors.toSet())));
  }

  /** A move again, after its plan was locked. */
  ReplanMove refreshed(ReplanMove move) {
    em.refresh(move);
    return move;
  }

  /** The latest move in which an admission would be exchanged, of whatever plan. */
  Optional<ReplanMove> latestOf(long decisionId) {
    return em
        .createQuery(
            "select m from ReplanMove m join Replan r on r.id = m.replanId"
                + " where m.decisionId = :decision order by r.createdAt desc, r.id desc",
            ReplanMove.class)
        .setParameter("decision", decisionId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Places of a call that placements take up, in the order of the admissions. */
  List<HeldPlace> held(String regionId, long callId) {
    return em
        .createQuery(
            "select p.decisionId, p.reference, p.applicationId, p.offerId, p.state from Placement p"
                + " where p.regionId = :region and p.state in :holding and p.offerId in"
                + " (select o.id from PlacementOffer o where o.callId = :call)"
                + " order by p.decisionId",
            Object[].class)
        .setParameter("region", regionId)
        .setParameter("holding", PlacementState.HOLDING)
        .setParameter("call", callId)
        .getResultStream()
        .map(
            line ->
                new HeldPlace(
                    (Long) line[0],
                    (String) line[1],
                    (Long) line[2],
                    (Long) line[3],
                    (PlacementState) line[4]))
        .toList();
  }

  /** Stores a new plan and gives it its id. */
  Replan add(Replan plan) {
    em.persist(plan);
    em.flush();
    return plan;
  }

  /** Stores a new move. */
  void add(ReplanMove move) {
    em.persist(move);
  }
}
