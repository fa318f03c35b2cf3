package org.famulus.core.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A weekly rate")
class RateTest {

  @Test
  @DisplayName("is read from a parameter of money, with or without decimals")
  void read() {
    assertThat(Rate.ofParameter("1250.50 SEK").amount()).isEqualByComparingTo("1250.50");
    assertThat(Rate.ofParameter("1250 SEK")).isEqualTo(Rate.ofParameter("1250.00 SEK"));
    assertThat(Rate.ofParameter("1250 NOK").currency()).isEqualTo("NOK");
  }

  @Test
  @DisplayName("times weeks is exact, and negative for weeks given back")
  void times() {
    assertThat(Rate.ofParameter("1250.10 SEK").times(3)).isEqualByComparingTo("3750.30");
    assertThat(Rate.ofParameter("1250.10 SEK").times(-1)).isEqualByComparingTo("-1250.10");
  }

  @Test
  @DisplayName("of nothing is not set")
  void nothing() {
    assertThat(Rate.ofParameter("0 SEK").isSet()).isFalse();
    assertThat(Rate.ofParameter("0.01 SEK").isSet()).isTrue();
  }
}
