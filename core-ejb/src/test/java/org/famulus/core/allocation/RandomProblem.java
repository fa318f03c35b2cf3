package org.famulus.core.allocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.famulus.region.spi.Text;

/** Problems made from a seed: some units full, some wishes excluded, years tighter than periods. */
final class RandomProblem {

  private static final List<String> FIELDS = List.of("surgery", "neurology", "cardiology");
  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 3, 1));

  private RandomProblem() {}

  static AllocationProblem of(long seed) {
    Random random = new Random(seed);
    List<Pool> pools = new ArrayList<>();
    List<Slot> slots = new ArrayList<>();
    for (long unit = 1; unit <= 6; unit++) {
      int year = 1 + random.nextInt(4);
      pools.add(new Pool(unit, year, random.nextInt(2)));
      String field = FIELDS.get(random.nextInt(FIELDS.size()));
      for (LocalDate day : DAYS) {
        slots.add(
            new Slot(
                slots.size() + 1L,
                unit,
                unit,
                Optional.of(1 + unit % 2),
                "K",
                field,
                day,
                day.plusDays(27),
                1 + random.nextInt(year),
                random.nextInt(2),
                random.nextInt(8) == 0));
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    for (long id = 1; id <= 25; id++) {
      candidates.add(
          new Candidate(
              id,
              "A-%04d".formatted(id),
              random.nextInt(5) == 0 ? "PRIORITY" : "REGULAR",
              wishes(random),
              Optional.empty()));
    }
    return new AllocationProblem(
        7,
        new AllocationRun.UsedPolicy("lottery", 1, "LOTTERY_ORDER"),
        List.of("PRIORITY", "REGULAR"),
        candidates,
        slots,
        pools);
  }

  static AllocationProblem shuffled(AllocationProblem problem, Random random) {
    return new AllocationProblem(
        problem.callId(),
        problem.policy(),
        problem.groups(),
        shuffled(problem.candidates(), random),
        shuffled(problem.slots(), random),
        shuffled(problem.pools(), random));
  }

  private static <T> List<T> shuffled(List<T> items, Random random) {
    List<T> copy = new ArrayList<>(items);
    Collections.shuffle(copy, random);
    return copy;
  }

  private static List<RankedWish> wishes(Random random) {
    List<RankedWish> wishes = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int rank = 1; rank <= count; rank++) {
      boolean excluded = random.nextInt(6) == 0;
      wishes.add(
          new RankedWish(
              rank,
              FIELDS.get(random.nextInt(FIELDS.size())),
              random.nextBoolean() ? Optional.of(1L + random.nextInt(2)) : Optional.empty(),
              DAYS.get(random.nextInt(DAYS.size())),
              excluded ? Optional.of("TOY-R04") : Optional.empty(),
              excluded ? Optional.of(Text.of("no")) : Optional.empty()));
    }
    return wishes;
  }
}
