package org.famulus.core.shared;

import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.famulus.region.spi.port.Count;

/**
 * Counts the rows of a list in a time that does not grow with the table: exactly up to {@value
 * Count#EXACT_UP_TO}, and not on from there. The number of statements depends on the filter alone;
 * of rows too many to be counted it is one less.
 */
public final class ListCounts {

  private ListCounts() {}

  /**
   * How many rows match. First the row behind the last that is counted is asked for; the rows are
   * counted if there is none. A search has to look at every row in any case, so with one all are
   * counted at once, to the last row.
   *
   * @param searching whether text is searched for
   * @param rows a question for one column of them, in no order
   * @param number a question for their number
   */
  public static Count of(boolean searching, TypedQuery<?> rows, TypedQuery<Long> number) {
    return !searching && isBeyondCount(rows)
        ? Count.tooMany()
        : Count.exactly(number.getSingleResult());
  }

  /**
   * How many rows each value of a filter would show; values that show none are left out. Each value
   * is counted by itself, from an index; H2 would read all of them for several together. A search
   * has to look at every row in any case, so with one all values are counted in one statement.
   *
   * @param values all values of the filter
   * @param searching whether text is searched for
   * @param count how many rows have a value
   * @param numbers a question for value and number of rows
   */
  public static <V> Map<String, Count> byValue(
      Collection<V> values,
      boolean searching,
      Function<V, Count> count,
      Function<Set<V>, TypedQuery<Object[]>> numbers) {
    if (searching) {
      return all(numbers.apply(Set.copyOf(values)));
    }
    Map<String, Count> counts = new TreeMap<>();
    for (V value : values) {
      Count found = count.apply(value);
      if (!found.isNone()) {
        counts.put(value.toString(), found);
      }
    }
    return counts;
  }

  /**
   * Numbers by value of a filter, in the order in which the values follow each other, not in that of
   * their names.
   *
   * @param values all values of the filter
   * @param numbers the numbers there are
   */
  public static Map<String, Long> inOrder(Enum<?>[] values, Map<String, Long> numbers) {
    Map<String, Long> ordered = new LinkedHashMap<>();
    for (Enum<?> value : values) {
      Long number = numbers.get(value.name());
      if (number != null) {
        ordered.put(value.name(), number);
      }
    }
    return ordered;
  }

  private static boolean isBeyondCount(TypedQuery<?> rows) {
    return !rows.setFirstResult(Count.EXACT_UP_TO).setMaxResults(1).getResultList().isEmpty();
  }

  private static Map<String, Count> all(TypedQuery<Object[]> numbers) {
    Map<String, Count> counts = new TreeMap<>();
    for (Object[] line : numbers.getResultList()) {
      counts.put(line[0].toString(), Count.exactly((Long) line[1]));
    }
    return counts;
  }

  /**
   * The rows of some values together.
   *
   * @param counts numbers by value
   * @param values the values asked for; empty means all
   */
  public static Count sum(Map<String, Count> counts, Collection<?> values) {
    Set<String> wanted = new HashSet<>();
    values.forEach(value -> wanted.add(value.toString()));
    return counts.entrySet().stream()
        .filter(each -> wanted.isEmpty() || wanted.contains(each.getKey()))
        .map(Map.Entry::getValue)
        .reduce(Count.NONE, Count::plus);
  }
}
