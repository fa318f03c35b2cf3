package org.famulus.core.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * A link that works once and not for long: an invitation with a role, a password reset, or the
 * set-up of the first administrator. Only the token's hash is stored.
 */
@Entity
@Table(name = "one_time_link")
@NamedQuery(
    name = OneTimeLink.BY_HASH,
    query = "select l from OneTimeLink l where l.tokenHash = :hash")
public class OneTimeLink {

  /** The link whose token has a hash. */
  public static final String BY_HASH = "OneTimeLink.byHash";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_account")
  private Long id;

  @Version private long version;

  @Enumerated(EnumType.STRING)
  private Purpose purpose;

  @Column(name = "token_hash")
  private String tokenHash;

  private String email;

  @Column(name = "display_name")
  private String displayName;

  private String language;

  @Column(name = "account_id")
  private Long accountId;

  @Column(name = "region_id")
  private String regionId;

  @Enumerated(EnumType.STRING)
  private Role role;

  @Column(name = "organisation_id")
  private Long organisationId;

  @Column(name = "person_id")
  private Long personId;

  @Column(name = "created_by")
  private String createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "used_at")
  private Instant usedAt;

  /** What a link is for. */
  public enum Purpose {
    /** Become the first administrator of an empty installation. */
    SET_UP,
    /** Get an account with a role. */
    INVITATION,
    /** Choose a new password. */
    PASSWORD_RESET
  }

  /** For the persistence provider. */
  protected OneTimeLink() {}

  /** A link for a receiver. */
  public OneTimeLink(
      Purpose purpose, String tokenHash, Receiver receiver, String createdBy, Instant createdAt, Instant expiresAt) {
    this.purpose = purpose;
    this.tokenHash = tokenHash;
    this.email = receiver.email();
    this.displayName = receiver.name();
    this.language = receiver.language();
    this.createdBy = createdBy;
    this.createdAt = createdAt;
    this.expiresAt = expiresAt;
  }

  /**
   * Who gets a link.
   *
   * @param email address
   * @param name name
   * @param language language of mail and page, two letters
   */
  public record Receiver(String email, String name, String language) {}

  /** Says which role the receiver gets, and as which person. */
  public OneTimeLink offering(Grant grant, Optional<Long> person) {
    this.regionId = grant.regionId();
    this.role = grant.role();
    this.organisationId = grant.organisationId().orElse(null);
    this.personId = person.orElse(null);
    return this;
  }

  /** Says for which account it is. */
  public OneTimeLink forAccount(long account) {
    this.accountId = account;
    return this;
  }

  /** Whether it still works. */
  public boolean isUsable(Instant now) {
    return usedAt == null && now.isBefore(expiresAt);
  }

  /** Uses it up. */
  public void use(Instant now) {
    this.usedAt = now;
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** What it is for. */
  public Purpose purpose() {
    return purpose;
  }

  /** Who gets it. */
  public Receiver receiver() {
    return new Receiver(email, displayName, language);
  }

  /** Account it is for. */
  public Optional<Long> accountId() {
    return Optional.ofNullable(accountId);
  }

  /** Role it offers. */
  public Optional<Grant> grant() {
    return role == null
        ? Optional.empty()
        : Optional.of(new Grant(regionId, role, Optional.ofNullable(organisationId)));
  }

  /** Person it offers to act as. */
  public Optional<Long> personId() {
    return Optional.ofNullable(personId);
  }

  /** Who sent it. */
  public String createdBy() {
    return createdBy;
  }

  /** When it was sent. */
  public Instant createdAt() {
    return createdAt;
  }

  /** When it ends. */
  public Instant expiresAt() {
    return expiresAt;
  }

  /** When it was used. */
  public Optional<Instant> usedAt() {
    return Optional.ofNullable(usedAt);
  }
}
