package org.famulus.core.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.famulus.allocation.Allocation;
import org.famulus.allocation.Allocator;
import org.famulus.allocation.Bounds;
import org.famulus.allocation.Choice;
import org.famulus.allocation.Fixed;
import org.famulus.allocation.Given;
import org.famulus.allocation.Place;
import org.famulus.allocation.Policy;
import org.famulus.allocation.Pool;
import org.famulus.allocation.Problem;
import org.famulus.allocation.Student;

/**
 * Those who wait and the seasons of offers as the engine knows them. First it finds who gets a
 * place: as many as can, and of all such choices the one in which those who have waited longest are
 * not passed over; then who gets which, by the policy. In a lottery order the lot decides both.
 */
final class SeasonProblem {

  private static final String EVERYBODY = "waiting";

  /** A step down counts up to so many hundredths more for who has waited longest. */
  private static final int WEIGHT_OF_WAIT = 10;

  private final List<PlaceWishRow> wishes;
  private final String round;
  private final List<Season> seasons = new ArrayList<>();
  private final Map<Long, List<Coming>> byWish = new HashMap<>();
  private final Map<String, Integer> most = new HashMap<>();

  /**
   * A problem.
   *
   * @param options what could be asked for, for each who waits, the longest waiting first
   * @param round what it is called in the lottery
   */
  SeasonProblem(Map<PlaceWishRow, List<JudgedOption>> options, String round) {
    this.wishes = List.copyOf(options.keySet());
    this.round = round;
    Map<Long, Map<PlaceWishRow, JudgedOption>> byOffer = new LinkedHashMap<>();
    options.forEach(
        (wish, fitting) ->
            fitting.forEach(
                each ->
                    byOffer
                        .computeIfAbsent(
                            each.option().fit().offer().id(), id -> new LinkedHashMap<>())
                        .put(wish, each)));
    byOffer
        .values()
        .forEach(
            hers ->
                seasons.addAll(
                    Season.of(
                        hers.values().iterator().next().option().fit().offer(), hers)));
    for (Season season : seasons) {
      limit(season, Math.max(1, season.most()));
      season
          .wishes()
          .forEach(
              (wish, option) ->
                  byWish
                      .computeIfAbsent(wish.id(), id -> new ArrayList<>())
                      .add(new Coming(season.id(), option)));
    }
  }

  /** Those who wait, the longest first. */
  List<PlaceWishRow> wishes() {
    return wishes;
  }

  /** The seasons. */
  List<Season> seasons() {
    return seasons;
  }

  /** Says how many come in a season at most. */
  void limit(Season season, int students) {
    most.put(season.id(), students);
  }

  /** What is solved, to be told from any other. */
  Problem input() {
    return problem(Set.of(), Set.of(), this::steps);
  }

  /** Solves it, with some not coming somewhere. */
  Allocation allocate(Policy policy, String seed, Set<Barred> barred) {
    if (policy == Policy.LOTTERY_ORDER) {
      return Allocator.allocate(problem(Set.of(), barred, this::steps), policy, seed);
    }
    Set<String> without =
        Allocator.allocate(
                problem(Set.of(), barred, (option, position) -> new Worth(1, position)),
                Policy.LEAST_SUM_OF_RANKS,
                seed)
            .given()
            .stream()
            .filter(each -> each.place().isEmpty())
            .map(Given::student)
            .collect(Collectors.toSet());
    return Allocator.allocate(problem(without, barred, this::steps), policy, seed);
  }

  private Problem problem(
      Set<String> without,
      Set<Barred> barred,
      BiFunction<JudgedOption, Integer, Worth> worth) {
    List<Student> students = new ArrayList<>();
    for (int i = 0; i < wishes.size(); i++) {
      PlaceWishRow wish = wishes.get(i);
      int position = i;
      students.add(
          new Student(
              wish.number(),
              EVERYBODY,
              "",
              byWish.getOrDefault(wish.id(), List.of()).stream()
                  .filter(each -> !barred.contains(new Barred(wish.id(), each.season())))
                  .map(
                      each -> {
                        Worth hers = worth.apply(each.option(), position);
                        return new Choice(each.season(), hers.rank(), hers.surcharge());
                      })
                  .toList(),
              List.of(),
              without.contains(wish.number())
                  ? Optional.of(new Fixed(Optional.empty()))
                  : Optional.empty()));
    }
    return new Problem(
        round,
        List.of(EVERYBODY),
        students,
        seasons.stream()
            .map(each -> new Place(each.id(), each.id(), Bounds.upTo(most.get(each.id()))))
            .toList(),
        seasons.stream()
            .map(each -> new Pool(each.id(), Bounds.upTo(most.get(each.id()))))
            .toList(),
        List.of());
  }

  private Worth steps(JudgedOption option, int position) {
    int steps = option.option().fit().lacks();
    int longer = WEIGHT_OF_WAIT * (wishes.size() - position) / wishes.size();
    return new Worth(steps + 1, steps * longer);
  }

  /**
   * Somebody who does not come somewhere.
   *
   * @param wishId who
   * @param season where and when
   */
  record Barred(long wishId, String season) {}

  /**
   * A season in which somebody could come.
   *
   * @param season what it is called
   * @param option the place as it fits her
   */
  private record Coming(String season, JudgedOption option) {}

  /**
   * What a place is worth to a student.
   *
   * @param rank 1 is everything she wishes
   * @param surcharge in hundredths of a rank
   */
  private record Worth(int rank, int surcharge) {}
}
