package org.famulus.core.allocation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.famulus.core.shared.Sha256;

/**
 * What a draft is solved from. The order of the lists means nothing.
 *
 * @param callId the call
 * @param policy the policy
 * @param groups priority groups, first served first
 * @param candidates who waits
 * @param slots what is offered
 * @param pools what the units have committed themselves to
 */
public record AllocationProblem(
    long callId,
    AllocationRun.UsedPolicy policy,
    List<String> groups,
    List<Candidate> candidates,
    List<Slot> slots,
    List<Pool> pools) {

  public AllocationProblem {
    groups = List.copyOf(groups);
    candidates = List.copyOf(candidates);
    slots = List.copyOf(slots);
    pools = List.copyOf(pools);
  }

  /**
   * SHA-256 of everything that decides the result except the seed, in a canonical order: it can be
   * published before the seed is drawn.
   */
  public String digest() {
    String text =
        "call " + callId + "\npolicy " + policy + "\ngroups " + groups + "\n"
            + lines(candidates, Comparator.comparing(Candidate::number))
            + lines(slots, Comparator.comparing(Slot::offerId))
            + lines(pools, Comparator.comparing(Pool::id));
    return Sha256.hex(text);
  }

  private static <T> String lines(List<T> items, Comparator<T> order) {
    return items.stream()
        .sorted(order)
        .map(item -> item + "\n")
        .collect(Collectors.joining());
  }
}
