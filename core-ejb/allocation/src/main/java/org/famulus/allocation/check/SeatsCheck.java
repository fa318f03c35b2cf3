package org.famulus.allocation.check;

import java.util.ArrayList;
import java.util.List;
import org.famulus.allocation.Bounds;
import org.famulus.allocation.Fixed;
import org.famulus.allocation.Place;
import org.famulus.allocation.Pool;
import org.famulus.allocation.Problem;
import org.famulus.allocation.Quota;
import org.famulus.allocation.Student;

/** Whether places, pools and quotas have neither too many students nor too few. */
final class SeatsCheck {

  private final Problem problem;
  private final Seats seats;
  private final boolean leastIsSought;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * Checks seats.
   *
   * @param leastIsSought whether the policy seeks least numbers; a lottery order does not
   */
  SeatsCheck(Problem problem, Seats seats, boolean leastIsSought) {
    this.problem = problem;
    this.seats = seats;
    this.leastIsSought = leastIsSought;
  }

  List<Finding> find() {
    Seats fixed = new Seats(problem);
    for (Student student : problem.students()) {
      student.fixed().flatMap(Fixed::place).ifPresent(p -> fixed.take(p, student.origin()));
    }
    for (Place place : problem.places()) {
      most(Rule.PLACE_ABOVE_MOST, place.id(), seats.in(place), place.bounds().most());
      least(
          fixed.in(place) > 0 ? Rule.PLACE_BELOW_LEAST : Rule.PLACE_SOME_BELOW_LEAST,
          Rule.PLACE_BELOW_LEAST,
          place.id(),
          seats.in(place),
          place.bounds());
    }
    for (Pool pool : problem.pools()) {
      most(Rule.POOL_ABOVE_MOST, pool.id(), seats.in(pool), pool.bounds().most());
      least(
          fixed.in(pool) > 0 ? Rule.POOL_BELOW_LEAST : Rule.POOL_SOME_BELOW_LEAST,
          Rule.POOL_BELOW_LEAST,
          pool.id(),
          seats.in(pool),
          pool.bounds());
    }
    for (Quota quota : problem.quotas()) {
      String id = quota.place() + " / " + quota.origin();
      most(Rule.QUOTA_ABOVE_MOST, id, seats.in(quota), quota.most());
      if (seats.in(quota) < quota.least()) {
        add(Rule.QUOTA_BELOW_LEAST, false, id, seats.in(quota), quota.least());
      }
    }
    return findings;
  }

  private void most(Rule rule, String id, int found, int most) {
    if (found > most) {
      add(rule, true, id, found, most);
    }
  }

  /**
   * Too few where some are is a violation if there might have been none; where students were fixed
   * before there could not be none.
   */
  private void least(Rule some, Rule below, String id, int found, Bounds bounds) {
    if (found >= bounds.least()) {
      return;
    }
    if (!bounds.noneOrLeast()) {
      add(below, false, id, found, bounds.least());
    } else if (found > 0) {
      add(some, leastIsSought && some != below, id, found, bounds.least());
    }
  }

  private void add(Rule rule, boolean isViolation, String id, int found, int allowed) {
    findings.add(new Finding(rule, isViolation, "", id, found, allowed));
  }
}
