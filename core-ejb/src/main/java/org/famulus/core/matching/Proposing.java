package org.famulus.core.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famulus.allocation.Allocation;
import org.famulus.allocation.Policy;
import org.famulus.allocation.file.AllocationFile;
import org.famulus.core.booking.DaySpan;
import org.famulus.core.booking.OpenOffer;

/**
 * Finds for everybody who waits whom to ask for where, all at once. A student who looks for places
 * of several kinds is served once before anybody is served twice; the wish that waits longest comes
 * first.
 */
final class Proposing {

  private final List<PlaceWishRow> all;
  private final Map<Long, List<DaySpan>> elsewhere;
  private final Map<Long, OpenOffer> offers;
  private final LocalDate tomorrow;
  private final JudgedStays rules;
  private final Options fitting;
  private final Policy policy;
  private final GivenStays given;
  private final Map<PlaceWishRow, Allocation> solvedBy = new HashMap<>();
  private Optional<String> seed = Optional.empty();
  private boolean best = true;

  /**
   * Everybody and everything.
   *
   * @param all everybody who waits, the longest first
   * @param elsewhere on which days they have another place, by person
   * @param offers everything that is offered
   * @param tomorrow the first day anybody can begin
   * @param policy what is fair
   */
  Proposing(
      List<PlaceWishRow> all,
      Map<Long, List<DaySpan>> elsewhere,
      List<OpenOffer> offers,
      LocalDate tomorrow,
      JudgedStays rules,
      Policy policy) {
    this.all = all;
    this.elsewhere = elsewhere;
    this.offers = offers.stream().collect(Collectors.toMap(OpenOffer::id, Function.identity()));
    this.tomorrow = tomorrow;
    this.rules = rules;
    this.policy = policy;
    this.fitting =
        Options.among(
            all.stream()
                .map(
                    wish ->
                        wish.sought(elsewhere.getOrDefault(wish.personId(), List.of())))
                .toList(),
            offers,
            tomorrow);
    this.given = nothing();
  }

  /** Finds it. */
  Found solve() {
    List<List<PlaceWishRow>> turns = turns();
    turns.forEach(this::serve);
    // What a later turn took away from an earlier one is not known to the earlier one's solution.
    boolean proven = best && turns.size() <= 1;
    improve();
    return new Found(given, proven ? solvedBy : Map.of(), proven, seed.orElse(""));
  }

  /** What came of asking in the order in which they wait, each for the best that is left. */
  GivenStays inOrder() {
    GivenStays one = nothing();
    for (PlaceWishRow wish : all) {
      fitting.of(wish.id()).stream()
          .flatMap(each -> one.possible(wish, each).stream())
          .filter(JudgedOption::isProposable)
          .min(Comparator.comparing(each -> each.option().fit(), Fit.BEST_FIRST))
          .ifPresent(option -> one.give(wish, option));
    }
    return one;
  }

  /** What fits each wish by itself. */
  Options fitting() {
    return fitting;
  }

  private GivenStays nothing() {
    return new GivenStays(offers, elsewhere, tomorrow, rules);
  }

  /** Wishes of different people: everybody's first, everybody's second, and so on. */
  private List<List<PlaceWishRow>> turns() {
    List<List<PlaceWishRow>> turns = new ArrayList<>();
    Map<Long, Integer> served = new HashMap<>();
    for (PlaceWishRow wish : all) {
      int turn = served.merge(wish.personId(), 1, Integer::sum) - 1;
      if (turn == turns.size()) {
        turns.add(new ArrayList<>());
      }
      turns.get(turn).add(wish);
    }
    return turns;
  }

  /** Solves as often as somebody more gets a place; a second time is rare. */
  private void serve(List<PlaceWishRow> turn) {
    Set<PlaceWishRow> waiting = new LinkedHashSet<>(turn);
    for (int time = 0; !waiting.isEmpty(); time++) {
      ProposalRound.Solved solved = round(waiting, time);
      if (time == 0) {
        best &= solved.best();
        if (solved.whole()) {
          turn.forEach(wish -> solvedBy.put(wish, solved.allocation()));
        }
      } else if (!solved.stays().isEmpty()) {
        best = false;
      }
      waiting.stream()
          .filter(solved.stays()::containsKey)
          .forEach(wish -> given.give(wish, solved.stays().get(wish)));
      if (solved.stays().isEmpty()) {
        return;
      }
      waiting.removeAll(new HashSet<>(solved.stays().keySet()));
    }
  }

  private ProposalRound.Solved round(Set<PlaceWishRow> waiting, int time) {
    Map<PlaceWishRow, List<JudgedOption>> options = new LinkedHashMap<>();
    waiting.forEach(wish -> options.put(wish, proposable(wish)));
    SeasonProblem problem = new SeasonProblem(options, "matching " + tomorrow + " " + time);
    if (seed.isEmpty()) {
      seed = Optional.of(AllocationFile.inputDigest(problem.input(), policy));
    }
    return new ProposalRound(problem, policy, given, seed.get()).solve();
  }

  private List<JudgedOption> proposable(PlaceWishRow wish) {
    return fitting.of(wish.id()).stream()
        .flatMap(each -> given.possible(wish, each).stream())
        .filter(JudgedOption::isProposable)
        .toList();
  }

  /** Whoever could be better off beside all others now is: the longest waiting first. */
  private void improve() {
    boolean improved = true;
    while (improved) {
      improved = false;
      for (PlaceWishRow wish : all) {
        int lacks = given.of(wish).map(Proposing::lacks).orElse(Integer.MAX_VALUE);
        Optional<JudgedOption> better =
            proposable(wish).stream()
                .filter(each -> lacks(each) < lacks)
                .min(Comparator.comparing(Proposing::lacks));
        if (better.isPresent()) {
          given.give(wish, better.get());
          improved = true;
        }
      }
    }
  }

  private static int lacks(JudgedOption option) {
    return option.option().fit().lacks();
  }

  /**
   * What was found.
   *
   * @param given who shall be asked for where
   * @param solvedBy what was solved for each who waits, to tell what another result would cost; empty
   *     if something better may exist
   * @param best whether nothing better exists
   * @param seed the seed of the lottery between equally good results: the digest of what was solved
   */
  record Found(
      GivenStays given,
      Map<PlaceWishRow, Allocation> solvedBy,
      boolean best,
      String seed) {}
}
