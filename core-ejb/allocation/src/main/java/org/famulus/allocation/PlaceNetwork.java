package org.famulus.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.allocation.flow.FlowNetwork;

/**
 * A problem as a network: each free student sends one unit over one of her choices to a place, on to
 * its pool and to the end, or goes there without a place. Rows are laid out in order of their ids, so
 * that their order in the input has no say.
 */
final class PlaceNetwork {

  final FlowNetwork network;
  final List<Student> students;
  final List<Place> places;

  /** Number of the first arc of each student; the last of hers is the one without a place. */
  final int[] firstArc;

  /** Of each arc of a student the place, -1 for none. */
  final int[] placeOf;

  /** Of each arc of a student the rank, and for none one more than the worst of all. */
  final int[] rankOf;

  /** Of each arc of a student the surcharge. */
  final int[] surchargeOf;

  final int worstRank;
  final boolean surcharged;

  /** Arcs that count towards a least number. */
  final List<Integer> leastArcs = new ArrayList<>();

  /** Arcs that have to be filled, because what may take none was opened. */
  final List<Integer> openedArcs = new ArrayList<>();

  private final Map<Integer, Integer> asked = new HashMap<>();
  private final Map<String, Integer> limits = new HashMap<>();
  private final Optional<Forced> forced;
  private final int end;

  /**
   * The network of a problem.
   *
   * @param closed places and pools that take nobody, though they could
   * @param opened places and pools that take their least number, though they need not
   * @param forced who is to have one place whatever that costs
   */
  PlaceNetwork(
      Problem problem, Set<String> closed, Set<String> opened, Optional<Forced> forced) {
    this.forced = forced;
    students =
        problem.students().stream()
            .filter(student -> student.fixed().isEmpty())
            .sorted(Comparator.comparing(Student::id))
            .toList();
    places = problem.places().stream().sorted(Comparator.comparing(Place::id)).toList();
    Map<String, Long> inPool =
        problem.places().stream()
            .collect(Collectors.groupingBy(Place::pool, Collectors.counting()));
    List<Pool> pools =
        problem.pools().stream()
            .filter(pool -> !onlyLimits(pool, inPool))
            .sorted(Comparator.comparing(Pool::id))
            .toList();
    Map<String, List<Quota>> quotas = new HashMap<>();
    problem.quotas().stream()
        .sorted(Comparator.comparing(Quota::origin))
        .forEach(quota -> quotas.computeIfAbsent(quota.place(), id -> new ArrayList<>()).add(quota));
    Taken taken = Taken.of(problem);

    int choices = students.stream().mapToInt(student -> student.choices().size() + 1).sum();
    firstArc = new int[students.size() + 1];
    placeOf = new int[choices];
    rankOf = new int[choices];
    surchargeOf = new int[choices];

    end = students.size() + places.size() + pools.size() + problem.quotas().size();
    network = new FlowNetwork(end + 1);
    Map<String, Integer> placeNumbers = new HashMap<>();
    for (int i = 0; i < places.size(); i++) {
      placeNumbers.put(places.get(i).id(), i);
    }
    Map<Share, Integer> quotaNodes = new HashMap<>();
    int next = students.size() + places.size() + pools.size();
    for (Place place : places) {
      for (Quota quota : quotas.getOrDefault(place.id(), List.of())) {
        quotaNodes.put(new Share(place.id(), quota.origin()), next++);
      }
    }
    worstRank =
        students.stream()
            .flatMap(student -> student.choices().stream())
            .mapToInt(Choice::rank)
            .max()
            .orElse(0);
    surcharged = addStudents(placeNumbers, quotaNodes);
    problem.pools().stream()
        .filter(pool -> onlyLimits(pool, inPool))
        .forEach(
            pool -> limits.put(pool.id(), pool.bounds().most() - taken.ofPool(pool.id())));
    addPlaces(pools, quotas, quotaNodes, taken, closed, opened);
  }

  /** A pool of one place that asks for nobody needs no node: the place takes no more than it. */
  private static boolean onlyLimits(Pool pool, Map<String, Long> inPool) {
    return pool.bounds().least() == 0 && inPool.getOrDefault(pool.id(), 0L) == 1;
  }

  private boolean addStudents(Map<String, Integer> numbers, Map<Share, Integer> quotaNodes) {
    boolean any = false;
    for (int i = 0; i < students.size(); i++) {
      Student student = students.get(i);
      network.addSupply(i, 1);
      firstArc[i] = network.arcs();
      List<Choice> sorted = new ArrayList<>(student.choices());
      sorted.sort(Comparator.comparing(Choice::place));
      for (Choice choice : sorted) {
        int place = numbers.get(choice.place());
        Integer quota =
            quotaNodes.isEmpty()
                ? null
                : quotaNodes.get(new Share(choice.place(), student.origin()));
        int arc =
            network.addArc(
                i,
                quota == null ? students.size() + place : quota,
                elsewhere(student, choice.place()) ? 0 : 1);
        placeOf[arc] = place;
        rankOf[arc] = choice.rank();
        surchargeOf[arc] = choice.surcharge();
        any |= choice.surcharge() > 0;
      }
      int none = network.addArc(i, end, elsewhere(student, "") ? 0 : 1);
      placeOf[none] = -1;
      rankOf[none] = worstRank + 1;
    }
    firstArc[students.size()] = network.arcs();
    network.addSupply(end, -students.size());
    return any;
  }

