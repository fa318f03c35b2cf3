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
import org.famulus.core.shared.Sha256;

/**
 * One attempt at giving the places of a call. It begins frozen: who waits for what is written into a
 * file whose digest is public before a seed exists. The draw makes it a draft, which may be changed
 * by hand and solved again around what is locked, and it ends allotted or discarded. File, seed and
 * digests let anybody repeat it and get the same result.
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

  @Column(name = "pseudonym_key")
  private String pseudonymKey;

  private String sealed;

  @Column(name = "drawn_text")
  private String drawnText;

  @Column(name = "drawn_at")
  private Instant drawnAt;

  @Column(name = "drawn_digest")
  private String drawnDigest;

  @Column(name = "engine_version")
  private String engineVersion;

  private boolean proven = true;

  @Column(name = "changed_by_hand")
  private boolean changedByHand;

  @Column(name = "keeps_run_id")
  private Long keepsRunId;

  @Column(name = "kept_by_hand")
  private boolean keptByHand;

  @Column(name = "announced_for")
  private Instant announcedFor;

  @Column(name = "announced_by")
  private String announcedBy;

  @Column(name = "announced_reasons")
  private String announcedReasons;

  /** For the persistence provider. */
  protected AllocationRun() {}

  /**
   * A frozen run for a call.
   *
   * @param policy id of the region's policy, with its version and method
   * @param secrets what only Famulus knows of it until it is drawn, or for ever
   */
  public AllocationRun(
      String regionId,
      long callId,
      String title,
      UsedPolicy policy,
      Secrets secrets,
      Origin origin) {
    this.regionId = regionId;
    this.callId = callId;
    this.title = title;
    this.state = RunState.FROZEN;
    this.policy = policy.id();
    this.policyVersion = policy.version();
    this.method = policy.method();
    this.pseudonymKey = secrets.pseudonymKey();
    this.sealed = secrets.sealed();
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
   * What only Famulus knows of a run.
   *
   * @param pseudonymKey from which the names in the published file are made; never told
   * @param sealed half of the seed, drawn before anybody types the other half; its digest is public
   *     from the start, so that neither who types nor Famulus can choose the seed
   */
  public record Secrets(String pseudonymKey, String sealed) {}

  /**
   * Who made a draft and when.
   *
   * @param by name
   * @param at moment
   */
  public record Origin(String by, Instant at) {}

  /**
   * Keeps the locked results of an earlier draft, and its draw.
   *
   * @param byHand whether one of the results kept was changed by hand
   */
  public void goOnFrom(AllocationRun earlier, boolean byHand) {
    this.keepsRunId = earlier.id;
    this.keptByHand = byHand;
  }

  /** Whether one of the results it keeps was changed by hand before. */
  public boolean isKeptByHand() {
    return keptByHand;
  }

  /** The draft whose locked results it keeps. */
  public Optional<Long> keepsLockedOf() {
    return Optional.ofNullable(keepsRunId);
  }

  /**
   * Fixes what it is solved from.
   *
   * @param digest SHA-256 of what goes in, in hexadecimal digits
   */
  public void freeze(String digest) {
    if (!isFrozen() || !inputDigest.isEmpty()) {
      throw new IllegalStateException("frozen already");
    }
    this.inputDigest = digest;
  }

  /** Records the seed, what came out, and that a draft may be made of it. */
  public void drawn(Drawn result) {
    this.state = RunState.DRAFT;
    this.drawnText = result.text();
    this.seed = result.seed();
    this.drawnAt = result.at();
    this.drawnDigest = result.digest();
    this.engineVersion = result.engineVersion();
    this.proven = result.proven();
  }

  /** Records what its results are now, as SHA-256 in hexadecimal digits. */
  public void solved(String digestOfResult) {
    this.resultDigest = digestOfResult;
  }

  /**
   * What a draw gave.
   *
   * @param text what was typed for the draw; empty if nothing was
   * @param seed the seed: the digest of the sealed half and the text, with a line between them
   * @param at when it was drawn
   * @param digest digest of the result, as the published file states it
   * @param engineVersion version of what solved it
   * @param proven whether nothing better exists by the policy
   */
  public record Drawn(
      String text,
      String seed, Instant at, String digest, String engineVersion, boolean proven) {}

  /** Records what it says after a change by hand. */
  public void changedByHand(String digestOfResult) {
    this.resultDigest = digestOfResult;
    this.changedByHand = true;
  }

  /** Whether somebody changed results after the draw. */
  public boolean isChangedByHand() {
    return changedByHand;
  }

  /** Its places were given. */
  public void allot(Instant when) {
    this.state = RunState.ALLOTTED;
    this.allottedAt = when;
  }

  /** It is allotted by itself at a moment, and cannot be changed until then. */
  public void announce(Announcement announcement) {
    if (!isDraft()) {
      throw new IllegalStateException("only a draft is announced");
    }
    this.state = RunState.ANNOUNCED;
    this.announcedFor = announcement.at();
    this.announcedBy = announcement.by();
    this.announcedReasons = announcement.reasons();
  }

  /** The announcement is taken back; it is a draft as before. */
  public void takeAnnouncementBack() {
    missAnnouncement();
    this.announcedFor = null;
    this.announcedBy = null;
    this.announcedReasons = null;
  }

  /** The moment came, and it could not be allotted; it is a draft again that remembers its moment. */
  public void missAnnouncement() {
    if (!isAnnounced()) {
      throw new IllegalStateException("it is not announced");
    }
    this.state = RunState.DRAFT;
  }

  /** Whether it is allotted by itself at a moment. */
  public boolean isAnnounced() {
    return state == RunState.ANNOUNCED;
  }

  /** When it is or was to be allotted by itself. */
  public Optional<Announcement> announcement() {
    return Optional.ofNullable(announcedFor)
        .map(at -> new Announcement(at, announcedBy, announcedReasons));
  }

  /**
   * When a draft is allotted by itself.
   *
   * @param at moment people were told
   * @param by who announced it
   * @param reasons what was written to go on against warnings, as JSON by rule
   */
  public record Announcement(Instant at, String by, String reasons) {}

  /** It is not wanted. */
  public void discard() {
    this.state = RunState.DISCARDED;
  }

  /** Half of the seed, secret until it is drawn. */
  String sealed() {
    return sealed;
  }

  /** Digest of the sealed half, public from the start; empty for runs from before there was one. */
  public Optional<String> sealDigest() {
    return Optional.ofNullable(sealed).map(Sha256::hex);
  }

  /** The sealed half, once it was used. */
  public Optional<String> openedSeal() {
    return draw().map(drawn -> sealed);
  }

  /** The seed that comes of a text typed for the draw. */
  String seedOf(String text) {
    return Sha256.hex(sealed + "|" + text);
  }

  /** Whether its seed is still to be drawn. */
  public boolean isFrozen() {
    return state == RunState.FROZEN;
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

  /** Seed of the lottery, once it is drawn. */
  public Optional<String> seed() {
    return Optional.ofNullable(seed);
  }

  /** Whether there is a published file of it; runs from before there were files have none. */
  public boolean isPublished() {
    return pseudonymKey != null;
  }

  /** Secret from which the names in the published file are made. */
  public String pseudonymKey() {
    return pseudonymKey;
  }

  /** What the draw gave, once there was one; empty for runs from before seeds were drawn later. */
  public Optional<Drawn> draw() {
    return engineVersion == null
        ? Optional.empty()
        : Optional.of(new Drawn(drawnText, seed, drawnAt, drawnDigest, engineVersion, proven));
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
