package org.famulus.core.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.famulus.region.spi.catalogue.PaperKind;

/**
 * A paper of an application: a file that was uploaded, or the note that a paper was shown. There
 * is one of each kind; a new file takes the place of the old one. A file's content lives in {@link
 * PaperContent} and is deleted when its time is over; that it was there stays on record.
 */
@Entity
@Table(name = "paper")
public class Paper {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_application")
  private Long id;

  @Column(name = "application_id")
  private Long applicationId;

  private String kind;

  @Enumerated(EnumType.STRING)
  private PaperKind.Form form;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "media_type")
  private String mediaType;

  @Column(name = "size_bytes")
  private Long sizeBytes;

  private String sha256;

  @Column(name = "handed_in_at")
  private Instant handedInAt;

  @Column(name = "handed_in_by")
  private String handedInBy;

  @Column(name = "delete_after")
  private LocalDate deleteAfter;

  @Column(name = "deleted_at")
  private Instant deletedAt;

  /** For the persistence provider. */
  protected Paper() {}

  /** A paper of a kind, handed in by somebody. */
  public Paper(
      long applicationId, String kind, PaperKind.Form form, Instant handedInAt, String handedInBy) {
    this.applicationId = applicationId;
    this.kind = kind;
    this.form = form;
    handIn(handedInAt, handedInBy);
  }

  /** Notes that it was handed in, or shown, once more. */
  public final void handIn(Instant now, String by) {
    this.handedInAt = now;
    this.handedInBy = by;
    this.deletedAt = null;
  }

  /** Describes the file and how long it is kept. */
  public void describe(UploadedFile file, String type, LocalDate lastDayKept) {
    this.fileName = file.name();
    this.mediaType = type;
    this.sizeBytes = (long) file.size();
    this.sha256 = file.sha256();
    this.deleteAfter = lastDayKept;
  }

  /** Whether there is a file to open, or the paper was shown. */
  public boolean isThere() {
    return deletedAt == null;
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** The application. */
  public Long applicationId() {
    return applicationId;
  }

  /** Code of the kind, see the programme's catalogue. */
  public String kind() {
    return kind;
  }

  /** Uploaded or shown. */
  public PaperKind.Form form() {
    return form;
  }

  /** Name of the file. */
  public Optional<String> fileName() {
    return Optional.ofNullable(fileName);
  }

  /** Media type of the file by its content. */
  public Optional<String> mediaType() {
    return Optional.ofNullable(mediaType);
  }

  /** Size of the file in bytes. */
  public Optional<Long> sizeBytes() {
    return Optional.ofNullable(sizeBytes);
  }

  /** SHA-256 of the file, in hex. */
  public Optional<String> sha256() {
    return Optional.ofNullable(sha256);
  }

  /** When it was handed in or shown. */
  public Instant handedInAt() {
    return handedInAt;
  }

  /** Who handed it in, or saw it. */
  public String handedInBy() {
    return handedInBy;
  }

  /** Last day on which the file is kept. */
  public Optional<LocalDate> deleteAfter() {
    return Optional.ofNullable(deleteAfter);
  }

  /** When the file was deleted, if it was. */
  public Optional<Instant> deletedAt() {
    return Optional.ofNullable(deletedAt);
  }
}
