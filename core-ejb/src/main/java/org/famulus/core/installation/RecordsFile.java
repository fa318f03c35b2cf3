package org.famulus.core.installation;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.famulus.core.installation.StoredTable.Column;
import org.famulus.core.tabular.file.Cell;
import org.famulus.core.tabular.file.CsvDialect;
import org.famulus.core.tabular.file.ExportColumn;
import org.famulus.core.tabular.file.TableWriter;

/**
 * Writes rows into a ZIP: each table a CSV of its own, each stored file a file beside them, named in
 * the cell where its content would stand.
 */
final class RecordsFile implements AutoCloseable {

  private static final int WIDTH = 24;

  private final Connection connection;
  private final ZipOutputStream zip;

  RecordsFile(Connection connection, OutputStream out) {
    this.connection = connection;
    this.zip = new ZipOutputStream(out);
  }

  /** Writes the rows of a table, if there are any. */
  void write(StoredTable table, Condition rows) throws SQLException, IOException {
    List<Column> columns = table.columns().stream().filter(each -> !each.secret()).toList();
    List<StoredFile> files = new ArrayList<>();
    try (PreparedStatement statement = select(table, columns, rows);
        ResultSet found = statement.executeQuery()) {
      if (!found.next()) {
        return;
      }
      zip.putNextEntry(new ZipEntry(table.label() + ".csv"));
      List<ExportColumn> headings =
          columns.stream().map(each -> new ExportColumn(each.label(), WIDTH)).toList();
      try (TableWriter csv = TableWriter.csv(new Unclosed(zip), CsvDialect.COMMA, headings)) {
        do {
          csv.row(cells(table, columns, found, files));
        } while (found.next());
      }
      zip.closeEntry();
    }
    for (StoredFile file : files) {
      write(table, file);
    }
  }

  /** Writes a text into a file of its own. */
  void write(String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static List<Cell> cells(
      StoredTable table, List<Column> columns, ResultSet row, List<StoredFile> files)
      throws SQLException {
    List<Cell> cells = new ArrayList<>();
    for (Column column : columns) {
      if (column.file()) {
        // The first column is the key in every table that holds files.
        Object key = row.getObject(columns.get(0).name());
        StoredFile file = new StoredFile(column, columns.get(0), key);
        files.add(file);
        cells.add(Cell.of(file.path(table)));
      } else {
        cells.add(Cell.of(row.getString(column.name())));
      }
    }
    return cells;
  }

  private void write(StoredTable table, StoredFile file) throws SQLException, IOException {
    try (PreparedStatement statement =
            select(
                table, List.of(file.column()), Condition.equal(file.keyColumn().name(), file.key()));
        ResultSet found = statement.executeQuery()) {
      if (found.next()) {
        try (InputStream content = found.getBinaryStream(1)) {
          if (content != null) {
            zip.putNextEntry(new ZipEntry(file.path(table)));
            content.transferTo(zip);
            zip.closeEntry();
          }
        }
      }
    }
  }

  private PreparedStatement select(StoredTable table, List<Column> columns, Condition rows)
      throws SQLException {
    String names =
        columns.stream()
            .filter(each -> columns.size() == 1 || !each.file())
            .map(each -> StoredTable.quoted(each.name()))
            .collect(Collectors.joining(", "));
    return Rows.prepared(
        connection,
        "select " + names + " from " + StoredTable.quoted(table.name()) + " where " + rows.sql(),
        rows.values());
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /**
   * A file that stands in a row.
   *
   * @param column the column with its content
   * @param keyColumn the column that tells the row
   * @param key the row's value of it
   */
  private record StoredFile(Column column, Column keyColumn, Object key) {

    String path(StoredTable table) {
      return "files/" + table.label() + "/" + key + "-" + column.label();
    }
  }

  /** A table ends without ending the file around it. */
  private static final class Unclosed extends FilterOutputStream {

    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
