package org.famulus.core.decision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.allocation.AllocationRepository;
import org.famulus.core.allocation.AllocationResult;
import org.famulus.core.allocation.AllocationRun;
import org.famulus.core.allocation.AllotmentFile;
import org.famulus.core.allocation.Slot;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;

/** Makes a draft binding: all its places are given by numbered decisions, or none. */
@Stateless
public class Allotment {

  private static final String SUBJECT = "ALLOCATION";

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private AllocationRepository allocations;
  @Inject private AllotmentFile file;
  @Inject private RunAllotment places;

  /** What the allotment of a draft would do, for the question before it. */
  @Reads(permission = Permission.DECISION_ISSUE)
  public Consequences consequences(String regionId, long runId) {
    gate.allow(Target.region(regionId));
    AllocationRun run =
        allocations.find(regionId, runId).orElseThrow(() -> new NotFoundException("draft", runId));
    Map<Long, Slot> slots = file.slotsByOffer(run.callId());
    List<AllocationResult> results = allocations.results(runId);
    List<Slot> given =
        results.stream().flatMap(r -> r.offerId().stream()).map(slots::get).toList();
    return new Consequences(
        given.size(),
        given.stream().map(Slot::unitId).distinct().count(),
        results.size() - given.size());
  }

  /**
   * Allots a draft.
   *
   * @param version version of the draft the caller has seen; a draft changed since is not allotted
   */
  @UseCase(value = "decision.allot", permission = Permission.DECISION_ISSUE)
  public Outcome<Long> allot(String regionId, long runId, long version, WrittenReasons reasons) {
    gate.allow(Target.region(regionId));
    AllocationRun run =
        allocations.lock(regionId, runId).orElseThrow(() -> new NotFoundException("draft", runId));
    running.current().about(SUBJECT, runId, run.title());
    if (!run.isDraft()) {
      return Outcome.refused(Reason.of("allocation.not-a-draft", run.title()));
    }
    if (run.version() != version) {
      return stale(run);
    }
    return places.allot(run, reasons);
  }

  static Outcome<Long> stale(AllocationRun run) {
    return new Outcome.Stale<>(Map.of("resultDigest", run.resultDigest()), "", run.version());
  }

  /**
   * What an allotment does.
   *
   * @param decisions decisions it issues
   * @param units units that get students
   * @param reserve students who stay on the reserve list
   */
  public record Consequences(long decisions, long units, long reserve) {}
}
