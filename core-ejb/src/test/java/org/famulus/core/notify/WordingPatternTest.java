package org.famulus.core.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The wording of a mail")
class WordingPatternTest {

  private final WordingPattern wording = new WordingPattern(List.of("name", "how many"));

  @Test
  @DisplayName("is edited with names in braces instead of numbers, and single apostrophes")
  void readable() {
    assertThat(wording.text("Dear {0},\n\nit''s {1} o''clock"))
        .isEqualTo("Dear {name},\n\nit's {how many} o'clock");
  }

  @Test
  @DisplayName("is edited in the plural where the shipped text chooses")
  void plural() {
    assertThat(wording.text("{1,choice,1#one paper waits|1<{1} papers wait} for you"))
        .isEqualTo("{how many} papers wait for you");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dear {name}", "it's {how many} o'clock, isn''t it", "{name}{how many}"})
  @DisplayName("comes back as it was typed")
  void thereAndBack(String typed) {
    assertThat(wording.text(wording.read(typed).pattern())).isEqualTo(typed);
  }

  @Test
  @DisplayName("is filled in as it was typed")
  void filled() {
    WordingPattern.Read read = wording.read("It's {how many}, {name}");
    assertThat(new MessageFormat(read.pattern()).format(new Object[] {"Ada", "ten"}))
        .isEqualTo("It's ten, Ada");
    assertThat(read.used()).containsExactlyInAnyOrder("name", "how many");
  }

  @Test
  @DisplayName("with a name it cannot fill in, or a brace without its partner, is found out")
  void faults() {
    assertThat(wording.read("Dear {nmae}").unknown()).containsExactly("nmae");
    assertThat(wording.read("Dear {name").broken()).isTrue();
    assertThat(wording.read("Dear name}").broken()).isTrue();
    assertThat(wording.read("Dear {name}").broken()).isFalse();
  }
}
