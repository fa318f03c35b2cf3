package org.famulus.core.link;

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
import java.time.ZoneId;
import java.util.Optional;
import org.famulus.core.notify.MailMessage.Receiver;

/**
 * A link that lets one person do one thing without an account. It is mailed, opened, used once, and
 * ends; its receiver may ask for a new one, which takes its place. Only the token's hash is stored.
 */
@Entity
@Table(name = "personal_link")
public class PersonalLink {

  /** Longest answer, in characters. */
  public static final int ANSWER_LENGTH = 2000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_personal_link")
  @SequenceGenerator(
      name = "seq_personal_link",
      sequenceName = "seq_personal_link",
      allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "region_id", updatable = false)
  private String regionId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private LinkPurpose purpose;

  @Column(name = "token_hash", updatable = false)
  private String tokenHash;

  @Column(name = "subject_id", updatable = false)
  private long subjectId;

  @Column(name = "organisation_id", updatable = false)
  private Long organisationId;

  private String name;
  private String email;
  private String language;

  @Column(name = "created_by", updatable = false)
  private String createdBy;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "last_sent_at")
  private Instant lastSentAt;

  @Column(name = "times_sent")
  private int timesSent;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "used_at")
  private Instant usedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "end_reason")
  private String endReason;

  /** What its receiver wrote, where the link asks for words and not for a record. */
  private String answer;

  @Column(name = "settled_at")
  private Instant settledAt;

  @Column(name = "replaced_by")
  private Long replacedBy;

  /** For the persistence provider. */
  protected PersonalLink() {}

  /**
   * A link sent now.
   *
   * @param zone where the programme is, whose days count
   * @param timesSent how often the receiver has been sent one for this, this one included
   */
  PersonalLink(
      Occasion occasion,
      String tokenHash,
      String createdBy,
      Instant now,
      ZoneId zone,
      int timesSent) {
    this.regionId = occasion.regionId();
    this.purpose = occasion.purpose();
    this.subjectId = occasion.subjectId();
    this.organisationId = occasion.organisationId();
    this.name = occasion.receiver().name();
    this.email = occasion.receiver().address();
    this.language = occasion.receiver().language();
    this.tokenHash = tokenHash;
    this.createdBy = createdBy;
    this.createdAt = now;
    this.expiresAt = LinkPurpose.end(now, zone);
    this.lastSentAt = now;
    this.timesSent = timesSent;
  }

  /** Its page was opened. */
  void open(Instant when) {
    if (openedAt == null) {
      this.openedAt = when;
    }
  }

  /** What it is for is done. */
  public void use(Instant when) {
    this.usedAt = when;
    this.endedAt = when;
    this.endReason = LinkState.USED.name();
  }

  /** Its receiver answers in words; the link is used up, and the answer waits for the faculty. */
  void answer(String words, Instant when) {
    use(when);
    this.answer = words;
  }

  /** The faculty has seen to it. */
  void settle(Instant when) {
    this.settledAt = when;
  }

  /** It ends without having been used. */
  void end(LinkState as, Instant when) {
    this.endedAt = when;
    this.endReason = as.name();
  }

  /** A later link takes its place. */
  void replace(PersonalLink later, Instant when) {
    if (endedAt == null) {
      end(LinkState.REPLACED, when);
    }
    this.replacedBy = later.id;
  }

  /** Where it stands. */
  public LinkState state(Instant now) {
    if (endReason != null) {
      return LinkState.valueOf(endReason);
    }
    if (!now.isBefore(expiresAt)) {
      return LinkState.EXPIRED;
    }
    return openedAt == null ? LinkState.SENT : LinkState.OPENED;
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** What it is for, about what and for whom. */
  public Occasion occasion() {
    return new Occasion(
        regionId,
        purpose,
        subjectId,
        organisationId,
        new Receiver(email, name, language));
  }

  /** Whose command sent it. */
  public String createdBy() {
    return createdBy;
  }

  /** When it was last sent. */
  public Instant lastSentAt() {
    return lastSentAt;
  }

  /** How often the receiver has been sent one for this, this one included. */
  public int timesSent() {
    return timesSent;
  }

  /** When it ends by itself. */
  public Instant expiresAt() {
    return expiresAt;
  }

  /** When it was first opened. */
  public Optional<Instant> openedAt() {
    return Optional.ofNullable(openedAt);
  }

  /** When what it is for was done by it. */
  public Optional<Instant> usedAt() {
    return Optional.ofNullable(usedAt);
  }

  /** What its receiver wrote. */
  public Optional<String> answer() {
    return Optional.ofNullable(answer);
  }

  /** Whether the faculty has to see to it: an answer, or a link that reached the wrong person. */
  public boolean needsAttention() {
    return settledAt == null && (answer != null || isMisdirected());
  }

  /** Whether it reached the wrong person and nobody has been asked instead. */
  boolean isMisdirected() {
    return LinkState.NOT_ME.name().equals(endReason) && replacedBy == null;
  }

  /** Whether its address is not to be written to unasked: it is the wrong one, or staff said no. */
  public boolean isUnwanted() {
    return LinkState.NOT_ME.name().equals(endReason) || LinkState.REVOKED.name().equals(endReason);
  }

  /** Whether it was sent to the address, however that is written. */
  public boolean isFor(Receiver receiver) {
    return email.equalsIgnoreCase(receiver.address());
  }

  /** The link that took its place. */
  public Optional<Long> replacedBy() {
    return Optional.ofNullable(replacedBy);
  }
}
