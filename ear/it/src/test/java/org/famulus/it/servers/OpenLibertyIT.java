package org.famulus.it.servers;

import java.net.URI;
import java.nio.file.Path;
import org.famulus.it.support.FreePorts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("servers")
@Tag("more-servers")
@DisplayName("Open Liberty 25")
class OpenLibertyIT extends ServerSmoke {

  private final int port = FreePorts.one();

  OpenLibertyIT() {
    super("openliberty");
  }

  @Override
  void install(Site place) {
    place.unpack("openliberty.zip", "wlp", "wlp");
    place.stands("9080", Integer.toString(port));
    place.run("openliberty-install");
    place.run("openliberty-start");
  }

  @Override
  void restart(Site place) {
    stop(place);
    place.run("openliberty-start");
  }

  @Override
  void upgrade(Site place) {
    place.run("openliberty-upgrade");
  }

  @Override
  void stop(Site place) {
    place.run("openliberty-stop");
  }

  @Override
  Path log(Site place) {
    return place.opt("wlp/usr/servers/famulus/logs/messages.log");
  }

  @Override
  URI address() {
    return URI.create("http://127.0.0.1:" + port + "/");
  }
}
