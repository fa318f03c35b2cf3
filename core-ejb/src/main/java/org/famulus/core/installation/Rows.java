package org.famulus.core.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** Reads and changes rows of the running transaction, past the entities. */
final class Rows {

  /** Work with a connection of the running transaction. */
  @FunctionalInterface
  interface Work<T> {

    T on(Connection connection) throws SQLException, IOException;
  }

  private Rows() {}

  static <T> T with(Work<T> work) {
    try (Connection connection =
        InitialContext.<DataSource>doLookup("jdbc/famulus").getConnection()) {
      return work.on(connection);
    } catch (SQLException | NamingException unreadable) {
      throw new IllegalStateException("The records cannot be read.", unreadable);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  static long count(Connection connection, StoredTable table, Condition rows)
      throws SQLException {
    return list(
            connection,
            "select count(*) from " + StoredTable.quoted(table.name()) + " where " + rows.sql(),
            rows.values(),
            row -> Long.valueOf(text(row, 1)))
        .get(0);
  }

  static <T> List<T> list(
      Connection connection, String sql, List<Object> values, Function<ResultSet, T> read)
      throws SQLException {
    try (PreparedStatement statement = prepared(connection, sql, values);
        ResultSet found = statement.executeQuery()) {
      List<T> rows = new ArrayList<>();
      while (found.next()) {
        rows.add(read.apply(found));
      }
      return rows;
    }
  }

  /** Changes or deletes rows, and answers how many. */
  static int change(Connection connection, String sql, List<Object> values) throws SQLException {
    try (PreparedStatement statement = prepared(connection, sql, values)) {
      return statement.executeUpdate();
    }
  }

  static PreparedStatement prepared(Connection connection, String sql, List<Object> values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    int position = 1;
    for (Object value : values) {
      statement.setObject(position++, value);
    }
    return statement;
  }

  static String text(ResultSet row, int column) {
    try {
      return row.getString(column);
    } catch (SQLException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  static LocalDate day(ResultSet row, int column) {
    try {
      Timestamp moment = row.getTimestamp(column);
      return moment == null ? null : moment.toLocalDateTime().toLocalDate();
    } catch (SQLException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
