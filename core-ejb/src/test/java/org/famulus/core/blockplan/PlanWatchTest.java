package org.famulus.core.blockplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.famulus.allocation.blocks.Progress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who looks on while a plan is searched for")
class PlanWatchTest {

  private static final long A_SECOND = 1_050;

  private final List<Optional<PlanProgress>> noted = new ArrayList<>();
  private final AtomicReference<PlanWatch.Order> order =
      new AtomicReference<>(PlanWatch.Order.GO_ON);
  private final AtomicBoolean closing = new AtomicBoolean();
  private final PlanWatch watch =
      new PlanWatch(
          progress -> {
            noted.add(progress);
            return order.get();
          },
          closing::get);

  @Test
  @DisplayName("notes the last progress once a second, not at each of its many questions")
  void onceASecond() throws InterruptedException {
    watch.progress(new Progress(1, 10, 9, 3, 0, 8));
    watch.progress(new Progress(2, 10, 7, 2, 1.125, 6));
    for (int i = 0; i < 1_000; i++) {
      assertThat(watch.cancelled()).isFalse();
    }
    assertThat(noted).isEmpty();
    Thread.sleep(A_SECOND);
    assertThat(watch.cancelled()).isFalse();
    assertThat(watch.cancelled()).isFalse();
    assertThat(noted)
        .containsExactly(
            Optional.of(new PlanProgress(2, 2, Optional.of(new BigDecimal("1.13")), 6)));
  }

  @Test
  @DisplayName("writes nothing where nothing was said since, and again what could not be written")
  void onlyWhatIsNew() throws InterruptedException {
    AtomicBoolean reachable = new AtomicBoolean();
    PlanWatch patient =
        new PlanWatch(
            progress -> {
              if (!reachable.get()) {
                throw new IllegalStateException("no connection");
              }
              noted.add(progress);
              return PlanWatch.Order.GO_ON;
            },
            () -> false);
    patient.progress(new Progress(2, 10, 7, 2, 0, 6));
    Thread.sleep(A_SECOND);
    assertThat(patient.cancelled()).isFalse();
    reachable.set(true);
    for (int look = 0; look < 2; look++) {
      Thread.sleep(A_SECOND);
      assertThat(patient.cancelled()).isFalse();
    }
    assertThat(noted)
        .containsExactly(Optional.of(new PlanProgress(2, 2, Optional.empty(), 6)), Optional.empty());
  }

  @Test
  @DisplayName("ends the search for whoever asks for it, and the result is still this server's")
  void cancelled() throws InterruptedException {
    order.set(PlanWatch.Order.END);
    Thread.sleep(A_SECOND);
    assertThat(watch.cancelled()).isTrue();
    assertThat(watch.cancelled()).as("once and for all").isTrue();
    assertThat(watch.isLost()).isFalse();
  }

  @Test
  @DisplayName("ends it when another server has taken the plan; the result is then another's")
  void lost() throws InterruptedException {
    order.set(PlanWatch.Order.LOST);
    Thread.sleep(A_SECOND);
    assertThat(watch.cancelled()).isTrue();
    assertThat(watch.isLost()).isTrue();
  }

  @Test
  @DisplayName("ends it at once when the server goes down")
  void closing() {
    closing.set(true);
    assertThat(watch.cancelled()).isTrue();
    assertThat(watch.isLost()).isTrue();
  }

  @Test
  @DisplayName("lets it go on while the database cannot be reached")
  void noDatabase() throws InterruptedException {
    PlanWatch blind =
        new PlanWatch(
            progress -> {
              throw new IllegalStateException("no connection");
            },
            () -> false);
    Thread.sleep(A_SECOND);
    assertThat(blind.cancelled()).isFalse();
    assertThat(blind.isLost()).isFalse();
  }
}
