package org.famulus.core.allocation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.famulus.allocation.Allocator;
import org.famulus.allocation.Policy;
import org.famulus.allocation.Problem;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;

/** What each method would give the same people, side by side, before the draw and after it. */
@Stateless
public class PolicyComparison {

  @Inject private Gate gate;
  @Inject private Drawing drawing;
  @Inject private AllocationRepository allocations;

  /**
   * Every method with how well it serves the people of a run. Before the draw a seed for trying is
   * used, so nobody's place is known by it; afterwards the seed that was drawn.
   */
  @Reads(permission = Permission.ALLOCATION_EDIT)
  public List<MethodRow> methods(String regionId, long runId) {
    gate.allow(Target.region(regionId));
    AllocationRun run =
        allocations.find(regionId, runId).orElseThrow(() -> new NotFoundException("draft", runId));
    if (!run.isPublished()) {
      return List.of();
    }
    Problem problem = drawing.problem(run);
    String seed = run.seed().orElse("trial " + run.inputDigest());
    return Arrays.stream(Policy.values())
        .map(
            policy ->
                new MethodRow(
                    policy.name(),
                    policy == Drawing.policy(run),
                    profile(Allocator.allocate(problem, policy, seed).profile())))
        .toList();
  }

  private static RankProfile profile(org.famulus.allocation.RankProfile solved) {
    SortedMap<Integer, Long> byRank = new TreeMap<>();
    solved.byRank().forEach((rank, students) -> byRank.put(rank, (long) students));
    return new RankProfile(byRank, solved.unwished(), solved.unplaced());
  }

  /**
   * What a method would give.
   *
   * @param method the method; label {@code allocation.method.<NAME>}
   * @param chosen whether it is the run's own
   * @param profile how well it serves people
   */
  public record MethodRow(String method, boolean chosen, RankProfile profile) {}
}
