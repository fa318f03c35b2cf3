package org.famulus.core.payment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a run would pay today.
 *
 * @param lines weeks that can be paid
 * @param corrections corrections that wait for a run
 * @param refused weeks that cannot be paid, and why
 */
public record Prospect(
    List<ClaimLine> lines, List<EntryRow> corrections, List<RefusedClaim> refused) {

  public Prospect {
    lines = List.copyOf(lines);
    corrections = List.copyOf(corrections);
    refused = List.copyOf(refused);
  }

  /** Whether there is nothing to pay and nothing to put right. */
  public boolean isEmpty() {
    return lines.isEmpty() && corrections.isEmpty();
  }

  /** Everything that would be paid. */
  public BigDecimal total() {
    return lines.stream()
        .map(ClaimLine::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .add(
            corrections.stream().map(EntryRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** Weeks that would be paid. */
  public int weeks() {
    return lines.stream().mapToInt(ClaimLine::weeks).sum()
        + corrections.stream().mapToInt(EntryRow::weeks).sum();
  }

  /** How many units would be paid. */
  public long units() {
    Set<Long> units = new TreeSet<>();
    lines.forEach(line -> units.add(line.placement().unitId()));
    corrections.forEach(entry -> units.add(entry.placement().unitId()));
    return units.size();
  }

  /** Currencies of the amounts; a run pays in one. */
  public Set<String> currencies() {
    Set<String> currencies = new TreeSet<>();
    lines.forEach(line -> currencies.add(line.rate().currency()));
    corrections.forEach(entry -> currencies.add(entry.currency()));
    return currencies;
  }
}
