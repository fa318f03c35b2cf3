package org.famulus.core.blockplan;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
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
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A plan of several blocks for each student, from the file somebody brought to what came out. File,
 * seed and number of moves let anybody repeat it. The files lie in tables of their own, so that no
 * list ever reads them.
 */
@Entity
@Table(name = "block_plan")
public class BlockPlan {

  /** Longest title, in characters. */
  public static final int TITLE_LENGTH = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_block_plan")
  @SequenceGenerator(name = "seq_block_plan", sequenceName = "seq_block_plan", allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "region_id", updatable = false)
  private String regionId;

  @Column(updatable = false)
  private String title;

  @Enumerated(EnumType.STRING)
  private BlockPlanState state;

  @Column(name = "file_name", updatable = false)
  private String fileName;

  @Column(name = "file_digest", updatable = false)
  private String fileDigest;

  @Column(updatable = false)
  private int students;

  @Column(updatable = false)
  private int blocks;

  @Column(updatable = false)
  private int sites;

  @Column(updatable = false)
  private String periods;

  @Column(name = "created_by", updatable = false)
  private String createdBy;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Enumerated(EnumType.STRING)
  private Effort effort;

  private Long seed;
  private Long budget;

  @Column(name = "started_by")
  private String startedBy;

  @Column(name = "started_at")
  private Instant startedAt;

  private int takes;

  @Column(name = "run_number")
  private long runNumber;

  @Column(name = "alive_until")
  private Instant aliveUntil;

  @Column(name = "cancel_asked")
  private boolean cancelAsked;

  private long moves;

  @Column(name = "open_blocks")
  private Integer openBlocks;

  private Long cost;

  @Column(name = "mean_rank")
  private BigDecimal meanRank;

  @Column(name = "input_digest")
  private String inputDigest;

  @Column(name = "result_digest")
  private String resultDigest;

