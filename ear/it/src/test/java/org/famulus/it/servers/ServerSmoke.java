package org.famulus.it.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import org.famulus.it.support.Databases;
import org.famulus.it.support.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * What must work on every application server, installed by the guide on a new database. The steps
 * build on each other.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class ServerSmoke {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Site site;
  private FamulusRows rows;

  ServerSmoke(String name) {
    this.site = new Site(name);
  }

  /** Unpacks, configures and starts the server by the guide, and deploys Famulus. */
  abstract void install(Site place);

  /** Stops and starts the server by the guide. */
  abstract void restart(Site place);

  /** Puts the archive anew by the guide's way to upgrade. */
  abstract void upgrade(Site place);

  /** Stops the server by the guide. */
  abstract void stop(Site place);

  /** The address of the first page, with a slash at the end. */
  abstract URI address();

  /** The site with the server on it. */
  final Site site() {
    return site;
  }

  /** What the database holds, seen from outside. */
  final FamulusRows rows() {
    return rows;
  }

  /** Waits until Famulus can work. */
  final void awaitReady() {
    Http.awaitOk(address().resolve("health/ready"), PATIENCE);
  }

  @BeforeAll
  void installFamulus() throws SQLException {
    rows = new FamulusRows(Databases.named("famulus", site.box("database"), "change-me"));
    site.stands("db.example.org", "localhost")
        .stands("5432", Integer.toString(Databases.port()))
        .stands("mail.example.org", "localhost");
    site.deliver();
    install(site);
  }

  @AfterAll
  void leave() {
    try {
      stop(site);
    } finally {
      site.clear();
    }
  }

  @Test
  @Order(1)
  @DisplayName("the server starts, and Famulus is ready and shows its first page")
  void ready() throws SQLException {
    awaitReady();

    assertThat(Http.get(address()).statusCode()).isEqualTo(200);
    assertThat(Http.get(address().resolve("health/live")).statusCode()).isEqualTo(200);
    assertThat(rows.migrations()).isPositive();
  }

  @Test
  @Order(80)
  @DisplayName("after a restart everything is still there")
  void restarted() throws SQLException {
    long migrations = rows.migrations();
    rows.note("smoke", "before the restart");

    restart(site);
    awaitReady();

    assertThat(rows.noted("smoke")).contains("before the restart");
    assertThat(rows.migrations()).isEqualTo(migrations);
    assertThat(Http.get(address()).statusCode()).isEqualTo(200);
  }

  @Test
  @Order(90)
  @DisplayName("after an upgrade everything is still there")
  void upgraded() throws SQLException {
    rows.note("smoke", "before the upgrade");

    upgrade(site);
    awaitReady();

    assertThat(rows.noted("smoke")).contains("before the upgrade");
    assertThat(Http.get(address()).statusCode()).isEqualTo(200);
  }
}
