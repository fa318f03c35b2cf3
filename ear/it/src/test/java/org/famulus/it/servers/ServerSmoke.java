package org.famulus.it.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famulus.it.support.Databases;
import org.famulus.it.support.FreePorts;
import org.famulus.it.support.Http;
import org.famulus.it.support.Mailbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What must work on every application server, installed by the guide on a new database. The steps
 * build on each other.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class ServerSmoke {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Pattern SET_UP_TOKEN = Pattern.compile("FAMULUS-SETUP-TOKEN ([\\w-]+)");

  private final Site site;
  private FamulusRows rows;
  private Mailbox mailbox;
  private ReverseProxy proxy;
  private SmokeJourney journey;

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

  /** The file into which the server writes its log. */
  abstract Path log(Site place);

  /** The address of the server itself, with a slash at the end. */
  abstract URI address();

  /** The site with the server on it. */
  final Site site() {
    return site;
  }

  /** What the database holds, seen from outside. */
  final FamulusRows rows() {
    return rows;
  }

  /** The walk through Famulus, from its second step on. */
  final SmokeJourney journey() {
    return journey;
  }

  /** Waits until Famulus can work. */
  final void awaitReady() {
    Http.awaitOk(address().resolve("health/ready"), PATIENCE);
  }

  @BeforeAll
  void installFamulus() throws SQLException {
    rows = new FamulusRows(Databases.named("famulus", site.box("database"), "change-me"));
    int mailPort = FreePorts.one();
    mailbox = Mailbox.listening(mailPort);
    site.stands("db.example.org", "localhost")
        .stands("5432", Integer.toString(Databases.port()))
        .stands("mail.example.org", "localhost")
        // The guide's port 25, as each server writes it.
        .stands("port=25", "port=" + mailPort)
        .stands("port\" value=\"25\"", "port\" value=\"" + mailPort + "\"");
    site.deliver();
    install(site);
  }

  @AfterAll
  void leave() {
    try {
      if (journey != null) {
        journey.close();
        proxy.close();
      }
      stop(site);
    } finally {
      site.clear();
      mailbox.close();
    }
  }

  @Test
  @Order(1)
  @DisplayName("the server starts, and Famulus is ready and hides what runs it")
  void ready() throws SQLException {
    awaitReady();

    HttpResponse<String> page = Http.get(address().resolve("login.xhtml"));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(Http.get(address().resolve("health/live")))
        .returns(200, HttpResponse::statusCode)
        .returns("ok", answer -> answer.body().strip());
    assertThat(page.headers().map().toString())
        .doesNotContainIgnoringCase("payara")
        .doesNotContainIgnoringCase("wildfly")
        .doesNotContainIgnoringCase("undertow")
        .doesNotContainIgnoringCase("liberty");
    assertThat(rows.migrations()).isPositive();
  }

  @ParameterizedTest
  @Order(3)
  @ValueSource(strings = {"PUT", "DELETE", "OPTIONS"})
  @DisplayName("a page cannot be asked for anything but to be shown or posted")
  void otherMethods(String method) {
    HttpResponse<String> answer = Http.send(method, address().resolve("login.xhtml"));

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, POST");
  }

  @Test
  @Order(10)
  @DisplayName("behind the proxy pages come encrypted and know it")
  void encrypted() {
    proxy = new ReverseProxy(site, address());
    journey = SmokeJourney.behindProxy(proxy.port());

    assertThat(journey.headersOf("login.xhtml")).containsKey("strict-transport-security");
    assertThat(Http.get(address().resolve("login.xhtml")).headers().map())
        .doesNotContainKey("strict-transport-security");
  }

  @Test
  @Order(20)
  @DisplayName("the first administrator gets in by the token in the log")
  void firstAdministrator() throws IOException {
    journey.setUp(setUpToken());
    journey.signIn();
  }

  @Test
  @Order(30)
  @DisplayName("a page of a programme opens")
  void regionPage() {
    journey.openRegionPage();
  }

  @Test
  @Order(40)
  @DisplayName("SKA-R02 refuses to publish a call in the wrong month")
  void refused() {
    journey.planCallInWrongMonth();
  }

  @Test
  @Order(50)
  @DisplayName("the call is published in the right month")
  void passed() {
    journey.publishCallInRightMonth();
  }

  @Test
  @Order(60)
  @DisplayName("mail leaves through the server's mail session, with the sender and links of the guide")
  void mail() {
    journey.forgetPassword();

    assertThat(mailbox.linkFor(SmokeJourney.LOGIN, "/access/new-password.xhtml"))
        .startsWith(SmokeJourney.PUBLIC_ADDRESS);
    assertThat(mailbox.senderOf(SmokeJourney.LOGIN)).contains("famulus@example.org");
  }

  @Test
  @Order(70)
  @DisplayName("what was typed when the session ended is back after signing in, for nobody else")
  void typing() {
    journey.typeUntilSessionEnds();
    journey.typeAndWalkAway();
    journey.comeAfterSomebodyElse();
  }

  @Test
  @Order(80)
  @DisplayName("after a restart everything is still there")
  void restarted() throws SQLException {
    long migrations = rows.migrations();

    restart(site);
    awaitReady();

    assertThat(rows.migrations()).isEqualTo(migrations);
    journey.signIn();
    journey.findCall();
    journey.openRegionPage();
  }

  @Test
  @Order(90)
  @DisplayName("after an upgrade everything is still there")
  void upgraded() {
    upgrade(site);
    awaitReady();

    journey.signIn();
    journey.findCall();
  }

  /** The last token in the log; each start without an administrator makes a new one. */
  private String setUpToken() throws IOException {
    Matcher line = SET_UP_TOKEN.matcher(Files.readString(log(site)));
    String token = "";
    while (line.find()) {
      token = line.group(1);
    }
    return token;
  }
}
