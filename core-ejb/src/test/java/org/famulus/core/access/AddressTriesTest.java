package org.famulus.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.famulus.core.settings.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("One network address gets ten wrong passwords in a quarter of an hour")
class AddressTriesTest {

  private static final Instant MORNING = Instant.parse("2026-10-05T08:00:00Z");

  private final MovableClock clock = new MovableClock();
  private final AddressTries tries = new AddressTries(clock);

  @BeforeEach
  void atEight() {
    clock.moveTo(MORNING);
  }

  @Test
  @DisplayName("the tenth wrong one is judged, the eleventh is not")
  void tenTries() {
    for (int i = 0; i < 10; i++) {
      assertThat(tries.isJudged("192.0.2.1")).isTrue();
      tries.countWrong("192.0.2.1");
    }
    assertThat(tries.isJudged("192.0.2.1")).isFalse();
    assertThat(tries.isJudged("192.0.2.2")).as("another address").isTrue();
  }

  @Test
  @DisplayName("of something else as many as it is told, in the time it is told")
  void others() {
    AddressTries pages = new AddressTries(clock, 3, Duration.ofMinutes(1));
    for (int i = 0; i < 3; i++) {
      assertThat(pages.isJudged("192.0.2.1")).isTrue();
      pages.countWrong("192.0.2.1");
    }
    assertThat(pages.isJudged("192.0.2.1")).isFalse();
    clock.moveTo(MORNING.plusSeconds(61));
    assertThat(pages.isJudged("192.0.2.1")).isTrue();
  }

  @Test
  @DisplayName("a quarter of an hour later it is judged again")
  void later() {
    for (int i = 0; i < 10; i++) {
      tries.countWrong("192.0.2.1");
    }
    clock.moveTo(MORNING.plusSeconds(16 * 60));
    assertThat(tries.isJudged("192.0.2.1")).isTrue();
  }
}