  private String failure;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "last_used_at")
  private Instant lastUsedAt;

  /** For the persistence provider. */
  protected BlockPlan() {}

  /** A plan whose file was read and found usable. */
  BlockPlan(String regionId, String title, UsableFile file, String by, Instant at) {
    this.regionId = regionId;
    this.title = title;
    this.state = BlockPlanState.READY;
    this.fileName = file.name();
    this.fileDigest = file.digest();
    this.students = file.size().students();
    this.blocks = file.size().blocks();
    this.sites = file.size().sites();
    this.periods = Json.createArrayBuilder(file.periods()).build().toString();
    this.createdBy = by;
    this.createdAt = at;
    this.lastUsedAt = at;
  }

  /**
   * What is known of a file that can be used.
   *
   * @param name its name
   * @param digest SHA-256 of its bytes
   * @param size how much it plans
   * @param periods its periods in their order
   */
  record UsableFile(String name, String digest, PlanSize size, List<String> periods) {}

  /** Orders it to be computed; what came out before is forgotten. */
  void order(Effort chosen, long drawnSeed, String by, Instant at) {
    state = BlockPlanState.WAITING;
    effort = chosen;
    seed = drawnSeed;
    budget = chosen.moves(blocks);
    startedBy = by;
    startedAt = at;
    takes = 0;
    cancelAsked = false;
    lastUsedAt = at;
    forget();
  }

  private void forget() {
    moves = 0;
    openBlocks = null;
    cost = null;
    meanRank = null;
    inputDigest = null;
    resultDigest = null;
    failure = null;
    endedAt = null;
  }

  /** Asks the server that computes it to stop; what nobody computes yet is taken back. */
  void cancel() {
    if (state == BlockPlanState.WAITING) {
      state = BlockPlanState.READY;
      effort = null;
      seed = null;
      budget = null;
      startedBy = null;
      startedAt = null;
      forget();
    } else {
      cancelAsked = true;
    }
  }

  /** Whether a server computes it that was heard of lately. */
  boolean isHeld(Instant now) {
    return aliveUntil != null && aliveUntil.isAfter(now);
  }

  /**
   * A server takes it; a second time if the one before was lost.
   *
   * @param until when the server counts as lost, unless it is heard of before
   */
  void take(Instant until) {
    state = BlockPlanState.RUNNING;
    takes++;
    runNumber++;
    aliveUntil = until;
    moves = 0;
    openBlocks = null;
    meanRank = null;
    cost = null;
  }

  /** Its server goes down in good order and leaves it to another. */
  void giveBack() {
    state = BlockPlanState.WAITING;
    takes--;
    aliveUntil = null;
    forget();
  }

  /** It came to its end, or as far as it was let. */
  void end(PlanOutcome outcome, Instant at) {
    state = outcome.cancelled() ? BlockPlanState.CANCELLED : BlockPlanState.DONE;
    moves = outcome.moves();
    openBlocks = outcome.openBlocks();
    cost = outcome.cost();
    meanRank = outcome.meanRank().orElse(null);
    inputDigest = outcome.digests().input();
    resultDigest = outcome.digests().result();
    endedAt = at;
    lastUsedAt = at;
    aliveUntil = null;
  }

  /**
   * It could not be computed.
   *
   * @param reason key of the sentence that says why
   */
  void fail(String reason, Instant at) {
    state = BlockPlanState.FAILED;
    failure = reason;
    endedAt = at;
    lastUsedAt = at;
    aliveUntil = null;
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

  /** Name people gave it. */
  public String title() {
    return title;
  }

  /** Where it stands. */
  public BlockPlanState state() {
    return state;
  }

  /** Name of the file it is computed from. */
  public String fileName() {
    return fileName;
  }

  /** SHA-256 of the file it is computed from. */
  public String fileDigest() {
    return fileDigest;
  }

  /** How much it plans. */
  public PlanSize size() {
    return new PlanSize(students, blocks, sites);
  }

  /** Its periods in their order. */
  public List<String> periods() {
    try (JsonReader reader = Json.createReader(new StringReader(periods))) {
      return reader.readArray().getValuesAs(JsonString::getString);
    }
  }

  /** Who brought the file. */
  public String createdBy() {
    return createdBy;
  }

  /** When. */
  public Instant createdAt() {
    return createdAt;
  }

  /** When its file was brought, or it was last ordered or computed. */
  Instant lastUsedAt() {
    return lastUsedAt;
  }

  /** What was ordered, once it was. */
  public Optional<PlanOrder> order() {
    return budget == null
        ? Optional.empty()
        : Optional.of(new PlanOrder(effort, seed, budget, startedBy, startedAt));
  }

  /** How often a server has taken it since it was ordered. */
  int takes() {
    return takes;
  }

  /** Number of the latest run; it only grows, so that an older run is known by its own. */
  long runNumber() {
    return runNumber;
  }

  /** Whether somebody asked for it to end. */
  boolean isCancelAsked() {
    return cancelAsked;
  }

  /** Moves tried so far. */
  public long moves() {
    return moves;
  }

  /** Blocks without a place, in what was found so far. */
  public Optional<Integer> openBlocks() {
    return Optional.ofNullable(openBlocks);
  }

  /** By the prices of the file, of what was found so far. */
  public Optional<Long> cost() {
    return Optional.ofNullable(cost);
  }

  /** Mean rank of the blocks that have a rank, in what was found so far. */
  public Optional<BigDecimal> meanRank() {
    return Optional.ofNullable(meanRank);
  }

  /** Digests of what went in and what came out, once it is computed. */
  public Optional<PlanDigests> digests() {
    return resultDigest == null
        ? Optional.empty()
        : Optional.of(new PlanDigests(inputDigest, resultDigest));
  }

  /** Key of the sentence that says why it failed. */
  public Optional<String> failure() {
    return Optional.ofNullable(failure);
  }

  /** When it ended. */
  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }
}
