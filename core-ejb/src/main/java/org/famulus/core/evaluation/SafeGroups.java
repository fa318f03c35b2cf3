package org.famulus.core.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Which groups of answers may be shown without telling, by subtraction, what a group says that is
 * too small. Whoever sees the total and some groups of one dimension can work out what all the others
 * say together; so these have to be many enough, and if they are not, the smallest group shown is
 * kept back with them. Whoever sees groups of two dimensions can take some from others that hold
 * them (all who did a block practicum from all who were in general practice); what remains has to be
 * nobody or many enough as well. Single groups and pairs of groups are looked at that way.
 */
final class SafeGroups {

  private final IntPredicate tooFew;
  private final BitSet everybody;
  private final Map<Dimension, Map<String, BitSet>> groups = new EnumMap<>(Dimension.class);
  private final Set<Group> shown = new HashSet<>();

  /** A group: who has the value in the dimension. */
  record Group(Dimension dimension, String value) {}

  private SafeGroups(List<Map<Dimension, String>> answers, IntPredicate tooFew) {
    this.tooFew = tooFew;
    this.everybody = new BitSet();
    everybody.set(0, answers.size());
    for (int each = 0; each < answers.size(); each++) {
      int answer = each;
      answers
          .get(each)
          .forEach(
              (dimension, value) ->
                  groups
                      .computeIfAbsent(dimension, none -> new TreeMap<>())
                      .computeIfAbsent(value, none -> new BitSet())
                      .set(answer));
    }
  }

  /**
   * The groups that may be shown.
   *
   * @param answers each answer's values
   * @param tooFew whether a group of that size may not be shown
   */
  static SafeGroups of(List<Map<Dimension, String>> answers, IntPredicate tooFew) {
    SafeGroups safe = new SafeGroups(answers, tooFew);
    safe.show();
    return safe;
  }

  /** Whether what all say together may be shown. */
  boolean showsAll() {
    return !isTooSmall(everybody);
  }

  /** Whether what a group says may be shown. */
  boolean shows(Dimension dimension, String value) {
    return shown.contains(new Group(dimension, value));
  }

  private void show() {
    if (everybody.isEmpty() || !showsAll()) {
      return;
    }
    groups.forEach(
        (dimension, values) ->
            values.forEach(
                (value, members) -> {
                  if (!isTooSmall(members)) {
                    shown.add(new Group(dimension, value));
                  }
                }));
    Optional<Group> betraying = betraying();
    while (betraying.isPresent()) {
      shown.remove(betraying.get());
      betraying = betraying();
    }
  }

  /** A group that has to be kept back, because by it too small a group could be worked out. */
  private Optional<Group> betraying() {
    for (Dimension dimension : groups.keySet()) {
      if (isTooSmall(rest(dimension))) {
        return smallestShown(dimension);
      }
    }
    for (Dimension one : groups.keySet()) {
      for (Dimension other : groups.keySet()) {
        Optional<Group> found = one == other ? Optional.empty() : betraying(one, other);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Looks for groups of one dimension that leave too few in the groups of the other around them. */
  private Optional<Group> betraying(Dimension one, Dimension other) {
    List<BitSet> known = known(one);
    List<BitSet> around = known(other);
    for (int first = 0; first < known.size(); first++) {
      for (int second = first; second < known.size(); second++) {
        BitSet inner = union(known.get(first), known.get(second));
        if (isTooSmall(difference(around(inner, around), inner))) {
          return smallestShown(one).or(() -> smallestShown(other));
        }
      }
    }
    return Optional.empty();
  }

  /** What is known of a dimension: its groups that are shown, and the others together. */
  private List<BitSet> known(Dimension dimension) {
    List<BitSet> known = new ArrayList<>();
    groups
        .get(dimension)
        .forEach(
            (value, members) -> {
              if (shows(dimension, value)) {
                known.add(members);
              }
            });
    BitSet rest = rest(dimension);
    if (!rest.isEmpty()) {
      known.add(rest);
    }
    return known;
  }

  /** Everybody who is in no group of the dimension that is shown. */
  private BitSet rest(Dimension dimension) {
    BitSet rest = (BitSet) everybody.clone();
    groups
        .get(dimension)
        .forEach(
            (value, members) -> {
              if (shows(dimension, value)) {
                rest.andNot(members);
              }
            });
    return rest;
  }

  private Optional<Group> smallestShown(Dimension dimension) {
    return shown.stream()
        .filter(group -> group.dimension() == dimension)
        .min(
            Comparator.comparingInt(
                    (Group group) -> groups.get(dimension).get(group.value()).cardinality())
                .thenComparing(Group::value));
  }

  private static BitSet around(BitSet inner, List<BitSet> candidates) {
    BitSet around = new BitSet();
    candidates.stream().filter(each -> each.intersects(inner)).forEach(around::or);
    return around;
  }

  private static BitSet union(BitSet one, BitSet other) {
    BitSet union = (BitSet) one.clone();
    union.or(other);
    return union;
  }

  private static BitSet difference(BitSet whole, BitSet part) {
    BitSet difference = (BitSet) whole.clone();
    difference.andNot(part);
    return difference;
  }

  /** Nobody is not too few: there is nothing to tell. */
  private boolean isTooSmall(BitSet members) {
    return !members.isEmpty() && tooFew.test(members.cardinality());
  }
}
