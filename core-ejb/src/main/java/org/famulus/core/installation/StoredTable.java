package org.famulus.core.installation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A table as the database describes it.
 *
 * @param name name as the database spells it
 * @param columns its columns, in their order
 * @param references its foreign keys of one column
 */
record StoredTable(String name, List<Column> columns, List<Reference> references) {

  StoredTable {
    columns = List.copyOf(columns);
    references = List.copyOf(references);
  }

  /** The name as people read it, the same on every database. */
  String label() {
    return name.toLowerCase(Locale.ROOT);
  }

  Optional<Column> column(String label) {
    return columns.stream().filter(each -> each.label().equals(label)).findFirst();
  }

  /** Whether every row must have a row of the other table above it. */
  boolean requires(Reference reference) {
    return columns.stream()
        .anyMatch(each -> each.name().equals(reference.column()) && each.required());
  }

  /** A name for a statement, spelled exactly as the database has it. */
  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /**
   * A column.
   *
   * @param name name as the database spells it
   * @param required whether it always has a value
   * @param file whether it holds the content of a file
   */
  record Column(String name, boolean required, boolean file) {

    String label() {
      return name.toLowerCase(Locale.ROOT);
    }

    /** Whether it proves who somebody is; such a column never leaves the database. */
    boolean secret() {
      return label().endsWith("_hash");
    }
  }

  /**
   * A foreign key.
   *
   * @param column the column that refers
   * @param table the table it refers to
   * @param key the column there
   */
  record Reference(String column, String table, String key) {}
}
