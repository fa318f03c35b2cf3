package org.famulus.core.replan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A plan that gives places of a call anew: which are gone, who stays whatever comes, which point on
 * the curve between fewest moves and best wishes was chosen, and why. Who moves are its {@link
 * ReplanMove moves}.
 */
@Entity
@Table(name = "replan")
public class Replan {

  /** Longest reason, in characters; it stands in letters beside other words. */
  public static final int REASON_LENGTH = 1000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_replan")
  @SequenceGenerator(name = "seq_replan", sequenceName = "seq_replan", allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "region_id", updatable = false)
  private String regionId;

  @Column(name = "call_id", updatable = false)
  private long callId;

  @Column(updatable = false)
  private String reason;

  @Enumerated(EnumType.STRING)
  private ReplanState state;

  @Column(name = "move_price", updatable = false)
  private Integer movePrice;

  @Column(updatable = false)
  private String seed;

  @Column(name = "created_by", updatable = false)
  private String createdBy;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  @ElementCollection
  @CollectionTable(name = "replan_place", joinColumns = @JoinColumn(name = "replan_id"))
  @Column(name = "offer_id")
  private Set<Long> gone = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "replan_lock", joinColumns = @JoinColumn(name = "replan_id"))
  @Column(name = "decision_id")
  private Set<Long> locked = new HashSet<>();

  /** For the persistence provider. */
  protected Replan() {}

  /**
   * A plan that is proposed now.
   *
   * @param form what staff asked for, without faults
   * @param seed seed of the lottery between equally good plans
   */
  Replan(String regionId, ReplanForm form, String seed, String by, Instant at) {
    this.regionId = regionId;
    this.callId = form.callId();
    this.reason = form.reason().strip();
    this.movePrice = form.price().orElse(null);
    this.seed = seed;
    this.createdBy = by;
    this.createdAt = at;
    this.state = ReplanState.PROPOSED;
    this.gone.addAll(form.gone());
    this.locked.addAll(form.locked());
  }

  /** Those who would move are asked. */
  void ask() {
    this.state = ReplanState.ASKING;
  }

  /** It is carried out. */
  void publish(Instant when) {
    this.state = ReplanState.PUBLISHED;
    this.closedAt = when;
  }

  /** It is not wanted. */
  void discard(Instant when) {
    this.state = ReplanState.DISCARDED;
    this.closedAt = when;
  }

  /** Whether it may still be carried out. */
  public boolean isOpen() {
    return ReplanState.OPEN.contains(state);
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** Region. */
  public String regionId() {
    return regionId;
  }

  /** The call. */
  public long callId() {
    return callId;
  }

  /** Why, told to the students. */
  public String reason() {
    return reason;
  }

  /** Where it stands. */
  public ReplanState state() {
    return state;
  }

  /** Ranks all together must gain for each student moved who need not move; empty for fewest moves. */
  public Optional<Integer> price() {
    return Optional.ofNullable(movePrice);
  }

  /** Whose command proposed it. */
  public String createdBy() {
    return createdBy;
  }

  /** When it was proposed. */
  public Instant createdAt() {
    return createdAt;
  }

  /** Offers that are gone. */
  public Set<Long> gone() {
    return Set.copyOf(gone);
  }

  /** Admissions that stay whatever comes. */
  public Set<Long> locked() {
    return Set.copyOf(locked);
  }
}
