package org.famulus.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is ticked in a list")
class TickedTest {

  private static final String[] NOTHING = {};

  @Test
  @DisplayName("is each id once, in the order of the page; what is no id is left out")
  void ids() {
    Ticked ticked =
        Ticked.of(new String[] {"7", "3", "x", "", "7", "-1", "1234567890123456789"}, NOTHING);
    assertThat(ticked.ids()).containsExactly(7L, 3L);
    assertThat(ticked.everything()).isFalse();
  }

  @Test
  @DisplayName("may be everything on all pages")
  void everything() {
    assertThat(Ticked.of(NOTHING, new String[] {"all"}).everything()).isTrue();
    assertThat(Ticked.of(NOTHING, new String[] {"yes"}).everything()).isFalse();
  }
}
