package org.famulus.it.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.famulus.it.support.Databases;
import org.famulus.it.support.FamulusServer;
import org.famulus.it.support.Http;
import org.famulus.it.support.TestBuild;
import org.famulus.launcher.Installation;
import org.famulus.launcher.Launcher;
import org.famulus.launcher.Options;
import org.famulus.launcher.PostgresDatabase;
import org.famulus.launcher.RefusedLaunchException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("servers")
@DisplayName("The launcher")
class LaunchIT {

  @Test
  @DisplayName("starts an empty Famulus that keeps its data over a restart and over a crash")
  void keepsData() {
    try (FamulusServer famulus = FamulusServer.empty()) {
      assertThat(Http.get(famulus.page("login.xhtml")).statusCode()).isEqualTo(200);
      assertThat(famulus.setUpToken()).hasValueSatisfying(token -> assertThat(token).isNotBlank());

      famulus.restart();
      assertThat(Http.get(famulus.page("health/ready")).statusCode()).isEqualTo(200);

      famulus.crashAndRestart();
      assertThat(Http.get(famulus.page("health/ready")).statusCode()).isEqualTo(200);
    }
  }

  @Test
  @DisplayName("starts a Famulus in which work is done, refused by a rule and kept")
  void work() {
    try (FamulusServer famulus = FamulusServer.empty();
        SmokeJourney journey = SmokeJourney.through(famulus.address())) {
      journey.setUp(famulus.setUpToken().orElseThrow());
      journey.signIn();
      journey.openRegionPage();
      journey.planCallInWrongMonth();
      journey.publishCallInRightMonth();

      famulus.restart();
      journey.signIn();
      journey.findCall();
    }
  }

  @Test
  @DisplayName("opens nothing that Famulus does not need, and hides the server's name")
  void nothingElseOpen() {
    try (FamulusServer famulus = FamulusServer.empty()) {
      assertThat(Http.get(famulus.page("metrics")).statusCode()).isNotEqualTo(200);
      assertThat(Http.get(famulus.page("openapi")).statusCode()).isNotEqualTo(200);
      assertThat(Http.get(famulus.page("health")).statusCode()).isNotEqualTo(200);
      assertThat(Http.get(famulus.page("login.xhtml")).headers().map().toString())
          .doesNotContainIgnoringCase("payara");
    }
  }

  @Test
  @DisplayName("refuses a taken port")
  void takenPort() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Options options = Options.of(taken.getLocalPort(), TestBuild.newFolder("data"));

      assertRefusal(
          options,
          "Port "
              + taken.getLocalPort()
              + " of 127.0.0.1 is taken or closed to you; choose another with --port.");
    }
  }

  @Test
  @DisplayName("refuses a wrong password of the database")
  void wrongPassword() {
    PostgresDatabase database = Databases.freshPostgres();
    PostgresDatabase wrong = new PostgresDatabase(database.url(), database.user(), "wrong");

    assertRefusal(
        FamulusServer.freshOptions().on(wrong),
        "The database "
            + database.url()
            + " refuses the user "
            + database.user()
            + ": the name or the password is wrong.");
  }

  @Test
  @DisplayName("refuses a database that does not exist")
  void noDatabase() {
    PostgresDatabase database = Databases.freshPostgres();
    String url = database.url() + "_missing";

    assertRefusal(
        FamulusServer.freshOptions()
            .on(new PostgresDatabase(url, database.user(), database.password())),
        "There is no database " + url + "; create it first.");
  }

  @Test
  @DisplayName("says what the application says when it refuses to start")
  void wrongSetting() {
    Options options = FamulusServer.freshOptions().withoutDemo();

    assertThatThrownBy(
            () -> FamulusServer.started(options, Map.of("FAMULUS_BASE_URL", "famulus")))
        .hasMessageStartingWith("The setting FAMULUS_BASE_URL is 'famulus' but must be");
  }

  @Test
  @DisplayName("says that an application could not be deployed")
  void brokenApplication() throws IOException {
    Path broken = TestBuild.newFolder("broken").resolve("famulus.war");
    try (ZipOutputStream war = new ZipOutputStream(Files.newOutputStream(broken))) {
      war.putNextEntry(new ZipEntry("WEB-INF/web.xml"));
      war.write("<web-app><servlet>".getBytes(StandardCharsets.UTF_8));
    }
    Options options = FamulusServer.freshOptions().withoutDemo();

    assertThatThrownBy(() -> launch(TestBuild.installation().with(broken), options))
        .hasMessageStartingWith("The application could not be deployed: ")
        .hasMessageEndingWith(" The log is " + options.data().resolve("logs/server.log") + ".");
  }

  private static void assertRefusal(Options options, String sentence) {
    assertThatThrownBy(() -> launch(TestBuild.installation(), options)).hasMessage(sentence);
  }

  private static void launch(Installation installation, Options options)
      throws RefusedLaunchException {
    new Launcher(installation, options, Map.of(), System.out).start().close();
  }
}
