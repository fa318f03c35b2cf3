package org.famulus.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.famulus.region.spi.port.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A short list is cut into pages")
class SlicesTest {

  private static final List<String> ALL = List.of("a", "b", "c", "d", "e");

  @Test
  @DisplayName("of equal length; the last is shorter, and behind it there is nothing")
  void pages() {
    assertThat(Slices.cut(ALL, new Page(2, 2)).rows()).containsExactly("c", "d");
    assertThat(Slices.cut(ALL, new Page(4, 2)).rows()).containsExactly("e");
    assertThat(Slices.cut(ALL, new Page(6, 2)).rows()).isEmpty();
  }

  @Test
  @DisplayName("and each says how many rows there are in all")
  void total() {
    assertThat(Slices.cut(ALL, new Page(6, 2)).total().number()).isEqualTo(ALL.size());
  }
}
