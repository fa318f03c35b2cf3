package org.famulus.core.blockplan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.famulus.allocation.blocks.BlocksPlan;
import org.famulus.allocation.blocks.BlocksProblem;
import org.famulus.allocation.blocks.OpenBlock;
import org.famulus.allocation.blocks.Placement;
import org.famulus.allocation.blocks.Refusal;
import org.famulus.allocation.blocks.WhyNot;
import org.famulus.allocation.blocks.Wish;
import org.famulus.core.blockplan.OpenBlockAnswer.Obstacle;

/** Says of each open block what stood in the way of what was wished for it, the best wishes first. */
final class OpenBlockReasons {

  /** Obstacles told of one block; nobody reads on. */
  private static final int TOLD = 12;

  /** Nothing stands in its way: the plan as a whole would have become dearer. */
  private static final String DEARER = "plan.dearer";

  private final BlocksProblem problem;
  private final WhyNot.Beside beside;
  private final Set<String> rules = new HashSet<>();
  private final Map<String, List<Wish>> wishes = new HashMap<>();

  OpenBlockReasons(BlocksProblem problem, BlocksPlan plan) {
    this.problem = problem;
    this.beside = new WhyNot(problem).beside(plan.placements());
    problem.refusals().stream().map(Refusal::rule).forEach(rules::add);
    problem
        .wishes()
        .forEach(wish -> wishes.computeIfAbsent(wish.student(), s -> new ArrayList<>()).add(wish));
  }

  OpenBlockAnswer of(OpenBlock open) {
    List<Wish> covering =
        wishes.getOrDefault(open.student(), List.of()).stream()
            .filter(wish -> covers(wish, open))
            .sorted(Comparator.comparingInt(Wish::rank).thenComparing(Wish::site))
            .toList();
    List<Obstacle> obstacles = new ArrayList<>();
    int number = 0;
    for (Wish wish : covering) {
      for (String period : periods(wish)) {
        if (number++ < TOLD) {
          obstacles.add(obstacle(open, wish, period));
        }
      }
    }
    return new OpenBlockAnswer(open.subject(), obstacles, number - obstacles.size());
  }

  private static boolean covers(Wish wish, OpenBlock open) {
    return wish.subject().equals(BlocksProblem.ANY) || wish.subject().equals(open.subject());
  }

  private List<String> periods(Wish wish) {
    return wish.period().equals(BlocksProblem.ANY) ? problem.periods() : List.of(wish.period());
  }

  private Obstacle obstacle(OpenBlock open, Wish wish, String period) {
    List<String> reasons =
        beside.reasons(new Placement(open.student(), open.subject(), wish.site(), period));
    String reason = reasons.isEmpty() ? DEARER : reasons.get(0);
    return new Obstacle(wish.site(), period, wish.rank(), reason, rules.contains(reason));
  }
}
