package org.famulus.core.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.famulus.core.allocation.Solution.Turn;
import org.famulus.region.spi.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Allocation in lottery order")
class LotteryOrderTest {

  private static final String SEED = "7f3a";
  private static final PlacementCheck NO_RULES = (candidate, slot, year, period) -> Optional.empty();
  private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);

  @ParameterizedTest(name = "instance {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  @DisplayName("does not depend on the order in which candidates, places and units come")
  void shuffled(long instance) {
    AllocationProblem problem = RandomProblem.of(instance);
    Solution solution = LotteryOrder.solve(problem, SEED, NO_RULES);
    for (int i = 0; i < 5; i++) {
      AllocationProblem other = RandomProblem.shuffled(problem, new Random(instance + 100 + i));
      assertThat(LotteryOrder.solve(other, SEED, NO_RULES)).isEqualTo(solution);
      assertThat(other.digest()).isEqualTo(problem.digest());
    }
  }

  @ParameterizedTest(name = "instance {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  @DisplayName("gives everybody one turn and no place twice, in the period and in the year")
  void capacities(long instance) {
    AllocationProblem problem = RandomProblem.of(instance);
    Solution solution = LotteryOrder.solve(problem, SEED, NO_RULES);

    assertThat(solution.turns()).hasSameSizeAs(problem.candidates());
    assertThat(solution.turns().stream().map(Turn::lotteryNumber))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, problem.candidates().size()).boxed().toList());
    Map<Long, Long> inPeriod =
        solution.turns().stream()
            .flatMap(turn -> turn.offerId().stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    for (Slot slot : problem.slots()) {
      assertThat(slot.taken() + inPeriod.getOrDefault(slot.offerId(), 0L))
          .as("period of %s", slot)
          .isLessThanOrEqualTo(slot.capacity());
    }
    for (Pool pool : problem.pools()) {
      long given =
          problem.slots().stream()
              .filter(slot -> slot.poolId() == pool.id())
              .mapToLong(slot -> inPeriod.getOrDefault(slot.offerId(), 0L))
              .sum();
      assertThat(pool.taken() + given).as("year of %s", pool).isLessThanOrEqualTo(pool.capacity());
    }
  }

  @ParameterizedTest(name = "instance {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  @DisplayName("lets nobody miss a wish that somebody with a later number got, or nobody at all")
  void noLaterNumberTakesAWantedPlace(long instance) {
    AllocationProblem problem = RandomProblem.of(instance);
    Solution solution = LotteryOrder.solve(problem, SEED, NO_RULES);
    Occupancy inTheEnd = new Occupancy(problem.pools());
    Map<Long, Slot> slots =
        problem.slots().stream().collect(Collectors.toMap(Slot::offerId, Function.identity()));
    solution.turns().forEach(turn -> turn.offerId().map(slots::get).ifPresent(inTheEnd::give));

    for (Turn turn : solution.turns()) {
      for (RankedWish missed : missed(turn)) {
        for (Slot slot : problem.slots()) {
          if (missed.matches(slot)) {
            assertThat(inTheEnd.free(slot)).as("%s is free at the end", slot).isZero();
            assertThat(laterHolders(solution, slot.offerId(), turn)).isEmpty();
          }
        }
      }
    }
  }

  @Test
  @DisplayName("serves a priority group before the next one, whatever the lots say")
  void priority() {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      candidates.add(candidate(i, i < 10 ? "REGULAR" : "PRIORITY", wish(1, "surgery")));
    }
    Solution solution = solve(candidates, List.of(slot(1, 1, "surgery", 10)), NO_RULES);

    assertThat(solution.turns().subList(0, 10)).allMatch(t -> t.candidate().group().equals("PRIORITY"));
    assertThat(solution.turns().subList(0, 10)).allMatch(turn -> turn.offerId().isPresent());
    assertThat(solution.turns().subList(10, 20)).allMatch(turn -> turn.offerId().isEmpty());
  }

  @Test
  @DisplayName("draws by the SHA-256 of seed, call and application number, so that anybody can repeat it")
  void lots() {
    // printf '7f3a|7|A-2026-0001' | sha256sum
    assertThat(new Lottery(SEED, 7).lotOf("A-2026-0001"))
        .isEqualTo("5b2604d0a246a00300e2200868c89cc7ffc7c0cb658c0833aca8439f58d2319d");
  }

  @Test
  @DisplayName("says for every wish what became of it")
  void explains() {
    RankedWish excluded =
        new RankedWish(
            1, "neurology", Optional.empty(), MARCH, Optional.of("TOY-R04"), Optional.of(Text.of("no")));
    List<Candidate> candidates =
        List.of(
            candidate(1, "REGULAR", wish(1, "surgery")),
            candidate(2, "REGULAR", wish(1, "surgery")),
            candidate(
                3,
                "REGULAR",
                excluded,
                wish(2, "dermatology"),
                wish(3, "psychiatry"),
                wish(4, "cardiology"),
                wish(5, "surgery")));
    PlacementCheck noPsychiatry =
        (candidate, slot, year, period) ->
            slot.field().equals("psychiatry")
                ? Optional.of(new PlacementCheck.Refusal("TOY-R03", Text.of("no agreement")))
                : Optional.empty();

    Solution solution =
        solve(
            candidates,
            List.of(
                slot(1, 1, "surgery", 1), slot(2, 2, "psychiatry", 1), slot(3, 3, "cardiology", 1)),
            noPsychiatry);

    Turn third = turnOf(solution, 3);
    assertThat(third.answers())
        .extracting(WishAnswer::kind)
        .containsExactly(
            WishAnswer.Kind.EXCLUDED,
            WishAnswer.Kind.NOT_OFFERED,
            WishAnswer.Kind.REFUSED,
            WishAnswer.Kind.GIVEN,
            WishAnswer.Kind.NOT_NEEDED);
    assertThat(third.answers().get(0).ruleId()).contains("TOY-R04");
    assertThat(third.answers().get(2).ruleId()).contains("TOY-R03");
    assertThat(third.rank()).contains(4);
    Turn loser =
        solution.turns().stream().filter(turn -> turn.offerId().isEmpty()).findFirst().orElseThrow();
    assertThat(loser.answers())
        .containsExactly(
            new WishAnswer(
                1, WishAnswer.Kind.FULL, Optional.empty(), Text.of("allocation.wish.full", 1)));
    assertThat(WishAnswers.read(WishAnswers.write(third.answers()))).isEqualTo(third.answers());
  }

  @Test
  @DisplayName("keeps locked results and gives the rest around them")
  void locked() {
    Candidate keptOut =
        new Candidate(
            1, "A-1", "REGULAR", List.of(wish(1, "surgery")), Optional.of(new Candidate.Kept(Optional.empty())));
    Candidate keptIn =
        new Candidate(
            2, "A-2", "REGULAR", List.of(wish(1, "neurology")), Optional.of(new Candidate.Kept(Optional.of(1L))));
    Solution solution =
        solve(
            List.of(keptOut, keptIn, candidate(3, "REGULAR", wish(1, "surgery"))),
            List.of(slot(1, 1, "surgery", 1)),
            NO_RULES);

    assertThat(turnOf(solution, 1).offerId()).isEmpty();
    assertThat(turnOf(solution, 2).offerId()).contains(1L);
    assertThat(turnOf(solution, 2).rank()).as("it was not wished").isEmpty();
    assertThat(turnOf(solution, 3).offerId()).as("the place is gone").isEmpty();
  }

  @Test
  @DisplayName("spreads students over the units of a field when any site will do")
  void spreads() {
    Solution solution =
        solve(
            List.of(
                candidate(1, "REGULAR", wish(1, "surgery")),
                candidate(2, "REGULAR", wish(1, "surgery"))),
            List.of(slot(1, 1, "surgery", 2), slot(2, 2, "surgery", 2)),
            NO_RULES);

    assertThat(solution.turns().stream().map(turn -> turn.offerId().orElseThrow()))
        .containsExactlyInAnyOrder(1L, 2L);
  }

  @Test
  @DisplayName("does not give a place that was taken back")
  void withdrawn() {
    Slot gone =
        new Slot(1, 1, 1, Optional.empty(), "K", "surgery", MARCH, MARCH.plusDays(27), 2, 0, true);
    Solution solution =
        solve(List.of(candidate(1, "REGULAR", wish(1, "surgery"))), List.of(gone), NO_RULES);

    assertThat(solution.turns().get(0).answers().get(0).kind())
        .isEqualTo(WishAnswer.Kind.NOT_OFFERED);
  }

  private static List<RankedWish> missed(Turn turn) {
    return turn.candidate().wishes().stream()
        .filter(wish -> wish.excludedBy().isEmpty())
        .filter(wish -> turn.rank().map(rank -> wish.rank() < rank).orElse(true))
        .toList();
  }

  private static List<Turn> laterHolders(Solution solution, long offerId, Turn turn) {
    return solution.turns().stream()
        .filter(other -> other.lotteryNumber() > turn.lotteryNumber())
        .filter(other -> other.offerId().filter(offer -> offer == offerId).isPresent())
        .toList();
  }

  private static Turn turnOf(Solution solution, long applicationId) {
    return solution.turns().stream()
        .filter(turn -> turn.candidate().applicationId() == applicationId)
        .findFirst()
        .orElseThrow();
  }

  private static Solution solve(
      List<Candidate> candidates, List<Slot> slots, PlacementCheck check) {
    List<Pool> pools = slots.stream().map(s -> new Pool(s.poolId(), s.capacity(), 0)).toList();
    List<Candidate> any = new ArrayList<>(candidates);
    Collections.shuffle(any, new Random(candidates.size()));
    return LotteryOrder.solve(
        new AllocationProblem(
            7,
            new AllocationRun.UsedPolicy("lottery", 1, "LOTTERY_ORDER"),
            List.of("PRIORITY", "REGULAR"),
            any,
            slots,
            pools),
        SEED,
        check);
  }

  private static Candidate candidate(long id, String group, RankedWish... wishes) {
    return new Candidate(id, "A-" + id, group, List.of(wishes), Optional.empty());
  }

  private static RankedWish wish(int rank, String field) {
    return new RankedWish(rank, field, Optional.empty(), MARCH, Optional.empty(), Optional.empty());
  }

  private static Slot slot(long id, long pool, String field, int capacity) {
    return new Slot(
        id, pool, pool, Optional.empty(), "K", field, MARCH, MARCH.plusDays(27), capacity, 0, false);
  }
}
