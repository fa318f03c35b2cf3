package org.famulus.core.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The content of a receipt, apart from its description so that no list ever reads it. */
@Entity
@Table(name = "support_receipt_content")
public class SupportReceiptContent {

  @Id
  @Column(name = "receipt_id")
  private Long receiptId;

  private byte[] content;

  /** For the persistence provider. */
  protected SupportReceiptContent() {}

  SupportReceiptContent(long receiptId, byte[] content) {
    this.receiptId = receiptId;
    this.content = content.clone();
  }

  byte[] content() {
    return content.clone();
  }
}
