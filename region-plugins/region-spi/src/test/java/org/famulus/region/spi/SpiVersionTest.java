package org.famulus.region.spi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Which regions a server runs")
class SpiVersionTest {

  private final SpiVersion server = new SpiVersion(2, 3);

  @Test
  @DisplayName("those built against its own version or an older minor one")
  void runs() {
    assertThat(server.accepts(new SpiVersion(2, 3))).isTrue();
    assertThat(server.accepts(new SpiVersion(2, 0))).isTrue();
  }

  @Test
  @DisplayName("none built against a newer minor version or another major one")
  void refuses() {
    assertThat(server.accepts(new SpiVersion(2, 4))).isFalse();
    assertThat(server.accepts(new SpiVersion(3, 0))).isFalse();
    assertThat(server.accepts(new SpiVersion(1, 9))).isFalse();
  }
}
