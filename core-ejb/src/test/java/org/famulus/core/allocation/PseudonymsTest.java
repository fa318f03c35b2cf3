package org.famulus.core.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What students are called in a published file")
class PseudonymsTest {

  private static final String KEY = "00".repeat(31) + "01";
  private static final String OTHER_KEY = "00".repeat(31) + "02";

  @Test
  @DisplayName("is the same for the same application and key, and another with another key")
  void stable() {
    assertThat(new Pseudonyms(KEY).of("A-1")).isEqualTo(new Pseudonyms(KEY).of("A-1"));
    assertThat(new Pseudonyms(OTHER_KEY).of("A-1")).isNotEqualTo(new Pseudonyms(KEY).of("A-1"));
  }

  @Test
  @DisplayName("differs between thousands of applications, and has no sign that is read as another")
  void distinct() {
    Pseudonyms pseudonyms = new Pseudonyms(KEY);
    assertThat(
            IntStream.range(0, 20_000)
                .mapToObj(i -> pseudonyms.of("A-2026-" + i))
                .collect(Collectors.toSet()))
        .hasSize(20_000)
        .allMatch(name -> name.matches("[A-HJKMNP-TV-Z2-9]{10}"));
  }
}
