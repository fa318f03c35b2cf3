package org.famulus.core.allocation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;

/**
 * What a draft says about one application: the place it gets or none, its lottery number, and for
 * every wish what became of it. A change by hand keeps its reason; a locked result survives the
 * next solving.
 */
@Entity
@Table(name = "allocation_result")
public class AllocationResult {

  /** Longest reason for a change by hand, in characters. */
  public static final int REASON_LENGTH = 1000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_allocation")
  private Long id;

  @Version private long version;

  @Column(name = "run_id")
  private long runId;

  @Column(name = "application_id")
  private long applicationId;

  @Column(name = "offer_id")
  private Long offerId;

  @Column(name = "wish_rank")
  private Integer wishRank;

  @Column(name = "priority_group")
  private String priorityGroup;

  @Column(name = "lottery_number")
  private int lotteryNumber;

  @Column(name = "by_hand")
  private boolean byHand;

  @Column(name = "hand_reason")
  private String handReason;

  private boolean locked;
  private String explanation;

  /** For the persistence provider. */
  protected AllocationResult() {}

  /** What the draft says about an application. */
  public AllocationResult(
      long runId, long applicationId, String priorityGroup, int lotteryNumber, String explanation) {
    this.runId = runId;
    this.applicationId = applicationId;
    this.priorityGroup = priorityGroup;
    this.lotteryNumber = lotteryNumber;
    this.explanation = explanation;
  }

  /** The solver gives a place for the wish of the rank. */
  public AllocationResult given(Optional<Long> offer, Optional<Integer> rank) {
    this.offerId = offer.orElse(null);
    this.wishRank = rank.orElse(null);
    return this;
  }

  /**
   * Somebody gives another place, or none, by hand; the result is locked from then on.
   *
   * @param offer the place, empty for none
   * @param rank rank of the wish it fulfils, empty if it was not wished
   */
  public void changeByHand(
      Optional<Long> offer, Optional<Integer> rank, String reason, String newExplanation) {
    given(offer, rank);
    this.byHand = true;
    this.handReason = reason;
    this.locked = true;
    this.explanation = newExplanation;
  }

  /** Is kept as it was in an earlier draft, with who decided so, why, and what was said of wishes. */
  public void keepAs(AllocationResult earlier) {
    this.wishRank = earlier.wishRank;
    this.byHand = earlier.byHand;
    this.handReason = earlier.handReason;
    this.explanation = earlier.explanation;
    this.locked = true;
  }

  /** Keeps the result through the next solving, or lets it go. */
  public void lock(boolean keep) {
    this.locked = keep;
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** Version for concurrent edits. */
  public long version() {
    return version;
  }

  /** The draft. */
  public long runId() {
    return runId;
  }

  /** The application. */
  public long applicationId() {
    return applicationId;
  }

  /** The place it gets. */
  public Optional<Long> offerId() {
    return Optional.ofNullable(offerId);
  }

  /** Rank of the wish fulfilled; empty without a place, or with one that was not wished. */
  public Optional<Integer> wishRank() {
    return Optional.ofNullable(wishRank);
  }

  /** Code of the priority group it was drawn in. */
  public String priorityGroup() {
    return priorityGroup;
  }

  /** Its turn in the draft, 1 is first. */
  public int lotteryNumber() {
    return lotteryNumber;
  }

  /** Whether a person, not the solver, gave or took the place. */
  public boolean isByHand() {
    return byHand;
  }

  /** Why it was changed by hand. */
  public Optional<String> handReason() {
    return Optional.ofNullable(handReason);
  }

  /** Whether the next solving keeps it. */
  public boolean isLocked() {
    return locked;
  }

  /** What became of every wish, as {@link WishAnswers} writes it. */
  public String explanation() {
    return explanation;
  }
}
