package org.famulus.core.support;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.famulus.core.payment.Signature;

/**
 * A claim with what its page shows beside the row.
 *
 * @param row the claim
 * @param own whether it is the caller's own
 * @param over whether the placement is over, so that the claim can be handed in
 * @param writing whether the caller may write it, hand it in or take it back
 * @param checking whether the caller may check it, send it back or refuse it
 * @param approving whether the caller may approve it: she has the right and no hand in it
 * @param awaitsOther whether it waits for an approval that the caller may not give herself
 * @param account whose account it is to be paid to, as this caller may see it
 * @param accountDeletedAt when the account's number was deleted
 * @param remark what the student has to say about it
 * @param checkNote what the check has to say to the student
 * @param submitted who handed it in
 * @param checked who checked it
 * @param approved who approved it
 * @param receipts its receipts
 * @param payouts files that paid it, the latest first
 * @param left what is left of the budget, for who decides on claims
 */
public record SupportDetail(
    SupportRow row,
    boolean own,
    boolean over,
    boolean writing,
    boolean checking,
    boolean approving,
    boolean awaitsOther,
    Account account,
    Optional<Instant> accountDeletedAt,
    Optional<String> remark,
    Optional<String> checkNote,
    Optional<Signature> submitted,
    Optional<Signature> checked,
    Optional<Signature> approved,
    List<ReceiptRow> receipts,
    List<Payout> payouts,
    Optional<BigDecimal> left) {

  public SupportDetail {
    receipts = List.copyOf(receipts);
    payouts = List.copyOf(payouts);
  }

  /** Name of who checked it; empty if nobody has. */
  public String checkedBy() {
    return checked.map(Signature::name).orElse("");
  }

  /** Name of who approved it; empty if nobody has. */
  public String approvedBy() {
    return approved.map(Signature::name).orElse("");
  }

  /** How many receipts are there. */
  public long receiptsThere() {
    return receipts.stream().filter(receipt -> receipt.deletedAt().isEmpty()).count();
  }

  /**
   * An account.
   *
   * @param holder whose it is
   * @param number its number; only country and last characters unless the caller writes the claim
   */
  public record Account(Optional<String> holder, Optional<String> number) {}

  /**
   * A receipt.
   *
   * @param id the receipt
   * @param kind for which costs
   * @param fileName name of its file
   * @param kilobytes size of its file
   * @param handedInAt when it was handed in
   * @param handedInBy who handed it in
   * @param deletedAt when its file was deleted
   */
  public record ReceiptRow(
      long id,
      String kind,
      String fileName,
      long kilobytes,
      Instant handedInAt,
      String handedInBy,
      Optional<Instant> deletedAt) {

    static ReceiptRow of(SupportReceipt receipt) {
      return new ReceiptRow(
          receipt.id(),
          receipt.kind(),
          receipt.fileName(),
          Math.max(1, receipt.sizeBytes() / 1_024),
          receipt.handedInAt(),
          receipt.handedInBy(),
          receipt.deletedAt());
    }
  }
}
