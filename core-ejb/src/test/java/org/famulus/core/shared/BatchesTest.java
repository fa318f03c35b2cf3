package org.famulus.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.famulus.region.spi.port.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A long list in pieces")
class BatchesTest {

  @Test
  @DisplayName("holds everything in its order, and no piece is longer than a statement may name")
  void pieces() {
    List<Integer> all = IntStream.range(0, 2 * Page.LARGEST + 1).boxed().toList();

    List<List<Integer>> pieces = Batches.of(all);

    assertThat(pieces).extracting(List::size).containsExactly(Page.LARGEST, Page.LARGEST, 1);
    assertThat(pieces.stream().flatMap(List::stream)).containsExactlyElementsOf(all);
  }

  @Test
  @DisplayName("has no piece if it is empty")
  void nothing() {
    assertThat(Batches.of(List.of())).isEmpty();
  }
}
