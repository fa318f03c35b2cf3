package org.famulus.core.support;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.application.StoredFile;
import org.famulus.core.application.UploadedFile;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;

/**
 * Receipts of claims: hand in, remove, open. Only the student and whoever decides on claims open
 * them.
 */
@Stateless
public class SupportReceipts {

  /** Largest receipt, in bytes. */
  public static final int MOST_BYTES = 5 * 1_024 * 1_024;

  /** Most receipts of a claim. */
  static final int MOST = 30;

  private static final Set<String> MEDIA_TYPES =
      Set.of("application/pdf", "image/png", "image/jpeg");
  private static final String FIELD = "receipt";

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private SupportFile file;
  @Inject private SupportRepository claims;
  @Inject private SupportReceiptRepository receipts;

  /** Adds a receipt to a claim that is being written. */
  @UseCase(value = "support.receipt", permission = Permission.SUPPORT_CLAIM)
  public Outcome<Long> handIn(String regionId, long claimId, String kind, UploadedFile upload) {
    SupportClaim claim = file.openHers(regionId, claimId);
    if (claim.state() != SupportState.DRAFT) {
      return Outcome.refused(Reason.of("support.not-in-this-state"));
    }
    if (receipts.count(claimId) >= MOST) {
      return Outcome.refused(Reason.ofField(FIELD, "support.receipts-many", MOST));
    }
    if (kind == null || !file.kinds(regionId).contains(kind)) {
      return Outcome.refused(Reason.ofField("receiptKind", "support.not-a-cost"));
    }
    if (upload.size() > MOST_BYTES) {
      return Outcome.refused(
          Reason.ofField(FIELD, "support.receipt-large", MOST_BYTES / (1_024 * 1_024)));
    }
    Optional<String> mediaType = upload.mediaType().filter(MEDIA_TYPES::contains);
    if (mediaType.isEmpty()) {
      return Outcome.refused(Reason.ofField(FIELD, "support.receipt-content"));
    }
    SupportReceipt receipt =
        receipts.add(
            new SupportReceipt(
                claimId, kind, upload, mediaType.get(), clock.instant(), gate.caller().name()),
            upload.content());
    running.current().change(FIELD, null, upload.name());
    return Outcome.done(receipt.id());
  }

  /** Removes a receipt from a claim that is being written. */
  @UseCase(value = "support.receipt-remove", permission = Permission.SUPPORT_CLAIM)
  public Outcome<Long> remove(String regionId, long receiptId) {
    SupportReceipt receipt = require(receipts.find(receiptId), receiptId);
    SupportClaim claim = file.openHers(regionId, receipt.claimId());
    if (claim.state() != SupportState.DRAFT) {
      return Outcome.refused(Reason.of("support.not-in-this-state"));
    }
    running.current().change(FIELD, receipt.fileName(), null);
    receipts.remove(receipt);
    return Outcome.done(claim.id());
  }

  /**
   * Opens a receipt.
   *
   * @throws NotFoundException if there is none, it was deleted, or the caller may not know of it
   */
  @Reads(permission = Permission.SUPPORT_VIEW)
  public StoredFile open(String regionId, long receiptId) {
    SupportReceipt receipt = require(receipts.find(receiptId), receiptId);
    SupportClaim claim =
        claims
            .find(regionId, receipt.claimId())
            .orElseThrow(() -> new NotFoundException(FIELD, receiptId));
    gate.allow(Target.person(regionId, claim.personId()));
    return receipts
        .content(receiptId)
        .map(content -> new StoredFile(receipt.fileName(), receipt.mediaType(), content))
        .orElseThrow(() -> new NotFoundException(FIELD, receiptId));
  }

  private static SupportReceipt require(Optional<SupportReceipt> receipt, long id) {
    return receipt.orElseThrow(() -> new NotFoundException(FIELD, id));
  }
}
