package org.famulus.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.famulus.region.spi.port.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A day's work")
class DailyRoundTest {

  private final List<Long> done = new ArrayList<>();
  private final DailyRound round = new DailyRound(new Sweeping(), "toy");

  @Test
  @DisplayName("goes on after a record that fails, and names it at the end")
  void goesOn() {
    round.each("first step", () -> List.of(1L, 2L, 3L), this::allButTwo);
    round.each("second step", () -> List.of(4L), this::allButTwo);

    assertThat(done).containsExactly(1L, 3L, 4L);
    assertThatThrownBy(round::end)
        .isInstanceOf(UnfinishedDayException.class)
        .hasMessage("The daily job sweeping in toy is done but for 1: first step 2");
  }

  @Test
  @DisplayName("goes on after a step of which nobody can say what is due")
  void stepFails() {
    round.each(
        "first step",
        () -> {
          throw new IllegalStateException("no answer");
        },
        this::allButTwo);
    round.each("second step", () -> List.of(4L), this::allButTwo);

    assertThat(done).containsExactly(4L);
    assertThatThrownBy(round::end).hasMessageContaining("but for 1: first step");
  }

  @Test
  @DisplayName("for many records at once is done for each alone if one of them fails")
  void together() {
    List<Long> many = LongStream.rangeClosed(1, Page.LARGEST + 1L).boxed().toList();
    List<Integer> sizes = new ArrayList<>();
    round.together(
        "mails",
        () -> many,
        some -> {
          sizes.add(some.size());
          if (some.contains(2L)) {
            throw new IllegalStateException("two");
          }
          done.addAll(some);
        });

    assertThat(done).hasSize(Page.LARGEST).doesNotContain(2L);
    assertThat(sizes).startsWith(Page.LARGEST, 1).endsWith(1).hasSize(Page.LARGEST + 2);
    assertThatThrownBy(round::end).hasMessageContaining("but for 1: mails 2");
  }

  @Test
  @DisplayName("in which nothing fails ends well")
  void endsWell() {
    round.each("first step", () -> List.of(1L), this::allButTwo);
    assertThatCode(round::end).doesNotThrowAnyException();
  }

  @Test
  @DisplayName("takes a record it cannot look at for due, so that its own work says why")
  void cannotBeLookedAt() {
    assertThat(DailyRound.isDue(() -> false)).isFalse();
    assertThat(
            DailyRound.isDue(
                () -> {
                  throw new IllegalStateException("no answer");
                }))
        .isTrue();
  }

  private void allButTwo(long id) {
    if (id == 2) {
      throw new IllegalStateException("two");
    }
    done.add(id);
  }

  private static final class Sweeping implements DailyJob {

    @Override
    public String name() {
      return "sweeping";
    }

    @Override
    public void steps(DailyRound round, String regionId, LocalDate today) {}
  }
}
