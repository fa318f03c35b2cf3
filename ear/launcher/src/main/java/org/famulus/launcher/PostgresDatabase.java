package org.famulus.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/**
 * A PostgreSQL database.
 *
 * @param url its JDBC address
 * @param user the user who owns Famulus' tables
 * @param password the user's password; empty if the server asks for none
 */
public record PostgresDatabase(String url, String user, String password) implements Database {

  private static final String COUNT_TABLES =
      "select count(*) from information_schema.tables where table_schema = current_schema()";
  private static final String PATIENCE_IN_SECONDS = "10";

  @Override
  public String dataSourceClass() {
    return "org.postgresql.ds.PGSimpleDataSource";
  }

  @Override
  public Map<String, String> properties() {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("url", url);
    properties.put("user", user);
    properties.put("password", password);
    return properties;
  }

  @Override
  public Map<String, String> poolOptions() {
    // A pool outlives a restart of the database only if it checks what it hands out.
    return Map.of(
        "isconnectvalidatereq",
        "true",
        "validationmethod",
        "custom-validation",
        "validationclassname",
        "org.glassfish.api.jdbc.validation.PostgresConnectionValidation");
  }

  @Override
  public String identity() {
    return place();
  }

  @Override
  public boolean isEmpty() throws RefusedLaunchException {
    Properties login = new Properties();
    login.setProperty("user", user);
    login.setProperty("password", password);
    login.setProperty("loginTimeout", PATIENCE_IN_SECONDS);
    try (Connection connection = DriverManager.getConnection(url, login);
        Statement statement = connection.createStatement();
        ResultSet count = statement.executeQuery(COUNT_TABLES)) {
      return count.next() && count.getInt(1) == 0;
    } catch (SQLException failure) {
      throw new RefusedLaunchException(sentence(failure), failure);
    }
  }

  private String sentence(SQLException failure) {
    String state = failure.getSQLState() == null ? "" : failure.getSQLState();
    return switch (state) {
      case "28P01", "28000", "08004" ->
          "The database "
              + place()
              + " refuses the user "
              + user
              + ": the name or the password is wrong.";
      case "3D000" -> "There is no database " + place() + "; create it first.";
      case "08001", "08006" -> "No database answers at " + place() + "; is it running?";
      default ->
          "The database " + place() + " cannot be used: " + firstLine(failure.getMessage()) + ".";
    };
  }

  /** The address without its parameters, which may hold a password. */
  private String place() {
    int parameters = url.indexOf('?');
    return parameters < 0 ? url : url.substring(0, parameters);
  }

  private static String firstLine(String message) {
    return message == null ? "unknown reason" : message.lines().findFirst().orElse("");
  }

  @Override
  public String toString() {
    return "PostgresDatabase[" + place() + ", " + user + "]";
  }
}
