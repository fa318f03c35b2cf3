package org.famulus.it.services;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.importing.ImportCounts;
import org.famulus.core.importing.ImportKind;
import org.famulus.core.importing.ImportOptions;
import org.famulus.core.importing.ImportOrder;
import org.famulus.core.importing.ImportWatch;
import org.famulus.core.importing.Importing;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Measures the import of 20,000 applicants against a plain JDBC batch of the same rows. */
@Tag("benchmark")
@ExtendWith(ArquillianExtension.class)
@DisplayName("An import of 20,000 applicants")
public class ImportBenchmark {

  private static final int ROWS = 20_000;
  private static final int WARM_UP = 2_000;

  /** Far above what the sequences give out. */
  private static final long FREE_IDS = 1_000_000_000L;

  @Inject private Importing importing;
  @Inject private ImportGround ground;
  @Inject private Callers callers;

  @Test
  @DisplayName("beside a plain JDBC batch of the same rows")
  public void againstJdbc() throws Exception {
    load(WARM_UP);
    insert(ground.scene(), FREE_IDS, WARM_UP);
    long imported = load(ROWS);
    ImportGround.Scene scene = ground.scene();
    long inserted = milliseconds(() -> insert(scene, 2 * FREE_IDS, ROWS));
    Readings.write("import", "Import of 20,000 applicants", inserted, imported);
  }

  private long load(int rows) throws Exception {
    ImportGround.Scene scene = ground.scene();
    Path file = ground.applicants(scene, rows, ImportGround.freshAddress());
    return milliseconds(
        () ->
            callers.as(
                Caller.famulus("benchmark"),
                () -> {
                  assertThat(
                          importing
                              .load(
                                  ImportOrder.of(
                                      Ground.REGION,
                                      ImportKind.APPLICANTS,
                                      file,
                                      ImportOptions.ofCall(scene.call())),
                                  ImportWatch.NOBODY)
                              .value()
                              .counts())
                      .isEqualTo(new ImportCounts(rows, 0, 0, 0));
                  return null;
                }));
  }

  private static long milliseconds(Callable<?> work) throws Exception {
    long start = System.nanoTime();
    work.call();
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  /** The rows an import writes, in one transaction, a batch of 500 at a time. */
  private Void insert(ImportGround.Scene scene, long firstId, int rows) throws Exception {
    DataSource source = InitialContext.doLookup("jdbc/famulus");
    try (Connection connection = source.getConnection()) {
      long university = ground.universityOf(scene);
      long site = ground.siteOf(scene);
      connection.setAutoCommit(false);
      insert(connection, "person", rows,
          "insert into person (id, version, family_name, given_name, search_name, email,"
              + " date_of_birth, language) values (?, 1, ?, ?, ?, ?, ?, 'en')",
          (row, i) -> {
            row.setLong(1, firstId + i);
            row.setString(2, "Quellhain" + i);
            row.setString(3, "Jordis");
            row.setString(4, "jordis quellhain" + i);
            row.setString(5, firstId + "." + i + "@example.org");
            row.setDate(6, Date.valueOf(LocalDate.of(2000, 1, 1).plusDays(i % 900)));
          });
      insert(connection, "region_person", rows,
          "insert into region_person (region_id, person_id) values ('skane', ?)",
          (row, i) -> row.setLong(1, firstId + i));
      insert(connection, "nomination", rows,
          "insert into nomination (id, version, region_id, call_id, institution_id, person_id,"
              + " state, nominated_on, nominated_by) values (?, 1, 'skane', ?, ?, ?, 'NOMINATED',"
              + " ?, 'Benchmark')",
          (row, i) -> {
            row.setLong(1, firstId + i);
            row.setLong(2, scene.call());
            row.setLong(3, university);
            row.setLong(4, firstId + i);
            row.setDate(5, Date.valueOf(scene.firstDay()));
          });
      insert(connection, "application", rows,
          "insert into application (id, version, region_id, call_id, person_id, institution_id,"
              + " number, state, channel, submitted_at, changed_at, priority_granted)"
              + " values (?, 1, 'skane', ?, ?, ?, ?, 'SUBMITTED', 'IMPORT', ?, ?, false)",
          (row, i) -> {
            row.setLong(1, firstId + i);
            row.setLong(2, scene.call());
            row.setLong(3, firstId + i);
            row.setLong(4, university);
            row.setString(5, "B-" + (firstId + i));
            row.setTimestamp(6, Timestamp.valueOf(scene.firstDay().atStartOfDay()));
            row.setTimestamp(7, Timestamp.valueOf(scene.firstDay().atStartOfDay()));
          });
      Map<String, String> answers =
          Map.of("finalYear", "true", "clinicalSemesters", "4", "english", "C1");
      for (Map.Entry<String, String> answer : answers.entrySet()) {
        insert(connection, "application_answer", rows,
            "insert into application_answer (application_id, question, answer) values (?, ?, ?)",
            (row, i) -> {
              row.setLong(1, firstId + i);
              row.setString(2, answer.getKey());
              row.setString(3, answer.getValue());
            });
      }
      insert(connection, "wish", rows,
          "insert into wish (id, application_id, rank_no, field, site_id, first_day)"
              + " values (?, ?, 1, ?, ?, ?)",
          (row, i) -> {
            row.setLong(1, firstId + i);
            row.setLong(2, firstId + i);
            row.setString(3, Ground.FIELD);
            row.setLong(4, site);
            row.setDate(5, Date.valueOf(scene.firstDay()));
          });
      connection.commit();
    }
    return null;
  }

  private static void insert(
      Connection connection, String table, int rows, String sql, Filling filling)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int written = 0;
      for (int i = 1; i <= rows; i++) {
        filling.fill(statement, i);
        statement.addBatch();
        if (i % 500 == 0 || i == rows) {
          written += statement.executeBatch().length;
        }
      }
      assertThat(written).as(table).isEqualTo(rows);
    }
  }

  @FunctionalInterface
  private interface Filling {
    void fill(PreparedStatement row, int number) throws SQLException;
  }
}
