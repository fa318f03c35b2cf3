package org.famulus.core.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.region.Language;
import org.famulus.core.region.Regions;
import org.famulus.core.region.Texts;
import org.famulus.core.startup.DatabaseInMemory;
import org.famulus.core.startup.SchemaMigration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The core says of each of its tables what becomes of a row about a person who is erased")
class CoreTableTest {

  private DatabaseInMemory database;
  private StoredTables tables;

  @BeforeEach
  void open() throws SQLException {
    database = DatabaseInMemory.open("core-tables");
    new SchemaMigration().migrateCore();
    try (Connection connection = database.connect()) {
      tables = StoredTables.read(connection);
    }
  }

  @AfterEach
  void close() throws SQLException {
    database.close();
  }

  @Test
  @DisplayName("every table in which rows about a person are found is named, once, and no other")
  void complete() {
    RowsOfPerson person =
        new RowsOfPerson(
            tables, table -> Optional.of(Condition.ALL), List.of(1L), List.of("a@example.org"));
    Set<String> found =
        tables.all().stream()
            .filter(table -> person.in(table).isPresent())
            .map(StoredTable::label)
            .collect(Collectors.toSet());

    assertThat(CoreTable.ALL)
        .extracting(CoreTable::name)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(found);
  }

  @Test
  @DisplayName("each table has a word in four languages for whoever asks what is kept")
  void words() {
    Texts texts = new Texts(new Regions(List.of()));
    for (CoreTable each : CoreTable.ALL) {
      for (Language language : Language.values()) {
        assertThat(texts.find(null, language, KeptAbout.key(each.name())))
            .as(each.name() + " in " + language)
            .isPresent();
      }
    }
  }

  @Test
  @DisplayName("every column that is cleared is there, and every table that is cleared says which")
  void columns() {
    for (CoreTable each : CoreTable.ALL) {
      StoredTable table = tables.find(each.name()).orElseThrow();
      assertThat(each.cleared().keySet())
          .as(each.name())
          .allSatisfy(column -> assertThat(table.column(column)).isPresent());
      assertThat(each.cleared().isEmpty()).as(each.name()).isNotEqualTo(each.fate() == Fate.CLEARED);
    }
  }

  @Test
  @DisplayName("what refers to a row that is deleted has been deleted before")
  void order() {
    Set<String> gone = new HashSet<>();
    for (CoreTable each : CoreTable.ALL) {
      if (each.fate() == Fate.DELETED) {
        assertThat(tables.all())
            .filteredOn(
                table ->
                    table.references().stream()
                        .anyMatch(reference -> reference.table().equalsIgnoreCase(each.name())))
            .extracting(StoredTable::label)
            .as("refer to " + each.name())
            .isSubsetOf(gone);
        gone.add(each.name());
      }
    }
    assertThat(gone).isNotEmpty();
  }
}
