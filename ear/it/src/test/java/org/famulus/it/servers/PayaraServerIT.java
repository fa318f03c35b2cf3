package org.famulus.it.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.famulus.it.support.FreePorts;
import org.famulus.it.support.Http;
import org.famulus.it.support.TestBuild;
import org.famulus.it.support.ThirdRegion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("servers")
@DisplayName("Payara Server 6")
class PayaraServerIT extends ServerSmoke {

  /** The ports of a new domain. */
  private static final int[] PORTS = {
    8080, 8181, 4848, 7676, 3700, 3820, 3920, 8686, 6666, 9009, 5900
  };

  private static final int HTTP = 0;
  private static final int ADMIN = 2;

  private final int base = FreePorts.base(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

  PayaraServerIT() {
    super("payara-server");
  }

  @Override
  void install(Site place) {
    place.unpack("payara.zip", "payara6", "payara6");
    movePorts(place.opt("payara6/glassfish/domains/domain1/config/domain.xml"));
    place.variable("AS_ADMIN_PORT", Integer.toString(base + ADMIN));
    place.run("payara-install");
    // The file of commands counts as carried out even if one of them fails.
    assertThat(place.said("payara-install")).doesNotContainIgnoringCase("fail");
    place.run("payara-deploy");
  }

  private void movePorts(Path domain) {
    try {
      String text = Files.readString(domain);
      for (int i = 0; i < PORTS.length; i++) {
        text =
            text.replaceAll("(?<![\\d.])" + PORTS[i] + "(?![\\d.])", Integer.toString(base + i));
      }
      Files.writeString(domain, text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  void restart(Site place) {
    place.run("payara-restart");
  }

  @Override
  void upgrade(Site place) {
    place.run("payara-upgrade");
  }

  @Override
  void stop(Site place) {
    place.run("payara-stop");
  }

  @Override
  Path log(Site place) {
    return place.opt("payara6/glassfish/domains/domain1/logs/server.log");
  }

  @Override
  URI address() {
    return URI.create("http://127.0.0.1:" + (base + HTTP) + "/");
  }

  @Test
  @Order(5)
  @DisplayName("opens nothing that Famulus does not need")
  void nothingElseOpen() {
    assertThat(Http.get(address().resolve("metrics")).statusCode()).isNotEqualTo(200);
    assertThat(Http.get(address().resolve("openapi")).statusCode()).isNotEqualTo(200);
    assertThat(Http.get(address().resolve("health")).statusCode()).isNotEqualTo(200);
  }

  @Test
  @Order(85)
  @DisplayName("a backup brings back what was lost after it")
  void backup() throws SQLException {
    site().variable("PGPASSWORD", "change-me");
    rows().note("smoke", "before the backup");
    site().run("backup");
    rows().forget("smoke");

    stop(site());
    site().run("restore");
    site().run("payara-start");
    awaitReady();

    assertThat(rows().noted("smoke")).contains("before the backup");
  }

  @Test
  @Order(95)
  @DisplayName("a region made by ./new-region is dropped into the EAR, shows its page and refuses")
  void regionByStrangers() {
    site()
        .stands("./add-region", TestBuild.sources().resolve("add-region").toString())
        .stands("region-x.jar", ThirdRegion.made().jar().toString())
        .run("add-region");
    upgrade(site());
    awaitReady();

    journey().signIn();
    journey().tryRegionByStrangers();
  }
}
