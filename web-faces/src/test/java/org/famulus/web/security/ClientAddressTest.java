package org.famulus.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The address wrong passwords and codes are counted by")
class ClientAddressTest {

  @Test
  @DisplayName("is what the proxy on this machine says, so that its clients are not taken for one")
  void behindProxy() {
    assertThat(ClientAddress.of("127.0.0.1", "192.0.2.7")).isEqualTo("192.0.2.7");
    assertThat(ClientAddress.of("0:0:0:0:0:0:0:1", "2001:db8::7")).isEqualTo("2001:db8::7");
  }

  @Test
  @DisplayName("is the last one of several, the only one the proxy has seen itself")
  void severalEntries() {
    assertThat(ClientAddress.of("127.0.0.1", "198.51.100.1, 192.0.2.7")).isEqualTo("192.0.2.7");
  }

  @Test
  @DisplayName("is the caller's own, whatever a caller from elsewhere claims")
  void fromElsewhere() {
    assertThat(ClientAddress.of("203.0.113.9", "192.0.2.7")).isEqualTo("203.0.113.9");
  }

  @Test
  @DisplayName("is the caller's own where no address is handed on")
  void nothingHandedOn() {
    assertThat(ClientAddress.of("127.0.0.1", null)).isEqualTo("127.0.0.1");
    assertThat(ClientAddress.of("127.0.0.1", "")).isEqualTo("127.0.0.1");
    assertThat(ClientAddress.of("127.0.0.1", "unknown")).isEqualTo("127.0.0.1");
  }
}
