package org.famulus.it.servers;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.famulus.it.support.FreePorts;
import org.famulus.it.support.Http;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("servers")
@Tag("more-servers")
@DisplayName("WildFly 37")
class WildFlyIT extends ServerSmoke {

  private static final int HTTP = 8080;
  private static final int ADMIN = 9990;

  /** Ports 8080, 8443, 9990 and the transaction ports, each moved by the same number. */
  private final int offset = FreePorts.base(0, 363, 1910, 4712 - HTTP, 4713 - HTTP) - HTTP;

  WildFlyIT() {
    super("wildfly");
  }

  @Override
  void install(Site place) {
    place.unpack("wildfly.zip", "wildfly-37.0.1.Final", "wildfly");
    place
        .variable("PREPEND_JAVA_OPTS", "-Djboss.socket.binding.port-offset=" + offset)
        .stands(" --connect ", " --connect --controller=localhost:" + (ADMIN + offset) + " ");
    place.run("wildfly-install");
    start(place);
    place.run("wildfly-deploy");
  }

  private void start(Site place) {
    place.run("wildfly-start");
    Http.awaitAnswer(
        URI.create("http://127.0.0.1:" + (ADMIN + offset) + "/"), Duration.ofMinutes(10));
  }

  @Override
  void restart(Site place) {
    stop(place);
    start(place);
  }

  @Override
  void upgrade(Site place) {
    place.run("wildfly-upgrade");
  }

  @Override
  void stop(Site place) {
    place.run("wildfly-stop");
  }

  @Override
  Path log(Site place) {
    return place.opt("wildfly/standalone/log/server.log");
  }

  @Override
  URI address() {
    return URI.create("http://127.0.0.1:" + (HTTP + offset) + "/");
  }
}
