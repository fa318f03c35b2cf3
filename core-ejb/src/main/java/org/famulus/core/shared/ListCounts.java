package org.famulus.core.shared;

import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.famulus.region.spi.port.Count;

/**
 * Counts the rows of a list in a time that does not grow with the table: exactly up to {@value
 * Count#EXACT_UP_TO}, and not on from there. The number of statements depends on the filter alone.
 */
public final class ListCounts {

  private ListCounts() {}

  /**
   * How many rows match.
   *
   * @param rows a question for one column of them, in no order
   */
  public static Count of(TypedQuery<?> rows) {
    int found = rows.setMaxResults(Count.EXACT_UP_TO + 1).getResultList().size();
    return found > Count.EXACT_UP_TO ? Count.tooMany() : Count.exactly(found);
  }

  /**
   * How many rows each value of a filter would show; values that show none are left out. Each value
   * is counted by itself, from an index, and not on from the last that is counted: one statement for
   * each, however many rows there are. A search has to look at every row in any case, so with one
   * all values are counted together, to the last row.
   *
   * @param values all values of the filter
   * @param searching whether text is searched for
   * @param rows a question for one column of the rows with a value, in no order
   * @param numbers a question for value and number of rows, among the given values
   */
  public static <V> Map<String, Count> byValue(
      Collection<V> values,
      boolean searching,
      Function<V, TypedQuery<?>> rows,
      Function<Set<V>, TypedQuery<Object[]>> numbers) {
    if (searching) {
      return all(numbers.apply(Set.copyOf(values)));
    }
    Map<String, Count> counts = new TreeMap<>();
    for (V value : values) {
      Count found = of(rows.apply(value));
      if (!found.isNone()) {
        counts.put(value.toString(), found);
      }
    }
    return counts;
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
