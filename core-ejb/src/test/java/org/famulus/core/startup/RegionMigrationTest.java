package org.famulus.core.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.famulus.core.region.LoadedRegion;
import org.famulus.core.region.RegionRefusedException;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.testkit.toy.BrokenToys;
import org.famulus.region.testkit.toy.ToyRegion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A region's own tables lie beside the core's, each with a history of its own")
class RegionMigrationTest {

  private final SchemaMigration migration = new SchemaMigration();
  private DatabaseInMemory database;

  @BeforeEach
  void open() throws SQLException {
    database = DatabaseInMemory.open("regions");
  }

  @AfterEach
  void close() throws SQLException {
    database.close();
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
            "The region in toy.jar cannot be loaded because its migration failed: ")
        .hasMessageContaining("V001__Not_SQL.sql")
        .hasMessageContaining("Syntax error");
  }

  @Test
  @DisplayName("a region whose tables would begin like those of the core stops the start")
  void namesOfSomebodyElse() {
    migration.migrateCore();
    RegionPlugin placement =
        new ToyRegion() {
          @Override
          public String id() {
            return "placement";
          }
        };

    assertThatThrownBy(() -> migration.migrate(new LoadedRegion(placement, "placement.jar")))
        .isInstanceOf(RegionRefusedException.class)
        .hasMessageStartingWith(
            "The region in placement.jar cannot be loaded because its tables would begin with"
                + " placement_, as those of somebody else do: placement_");
  }

  private Set<String> tables() throws SQLException {
    Set<String> names = new TreeSet<>();
    try (Connection connection = database.connect();
        ResultSet found = connection.getMetaData().getTables(null, "PUBLIC", "%", null)) {
      while (found.next()) {
        names.add(found.getString("TABLE_NAME"));
      }
    }
    return names;
  }
}
