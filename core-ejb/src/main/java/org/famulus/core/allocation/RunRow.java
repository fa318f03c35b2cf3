package org.famulus.core.allocation;

import java.time.Instant;
import java.util.Optional;

/**
 * A draft as the board shows it.
 *
 * @param id its id
 * @param version for concurrent edits
 * @param callId call
 * @param title name people gave it
 * @param state where it stands
 * @param policy the policy it was solved with
 * @param seed seed of the lottery, once it is drawn
 * @param inputDigest digest of what it was solved from
 * @param resultDigest digest of what came out
 * @param createdBy who froze it
 * @param createdAt when
 * @param drawn what the draw gave, once there was one
 * @param published whether there is a file of it
 * @param allottedAt when its places were given
 * @param announcement when it is or was to be allotted by itself
 * @param profile how well it serves people
 * @param byHand results changed by hand
 * @param locked results that the next solving keeps
 */
public record RunRow(
    long id,
    long version,
    long callId,
    String title,
    RunState state,
    AllocationRun.UsedPolicy policy,
    Optional<String> seed,
    String inputDigest,
    String resultDigest,
    String createdBy,
    Instant createdAt,
    Optional<AllocationRun.Drawn> drawn,
    boolean published,
    Optional<Instant> allottedAt,
    Optional<AllocationRun.Announcement> announcement,
    RankProfile profile,
    long byHand,
    long locked) {

  static RunRow of(AllocationRun run, RankProfile profile, long byHand, long locked) {
    return new RunRow(
        run.id(),
        run.version(),
        run.callId(),
        run.title(),
        run.state(),
        run.policy(),
        run.seed(),
        run.inputDigest(),
        run.resultDigest(),
        run.createdBy(),
        run.createdAt(),
        run.draw(),
        run.isPublished(),
        run.allottedAt(),
        run.announcement(),
        profile,
        byHand,
        locked);
  }

  /** Whether its seed is still to be drawn. */
  public boolean isFrozen() {
    return state == RunState.FROZEN;
  }

  /** Whether it may still change. */
  public boolean isDraft() {
    return state == RunState.DRAFT;
  }

  /** Whether it is allotted by itself at a moment. */
  public boolean isAnnounced() {
    return state == RunState.ANNOUNCED;
  }

  /** Whether its moment came and it could not be allotted. */
  public boolean isMissed() {
    return isDraft() && announcement.isPresent();
  }
}
