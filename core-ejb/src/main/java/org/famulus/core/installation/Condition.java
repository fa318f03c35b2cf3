package org.famulus.core.installation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Which rows of a table are meant.
 *
 * @param sql what stands after {@code where}
 * @param values the values of its question marks
 */
record Condition(String sql, List<Object> values) {

  /** Every row. */
  static final Condition ALL = new Condition("1 = 1", List.of());

  Condition {
    values = List.copyOf(values);
  }

  static Condition equal(String column, Object value) {
    return new Condition(StoredTable.quoted(column) + " = ?", List.of(value));
  }

  static Condition among(String column, Collection<?> values) {
    if (values.isEmpty()) {
      return new Condition("1 = 0", List.of());
    }
    String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
    return new Condition(
        StoredTable.quoted(column) + " in (" + marks + ")", new ArrayList<>(values));
  }

  /** The column has a value that stands in a column of the meant rows of another table. */
  static Condition within(String column, String otherColumn, String otherTable, Condition other) {
    return new Condition(
        StoredTable.quoted(column)
            + " in (select "
            + StoredTable.quoted(otherColumn)
            + " from "
            + StoredTable.quoted(otherTable)
            + " where "
            + other.sql
            + ")",
        other.values);
  }

  Condition and(Condition other) {
    return joined(" and ", other);
  }

  Condition or(Condition other) {
    return joined(" or ", other);
  }

  private Condition joined(String word, Condition other) {
    List<Object> both = new ArrayList<>(values);
    both.addAll(other.values);
    return new Condition("(" + sql + ")" + word + "(" + other.sql + ")", both);
  }
}
