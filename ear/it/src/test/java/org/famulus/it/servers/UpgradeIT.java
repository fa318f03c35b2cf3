package org.famulus.it.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.famulus.it.support.Databases;
import org.famulus.it.support.FamulusServer;
import org.famulus.it.support.FreePorts;
import org.famulus.it.support.Http;
import org.famulus.it.support.ReleaseDump;
import org.famulus.it.support.TestBuild;
import org.famulus.launcher.Options;
import org.famulus.launcher.PostgresDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("servers")
@DisplayName("A database made by release 1")
class UpgradeIT {

  /** What Famulus itself may add to while it runs. */
  private static final Set<String> GROWING =
      Set.of("famulus_schema_history", "audit_entry", "mail_message", "task");

  @Test
  @DisplayName("is brought up to date on H2 without losing a row; a second start changes nothing")
  void onH2() throws SQLException {
    Path data = TestBuild.newFolder("upgrade");
    String url = "jdbc:h2:file:" + data.resolve("famulus");
    Map<String, Long> before = restored(ReleaseDump.H2, url, "famulus", "famulus");

    try (FamulusServer famulus =
        FamulusServer.started(Options.of(FreePorts.one(), data).withoutDemo())) {
      assertThat(Http.get(famulus.page("login.xhtml")).statusCode()).isEqualTo(200);
      famulus.restart();
      assertThat(Http.get(famulus.page("health/ready")).statusCode()).isEqualTo(200);
    }
    assertKept(before, rows(url, "famulus", "famulus"));
    try (Connection upgraded = DriverManager.getConnection(url, "famulus", "famulus")) {
      assertPlacementsSayThemselves(upgraded, before.get("placement"));
    }
  }

  @Test
  @DisplayName("is brought up to date on PostgreSQL without losing a row; so is a second start")
  void onPostgres() throws SQLException {
    PostgresDatabase database = Databases.freshPostgres();
    Map<String, Long> before =
        restored(
            ReleaseDump.POSTGRESQL, database.url(), database.user(), database.password());

    try (FamulusServer famulus =
        FamulusServer.started(
            Options.of(FreePorts.one(), TestBuild.newFolder("upgrade"))
                .withoutDemo()
                .on(database))) {
      assertThat(Http.get(famulus.page("login.xhtml")).statusCode()).isEqualTo(200);
      famulus.restart();
      assertThat(Http.get(famulus.page("health/ready")).statusCode()).isEqualTo(200);
    }
    assertKept(before, rows(database.url(), database.user(), database.password()));
    try (Connection upgraded =
        DriverManager.getConnection(database.url(), database.user(), database.password())) {
      assertPlacementsSayThemselves(upgraded, before.get("placement"));
    }
  }

  /** What lists showed from decision, application and place, each placement now has itself. */
  private static void assertPlacementsSayThemselves(Connection upgraded, long placements)
      throws SQLException {
    try (Statement statement = upgraded.createStatement();
        ResultSet count =
            statement.executeQuery(
                "select count(*) from placement p"
                    + " join placement_offer o on o.id = p.offer_id"
                    + " join application a on a.id = p.application_id"
                    + " join admission_decision d on d.id = p.decision_id"
                    + " where p.kind = o.kind and p.field = o.field"
                    + " and coalesce(p.site_id, 0) = coalesce(o.site_id, 0)"
                    + " and p.institution_id = a.institution_id and p.reference = d.number"
                    + " and p.placed_at = d.issued_at")) {
      count.next();
      assertThat(count.getLong(1)).isEqualTo(placements);
    }
  }

  private static void assertKept(Map<String, Long> before, Map<String, Long> after) {
    Map<String, Long> kept = new TreeMap<>(after);
    kept.keySet().retainAll(before.keySet());
    GROWING.forEach(
        table ->
            assertThat(kept.remove(table))
                .as(table)
                .isGreaterThanOrEqualTo(before.getOrDefault(table, 0L)));
    Map<String, Long> expected = new TreeMap<>(before);
    expected.keySet().removeAll(GROWING);
    assertThat(kept).isEqualTo(expected);
    assertThat(before.get("placement")).isPositive();
    assertThat(after.get("famulus_schema_history"))
        .isGreaterThan(before.get("famulus_schema_history"));
  }

  private static Map<String, Long> restored(
      ReleaseDump dump, String url, String user, String password) throws SQLException {
    try (Connection empty = DriverManager.getConnection(url, user, password)) {
      dump.restore(empty);
      return ReleaseDump.rows(empty);
    }
  }

  private static Map<String, Long> rows(String url, String user, String password)
      throws SQLException {
    try (Connection database = DriverManager.getConnection(url, user, password)) {
      return ReleaseDump.rows(database);
    }
  }
}
