package org.famulus.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The server's log")
class ServerLogTest {

  private final ServerLog log = new ServerLog();

  @Test
  @DisplayName("tells why the application refuses to start")
  void refusal() {
    read(
        "2026-10-12 08:00:00.000 SEVERE FAMULUS-REFUSES-TO-START The setting FAMULUS_BASE_URL is"
            + " 'x' but must be an address.");

    assertThat(log.refusal())
        .contains("The setting FAMULUS_BASE_URL is 'x' but must be an address.");
  }

  @Test
  @DisplayName("carries the one-time token of an empty installation")
  void token() {
    read("2026-10-12 08:00:00.000 WARNING FAMULUS-SETUP-TOKEN abc_123");

    assertThat(log.setUpToken()).contains("abc_123");
  }

  @Test
  @DisplayName("names the innermost cause of the first error, not of a later one")
  void firstError() {
    read(
        "2026-10-12 08:00:00.000 INFO Loading",
        "2026-10-12 08:00:01.000 SEVERE Exception while loading the app",
        "java.lang.IllegalStateException: outer",
        "\tat org.example.Outer.call(Outer.java:1)",
        "Caused by: java.lang.IllegalArgumentException: inner",
        "Caused by: java.sql.SQLException: the file is locked",
        "2026-10-12 08:00:02.000 SEVERE Another",
        "Caused by: java.lang.Error: later");

    assertThat(log.firstError()).contains("java.sql.SQLException: the file is locked");
  }

  @Test
  @DisplayName("shows when the server has done what it was told")
  void booted() {
    read("2026-10-12 08:00:00.000 INFO Loading application [famulus] at [/]");
    assertThat(log.isBooted()).isFalse();

    read("2026-10-12 08:00:01.000 INFO Payara Micro 6.2025.10 (build 42) ready in 7,874 (ms)");
    assertThat(log.isBooted()).isTrue();
  }

  private void read(String... lines) {
    Stream.of(lines).map(LogLine::of).forEach(log::note);
  }
}
