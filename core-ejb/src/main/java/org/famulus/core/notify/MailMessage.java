package org.famulus.core.notify;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A mail in the outbox. It is written in the transaction of the command that causes it, so there is
 * never a mail about something that did not happen; the sender takes it later, tries several times,
 * and every attempt carries the same Message-ID.
 */
@Entity
@Table(name = "mail_message")
public class MailMessage {

  /** Longest subject, in characters. */
  public static final int SUBJECT_LENGTH = 300;

  /** Longest body, in characters. */
  public static final int BODY_LENGTH = 20_000;

  private static final int ERROR_LENGTH = 1000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_mail")
  @SequenceGenerator(name = "seq_mail", sequenceName = "seq_mail", allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "region_id")
  private String regionId;

  @Column(name = "message_id")
  private String messageId;

  private String template;

  @Column(name = "to_address")
  private String toAddress;

  @Column(name = "to_name")
  private String toName;

  private String language;
  private String subject;
  private String body;

  @Column(name = "document_id")
  private Long documentId;

  @Column(name = "about_type")
  private String aboutType;

  @Column(name = "about_id")
  private Long aboutId;

  @Enumerated(EnumType.STRING)
  private MailState state;

  private int attempts;

  @Column(name = "next_attempt_at")
  private Instant nextAttemptAt;

  @Column(name = "last_error")
  private String lastError;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "created_by")
  private String createdBy;

  @Column(name = "sent_at")
  private Instant sentAt;

  /** For the persistence provider. */
  protected MailMessage() {}

  /** A mail to be sent as soon as the command is saved. */
  public MailMessage(
      String regionId, String messageId, Receiver receiver, Content content, Instant now, String by) {
    this.regionId = regionId;
    this.messageId = messageId;
    this.toAddress = receiver.address();
    this.toName = receiver.name();
    this.language = receiver.language();
    this.template = content.template();
    this.subject = shorten(content.subject(), SUBJECT_LENGTH);
    this.body = shorten(content.body(), BODY_LENGTH);
    this.state = MailState.QUEUED;
    this.nextAttemptAt = now;
    this.createdAt = now;
    this.createdBy = by;
  }

  /**
   * Who gets it.
   *
   * @param address mail address
   * @param name name
   * @param language language of the text, two letters
   */
  public record Receiver(String address, String name, String language) {}

  /**
   * What it says.
   *
   * @param template key of the template it was made from
   * @param subject subject
   * @param body plain text
   */
  public record Content(String template, String subject, String body) {

    /** Templates of mails with a link that lets its receiver in. */
    private static final List<String> LETTING_IN =
        List.of("link.mail.", "evaluation.mail.", "mail.invitation", "mail.new-password");

    /** Whether it lets its receiver in, so that nobody else may have it. */
    public boolean letsIn() {
      return LETTING_IN.stream().anyMatch(template::startsWith);
    }
  }

  /** Attaches a document. */
  public MailMessage attach(Long document) {
    this.documentId = document;
    return this;
  }

  /** Says which record it is about, for that record's mail log. */
  public MailMessage about(String type, Long subjectId) {
    this.aboutType = type;
    this.aboutId = subjectId;
    return this;
  }

  /**
   * The mail server has taken it. Of what lets its receiver in nothing but the receiver's own copy is
   * left: elsewhere only the hash of a link's secret is stored.
   */
  public void sent(Instant when) {
    if (content().letsIn()) {
      this.body = "";
    }
    this.state = MailState.SENT;
    this.sentAt = when;
    this.lastError = null;
    this.nextAttemptAt = null;
  }

  /** An attempt failed; another one follows, or none if there is no time for it. */
  public void failed(String error, Optional<Instant> nextAttempt) {
    this.lastError = shorten(error, ERROR_LENGTH);
    this.nextAttemptAt = nextAttempt.orElse(null);
    this.state = nextAttempt.isPresent() ? MailState.QUEUED : MailState.FAILED;
  }

  /** There is no mail session to send it with. */
  public void hold() {
    this.state = MailState.HELD;
  }

  /** Whether there is still a text to send. */
  public boolean hasText() {
    return !body.isEmpty();
  }

  /** Puts it back to the queue for an attempt now, with all attempts before it. */
  public void retry(Instant now) {
    this.state = MailState.QUEUED;
    this.attempts = 0;
    this.nextAttemptAt = now;
  }

  /** Staff has seen it come back. */
  public void bounced(String reason) {
    this.state = MailState.BOUNCED;
    this.lastError = shorten(reason, ERROR_LENGTH);
    this.nextAttemptAt = null;
  }

  private static String shorten(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length - 1) + "…";
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** Version for concurrent edits. */
  public long version() {
    return version;
  }

  /** Region, if it belongs to one. */
  public Optional<String> regionId() {
    return Optional.ofNullable(regionId);
  }

  /** Message-ID header, the same for every attempt. */
  public String messageId() {
    return messageId;
  }

  /** Who gets it. */
  public Receiver receiver() {
    return new Receiver(toAddress, toName, language);
  }

  /** What it says. */
  public Content content() {
    return new Content(template, subject, body);
  }

  /** Attached document. */
  public Optional<Long> documentId() {
    return Optional.ofNullable(documentId);
  }

  /** Where it stands. */
  public MailState state() {
    return state;
  }

  /** Attempts so far. */
  public int attempts() {
    return attempts;
  }

  /** When the next attempt is due. */
  public Optional<Instant> nextAttemptAt() {
    return Optional.ofNullable(nextAttemptAt);
  }

  /** Why the last attempt failed. */
  public Optional<String> lastError() {
    return Optional.ofNullable(lastError);
  }

  /** When it was written. */
  public Instant createdAt() {
    return createdAt;
  }

  /** Whose command caused it. */
  public String createdBy() {
    return createdBy;
  }

  /** When the mail server took it. */
  public Optional<Instant> sentAt() {
    return Optional.ofNullable(sentAt);
  }
}
