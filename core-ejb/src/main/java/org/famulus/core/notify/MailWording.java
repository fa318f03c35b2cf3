package org.famulus.core.notify;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * What a programme has a mail say in a language, in place of the text that is shipped. It begins
 * with the first change and ends when the shipped text is taken back; mails written meanwhile keep
 * what they say. Subject and body are kept as patterns whose values have numbers, so that the names
 * by which people write them may change.
 */
@Entity
@Table(name = "mail_wording")
public class MailWording {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_content")
  @SequenceGenerator(name = "seq_content", sequenceName = "seq_content", allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "region_id", updatable = false)
  private String regionId;

  @Column(updatable = false)
  private String template;

  @Column(updatable = false)
  private String language;

  private String subject;
  private String body;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  /** For the persistence provider. */
  protected MailWording() {}

  /** A wording of the template in the language, two letters. */
  public MailWording(String regionId, String template, String language) {
    this.regionId = regionId;
    this.template = template;
    this.language = language;
  }

  /** Says it in other words. */
  public void say(String subjectPattern, String bodyPattern, String by, Instant when) {
    this.subject = subjectPattern;
    this.body = bodyPattern;
    this.changedBy = by;
    this.changedAt = when;
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** Version for concurrent edits. */
  public long version() {
    return version;
  }

  /** Key of the template. */
  public String template() {
    return template;
  }

  /** Language, two letters. */
  public String language() {
    return language;
  }

  /** Pattern of the subject. */
  public String subject() {
    return subject;
  }

  /** Pattern of the body. */
  public String body() {
    return body;
  }

  /** Who changed it last. */
  public String changedBy() {
    return changedBy;
  }

  /** When it was changed last. */
  public Instant changedAt() {
    return changedAt;
  }
}
