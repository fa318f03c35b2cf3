package org.famulus.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who may be given which place. The order of students, places, pools and quotas has no say in the
 * result; that of the groups has: the first is served first.
 *
 * @param round what is given in this round, part of the lottery's text so that no number is used
 *     twice
 * @param groups priority groups, first served first
 * @param students everybody who waits
 * @param places all places
 * @param pools what places share
 * @param quotas how places are divided between origins
 */
public record Problem(
    String round,
    List<String> groups,
    List<Student> students,
    List<Place> places,
    List<Pool> pools,
    List<Quota> quotas) {

  /** Ranks and surcharges above this are a mistake. */
  public static final int LARGEST = 1_000_000;

  /**
   * A problem that can be solved.
   *
   * @throws UnusableProblem if something in it contradicts itself; it names every fault
   */
  public Problem {
    groups = List.copyOf(groups);
    students = List.copyOf(students);
    places = List.copyOf(places);
    pools = List.copyOf(pools);
    quotas = List.copyOf(quotas);
    List<Fault> faults = new Faults(groups, students, places, pools, quotas).find();
    if (!faults.isEmpty()) {
      throw new UnusableProblem(faults);
    }
  }

  /** Looks for everything that cannot be meant. */
  private static final class Faults {

    private final List<String> groups;
    private final List<Student> students;
    private final List<Place> places;
    private final List<Pool> pools;
    private final List<Quota> quotas;
    private final List<Fault> found = new ArrayList<>();
    private final Map<String, Place> placesById = new HashMap<>();
    private final Set<String> poolIds = new HashSet<>();

    Faults(
        List<String> groups,
        List<Student> students,
        List<Place> places,
        List<Pool> pools,
        List<Quota> quotas) {
      this.groups = groups;
      this.students = students;
      this.places = places;
      this.pools = pools;
      this.quotas = quotas;
    }

    List<Fault> find() {
      Set<String> groupIds = new HashSet<>();
      groups.forEach(id -> check(groupIds.add(id), Fault.Kind.GROUP_TWICE, id));
      for (Pool pool : pools) {
        check(poolIds.add(pool.id()), Fault.Kind.POOL_TWICE, pool.id());
        bounds(pool.bounds(), pool.id());
      }
      for (Place place : places) {
        check(
            placesById.put(place.id(), place) == null, Fault.Kind.PLACE_TWICE, place.id());
        check(poolIds.contains(place.pool()), Fault.Kind.NO_SUCH_POOL, place.id(), place.pool());
        bounds(place.bounds(), place.id());
      }
      quotas();
      Set<String> ids = new HashSet<>();
      for (Student student : students) {
        check(ids.add(student.id()), Fault.Kind.STUDENT_TWICE, student.id());
        check(student.id().indexOf('|') < 0, Fault.Kind.STUDENT_ID_WRONG, student.id());
        check(
            groupIds.contains(student.group()),
            Fault.Kind.NO_SUCH_GROUP,
            student.id(),
            student.group());
        choices(student);
      }
      fixed();
      return found;
    }

    private void quotas() {
      Set<String> seen = new HashSet<>();
      for (Quota quota : quotas) {
        String what = quota.place() + " / " + quota.origin();
        check(placesById.containsKey(quota.place()), Fault.Kind.NO_SUCH_PLACE, what, quota.place());
        check(seen.add(what), Fault.Kind.QUOTA_TWICE, what);
        bounds(new Bounds(quota.least(), quota.most(), false), what);
      }
    }

    private void bounds(Bounds bounds, String of) {
      check(
          bounds.least() >= 0 && bounds.most() >= bounds.least(),
          Fault.Kind.BOUNDS_WRONG,
          of,
          bounds.least() + " – " + bounds.most());
    }

    private void choices(Student student) {
      Set<String> seen = new HashSet<>();
      for (Choice choice : student.choices()) {
        check(
            placesById.containsKey(choice.place()),
            Fault.Kind.NO_SUCH_PLACE,
            student.id(),
            choice.place());
        check(seen.add(choice.place()), Fault.Kind.CHOICE_TWICE, student.id(), choice.place());
        check(
            choice.rank() >= 1
                && choice.rank() <= LARGEST
                && choice.surcharge() >= 0
                && choice.surcharge() <= LARGEST,
            Fault.Kind.RANK_WRONG,
            student.id(),
            choice.place());
      }
    }

    private void fixed() {
      Map<String, Integer> inPlace = new HashMap<>();
      Map<String, Integer> inPool = new HashMap<>();
      Map<Share, Integer> ofShare = new HashMap<>();
      for (Student student : students) {
        Optional<String> place = student.fixed().flatMap(Fixed::place);
        place.ifPresent(
            id -> {
              check(placesById.containsKey(id), Fault.Kind.NO_SUCH_PLACE, student.id(), id);
              Place fixed = placesById.get(id);
              if (fixed != null) {
                inPlace.merge(id, 1, Integer::sum);
                inPool.merge(fixed.pool(), 1, Integer::sum);
                ofShare.merge(new Share(id, student.origin()), 1, Integer::sum);
              }
            });
      }
      places.forEach(p -> fits(inPlace.get(p.id()), p.bounds().most(), p.id()));
      pools.forEach(p -> fits(inPool.get(p.id()), p.bounds().most(), p.id()));
      quotas.forEach(
          q ->
              fits(
                  ofShare.get(new Share(q.place(), q.origin())),
                  q.most(),
                  q.place() + " / " + q.origin()));
    }

    private void fits(Integer fixed, int most, String where) {
      check(fixed == null || fixed <= Math.max(0, most), Fault.Kind.FIXED_ABOVE_MOST, where);
    }

    private void check(boolean holds, Fault.Kind kind, String... about) {
      if (!holds) {
        found.add(new Fault(kind, List.of(about)));
      }
    }
  }
}
