package org.famulus.core.installation;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.famulus.core.installation.StoredTable.Column;
import org.famulus.core.installation.StoredTable.Reference;

/**
 * All tables of the schema, read from the database itself: the tables of a region that is loaded no
 * more are described nowhere else.
 */
final class StoredTables {

  private static final String HISTORY = "_schema_history";
  private static final String HISTORY_OF_CORE = "famulus_schema_history";
  private static final Set<Integer> FILES =
      Set.of(Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY);

  private final Map<String, StoredTable> byLabel = new TreeMap<>();

  private StoredTables() {}

  static StoredTables read(Connection connection) throws SQLException {
    DatabaseMetaData database = connection.getMetaData();
    String schema = connection.getSchema();
    Map<String, List<Column>> columns = new HashMap<>();
    try (ResultSet found = database.getColumns(null, schema, "%", "%")) {
      while (found.next()) {
        columns
            .computeIfAbsent(found.getString("TABLE_NAME"), name -> new ArrayList<>())
            .add(
                new Column(
                    found.getString("COLUMN_NAME"),
                    found.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls,
                    FILES.contains(found.getInt("DATA_TYPE"))));
      }
    }
    StoredTables tables = new StoredTables();
    for (String name : names(database, schema)) {
      StoredTable table =
          new StoredTable(
              name,
              columns.getOrDefault(name, List.of()),
              references(database, schema, name));
      tables.byLabel.put(table.label(), table);
    }
    return tables;
  }

  private static List<String> names(DatabaseMetaData database, String schema)
      throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet found = database.getTables(null, schema, "%", null)) {
      while (found.next()) {
        // "TABLE" or "BASE TABLE", but neither views nor indexes.
        if (found.getString("TABLE_TYPE").endsWith("TABLE")) {
          names.add(found.getString("TABLE_NAME"));
        }
      }
    }
    return names;
  }

  private static List<Reference> references(DatabaseMetaData database, String schema, String name)
      throws SQLException {
    List<Reference> references = new ArrayList<>();
    try (ResultSet found = database.getImportedKeys(null, schema, name)) {
      while (found.next()) {
        references.add(
            new Reference(
                found.getString("FKCOLUMN_NAME"),
                found.getString("PKTABLE_NAME"),
                found.getString("PKCOLUMN_NAME")));
      }
    }
    return references;
  }

  /** All of them, by name. */
  Collection<StoredTable> all() {
    return byLabel.values();
  }

  Optional<StoredTable> find(String label) {
    return Optional.ofNullable(byLabel.get(label));
  }

  /** The table in which the migrations of a region are noted, if it ever had tables of its own. */
  Optional<StoredTable> historyOf(String regionId) {
    return find(prefix(regionId) + "schema_history");
  }

  /** The tables a region brought itself. */
  List<StoredTable> ownTables(String regionId) {
    if (historyOf(regionId).isEmpty()) {
      return List.of();
    }
    return all().stream()
        .filter(table -> table.label().startsWith(prefix(regionId)))
        .filter(table -> !table.label().endsWith(HISTORY))
        .filter(table -> !belongsToLongerName(table, regionId))
        .toList();
  }

  /** With the regions toy and toy-box, the table toy_box_lid belongs to the second. */
  private boolean belongsToLongerName(StoredTable table, String regionId) {
    return regionsWithTables().stream()
        .map(StoredTables::prefix)
        .anyMatch(
            other ->
                other.length() > prefix(regionId).length() && table.label().startsWith(other));
  }

  /** Ids of the regions that have, or had, tables of their own. */
  List<String> regionsWithTables() {
    return all().stream()
        .map(StoredTable::label)
        .filter(label -> label.endsWith(HISTORY) && !label.equals(HISTORY_OF_CORE))
        .map(label -> label.substring(0, label.length() - HISTORY.length()).replace('_', '-'))
        .toList();
  }

  private static String prefix(String regionId) {
    return regionId.replace('-', '_') + "_";
  }
}
