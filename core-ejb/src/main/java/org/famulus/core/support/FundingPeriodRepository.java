package org.famulus.core.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.shared.RowLock;

/** Stores and finds funding periods. */
@ApplicationScoped
public class FundingPeriodRepository {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** The funding periods of a region, the latest first. */
  List<FundingPeriod> all(String regionId) {
    return em
        .createQuery(
            "select f from FundingPeriod f where f.regionId = :region"
                + " order by f.firstDay desc, f.id desc",
            FundingPeriod.class)
        .setParameter("region", regionId)
        .getResultList();
  }

  /** The funding period that holds a day; they do not overlap. */
  Optional<FundingPeriod> on(String regionId, LocalDate day) {
    return em
        .createQuery(
            "select f from FundingPeriod f where f.regionId = :region and f.firstDay <= :day"
                + " and f.lastDay >= :day",
            FundingPeriod.class)
        .setParameter("region", regionId)
        .setParameter("day", day)
        .getResultStream()
        .findFirst();
  }

  /** Another funding period than the one with the id that shares a day with these. */
  Optional<FundingPeriod> overlapping(
      String regionId, LocalDate firstDay, LocalDate lastDay, long exceptId) {
    return em
        .createQuery(
            "select f from FundingPeriod f where f.regionId = :region and f.id <> :except"
                + " and f.firstDay <= :last and f.lastDay >= :first",
            FundingPeriod.class)
        .setParameter("region", regionId)
        .setParameter("except", exceptId)
        .setParameter("first", firstDay)
        .setParameter("last", lastDay)
        .getResultStream()
        .findFirst();
  }

  /** Whether a claim was handed in to it. */
  boolean isUsed(long periodId) {
    return em
            .createQuery(
                "select count(c) from SupportClaim c where c.fundingPeriodId = :period", Long.class)
            .setParameter("period", periodId)
            .getSingleResult()
        > 0;
  }

  /** A funding period of the region. */
  Optional<FundingPeriod> find(String regionId, long id) {
    return Optional.ofNullable(em.find(FundingPeriod.class, id))
        .filter(period -> period.regionId().equals(regionId));
  }

  /** The same, locked against concurrent changes until the transaction ends, and read anew. */
  Optional<FundingPeriod> lock(String regionId, long id) {
    return RowLock.anew(em, find(regionId, id));
  }

  /** Stores a new one and gives it its id. */
  FundingPeriod add(FundingPeriod period) {
    em.persist(period);
    em.flush();
    return period;
  }
}
