package org.famulus.core.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The content of an uploaded paper, apart from its description so that no list ever reads it. */
@Entity
@Table(name = "paper_content")
public class PaperContent {

  @Id
  @Column(name = "paper_id")
  private Long paperId;

  private byte[] content;

  /** For the persistence provider. */
  protected PaperContent() {}

  PaperContent(long paperId, byte[] content) {
    this.paperId = paperId;
    replace(content);
  }

  final void replace(byte[] other) {
    this.content = other.clone();
  }

  byte[] content() {
    return content.clone();
  }
}
