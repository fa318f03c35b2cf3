package org.famulus.core.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.region.spi.port.Page;

/** Stores and finds payment files; their bytes are read one at a time. */
@ApplicationScoped
public class SupportPaymentRepository {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** A page of files, the latest first. */
  List<PaymentFileRow> rows(String regionId, Page page) {
    List<Object[]> lines =
        em.createQuery(
                "select p.id, p.number, f.title, p.executionDay, p.transfers, p.total, p.currency,"
                    + " p.preparedBy, p.preparedAt, p.sha256 from SupportPayment p,"
                    + " FundingPeriod f where f.id = p.fundingPeriodId and p.regionId = :region"
                    + " order by p.id desc",
                Object[].class)
            .setParameter("region", regionId)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultList();
    Set<Long> there = there(lines.stream().map(line -> (Long) line[0]).toList());
    return lines.stream()
        .map(
            line ->
                new PaymentFileRow(
                    (Long) line[0],
                    (String) line[1],
                    (String) line[2],
                    (LocalDate) line[3],
                    ((Number) line[4]).intValue(),
                    (BigDecimal) line[5],
                    (String) line[6],
                    (String) line[7],
                    (Instant) line[8],
                    (String) line[9],
                    there.contains((Long) line[0])))
        .toList();
  }

  private Set<Long> there(List<Long> ids) {
    return ids.isEmpty()
        ? Set.of()
        : new HashSet<>(
            em.createQuery(
                    "select p.id from SupportPayment p where p.id in :ids and p.content is not null",
                    Long.class)
                .setParameter("ids", ids)
                .getResultList());
  }

  /** The files a claim stands in, the latest first; more than one if the bank sent money back. */
  List<Payout> ofClaim(long claimId) {
    return em
        .createQuery(
            "select p.number, p.executionDay, e.amount, p.currency from SupportPaymentEntry e,"
                + " SupportPayment p where p.id = e.paymentId and e.claimId = :claim"
                + " order by e.id desc",
            Object[].class)
        .setParameter("claim", claimId)
        .getResultStream()
        .map(
            line ->
                new Payout(
                    (String) line[0],
                    (LocalDate) line[1],
                    (BigDecimal) line[2],
                    (String) line[3]))
        .toList();
  }

  /** How many files a region has. */
  long count(String regionId) {
    return em
        .createQuery(
            "select count(p) from SupportPayment p where p.regionId = :region", Long.class)
        .setParameter("region", regionId)
        .getSingleResult();
  }

  /** A file of the region. */
  Optional<SupportPayment> find(String regionId, long id) {
    return Optional.ofNullable(em.find(SupportPayment.class, id))
        .filter(payment -> payment.regionId().equals(regionId));
  }

  /** Stores a file and gives it its id. */
  SupportPayment add(SupportPayment payment) {
    em.persist(payment);
    em.flush();
    return payment;
  }

  /** Stores that a file pays a claim. */
  void add(SupportPaymentEntry entry) {
    em.persist(entry);
  }

  /** Whether there are bytes of files written before a day. */
  boolean hasContents(String regionId, LocalDate before) {
    return em
            .createQuery(
                "select count(p) from SupportPayment p where p.regionId = :region"
                    + " and p.preparedOn < :before and p.content is not null",
                Long.class)
            .setParameter("region", regionId)
            .setParameter("before", before)
            .getSingleResult()
        > 0;
  }

  /** Deletes the bytes of files written before a day; answers how many that were. */
  int deleteContents(String regionId, LocalDate before) {
    return em
        .createQuery(
            "update SupportPayment p set p.content = null where p.regionId = :region"
                + " and p.preparedOn < :before and p.content is not null")
        .setParameter("region", regionId)
        .setParameter("before", before)
        .executeUpdate();
  }
}
