package org.famulus.core.allocation;

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
import java.util.Optional;

/**
 * One attempt at giving the places of a call. It begins as a draft with its seed and the digest of
 * what it was solved from, may be changed by hand and solved again around what is locked, and ends
 * allotted or discarded. Seed and digests let anybody repeat it and get the same result.
 */
@Entity
@Table(name = "allocation_run")
public class AllocationRun {

  /** Longest title, in characters. */
  public static final int TITLE_LENGTH = 200;

  /** Longest seed, in characters. */
  public static final int SEED_LENGTH = 100;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_allocation")
  @SequenceGenerator(name = "seq_allocation", sequenceName = "seq_allocation", allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "region_id")
  private String regionId;

  @Column(name = "call_id")
  private long callId;

  private String title;

  @Enumerated(EnumType.STRING)
  private RunState state;

  private String policy;

  @Column(name = "policy_version")
  private int policyVersion;

  private String method;
  private String seed;

  @Column(name = "input_digest")
  private String inputDigest;

  @Column(name = "result_digest")
  private String resultDigest;

  @Column(name = "created_by")
  private String createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "allotted_at")
  private Instant allottedAt;

  /** For the persistence provider. */
  protected AllocationRun() {}

  /**
   * A draft for a call.
   *
   * @param policy id of the region's policy, with its version and method
   */
  public AllocationRun(
      String regionId, long callId, String title, UsedPolicy policy, String seed, Origin origin) {
    this.regionId = regionId;
    this.callId = callId;
    this.title = title;
    this.state = RunState.DRAFT;
    this.policy = policy.id();
    this.policyVersion = policy.version();
    this.method = policy.method();
    this.seed = seed;
    this.inputDigest = "";
    this.resultDigest = "";
    this.createdBy = origin.by();
    this.createdAt = origin.at();
  }

  /**
   * The policy a draft was solved with, as it was then.
   *
   * @param id the policy's id within the region
   * @param version version of its logic
   * @param method the core's method
   */
  public record UsedPolicy(String id, int version, String method) {}

  /**
   * Who made a draft and when.
   *
   * @param by name
   * @param at moment
   */
  public record Origin(String by, Instant at) {}

  /** Records what it was solved from and what came out, as SHA-256 in hexadecimal digits. */
  public void solved(String digestOfInput, String digestOfResult) {
    this.inputDigest = digestOfInput;
    this.resultDigest = digestOfResult;
  }

  /** Records what it says after a change by hand. */
  public void changedByHand(String digestOfResult) {
    this.resultDigest = digestOfResult;
  }

  /** Its places were given. */
  public void allot(Instant when) {
    this.state = RunState.ALLOTTED;
    this.allottedAt = when;
  }

  /** It is not wanted. */
  public void discard() {
    this.state = RunState.DISCARDED;
  }

  /** Whether it may still change. */
  public boolean isDraft() {
    return state == RunState.DRAFT;
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** Version for concurrent edits. */
  public long version() {
    return version;
  }

  /** Region. */
  public String regionId() {
    return regionId;
  }

  /** Call whose places it gives. */
  public long callId() {
    return callId;
  }

  /** Name people gave it. */
  public String title() {
    return title;
  }

  /** Where it stands. */
  public RunState state() {
    return state;
  }

  /** The policy it was solved with. */
  public UsedPolicy policy() {
    return new UsedPolicy(policy, policyVersion, method);
  }

  /** Seed of the lottery. */
  public String seed() {
    return seed;
  }

  /** Digest of what it was solved from. */
  public String inputDigest() {
    return inputDigest;
  }

  /** Digest of what came out. */
  public String resultDigest() {
    return resultDigest;
  }

  /** Who made it. */
  public String createdBy() {
    return createdBy;
  }

  /** When it was made. */
  public Instant createdAt() {
    return createdAt;
  }

  /** When its places were given. */
  public Optional<Instant> allottedAt() {
    return Optional.ofNullable(allottedAt);
  }
}
