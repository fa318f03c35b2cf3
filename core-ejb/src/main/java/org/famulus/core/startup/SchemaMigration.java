package org.famulus.core.startup;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.famulus.core.region.LoadedRegion;
import org.famulus.core.region.RegionRefusedException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the schema up to date with Flyway, the only source of schema. The data source is the
 * server's {@code jdbc/famulus}; it is looked up rather than injected, because that is the one way
 * all supported servers agree on.
 */
@ApplicationScoped
public class SchemaMigration {

  private static final String DATA_SOURCE = "jdbc/famulus";
  private static final String CORE_FOLDER = "org/famulus/core/migration";

  /**
   * Migrates the core's tables.
   *
   * @throws RefusedStartException if the data source is missing or a migration fails
   */
  public void migrateCore() {
    try {
      migrate(CORE_FOLDER, "famulus_schema_history", getClass().getClassLoader(), List.of());
    } catch (FlywayException failure) {
      throw new RefusedStartException(
          "The database cannot be brought up to date: " + reason(failure), failure);
    }
  }

  /**
   * Migrates a region's own tables, if it has any.
   *
   * @throws RegionRefusedException if a migration fails
   */
  public void migrate(LoadedRegion region) {
    region
        .plugin()
        .migrations()
        .ifPresent(
            folder -> {
              String prefix = region.id().replace('-', '_') + "_";
              requireNamesOfItsOwn(region, prefix);
              try {
                migrate(
                    folder,
                    prefix + "schema_history",
                    region.plugin().getClass().getClassLoader(),
                    List.of("common", product()));
              } catch (FlywayException failure) {
                throw new RegionRefusedException(
                    region.jar(), "its migration failed: " + reason(failure), failure);
              }
            });
  }

  /** A region whose tables would begin like those of somebody else could not be told from them. */
  private static void requireNamesOfItsOwn(LoadedRegion region, String prefix) {
    Set<String> taken = new TreeSet<>();
    try (Connection connection = dataSource().getConnection();
        ResultSet tables =
            connection.getMetaData().getTables(null, connection.getSchema(), "%", null)) {
      while (tables.next()) {
        String name = tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
        if (name.startsWith(prefix)) {
          taken.add(name);
        }
      }
    } catch (SQLException unreachable) {
      throw unreachable(unreachable);
    }
    if (!taken.isEmpty() && !taken.contains(prefix + "schema_history")) {
      throw new RegionRefusedException(
          region.jar(),
          "its tables would begin with " + prefix + ", as those of somebody else do: "
              + String.join(", ", taken));
    }
  }

  private void migrate(
      String folder, String historyTable, ClassLoader loader, List<String> vendorFolders) {
    List<String> locations = new ArrayList<>();
    if (vendorFolders.isEmpty()) {
      locations.add("classpath:" + folder);
    }
    vendorFolders.forEach(
        vendor -> {
          String path = folder + "/" + vendor;
          if (loader.getResource(path + "/flyway.location") != null
              || loader.getResource(path) != null) {
            locations.add("classpath:" + path);
          }
        });
    Flyway.configure(loader)
        .dataSource(dataSource())
        .locations(locations.toArray(String[]::new))
        .table(historyTable)
        // Core and regions share the schema, each with a history of its own.
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .placeholders(dialect())
        .load()
        .migrate();
  }

  private static Map<String, String> dialect() {
    return product().equals("postgresql")
        ? Map.of("blob", "bytea", "moment", "timestamp with time zone")
        : Map.of("blob", "blob", "moment", "timestamp");
  }

  private static String product() {
    try (Connection connection = dataSource().getConnection()) {
      String name = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
      if (name.equals("h2") || name.equals("postgresql")) {
        return name;
      }
      throw new RefusedStartException(
          "The database is " + name + ", but Famulus runs on PostgreSQL or H2.", null);
    } catch (SQLException unreachable) {
      throw unreachable(unreachable);
    }
  }

  private static RefusedStartException unreachable(SQLException cause) {
    return new RefusedStartException(
        "The database behind " + DATA_SOURCE + " cannot be reached: " + firstLine(cause), cause);
  }

  private static DataSource dataSource() {
    try {
      return InitialContext.doLookup(DATA_SOURCE);
    } catch (NamingException missing) {
      throw new RefusedStartException(
          "The server has no data source " + DATA_SOURCE + "; docs/deploy.md says how to add it.",
          missing);
    }
  }

  /** What Flyway was doing, and what the database said to it. */
  private static String reason(FlywayException failure) {
    Throwable deepest = failure;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return deepest == failure
        ? firstLine(failure)
        : firstLine(failure) + ", " + firstLine(deepest);
  }

  private static String firstLine(Throwable failure) {
    String message = failure.getMessage();
    return message == null
        ? failure.getClass().getSimpleName()
        : message.lines().filter(line -> !line.isBlank()).findFirst().orElse("").strip();
  }
}
