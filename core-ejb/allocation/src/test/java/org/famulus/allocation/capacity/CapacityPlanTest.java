package org.famulus.allocation.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.famulus.allocation.capacity.CapacityPlan.Shortage;
import org.famulus.allocation.capacity.CapacityPlan.Use;
import org.famulus.allocation.capacity.CapacityPlan.Worth;
import org.famulus.allocation.capacity.CapacityProblem.Way;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whether places suffice over years")
class CapacityPlanTest {

  @Test
  @DisplayName("two universities share one pool, and the short way is taken")
  void sharedPool() {
    CapacityPlan plan =
        CapacityPlan.of(
            new CapacityProblem(
                1,
                List.of(demand("UiO", 0, 0, 2), demand("NTNU", 0, 0, 1)),
                List.of(supply("Tynset", 0, 1), supply("Hamar", 0, 2)),
                10,
                List.of(new Way("UiO", "Tynset", 5), new Way("NTNU", "Hamar", 3))));
    assertThat(plan.missing()).isZero();
    assertThat(plan.cost()).isZero();
    assertThat(plan.uses())
        .containsExactlyInAnyOrder(
            new Use(demand("UiO", 0, 0, 2), supply("Hamar", 0, 2), 2),
            new Use(demand("NTNU", 0, 0, 1), supply("Tynset", 0, 1), 1));
  }

  @Test
  @DisplayName("who cannot be taken in the first term waits, and waiting has its price")
  void waiting() {
    CapacityPlan plan =
        CapacityPlan.of(
            new CapacityProblem(
                2,
                List.of(demand("UiO", 0, 1, 3)),
                List.of(supply("Hamar", 0, 2), supply("Hamar", 1, 2)),
                10,
                List.of()));
    assertThat(plan.missing()).isZero();
    assertThat(plan.cost()).isEqualTo(10);
    assertThat(plan.worths()).containsExactly(new Worth(supply("Hamar", 0, 2), false, 10));
  }

  @Test
  @DisplayName("a shortage names who is missing where, and one more place would end one of it")
  void shortage() {
    Demand demand = demand("NTNU", 1, 1, 5);
    CapacityProblem problem =
        new CapacityProblem(2, List.of(demand), List.of(supply("Hamar", 1, 3)), 0, List.of());
    CapacityPlan plan = CapacityPlan.of(problem);
    assertThat(plan.shortages()).containsExactly(new Shortage(demand, 2));
    assertThat(plan.firstShort("GP")).contains(1);
    assertThat(plan.firstShort("SURGERY")).isEmpty();
    assertThat(plan.worths()).containsExactly(new Worth(supply("Hamar", 1, 3), true, 0));
    assertThat(CapacityPlan.of(problem.without("Hamar", 1)).missing()).isEqualTo(5);
    assertThat(CapacityPlan.of(problem.without("Hamar", 2)).missing()).isEqualTo(2);
    assertThat(CapacityPlan.of(problem.with(each -> each.of(3))).missing()).isZero();
  }

  @Test
  @DisplayName("no plan is better by one place more than what that place is said to be worth")
  void worthIsABound() {
    for (int seed = 0; seed < 60; seed++) {
      CapacityProblem problem = random(seed);
      CapacityPlan plan = CapacityPlan.of(problem);
      for (int i = 0; i < problem.supplies().size(); i++) {
        Supply supply = problem.supplies().get(i);
        CapacityPlan more = CapacityPlan.of(oneMore(problem, i));
        assertThat(plan.missing() - more.missing()).isBetween(0, 1);
        Worth worth =
            plan.worths().stream()
                .filter(each -> each.supply().equals(supply))
                .findFirst()
                .orElse(new Worth(supply, false, 0));
        if (!worth.places()) {
          assertThat(more.missing()).as("%s %s", seed, supply).isEqualTo(plan.missing());
          assertThat(plan.cost() - more.cost())
              .as("%s %s", seed, supply)
              .isLessThanOrEqualTo(worth.saved());
        }
      }
    }
  }

  @Test
  @DisplayName("subjects share no places: what they come to adds up")
  void subjectsAddUp() {
    for (int seed = 0; seed < 20; seed++) {
      CapacityProblem one = random(seed);
      CapacityProblem other = inSurgery(random(seed + 100));
      List<Demand> demands = new ArrayList<>(other.demands());
      demands.addAll(one.demands());
      List<Supply> supplies = new ArrayList<>(one.supplies());
      supplies.addAll(other.supplies());
      CapacityPlan both =
          CapacityPlan.of(new CapacityProblem(3, demands, supplies, 4, one.ways()));
      CapacityPlan first = CapacityPlan.of(one);
      CapacityPlan second =
          CapacityPlan.of(
              new CapacityProblem(3, other.demands(), other.supplies(), 4, one.ways()));
      assertThat(both.missing()).isEqualTo(first.missing() + second.missing());
      assertThat(both.cost()).isEqualTo(first.cost() + second.cost());
      assertThat(both.firstShort("GP")).isEqualTo(first.firstShort("GP"));
      assertThat(both.firstShort("SURGERY")).isEqualTo(second.firstShort("SURGERY"));
      List<Use> uses = new ArrayList<>(second.uses());
      uses.addAll(first.uses());
      assertThat(both.uses()).isEqualTo(uses);
    }
  }

  private static CapacityProblem inSurgery(CapacityProblem problem) {
    return new CapacityProblem(
        problem.terms(),
        problem.demands().stream()
            .map(d -> new Demand(d.cohort(), "SURGERY", d.firstTerm(), d.lastTerm(), d.students()))
            .toList(),
        problem.supplies().stream()
            .map(each -> new Supply(each.site(), "SURGERY", each.term(), each.places()))
            .toList(),
        problem.delay(),
        problem.ways());
  }

  @Test
  @DisplayName("what cannot be meant is refused, and every fault is named")
  void faults() {
    assertThatThrownBy(
            () ->
                new CapacityProblem(
                    2,
                    List.of(demand("UiO", 1, 2, 3)),
                    List.of(supply("Hamar", 0, -1), supply("Tynset", 0, 1), supply("Tynset", 0, 1)),
                    -1,
                    List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("UiO", "Hamar", "Tynset", "twice", "waiting");
  }

  private static CapacityProblem random(int seed) {
    Random random = new Random(seed);
    List<Demand> demands = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      int first = random.nextInt(3);
      demands.add(demand("C" + i, first, Math.min(2, first + random.nextInt(2)), random.nextInt(5)));
    }
    List<Supply> supplies = new ArrayList<>();
    for (int site = 0; site < 3; site++) {
      for (int term = 0; term < 3; term++) {
        supplies.add(supply("S" + site, term, random.nextInt(3)));
      }
    }
    List<Way> ways = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      for (int site = 0; site < 3; site++) {
        ways.add(new Way("C" + i, "S" + site, random.nextInt(6)));
      }
    }
    return new CapacityProblem(3, demands, supplies, 4, ways);
  }

  private static CapacityProblem oneMore(CapacityProblem problem, int index) {
    List<Supply> supplies = new ArrayList<>(problem.supplies());
    Supply old = supplies.get(index);
    supplies.set(index, new Supply(old.site(), old.subject(), old.term(), old.places() + 1));
    return new CapacityProblem(
        problem.terms(), problem.demands(), supplies, problem.delay(), problem.ways());
  }

  private static Demand demand(String cohort, int first, int last, int students) {
    return new Demand(cohort, "GP", first, last, students);
  }

  private static Supply supply(String site, int term, int places) {
    return new Supply(site, "GP", term, places);
  }
}
