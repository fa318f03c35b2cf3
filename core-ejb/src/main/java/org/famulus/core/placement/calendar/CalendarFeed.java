package org.famulus.core.placement.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/**
 * A secret address under which a calendar program reads placements: those an account may see, or
 * those of a unit. Only the hash of the secret is stored. It works until somebody takes it back.
 */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_calendar_feed")
  @SequenceGenerator(
      name = "seq_calendar_feed",
      sequenceName = "seq_calendar_feed",
      allocationSize = 50)
  private Long id;

  @Column(name = "region_id", updatable = false)
  private String regionId;

  @Column(name = "token_hash", updatable = false)
  private String tokenHash;

  @Column(name = "account_id", updatable = false)
  private Long accountId;

  @Column(name = "organisation_id", updatable = false)
  private Long organisationId;

  @Column(name = "created_by", updatable = false)
  private String createdBy;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  /** For the persistence provider. */
  protected CalendarFeed() {}

  private CalendarFeed(String regionId, String tokenHash, String createdBy, Instant now) {
    this.regionId = regionId;
    this.tokenHash = tokenHash;
    this.createdBy = createdBy;
    this.createdAt = now;
  }

  /** What an account may see. */
  static CalendarFeed ofAccount(
      String regionId, String tokenHash, long accountId, String createdBy, Instant now) {
    CalendarFeed feed = new CalendarFeed(regionId, tokenHash, createdBy, now);
    feed.accountId = accountId;
    return feed;
  }

  /** What a unit may see. */
  static CalendarFeed ofUnit(
      String regionId, String tokenHash, long unitId, String createdBy, Instant now) {
    CalendarFeed feed = new CalendarFeed(regionId, tokenHash, createdBy, now);
    feed.organisationId = unitId;
    return feed;
  }

  /** Takes the address back. */
  void revoke(Instant now) {
    this.revokedAt = now;
  }

  /** Whether the address works. */
  public boolean works() {
    return revokedAt == null;
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** Region. */
  public String regionId() {
    return regionId;
  }

  /** The account whose calendar it is. */
  public Optional<Long> accountId() {
    return Optional.ofNullable(accountId);
  }

  /** The unit whose calendar it is. */
  public Optional<Long> organisationId() {
    return Optional.ofNullable(organisationId);
  }

  /** Who made it. */
  public String createdBy() {
    return createdBy;
  }

  /** When. */
  public Instant createdAt() {
    return createdAt;
  }
}
