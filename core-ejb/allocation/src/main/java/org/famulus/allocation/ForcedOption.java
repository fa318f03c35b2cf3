package org.famulus.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What it would have changed for all to give one student a place she was refused: the round is solved
 * again with her there. That takes as long as solving the round did, and is exact.
 */
public final class ForcedOption {

  private ForcedOption() {}

  /**
   * The price of a place for a student.
   *
   * @param allocation how the round was solved, not in a lottery order: there numbers alone decide,
   *     and nothing is weighed
   * @param student a student whose result was not fixed
   * @param place one of her choices
   * @return empty if no result gives it to her, whatever that costs others
   * @throws IllegalArgumentException if there is no such student or choice, or nothing is weighed
   */
  public static Optional<Cost> of(Allocation allocation, String student, String place) {
    Problem problem = allocation.problem();
    Student asked =
        problem.students().stream()
            .filter(each -> each.id().equals(student) && each.fixed().isEmpty())
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no student waits as " + student));
    if (asked.choice(place).isEmpty()) {
      throw new IllegalArgumentException(student + " has not chosen " + place);
    }
    if (allocation.policy() == Policy.LOTTERY_ORDER) {
      throw new IllegalArgumentException("a lottery order weighs nothing");
    }
    Room room = new Room(problem);
    if (!room.isLeft(room.place(place), asked.origin())) {
      return Optional.empty();
    }
    return Allocator.allocate(
            problem,
            allocation.policy(),
            allocation.seed(),
            Optional.of(new Forced(student, place)))
        .map(forced -> cost(allocation, forced));
  }

  private static Cost cost(Allocation now, Allocation then) {
    List<Change> changes = new ArrayList<>();
    List<Step> before = decided(now);
    List<Step> after = decided(then);
    // Either has a step for least numbers in front only if it opened a place.
    if (before.size() != after.size()) {
      pad(before.size() < after.size() ? before : after);
    }
    for (int i = 0; i < before.size(); i++) {
      changes.add(new Change(before.get(i), after.get(i).value()));
    }
    List<Move> moves = new ArrayList<>();
    Map<String, Given> others = then.byStudent();
    for (Given had : now.given()) {
      Given has = others.get(had.student());
      if (!had.place().equals(has.place())) {
        moves.add(new Move(had, has));
      }
    }
    return new Cost(changes, moves, now.proven() && then.proven());
  }

  private static List<Step> decided(Allocation allocation) {
    return new ArrayList<>(
        allocation.steps().stream().filter(step -> !step.measure().isChance()).toList());
  }

  private static void pad(List<Step> steps) {
    steps.add(0, new Step(Measure.BELOW_LEAST, "", 0, 0));
  }

  /**
   * What would change.
   *
   * @param changes every step in order; the first that differs is worse
   * @param moves everybody who would be given something else, by id
   * @param proven whether both results are proven to be the best
   */
  public record Cost(List<Change> changes, List<Move> moves, boolean proven) {

    /** Keeps its own lists. */
    public Cost {
      changes = List.copyOf(changes);
      moves = List.copyOf(moves);
    }

    /** What would be worse first; empty if only chance decided. */
    public Optional<Change> worse() {
      return changes.stream().filter(change -> change.by() != 0).findFirst();
    }
  }

  /**
   * What one step would come to.
   *
   * @param step as it is
   * @param then what it would come to
   */
  public record Change(Step step, long then) {

    /** By how much it would be worse; less than 0 if better. */
    public long by() {
      long more = then - step.value();
      return step.measure() == Measure.MANY_AT_RANK ? -more : more;
    }
  }

  /**
   * Somebody who would be given something else.
   *
   * @param from as it is
   * @param to what it would be
   */
  public record Move(Given from, Given to) {}
}
