package org.famulus.core.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.access.Scope;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.shared.RowLock;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;

/** Stores and finds claims for support and what they ask for. */
@ApplicationScoped
public class SupportRepository {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** A claim of the region. */
  Optional<SupportClaim> find(String regionId, long id) {
    return Optional.ofNullable(em.find(SupportClaim.class, id))
        .filter(claim -> claim.regionId().equals(regionId));
  }

  /** The same, locked against concurrent changes until the transaction ends, and read anew. */
  Optional<SupportClaim> lock(String regionId, long id) {
    return RowLock.anew(em, find(regionId, id));
  }

  /** What a claim asks for, by kind. */
  Map<String, SupportCost> costs(long claimId) {
    Map<String, SupportCost> costs = new LinkedHashMap<>();
    em.createQuery(
            "select k from SupportCost k where k.claimId = :claim order by k.kind",
            SupportCost.class)
        .setParameter("claim", claimId)
        .getResultStream()
        .forEach(cost -> costs.put(cost.kind(), cost));
    return costs;
  }

  /** What counts of a claim altogether. */
  BigDecimal total(long claimId) {
    return costs(claimId).values().stream()
        .map(SupportCost::counting)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether a claim for the placement is written, handed in or paid. */
  Optional<Long> holding(long placementId) {
    return em
        .createQuery(
            "select c.id from SupportClaim c where c.placementId = :placement"
                + " and c.state in :holding",
            Long.class)
        .setParameter("placement", placementId)
        .setParameter("holding", SupportState.HOLDING)
        .getResultStream()
        .findFirst();
  }

  /** How many students have something approved or paid from these funding periods. */
  long supported(String regionId, List<Long> periodIds) {
    return em
        .createQuery(
            "select count(distinct c.personId) from SupportClaim c where c.regionId = :region"
                + " and c.fundingPeriodId in :periods and c.state in :committed",
            Long.class)
        .setParameter("region", regionId)
        .setParameter("periods", periodIds)
        .setParameter("committed", SupportState.COMMITTED)
        .getSingleResult();
  }

  /** Ids of the claims that a funding period has approved and not paid. */
  List<Long> toPay(String regionId, long periodId) {
    return em
        .createQuery(
            "select c.id from SupportClaim c where c.regionId = :region"
                + " and c.fundingPeriodId = :period and c.state = :approved order by c.id",
            Long.class)
        .setParameter("region", regionId)
        .setParameter("period", periodId)
        .setParameter("approved", SupportState.APPROVED)
        .getResultList();
  }

  /** How many approved and unpaid claims each of the funding periods has, by id; one statement. */
  Map<Long, Long> countToPay(String regionId, Collection<Long> periodIds) {
    if (periodIds.isEmpty()) {
      return Map.of();
    }
    return em
        .createQuery(
            "select c.fundingPeriodId, count(c.id) from SupportClaim c where c.regionId = :region"
                + " and c.fundingPeriodId in :periods and c.state = :approved"
                + " group by c.fundingPeriodId",
            Object[].class)
        .setParameter("region", regionId)
        .setParameter("periods", periodIds)
        .setParameter("approved", SupportState.APPROVED)
        .getResultStream()
        .collect(Collectors.toMap(line -> (Long) line[0], line -> (Long) line[1]));
  }

  /** How much those claims are altogether in each of the funding periods; one statement. */
  Map<Long, BigDecimal> amountsToPay(String regionId, Collection<Long> periodIds) {
    if (periodIds.isEmpty()) {
      return Map.of();
    }
    return em
        .createQuery(
            "select c.fundingPeriodId, k from SupportCost k, SupportClaim c where c.id = k.claimId"
                + " and c.regionId = :region and c.fundingPeriodId in :periods"
                + " and c.state = :approved",
            Object[].class)
        .setParameter("region", regionId)
        .setParameter("periods", periodIds)
        .setParameter("approved", SupportState.APPROVED)
        .getResultStream()
        .collect(
            Collectors.toMap(
                line -> (Long) line[0],
                line -> ((SupportCost) line[1]).counting(),
                BigDecimal::add));
  }

  /** How many checked claims wait for an approval by somebody else than the account's owner. */
  long countToApprove(String regionId, long accountId) {
    return em
        .createQuery(
            "select count(c) from SupportClaim c where c.regionId = :region and c.state = :checked"
                + " and (c.checkedById is null or c.checkedById <> :account)"
                + " and (c.submittedById is null or c.submittedById <> :account)",
            Long.class)
        .setParameter("region", regionId)
        .setParameter("checked", SupportState.CHECKED)
        .setParameter("account", accountId)
        .getSingleResult();
  }

  /** How many of a person's claims were sent back to her. */
  long countSentBack(String regionId, long personId) {
    return em
        .createQuery(
            "select count(c) from SupportClaim c where c.regionId = :region"
                + " and c.personId = :person and c.state = :draft and c.reason is not null",
            Long.class)
        .setParameter("region", regionId)
        .setParameter("person", personId)
        .setParameter("draft", SupportState.DRAFT)
        .getSingleResult();
  }

  /** Ids of claims with an account, or the name of its holder, that nobody needs any more. */
  List<Long> withIdleAccount(String regionId, LocalDate closedBefore, LocalDate draftedBefore) {
    return em
        .createQuery(
            "select c.id from SupportClaim c where c.regionId = :region"
                + " and (c.iban is not null or c.accountHolder is not null)"
                + " and ((c.state in :closed and c.touchedOn < :closedBefore)"
                + " or (c.state = :draft and c.touchedOn < :draftedBefore)) order by c.id",
            Long.class)
        .setParameter("region", regionId)
        .setParameter("closed", SupportState.CLOSED)
        .setParameter("closedBefore", closedBefore)
        .setParameter("draft", SupportState.DRAFT)
        .setParameter("draftedBefore", draftedBefore)
        .getResultList();
  }

  /** Placements of a person she may write a claim for, the latest first. */
  List<ClaimablePlacement> claimable(String regionId, long personId) {
    return em
        .createQuery(
            "select p.id, u.name, p.kind, p.firstDay, p.lastDay from Placement p, Organisation u"
                + " where u.id = p.unitId and p.regionId = :region and p.personId = :person"
                + " and (p.state in :held or (p.state = :left and p.startedOn is not null))"
                + " and p.id not in (select c.placementId from SupportClaim c"
                + " where c.personId = :person and c.state in :holding)"
                + " order by p.firstDay desc, p.id desc",
            Object[].class)
        .setParameter("region", regionId)
        .setParameter("person", personId)
        .setParameter("held", PlacementState.HOLDING)
        .setParameter("left", PlacementState.WITHDRAWN)
        .setParameter("holding", SupportState.HOLDING)
        .getResultStream()
        .map(
            line ->
                new ClaimablePlacement(
                    (Long) line[0],
                    personId,
                    (String) line[1],
                    (String) line[2],
                    (LocalDate) line[3],
                    (LocalDate) line[4]))
        .toList();
  }

  /** A list question within the caller's scope. */
  SupportQuery ask(SupportCriteria criteria, Scope scope) {
    return new SupportQuery(em, criteria, scope);
  }

  /** A claim in words. */
  Optional<SupportRow> row(String regionId, long id) {
    return ask(
            SupportCriteria.one(regionId, id),
            new Scope(regionId, true, Set.of(), Optional.empty()))
        .rows(Sort.byDefault(), new Page(0, 1))
        .stream()
        .findFirst();
  }

  /** Stores a new claim, with nothing asked for yet of any kind, and gives it its id. */
  SupportClaim add(SupportClaim claim, List<String> kinds) {
    em.persist(claim);
    em.flush();
    kinds.forEach(kind -> add(claim, kind));
    em.flush();
    return claim;
  }

  /** Lets a claim ask for one more kind of cost. */
  SupportCost add(SupportClaim claim, String kind) {
    SupportCost cost = new SupportCost(claim.id(), kind);
    em.persist(cost);
    return cost;
  }

  /** Writes what was changed, so that rows read afterwards show it. */
  void flush() {
    em.flush();
  }
}
