package org.famulus.it.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Gives the service tests their database before the server starts: H2 in memory or a real
 * PostgreSQL, as the system property {@code famulus.database} says. Writes the server's boot
 * commands to the file that arquillian.xml names.
 */
public final class ServiceDatabase implements LauncherSessionListener {

  private static final Path BOOT_COMMANDS = Path.of("target", "boot-commands.asadmin");

  private EmbeddedPostgres postgres;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    String database = System.getProperty("famulus.database");
    if (database == null) {
      return;
    }
    try {
      Files.createDirectories(BOOT_COMMANDS.getParent());
      Files.writeString(BOOT_COMMANDS, bootCommands(database));
    } catch (IOException cannotWrite) {
      throw new UncheckedIOException(cannotWrite);
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (postgres != null) {
      try {
        postgres.close();
      } catch (IOException stillRunning) {
        throw new UncheckedIOException(stillRunning);
      }
    }
  }

  private String bootCommands(String database) throws IOException {
    String pool =
        switch (database) {
          case "h2" ->
              "--datasourceclassname org.h2.jdbcx.JdbcDataSource --property"
                  + " user=famulus:password=famulus:url=jdbc\\:h2\\:mem\\:it\\;DB_CLOSE_DELAY\\=-1"
                  // A question asked twice is to be answered twice, or nothing could be measured.
                  + "\\;OPTIMIZE_REUSE_RESULTS\\=FALSE";
          case "postgresql" -> {
            // No test takes its power away: it need not wait for the disk.
            EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off");
            // As the guide for administrators has it.
            DeployGuide.read().databaseSettings().forEach(builder::setServerConfig);
            postgres = builder.start();
            yield "--datasourceclassname org.postgresql.ds.PGSimpleDataSource --property"
                + " user=postgres:password=postgres:url=jdbc\\:postgresql\\://localhost\\:"
                + postgres.getPort()
                + "/postgres";
          }
          default -> throw new IllegalArgumentException("No such database: " + database);
        };
    return "create-jdbc-connection-pool --restype javax.sql.DataSource "
        + pool
        + " famulus-pool\n"
        + "set resources.jdbc-connection-pool.famulus-pool.max-pool-size=60\n"
        + "create-jdbc-resource --connectionpoolid famulus-pool jdbc/famulus\n";
  }
}
