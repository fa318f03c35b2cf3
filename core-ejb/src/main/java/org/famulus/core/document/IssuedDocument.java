package org.famulus.core.document;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.famulus.region.spi.catalogue.DocumentTemplate;

/**
 * A document as it was printed, kept byte for byte: what was sent is what can be opened years
 * later. Its digest proves it.
 */
@Entity
@Table(name = "issued_document")
public class IssuedDocument {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_document")
  @SequenceGenerator(name = "seq_document", sequenceName = "seq_document", allocationSize = 50)
  private Long id;

  @Column(name = "region_id", updatable = false)
  private String regionId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private DocumentTemplate.Kind kind;

  @Column(updatable = false)
  private String number;

  @Column(updatable = false)
  private String language;

  @Column(name = "file_name", updatable = false)
  private String fileName;

  @Column(name = "media_type", updatable = false)
  private String mediaType;

  @Column(updatable = false)
  private String sha256;

  @Basic(fetch = FetchType.LAZY)
  @Column(updatable = false)
  private byte[] content;

  @Column(name = "issued_at", updatable = false)
  private Instant issuedAt;

  /** For the persistence provider. */
  protected IssuedDocument() {}

  /** A printed document. */
  public IssuedDocument(
      String regionId,
      DocumentTemplate.Kind kind,
      String number,
      String language,
      PrintedFile file,
      Instant issuedAt) {
    this.regionId = regionId;
    this.kind = kind;
    this.number = number;
    this.language = language;
    this.fileName = file.name();
    this.mediaType = file.mediaType();
    this.sha256 = file.sha256();
    this.content = file.content();
    this.issuedAt = issuedAt;
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** Region. */
  public String regionId() {
    return regionId;
  }

  /** What it is. */
  public DocumentTemplate.Kind kind() {
    return kind;
  }

  /** Number of the record it documents. */
  public String number() {
    return number;
  }

  /** Its official language, two letters. */
  public String language() {
    return language;
  }

  /** The file. */
  public PrintedFile file() {
    return new PrintedFile(fileName, mediaType, sha256, content.clone());
  }

  /** When it was issued. */
  public Instant issuedAt() {
    return issuedAt;
  }
}
