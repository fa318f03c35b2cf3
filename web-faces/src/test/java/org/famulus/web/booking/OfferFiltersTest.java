package org.famulus.web.booking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Days offers are looked for")
class OfferFiltersTest {

  @Test
  @DisplayName("are reversed only if the last lies before the first")
  void reversed() {
    assertThat(between("2026-12-24", "2026-12-01")).isTrue();
    assertThat(between("2026-12-01", "2026-12-01")).isFalse();
    assertThat(between("2026-12-01", "2026-12-24")).isFalse();
    assertThat(between("2026-12-24", "")).isFalse();
    assertThat(between("", "2026-12-01")).isFalse();
    assertThat(between("Christmas", "2026-12-01")).isFalse();
  }

  private static boolean between(String from, String to) {
    OfferFilters filters = new OfferFilters();
    filters.setFrom(from);
    filters.setTo(to);
    return filters.isReversed();
  }
}