  private void addPlaces(
      List<Pool> pools,
      Map<String, List<Quota>> quotas,
      Map<Share, Integer> quotaNodes,
      Taken taken,
      Set<String> closed,
      Set<String> opened) {
    Map<String, Integer> poolNodes = new HashMap<>();
    for (int i = 0; i < pools.size(); i++) {
      poolNodes.put(pools.get(i).id(), students.size() + places.size() + i);
    }
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      int node = students.size() + i;
      for (Quota quota : quotas.getOrDefault(place.id(), List.of())) {
        Share share = new Share(place.id(), quota.origin());
        int gone = taken.ofShare(share);
        addBounded(
            quotaNodes.get(share),
            node,
            quota.least() - gone,
            quota.most() - gone,
            students.size(),
            leastArcs);
      }
      addBounded(
          node,
          poolNodes.getOrDefault(place.pool(), end),
          place.bounds(),
          taken.ofPlace(place.id()),
          limits.getOrDefault(place.pool(), students.size()),
          closed.contains(placeKey(place)),
          opened.contains(placeKey(place)));
    }
    for (Pool pool : pools) {
      addBounded(
          poolNodes.get(pool.id()),
          end,
          pool.bounds(),
          taken.ofPool(pool.id()),
          students.size(),
          closed.contains(poolKey(pool)),
          opened.contains(poolKey(pool)));
    }
  }

  private void addBounded(
      int from, int to, Bounds bounds, int gone, int limit, boolean closed, boolean opened) {
    int least = bounds.noneOrLeast() && !opened && gone == 0 ? 0 : bounds.least() - gone;
    addBounded(
        from,
        to,
        least,
        closed ? 0 : bounds.most() - gone,
        limit,
        opened ? openedArcs : leastArcs);
  }

  /** More than there are students never come, however many a place would take. */
  private void addBounded(
      int from, int to, int least, int most, int limit, List<Integer> counted) {
    int upTo = Math.max(0, Math.min(Math.min(most, limit), students.size()));
    int first = Math.max(0, Math.min(least, most));
    int counting = Math.min(first, upTo);
    if (first > 0) {
      int arc = network.addArc(from, to, counting);
      counted.add(arc);
      asked.put(arc, first);
    }
    network.addArc(from, to, upTo - counting);
  }

  /** What flows while students have these places; who cannot keep hers is not on her way. */
  int[] flowOf(Map<String, String> current) {
    int[] flow = new int[network.arcs()];
    int[][] onward = onward();
    for (int i = 0; i < students.size(); i++) {
      String has = current.get(students.get(i).id());
      for (int arc = firstArc[i]; has != null && arc < firstArc[i + 1]; arc++) {
        if (placeOf[arc] >= 0 && places.get(placeOf[arc]).id().equals(has)) {
          send(arc, onward, flow);
        }
      }
    }
    return flow;
  }

  /** The arcs that lead on from each node behind the students, by its distance from them. */
  private int[][] onward() {
    int[][] onward = new int[end - students.size()][0];
    for (int arc = studentArcs(); arc < network.arcs(); arc++) {
      int node = network.tail(arc) - students.size();
      onward[node] = Arrays.copyOf(onward[node], onward[node].length + 1);
      onward[node][onward[node].length - 1] = arc;
    }
    return onward;
  }

  /** Sends a unit to the end if there is room all the way. */
  private void send(int first, int[][] onward, int[] flow) {
    List<Integer> way = new ArrayList<>();
    int arc = first;
    while (arc >= 0 && flow[arc] < network.capacity(arc)) {
      way.add(arc);
      int node = network.head(arc);
      if (node == end) {
        way.forEach(used -> flow[used]++);
        return;
      }
      arc = -1;
      for (int each : onward[node - students.size()]) {
        if (arc < 0 && flow[each] < network.capacity(each)) {
          arc = each;
        }
      }
    }
  }

  /** Students who have to come over some arcs. */
  long asked(List<Integer> arcs) {
    return arcs.stream().mapToLong(asked::get).sum();
  }

  private boolean elsewhere(Student student, String place) {
    return forced
        .filter(f -> f.student().equals(student.id()) && !f.place().equals(place))
        .isPresent();
  }

  /** What a place is called among places and pools. */
  static String placeKey(Place place) {
    return "place " + place.id();
  }

  /** What a pool is called among places and pools. */
  static String poolKey(Pool pool) {
    return "pool " + pool.id();
  }

  /** Arcs of students, without those behind them. */
  int studentArcs() {
    return firstArc[students.size()];
  }
}
