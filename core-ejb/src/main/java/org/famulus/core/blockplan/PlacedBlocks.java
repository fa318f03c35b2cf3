package org.famulus.core.blockplan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.famulus.allocation.blocks.BlocksProblem;
import org.famulus.allocation.blocks.Placement;
import org.famulus.allocation.blocks.WishedBlocks;

/** Blocks with a place as people read them: by student in the order of time, with periods and rank. */
final class PlacedBlocks {

  private final List<String> periods;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> lengths = new HashMap<>();
  private final WishedBlocks wished;

  PlacedBlocks(BlocksProblem problem) {
    periods = problem.periods();
    for (int i = 0; i < periods.size(); i++) {
      numbers.put(periods.get(i), i);
    }
    problem.subjects().forEach(subject -> lengths.put(subject.id(), subject.length()));
    wished = new WishedBlocks(problem);
  }

  Map<String, List<PlannedBlock>> byStudent(List<Placement> placements) {
    Map<String, List<PlannedBlock>> blocks = new HashMap<>();
    placements.stream()
        .sorted(Comparator.comparing(placement -> numbers.get(placement.period())))
        .forEach(
            placement ->
                blocks
                    .computeIfAbsent(placement.student(), student -> new ArrayList<>())
                    .add(block(placement)));
    return blocks;
  }

  private PlannedBlock block(Placement placement) {
    int first = numbers.get(placement.period());
    return new PlannedBlock(
        placement.subject(),
        placement.site(),
        periods.subList(first, first + lengths.get(placement.subject())),
        wished.rank(placement));
  }
}
