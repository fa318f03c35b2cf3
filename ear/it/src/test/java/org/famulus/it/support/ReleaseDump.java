package org.famulus.it.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * The database of release 1 with a season of invented people, up to its decisions and placements.
 * Most files in it are cut short, to keep it small.
 */
public enum ReleaseDump {
  /** As H2's own script. */
  H2("release-1-h2.sql.gz"),
  /** As plain statements. */
  POSTGRESQL("release-1-postgresql.sql.gz");

  private final String file;

  ReleaseDump(String file) {
    this.file = file;
  }

  /** Makes the database. */
  public void restore(Connection empty) throws SQLException {
    try (Statement statement = empty.createStatement()) {
      statement.execute(script());
    }
  }

  /** How many rows each table has, by its name in small letters. */
  public static Map<String, Long> rows(Connection database) throws SQLException {
    Map<String, Long> rows = new TreeMap<>();
    DatabaseMetaData about = database.getMetaData();
    try (ResultSet tables =
            about.getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"});
        Statement statement = database.createStatement()) {
      while (tables.next()) {
        if (tables.getString("TABLE_SCHEM").equalsIgnoreCase("public")) {
          String name = tables.getString("TABLE_NAME");
          rows.put(name.toLowerCase(java.util.Locale.ROOT), count(statement, name));
        }
      }
    }
    return rows;
  }

  private static long count(Statement statement, String table) throws SQLException {
    try (ResultSet count = statement.executeQuery("select count(*) from \"" + table + "\"")) {
      count.next();
      return count.getLong(1);
    }
  }

  private String script() {
    try (InputStream packed = ReleaseDump.class.getResourceAsStream("/upgrade/" + file);
        InputStream in = new GZIPInputStream(packed)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
