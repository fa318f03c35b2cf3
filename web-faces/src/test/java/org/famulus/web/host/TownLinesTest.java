package org.famulus.web.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.famulus.core.host.NamedTown;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Towns as they are typed")
class TownLinesTest {

  @Test
  @DisplayName("are one a line, with or without a place, and written back the same way")
  void read() {
    TownLines lines = TownLines.read("Delitzsch; 51.5253, 12.3424\n\n Torgau \n");
    assertThat(lines.unreadable()).isEmpty();
    assertThat(lines.towns()).extracting(NamedTown::name).containsExactly("Delitzsch", "Torgau");
    assertThat(lines.towns().get(1).point()).isEmpty();
    assertThat(TownLines.write(lines.towns())).isEqualTo("Delitzsch; 51.5253, 12.3424\nTorgau");
  }

  @Test
  @DisplayName("with a place that cannot be read are named, not dropped")
  void unreadable() {
    TownLines lines = TownLines.read("Oschatz; somewhere\n; 51, 12");
    assertThat(lines.towns()).isEmpty();
    assertThat(lines.unreadable()).containsExactly("Oschatz; somewhere", "; 51, 12");
  }
}
