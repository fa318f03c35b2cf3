package org.famulus.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;
import org.famulus.allocation.flow.Stages;

/**
 * Solves a network stage by stage: least numbers, then each priority group by the policy, then
 * chance. Of every arc it notes the first stage that did without it and what it would have cost
 * there, which is why a student was not given that place.
 */
final class Solving {

  private static final int RANK = 100;

  private final PlaceNetwork net;
  private final Policy policy;
  private final Stages stages;
  private final List<Step> steps = new ArrayList<>();
  private final int[] refusedIn;
  private final long[] price;
  private boolean openedInVain;

  Solving(PlaceNetwork net, Policy policy) {
    this(net, policy, new Stages(net.network));
  }

  /**
   * From places students have.
   *
   * @param current the place of each student who has one
   */
  Solving(PlaceNetwork net, Policy policy, Map<String, String> current) {
    this(net, policy, new Stages(net.network, net.flowOf(current)));
  }

  private Solving(PlaceNetwork net, Policy policy, Stages stages) {
    this.net = net;
    this.policy = policy;
    this.stages = stages;
    this.refusedIn = new int[net.studentArcs()];
    this.price = new long[net.studentArcs()];
    Arrays.fill(refusedIn, -1);
  }

  /** Everything but chance. */
  void byPolicy(List<String> groups) {
    if (!net.openedArcs.isEmpty()) {
      long[] costs = filling(net.openedArcs);
      stages.minimise(costs);
      openedInVain = stages.total(costs) + net.asked(net.openedArcs) > 0;
      note(0);
    }
    if (!net.leastArcs.isEmpty() || !net.openedArcs.isEmpty()) {
      minimise(
          filling(net.leastArcs), Measure.BELOW_LEAST, "", 0, net.asked(net.leastArcs));
    }
    for (String group : groups) {
      if (net.students.stream().anyMatch(student -> student.group().equals(group))) {
        byPolicy(group);
      }
    }
    if (steps.isEmpty()) {
      // Nobody waits: the flow is empty, and so are the stages.
      minimise(new long[net.network.arcs()], Measure.UNPLACED, "", 0, 0);
    }
  }

  private long[] filling(List<Integer> arcs) {
    long[] costs = new long[net.network.arcs()];
    arcs.forEach(arc -> costs[arc] = -1);
    return costs;
  }

  private void byPolicy(String group) {
    boolean[] hers = new boolean[net.studentArcs()];
    for (int i = 0; i < net.students.size(); i++) {
      if (net.students.get(i).group().equals(group)) {
        Arrays.fill(hers, net.firstArc[i], net.firstArc[i + 1], true);
      }
    }
    switch (policy) {
      case LEAST_SUM_OF_RANKS -> leastSum(group, hers);
      case MOST_FIRST_CHOICES -> {
        minimise(group, hers, Measure.UNPLACED, 0, arc -> unplaced(arc) ? 1 : 0);
        for (int rank : ranks(hers)) {
          minimise(group, hers, Measure.MANY_AT_RANK, rank, arc -> at(rank, arc) ? -1 : 0);
        }
        surcharges(group, hers);
      }
      case PROTECT_WORST_OFF -> {
        minimise(group, hers, Measure.UNPLACED, 0, arc -> unplaced(arc) ? 1 : 0);
        int[] ranks = ranks(hers);
        for (int i = ranks.length - 1; i > 0; i--) {
          int rank = ranks[i];
          minimise(group, hers, Measure.FEW_AT_RANK, rank, arc -> at(rank, arc) ? 1 : 0);
        }
        surcharges(group, hers);
      }
      case LOTTERY_ORDER -> throw new IllegalArgumentException("no stages: " + policy);
    }
  }

  private void leastSum(String group, boolean[] hers) {
    long[] without = costs(hers, arc -> unplaced(arc) ? 1 : 0);
    long[] ranks = costs(hers, arc -> unplaced(arc) ? 0 : points(arc));
    stages.minimise(without, ranks);
    steps.add(new Step(Measure.UNPLACED, group, 0, stages.total(without)));
    steps.add(new Step(Measure.RANKS, group, 0, stages.total(ranks)));
    for (int arc = 0; arc < refusedIn.length; arc++) {
      if (isRefused(arc)) {
        boolean asManyPlaced = stages.wasOpenByFirst(arc);
        refusedIn[arc] = steps.size() - (asManyPlaced ? 1 : 2);
        price[arc] = asManyPlaced ? stages.dearerBy(arc) : 1;
      }
    }
  }

  /** What being given a place by an arc counts, in hundredths of a rank. */
  private long points(int arc) {
    return (long) RANK * net.rankOf[arc] + net.surchargeOf[arc];
  }

