package org.famulus.it.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.famulus.launcher.PostgresDatabase;

/** Famulus' database seen from outside, past the application. */
record FamulusRows(PostgresDatabase database) {

  /** How many migrations the core has seen. */
  long migrations() throws SQLException {
    try (Connection connection = connect();
        PreparedStatement query =
            connection.prepareStatement("select count(*) from famulus_schema_history");
        ResultSet count = query.executeQuery()) {
      count.next();
      return count.getLong(1);
    }
  }

  /** Writes a fact of no meaning. */
  void note(String name, String text) throws SQLException {
    forget(name);
    try (Connection connection = connect();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into system_setting (name, setting_value) values (?, ?)")) {
      insert.setString(1, name);
      insert.setString(2, text);
      insert.executeUpdate();
    }
  }

  /** Deletes it. */
  void forget(String name) throws SQLException {
    try (Connection connection = connect();
        PreparedStatement delete =
            connection.prepareStatement("delete from system_setting where name = ?")) {
      delete.setString(1, name);
      delete.executeUpdate();
    }
  }

  /** What was written. */
  Optional<String> noted(String name) throws SQLException {
    try (Connection connection = connect();
        PreparedStatement query =
            connection.prepareStatement("select setting_value from system_setting where name = ?")) {
      query.setString(1, name);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }
}
