package org.famulus.core.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.famulus.core.document.PrintedFile;

/** A file of the document library. It is never changed; another one takes its place. */
@Entity
@Table(name = "published_file")
public class PublishedFile {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_content")
  private Long id;

  @Column(name = "region_id", updatable = false)
  private String regionId;

  @Column(name = "file_name", updatable = false)
  private String fileName;

  @Column(name = "media_type", updatable = false)
  private String mediaType;

  @Column(updatable = false)
  private String sha256;

  @Column(updatable = false)
  private byte[] content;

  /** For the persistence provider. */
  protected PublishedFile() {}

  /** A file of the region. */
  public PublishedFile(String regionId, PrintedFile file) {
    this.regionId = regionId;
    this.fileName = file.name();
    this.mediaType = file.mediaType();
    this.sha256 = file.sha256();
    this.content = file.content();
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** The file. */
  public PrintedFile file() {
    return new PrintedFile(fileName, mediaType, sha256, content.clone());
  }
}
