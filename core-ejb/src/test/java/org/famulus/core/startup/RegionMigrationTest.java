package org.famulus.core.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Hashtable;
import java.util.Set;
import java.util.TreeSet;
import javax.naming.Context;
import javax.naming.InitialContext;
import javax.naming.spi.InitialContextFactory;
import org.famulus.core.region.LoadedRegion;
import org.famulus.core.region.RegionRefusedException;
import org.famulus.region.testkit.toy.BrokenToys;
import org.famulus.region.testkit.toy.ToyRegion;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A region's own tables lie beside the core's, each with a history of its own")
class RegionMigrationTest {

  private static final JdbcDataSource DATABASE = new JdbcDataSource();

  private final SchemaMigration migration = new SchemaMigration();
  private Connection connection;

  @BeforeEach
  void open() throws SQLException {
    System.setProperty(Context.INITIAL_CONTEXT_FACTORY, OneDataSource.class.getName());
    DATABASE.setURL("jdbc:h2:mem:regions;DATABASE_TO_UPPER=FALSE");
    DATABASE.setUser("famulus");
    DATABASE.setPassword("famulus");
    // The database in memory lives as long as this connection.
    connection = DATABASE.getConnection();
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
    System.clearProperty(Context.INITIAL_CONTEXT_FACTORY);
  }

  @Test
  @DisplayName("core first, then the region: common and H2 folders, own history table")
  void migrated() throws SQLException {
    migration.migrateCore();
    migration.migrate(new LoadedRegion(new ToyRegion(), "toy.jar"));

    assertThat(tables())
        .contains(
            "organisation",
            "famulus_schema_history",
            "toy_box",
            "toy_picture",
            "toy_schema_history");
  }

  @Test
  @DisplayName("a second start changes nothing")
  void secondStart() throws SQLException {
    migration.migrateCore();
    migration.migrate(new LoadedRegion(new ToyRegion(), "toy.jar"));
    Set<String> before = tables();

    assertThatCode(
            () -> {
              migration.migrateCore();
              migration.migrate(new LoadedRegion(new ToyRegion(), "toy.jar"));
            })
        .doesNotThrowAnyException();
    assertThat(tables()).isEqualTo(before);
  }

  @Test
  @DisplayName("a migration that is no SQL stops the start; the sentence names the jar")
  void wrongMigration() {
    migration.migrateCore();

    assertThatThrownBy(
            () -> migration.migrate(new LoadedRegion(BrokenToys.withWrongMigration(), "toy.jar")))
        .isInstanceOf(RegionRefusedException.class)
        .hasMessageStartingWith(
            "The region in toy.jar cannot be loaded because its migration failed: ");
  }

  private Set<String> tables() throws SQLException {
    Set<String> names = new TreeSet<>();
    try (ResultSet found = connection.getMetaData().getTables(null, "PUBLIC", "%", null)) {
      while (found.next()) {
        names.add(found.getString("TABLE_NAME"));
      }
    }
    return names;
  }

  /** Answers every lookup with the test's database, as a server does for {@code jdbc/famulus}. */
  public static final class OneDataSource implements InitialContextFactory {

    @Override
    public Context getInitialContext(Hashtable<?, ?> environment)
        throws javax.naming.NamingException {
      return new InitialContext(true) {
        @Override
        public Object lookup(String name) {
          return DATABASE;
        }
      };
    }
  }
}
