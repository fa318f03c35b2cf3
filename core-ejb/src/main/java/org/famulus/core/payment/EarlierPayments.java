package org.famulus.core.payment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What was paid for a placement before: its claims, and what corrections have made of each, those
 * included that wait for a run.
 *
 * @param entries its entries, in the order they were made
 */
record EarlierPayments(List<Entry> entries) {

  static final EarlierPayments NONE = new EarlierPayments(List.of());

  EarlierPayments {
    entries = List.copyOf(entries);
  }

  /**
   * One entry.
   *
   * @param id the entry
   * @param correctsId the claim it puts right; none for a claim
   * @param firstWeek first week of the placement it is about, counted from one
   * @param weeks weeks it pays; negative if they are given back
   */
  record Entry(long id, Optional<Long> correctsId, int firstWeek, int weeks) {}

  /** Weeks paid, corrections included. */
  int paidWeeks() {
    return entries.stream().mapToInt(Entry::weeks).sum();
  }

  /**
   * Weeks paid for once, whether or not a correction has taken some back: what was taken back is not
   * claimed again. A week taken back and then given again is one week, so of each claim the most it
   * ever paid counts.
   */
  int settledWeeks() {
    Map<Long, Integer> now = new LinkedHashMap<>();
    Map<Long, Integer> most = new LinkedHashMap<>();
    for (Entry entry : entries) {
      long claim = entry.correctsId().orElse(entry.id());
      int weeks = now.merge(claim, entry.weeks(), Integer::sum);
      most.merge(claim, weeks, Math::max);
    }
    return most.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * Which weeks are paid for. Those a correction has added bear no number; they are the first ones of
   * the placement that no claim names.
   *
   * @param started weeks in which the student was there
   */
  SortedSet<Integer> settledOf(SortedSet<Integer> started) {
    SortedSet<Integer> settled = new TreeSet<>();
    entries.stream()
        .filter(entry -> entry.correctsId().isEmpty())
        .forEach(
            claim ->
                IntStream.range(claim.firstWeek(), claim.firstWeek() + claim.weeks())
                    .forEach(settled::add));
    started.stream()
        .filter(week -> !settled.contains(week))
        .limit(Math.max(0, settledWeeks() - settled.size()))
        .toList()
        .forEach(settled::add);
    return settled;
  }
}