  private void surcharges(String group, boolean[] hers) {
    if (net.surcharged) {
      minimise(group, hers, Measure.SURCHARGES, 0, arc -> net.surchargeOf[arc]);
    }
  }

  /** Chance decides what is left, until nothing is. */
  void byLottery(Lottery lottery, Map<String, Integer> numbers) {
    if (!stages.isUnique()) {
      long[] costs = new long[net.network.arcs()];
      for (int i = 0; i < net.students.size(); i++) {
        long weight = weight(numbers, net.students.get(i));
        for (int arc = net.firstArc[i]; arc < net.firstArc[i + 1]; arc++) {
          costs[arc] = net.rankOf[arc] * weight;
        }
      }
      minimise(costs, Measure.LOTTERY, "", 0, 0);
    }
    for (int draw = 1; !stages.isUnique(); draw++) {
      long[] costs = new long[net.network.arcs()];
      for (int i = 0; i < net.students.size(); i++) {
        String id = net.students.get(i).id();
        for (int arc = net.firstArc[i]; arc < net.firstArc[i + 1]; arc++) {
          if (stages.isOpen(arc)) {
            costs[arc] = lottery.lotOf(id, placeOf(arc), draw);
          }
        }
      }
      minimise(costs, Measure.DRAW, "", 0, 0);
    }
  }

  /**
   * What chance has come to, for a comparison with other results that are equal in everything else:
   * what {@link Measure#LOTTERY} measures, then the lots of the first draw.
   */
  List<Long> chance(Lottery lottery, Map<String, Integer> numbers) {
    long byNumber = 0;
    long byLot = 0;
    for (int i = 0; i < net.students.size(); i++) {
      int arc = usedArc(i);
      byNumber += net.rankOf[arc] * weight(numbers, net.students.get(i));
      byLot += lottery.lotOf(net.students.get(i).id(), placeOf(arc), 1);
    }
    return List.of(byNumber, byLot);
  }

  /** A rank counts more for a better number. */
  private static long weight(Map<String, Integer> numbers, Student student) {
    return numbers.size() + 1L - numbers.get(student.id());
  }

  private String placeOf(int arc) {
    return unplaced(arc) ? "" : net.places.get(net.placeOf[arc]).id();
  }

  private void minimise(
      String group, boolean[] hers, Measure measure, int rank, IntToLongFunction cost) {
    minimise(costs(hers, cost), measure, group, rank, 0);
  }

  private long[] costs(boolean[] hers, IntToLongFunction cost) {
    long[] costs = new long[net.network.arcs()];
    for (int arc = 0; arc < hers.length; arc++) {
      costs[arc] = hers[arc] ? cost.applyAsLong(arc) : 0;
    }
    return costs;
  }

  private void minimise(long[] costs, Measure measure, String group, int rank, long offset) {
    stages.minimise(costs);
    long value = offset + stages.total(costs);
    steps.add(
        new Step(measure, group, rank, measure == Measure.MANY_AT_RANK ? -value : value));
    note(steps.size() - 1);
  }

  /** Notes which arcs the last stage did without, and what one more of each would have cost. */
  private void note(int step) {
    for (int arc = 0; arc < refusedIn.length; arc++) {
      if (isRefused(arc)) {
        refusedIn[arc] = step;
        price[arc] = stages.dearerBy(arc);
      }
    }
  }

  private boolean isRefused(int arc) {
    return refusedIn[arc] < 0 && !stages.isOpen(arc) && stages.flow(arc) == 0;
  }

  private boolean unplaced(int arc) {
    return net.placeOf[arc] < 0;
  }

  private boolean at(int rank, int arc) {
    return net.rankOf[arc] == rank && net.placeOf[arc] >= 0;
  }

  private int[] ranks(boolean[] hers) {
    boolean[] seen = new boolean[net.worstRank + 1];
    for (int arc = 0; arc < hers.length; arc++) {
      if (hers[arc] && !unplaced(arc)) {
        seen[net.rankOf[arc]] = true;
      }
    }
    return java.util.stream.IntStream.range(0, seen.length).filter(rank -> seen[rank]).toArray();
  }

  /** Whether something opened stays below its least number. */
  boolean isOpenedInVain() {
    return openedInVain;
  }

  /** What was measured, in order. */
  List<Step> steps() {
    return steps;
  }

  /** The arc of a student that is used. */
  int usedArc(int student) {
    for (int arc = net.firstArc[student]; arc < net.firstArc[student + 1]; arc++) {
      if (stages.flow(arc) > 0) {
        return arc;
      }
    }
    throw new IllegalStateException("student without an arc");
  }

  /** Number of the step that did without an arc, -1 if none did. */
  int refusedIn(int arc) {
    return refusedIn[arc];
  }

  /** What the arc would have cost there at least. */
  long price(int arc) {
    return price[arc];
  }
}
