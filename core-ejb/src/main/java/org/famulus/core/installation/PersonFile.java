package org.famulus.core.installation;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.famulus.core.installation.StoredTable.Column;
import org.famulus.region.spi.compliance.Confidentiality;
import org.famulus.region.spi.personal.PersonalTable;

/**
 * Writes what is kept about a person as one JSON text: the rows of each table, stored files in Base64,
 * what each table holds, and what is withheld with the reason, both in words. Secrets are never in it.
 */
final class PersonFile implements AutoCloseable {

  private static final String REQUIREMENT = "requirement";
  private static final String CONFIDENTIALITY = "confidentiality";
  private static final List<String> OF_CONFIDENTIAL = List.of("code", "gate", "due_on");
  private static final String BY_VERIFIER = "person.data.by-verifier";
  private static final String PSEUDONYMS = "person.data.pseudonyms";

  private final Connection connection;
  private final JsonGenerator json;
  private final UnaryOperator<String> words;
  private final List<Withheld> withheld = new ArrayList<>();
  private final Set<String> written = new LinkedHashSet<>();

  /** Columns that are left out; the reason is a bundle key. */
  private record Withheld(String table, String columns, String reason) {}

  /** A file whose tables and reasons are explained by words, which says a bundle key. */
  PersonFile(
      Connection connection,
      Map<String, String> about,
      UnaryOperator<String> words,
      OutputStream out) {
    this.connection = connection;
    this.words = words;
    this.json = Json.createGenerator(out);
    json.writeStartObject();
    new TreeMap<>(about).forEach(json::write);
    json.writeStartObject("records");
  }

  /** Writes rows of a table of the core, if there are any. */
  void write(StoredTable table, Condition rows) throws SQLException {
    if (!table.label().equals(REQUIREMENT)) {
      write(table.label(), table, open(table), rows);
      return;
    }
    // Whoever hands the file out is no verifier.
    String column = table.column(CONFIDENTIALITY).map(Column::name).orElseThrow();
    Condition ordinary = Condition.equal(column, Confidentiality.ORDINARY.name());
    write(REQUIREMENT, table, open(table), rows.and(ordinary));
    List<Column> outline =
        OF_CONFIDENTIAL.stream().map(table::column).flatMap(Optional::stream).toList();
    Condition confidential =
        new Condition(StoredTable.quoted(column) + " <> ?", ordinary.values());
    if (write(REQUIREMENT + "_confidential", table, outline, rows.and(confidential))) {
      withheld.add(new Withheld(REQUIREMENT, "*", BY_VERIFIER));
    }
  }

  /** Writes rows of a table of a region, as the region declares it. */
  void write(StoredTable table, PersonalTable declared, Condition rows) throws SQLException {
    List<Column> columns =
        declared.exported().stream().map(table::column).flatMap(Optional::stream).toList();
    if (write(table.label(), table, columns, rows)) {
      new TreeMap<>(declared.withheld())
          .forEach((column, reason) -> withheld.add(new Withheld(table.label(), column, reason)));
    }
  }

  /** Says that a table's rows know people by pseudonyms, so that hers are not found. */
  void withholdPseudonyms(StoredTable table) {
    withheld.add(new Withheld(table.label(), "*", PSEUDONYMS));
  }

  private static List<Column> open(StoredTable table) {
    return table.columns().stream().filter(each -> !each.secret()).toList();
  }

  private boolean write(String name, StoredTable table, List<Column> columns, Condition rows)
      throws SQLException {
    String names =
        columns.stream().map(each -> StoredTable.quoted(each.name())).collect(Collectors.joining(", "));
    String sql =
        "select " + names + " from " + StoredTable.quoted(table.name()) + " where " + rows.sql();
    try (PreparedStatement statement = Rows.prepared(connection, sql, rows.values());
        ResultSet found = statement.executeQuery()) {
      if (!found.next()) {
        return false;
      }
      written.add(name);
      json.writeStartArray(name);
      do {
        json.writeStartObject();
        for (Column column : columns) {
          write(column, found);
        }
        json.writeEnd();
      } while (found.next());
      json.writeEnd();
      return true;
    }
  }

  private void write(Column column, ResultSet row) throws SQLException {
    String name = column.label();
    if (column.file()) {
      byte[] content = row.getBytes(column.name());
      json.write(name, content == null ? "" : Base64.getEncoder().encodeToString(content));
      return;
    }
    Object value = row.getObject(column.name());
    if (value == null) {
      json.writeNull(name);
    } else if (value instanceof Boolean yes) {
      json.write(name, yes);
    } else if (value instanceof Number number) {
      json.write(name, new BigDecimal(number.toString()));
    } else {
      json.write(name, row.getString(column.name()));
    }
  }

  @Override
  public void close() {
    json.writeEnd();
    json.writeStartObject("tables");
    written.forEach(name -> json.write(name, words.apply(KeptAbout.key(name))));
    json.writeEnd();
    json.writeStartArray("withheld");
    for (Withheld each : withheld) {
      json.writeStartObject();
      json.write("table", each.table());
      json.write("columns", each.columns());
      json.write("reason", words.apply(each.reason()));
      json.writeEnd();
    }
    json.writeEnd();
    json.writeEnd();
    json.close();
  }
}
