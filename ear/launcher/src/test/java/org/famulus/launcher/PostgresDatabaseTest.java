package org.famulus.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A PostgreSQL database")
class PostgresDatabaseTest {

  @Test
  @DisplayName("that does not answer is named without its parameters")
  void unreachable() throws Exception {
    int port;
    try (ServerSocket closedAtOnce = new ServerSocket(0)) {
      port = closedAtOnce.getLocalPort();
    }
    String place = "jdbc:postgresql://localhost:" + port + "/famulus";
    PostgresDatabase database = new PostgresDatabase(place + "?password=x", "ann", "secret");

    assertThatThrownBy(database::isEmpty)
        .isInstanceOf(RefusedLaunchException.class)
        .hasMessage("No database answers at " + place + "; is it running?");
  }

  @Test
  @DisplayName("never shows its password")
  void secret() {
    PostgresDatabase database =
        new PostgresDatabase("jdbc:postgresql://db/famulus?password=hidden", "ann", "secret");

    assertThat(database.toString()).doesNotContain("hidden", "secret");
    assertThat(database.identity()).doesNotContain("hidden");
  }
}
