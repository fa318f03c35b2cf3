package org.famulus.core.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.famulus.core.application.UploadedFile;

/**
 * A receipt of a claim. Its content lives in {@link SupportReceiptContent} and is deleted when its
 * time is over; that it was there stays on record.
 */
@Entity
@Table(name = "support_receipt")
public class SupportReceipt {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_support")
  private Long id;

  @Column(name = "claim_id", updatable = false)
  private long claimId;

  private String kind;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "media_type")
  private String mediaType;

  @Column(name = "size_bytes")
  private long sizeBytes;

  private String sha256;

  @Column(name = "handed_in_at")
  private Instant handedInAt;

  @Column(name = "handed_in_by")
  private String handedInBy;

  @Column(name = "deleted_at")
  private Instant deletedAt;

  /** For the persistence provider. */
  protected SupportReceipt() {}

  SupportReceipt(
      long claimId, String kind, UploadedFile file, String mediaType, Instant at, String by) {
    this.claimId = claimId;
    this.kind = kind;
    this.fileName = file.name();
    this.mediaType = mediaType;
    this.sizeBytes = file.size();
    this.sha256 = file.sha256();
    this.handedInAt = at;
    this.handedInBy = by;
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** The claim. */
  public long claimId() {
    return claimId;
  }

  /** For which costs. */
  public String kind() {
    return kind;
  }

  /** Name of the file. */
  public String fileName() {
    return fileName;
  }

  /** Media type of the file by its content. */
  public String mediaType() {
    return mediaType;
  }

  /** Size of the file in bytes. */
  public long sizeBytes() {
    return sizeBytes;
  }

  /** When it was handed in. */
  public Instant handedInAt() {
    return handedInAt;
  }

  /** Who handed it in. */
  public String handedInBy() {
    return handedInBy;
  }

  /** When the file was deleted, if it was. */
  public Optional<Instant> deletedAt() {
    return Optional.ofNullable(deletedAt);
  }
}
