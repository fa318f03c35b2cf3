package org.famulus.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What part of a region a caller reads")
class ScopeTest {

  private static final Scope WHOLE = new Scope("toy", true, Set.of(), Optional.empty());
  private static final Scope UNITS = new Scope("toy", false, Set.of(3L, 4L), Optional.empty());

  @Test
  @DisplayName("narrowed to an organisation it holds that one, if it was reached before")
  void within() {
    assertThat(WHOLE.within(3).organisationsForIn()).containsExactly(3L);
    assertThat(UNITS.within(3).organisationsForIn()).containsExactly(3L);
    assertThat(UNITS.within(5).organisations()).isEmpty();
    assertThat(UNITS.within(3).wholeRegion()).isFalse();
  }

  @Test
  @DisplayName("where there is no organisation, a statement asks for one that does not exist")
  void nothing() {
    assertThat(UNITS.within(5).organisationsForIn()).containsExactly(0L);
  }
}
