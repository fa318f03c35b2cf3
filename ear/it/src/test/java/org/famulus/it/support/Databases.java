package org.famulus.it.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.famulus.launcher.PostgresDatabase;

/**
 * Fresh databases for tests. PostgreSQL is a real one, started once for all tests of a JVM and
 * stopped with it.
 */
public final class Databases {

  /** The product a test run uses. */
  public enum Product {
    H2,
    POSTGRESQL
  }

  private static final AtomicInteger COUNT = new AtomicInteger();

  private Databases() {}

  /** The product this run is for: system property {@code famulus.database}, H2 without it. */
  public static Product product() {
    return System.getProperty("famulus.database", "h2").equals("postgresql")
        ? Product.POSTGRESQL
        : Product.H2;
  }

  /** A new empty PostgreSQL database with a user of its own, as an administrator would create it. */
  public static PostgresDatabase freshPostgres() {
    return freshPostgres("s3cret: with=blank");
  }

  /** The same with a given password. */
  public static PostgresDatabase freshPostgres(String password) {
    String name = "famulus_" + COUNT.incrementAndGet();
    try (Connection connection = Holder.SERVER.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create role " + name + " login password '" + password.replace("'", "''") + "'");
      statement.execute("create database " + name + " owner " + name);
      for (Map.Entry<String, String> setting :
          DeployGuide.read().databaseSettings().entrySet()) {
        statement.execute(
            "alter database " + name + " set " + setting.getKey() + " = " + setting.getValue());
      }
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return new PostgresDatabase(
        "jdbc:postgresql://localhost:" + port() + "/" + name, name, password);
  }

  /**
   * The database an administrator's script makes, anew.
   *
   * @param name the name of both database and user in the script
   * @param script its statements, each ended by a semicolon
   * @param password the password in the script
   */
  public static PostgresDatabase named(String name, String script, String password)
      throws SQLException {
    try (Connection connection = Holder.SERVER.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("drop database if exists " + name + " with (force)");
      statement.execute("drop role if exists " + name);
      for (String command : script.split(";")) {
        if (!command.isBlank()) {
          statement.execute(command);
        }
      }
    }
    return new PostgresDatabase(
        "jdbc:postgresql://localhost:" + port() + "/" + name, name, password);
  }

  /** The port PostgreSQL listens on. */
  public static int port() {
    return Holder.SERVER.getPort();
  }

  /** Starts PostgreSQL with the first use of it. */
  private static final class Holder {
    private static final EmbeddedPostgres SERVER = start();

    private Holder() {}

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres server =
            EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(TestBuild.newFolder("postgres").toFile())
                .start();
        demandPasswords(server);
        return server;
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      } catch (SQLException failure) {
        throw new IllegalStateException(failure);
      }
    }

    /** The superuser needs no password on this machine; the users of the tests do. */
    private static void demandPasswords(EmbeddedPostgres server) throws SQLException, IOException {
      try (Connection connection = server.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement();
          ResultSet file = statement.executeQuery("show hba_file")) {
        file.next();
        Files.writeString(
            Path.of(file.getString(1)),
            """
            local all all trust
            host all postgres samehost trust
            host all all samehost scram-sha-256
            """);
        statement.execute("select pg_reload_conf()");
      }
    }
  }
}
