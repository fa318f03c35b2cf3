package org.famulus.region.spi.personal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A table of a region whose rows are about people. When two records of a person become one, the core
 * lets the rows follow the record that is kept, in the transaction of the merge; a statement that
 * fails undoes the merge. The same declaration says what a person is given who asks what is kept
 * about her, and what happens to a row once she is to be forgotten.
 *
 * <p>Every column of the table is either the person's, or exported, or withheld with a reason; the
 * test kit compares this with the migrations. What the table holds is said by the bundle key {@code
 * table.<name>}, to whoever looks up what is kept and in the file a person is given.
 *
 * @param table its name
 * @param person the column with the core's id of the person the row is about
 * @param exported columns a person gets who asks for her data
 * @param withheld the other columns, each with the bundle key of the reason why she does not get it
 * @param erasure what happens to a row whose person is forgotten
 */
public record PersonalTable(
    String table,
    String person,
    List<String> exported,
    Map<String, String> withheld,
    Erasure erasure) {

  private static final String NAME = "[a-z][a-z0-9_]*";

  /** What happens to a row whose person is forgotten. */
  public enum Erasure {
    /** The row is deleted. */
    DELETE_ROW,
    /** The row stays for statistics; the person's column and all exported ones become null. */
    CLEAR_COLUMNS
  }

  public PersonalTable {
    Objects.requireNonNull(erasure, "A table says what happens when a person is forgotten.");
    exported = List.copyOf(exported);
    withheld = Map.copyOf(withheld);
    requireName(table);
    requireName(person);
    exported.forEach(PersonalTable::requireName);
    withheld.forEach(
        (column, reason) -> {
          requireName(column);
          if (reason.isBlank()) {
            throw new IllegalArgumentException("Say why '" + column + "' is withheld.");
          }
        });
  }

  /** Every column the declaration speaks of. */
  public Set<String> columns() {
    Set<String> columns = new HashSet<>(exported);
    columns.addAll(withheld.keySet());
    columns.add(person);
    return columns;
  }

  /** The names become part of statements, so they are plain names. */
  private static void requireName(String name) {
    if (!Objects.requireNonNull(name, "A table and its columns have names.").matches(NAME)) {
      throw new IllegalArgumentException("'" + name + "' is not a plain lower-case name.");
    }
  }
}
