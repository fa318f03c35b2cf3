package org.famulus.core.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Stores and finds receipts; their contents are read one at a time. */
@ApplicationScoped
public class SupportReceiptRepository {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** The receipts of a claim. */
  List<SupportReceipt> of(long claimId) {
    return em
        .createQuery(
            "select r from SupportReceipt r where r.claimId = :claim order by r.id",
            SupportReceipt.class)
        .setParameter("claim", claimId)
        .getResultList();
  }

  /** How many receipts a claim has whose files are there. */
  int count(long claimId) {
    return (int) of(claimId).stream().filter(receipt -> receipt.deletedAt().isEmpty()).count();
  }

  /** A receipt. */
  Optional<SupportReceipt> find(long id) {
    return Optional.ofNullable(em.find(SupportReceipt.class, id));
  }

  /** The content of a receipt, unless it was deleted. */
  Optional<byte[]> content(long id) {
    return Optional.ofNullable(em.find(SupportReceiptContent.class, id))
        .map(SupportReceiptContent::content);
  }

  /** Stores a receipt with its content and gives it its id. */
  SupportReceipt add(SupportReceipt receipt, byte[] content) {
    em.persist(receipt);
    em.flush();
    em.persist(new SupportReceiptContent(receipt.id(), content));
    return receipt;
  }

  /** Removes a receipt and its content, as its owner wishes. */
  void remove(SupportReceipt receipt) {
    em.createQuery("delete from SupportReceiptContent c where c.receiptId = :id")
        .setParameter("id", receipt.id())
        .executeUpdate();
    em.remove(receipt);
  }

  /** Ids of claims with receipts whose time is over. */
  List<Long> withExpired(
      String regionId, LocalDate fundedBefore, LocalDate closedBefore, LocalDate draftedBefore) {
    return em
        .createQuery(
            "select c.id from SupportClaim c where c.regionId = :region"
                + " and c.id in (select r.claimId from SupportReceipt r where r.deletedAt is null)"
                + " and ((c.state = :paid and c.fundingPeriodId in"
                + " (select f.id from FundingPeriod f where f.lastDay < :fundedBefore))"
                + " or (c.state in :ended and c.touchedOn < :closedBefore)"
                + " or (c.state = :draft and c.touchedOn < :draftedBefore)) order by c.id",
            Long.class)
        .setParameter("region", regionId)
        .setParameter("paid", SupportState.PAID)
        .setParameter("fundedBefore", fundedBefore)
        .setParameter("ended", List.of(SupportState.REFUSED, SupportState.WITHDRAWN))
        .setParameter("closedBefore", closedBefore)
        .setParameter("draft", SupportState.DRAFT)
        .setParameter("draftedBefore", draftedBefore)
        .getResultList();
  }

  /** Deletes the files of a claim; answers how many that were. */
  int deleteContents(long claimId, Instant now) {
    em.createQuery(
            "delete from SupportReceiptContent c where c.receiptId in"
                + " (select r.id from SupportReceipt r where r.claimId = :claim)")
        .setParameter("claim", claimId)
        .executeUpdate();
    return em
        .createQuery(
            "update SupportReceipt r set r.deletedAt = :now"
                + " where r.claimId = :claim and r.deletedAt is null")
        .setParameter("now", now)
        .setParameter("claim", claimId)
        .executeUpdate();
  }
}
