package org.famulus.core.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.famulus.core.region.LoadedRegion;
import org.famulus.core.startup.DatabaseInMemory;
import org.famulus.core.startup.SchemaMigration;
import org.famulus.region.testkit.toy.ToyRegion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a region has left is found by the tables themselves")
class RecordStoreTest {

  private static final String MOMENT = "timestamp '2026-10-12 08:00:00'";

  private final RecordStore records = new RecordStore();
  private DatabaseInMemory database;

  @BeforeEach
  void open() throws SQLException {
    database = DatabaseInMemory.open("records");
    SchemaMigration migration = new SchemaMigration();
    migration.migrateCore();
    migration.migrate(new LoadedRegion(new ToyRegion(), "toy.jar"));
    organisation(1, "toy");
    call(1, "toy");
    call(2, "train");
    student(1, "Ada", "toy", 1);
    student(2, "Bo", "toy", 1);
    student(3, "Cy", "train", 2);
    does("insert into toy_box values (7, 'a box')");
  }

  @AfterEach
  void close() throws SQLException {
    database.close();
  }

  @Test
  @DisplayName("each region is known by what it has left")
  void known() {
    assertThat(records.regionIds()).containsExactly("toy", "train");
  }

  @Test
  @DisplayName("its rows are counted: those that name it, those below them, its own tables")
  void counted() {
    assertThat(records.counts("toy"))
        .contains(
            new RecordCount("application", 2),
            new RecordCount("application_answer", 2),
            new RecordCount("application_call", 1),
            new RecordCount("organisation", 1),
            new RecordCount("paper_content", 2),
            new RecordCount("person", 2),
            new RecordCount("toy_box", 1));
    assertThat(records.counts("train"))
        .contains(new RecordCount("application", 1), new RecordCount("person", 1))
        .extracting(RecordCount::table)
        .doesNotContain("toy_box", "organisation");
  }

  @Test
  @DisplayName("a copy has every table and every stored file, and nothing of another region")
  void copied() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    records.write("toy", "about", out);
    Map<String, String> files = unpack(out);

    assertThat(files.get("person.csv")).contains("Ada", "Bo").doesNotContain("Cy");
    assertThat(files.get("toy_box.csv")).contains("a box");
    assertThat(files.get("paper_content.csv")).contains("files/paper_content/1-content");
    assertThat(files).containsEntry("files/paper_content/1-content", "paper of Ada");
    assertThat(files).doesNotContainKey("toy_schema_history.csv");
    assertThat(files.get("one_time_link.csv")).contains("ada@example.org").doesNotContain("secret");
  }

  @Test
  @DisplayName("a copy for one person has only what is about that person")
  void ofOnePerson() throws IOException {
    List<Long> ids = records.people("toy", "ADA@example.org");
    assertThat(ids).containsExactly(1L);
    assertThat(records.people("train", "ada@example.org")).isEmpty();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    records.writeOfPerson("toy", ids, "ada@example.org", "about", out);
    Map<String, String> files = unpack(out);

    assertThat(files)
        .containsKeys(
            "person.csv",
            "application.csv",
            "application_answer.csv",
            "files/paper_content/1-content",
            "mail_message.csv",
            "audit_entry.csv")
        .doesNotContainKeys("toy_box.csv", "application_call.csv", "organisation.csv");
    assertThat(String.join("\n", files.values())).contains("Ada").doesNotContain("Bo");
  }

  @Test
  @DisplayName("the page of programmes reads migrations and health from the database")
  void stateOfRegion() throws SQLException {
    LocalDate today = LocalDate.of(2026, 10, 12);
    assertThat(records.migrations("toy"))
        .extracting(each -> each.version() + " " + each.description())
        .containsExactly("001 Toy box", "002 Toy picture");
    assertThat(records.migrations("train")).isEmpty();
    assertThat(records.health("toy", today).good()).isTrue();
    does("insert into day_done values ('papers@toy', date '2026-10-09')");
    assertThat(records.health("toy", today).behind()).isTrue();
    assertThat(records.health("toy", today).dailyWorkUpTo()).contains(LocalDate.of(2026, 10, 9));
    assertThat(records.health("train", today).good()).isTrue();
  }

  private void organisation(long id, String region) throws SQLException {
    does(
        "insert into organisation (id, version, type, name, search_name, treats_children)"
            + " values (" + id + ", 1, 'UNIVERSITY', 'Uni', 'uni', false)");
    does("insert into region_organisation values ('" + region + "', " + id + ")");
  }

  private void call(long id, String region) throws SQLException {
    does(
        "insert into application_call (id, version, region_id, title, kind, state, term_first_day,"
            + " term_last_day, nominations_from, nominations_to, opens_on, closes_on) values ("
            + id + ", 1, '" + region + "', 'Call', 'VISIT', 'DRAFT', current_date, current_date,"
            + " current_date, current_date, current_date, current_date)");
  }

  private void student(long id, String name, String region, long call) throws SQLException {
    String address = name.toLowerCase(Locale.ROOT) + "@example.org";
    does(
        "insert into person (id, version, family_name, given_name, search_name, email, language)"
            + " values (" + id + ", 1, '" + name + "', '" + name + "', 'x', '" + address
            + "', 'en')");
    does("insert into region_person values ('" + region + "', " + id + ")");
    does(
        "insert into application (id, version, region_id, call_id, person_id, institution_id,"
            + " number, state, channel, changed_at, priority_granted) values (" + id + ", 1, '"
            + region + "', " + call + ", " + id + ", 1, 'N" + id + "', 'DRAFT', 'ONLINE', "
            + MOMENT + ", false)");
    does("insert into application_answer values (" + id + ", 'colour', 'answer of " + name + "')");
    does(
        "insert into paper (id, application_id, kind, form, handed_in_at, handed_in_by) values ("
            + id + ", " + id + ", 'CV', 'FILE', " + MOMENT + ", '" + name + "')");
    does("insert into paper_content values (" + id + ", X'" + hex("paper of " + name) + "')");
    does(
        "insert into audit_entry (id, happened_at, region_id, actor, use_case, outcome,"
            + " subject_type, subject_id, subject_label) values (" + id + ", " + MOMENT + ", '"
            + region + "', '" + name + "', 'application.submit', 'DONE', 'APPLICATION', " + id
            + ", '" + name + "')");
    does(
        "insert into mail_message (id, version, region_id, message_id, template, to_address,"
            + " to_name, language, subject, body, state, attempts, created_at, created_by) values ("
            + id + ", 1, '" + region + "', 'm" + id + "', 't', '" + address + "', '" + name
            + "', 'en', 's', 'b', 'SENT', 1, " + MOMENT + ", 'x')");
    does(
        "insert into one_time_link (id, version, purpose, token_hash, email, display_name,"
            + " language, region_id, created_by, created_at, expires_at) values (" + id
            + ", 1, 'INVITATION', 'secret" + id + "', '" + address + "', '" + name + "', 'en', '"
            + region + "', 'x', " + MOMENT + ", " + MOMENT + ")");
  }

  private static String hex(String text) {
    StringBuilder hex = new StringBuilder();
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      hex.append(String.format("%02x", each));
    }
    return hex.toString();
  }

  private void does(String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Map<String, String> unpack(ByteArrayOutputStream out) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
