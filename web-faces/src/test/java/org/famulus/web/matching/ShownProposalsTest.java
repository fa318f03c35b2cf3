package org.famulus.web.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.booking.DaySpan;
import org.famulus.core.booking.HostPlace;
import org.famulus.core.booking.OpenOffer;
import org.famulus.core.matching.Fit;
import org.famulus.core.matching.JudgedOption;
import org.famulus.core.matching.PlaceOption;
import org.famulus.core.matching.PlaceProposal;
import org.famulus.core.matching.PlaceWishRow;
import org.famulus.core.matching.PlaceWishState;
import org.famulus.core.matching.WaitingStudent;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.rule.Effect;
import org.famulus.web.list.Ticked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of the proposals shown")
class ShownProposalsTest {

  private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
  private static final Reason WAIVABLE =
      new Reason(
          Optional.of("MIL-R01"), Effect.BLOCK, Text.of("reason"), Optional.empty(), true);
  private static final PlaceProposal ANNA = proposal(1, false);
  private static final PlaceProposal BERTA = proposal(2, false);
  private static final PlaceProposal CARLA = proposal(3, false);
  private static final PlaceProposal WITH_REASON = proposal(4, true);
  private static final List<PlaceProposal> ALL = List.of(ANNA, BERTA, CARLA, WITH_REASON);

  private final ShownProposals shown = new ShownProposals();

  @BeforeEach
  void showFirstPage() {
    shown.show(ALL, List.of(ANNA, BERTA));
  }

  @Test
  @DisplayName("those ticked on the page are asked for, and no other")
  void ticked() {
    assertThat(wishes(new Ticked(Set.of(2L), false))).containsExactly(2L);
    assertThat(wishes(new Ticked(Set.of(2L, 3L), false)))
        .as("what is not on the page was not ticked there")
        .containsExactly(2L);
  }

  @Test
  @DisplayName("those of other pages are asked for too if they are meant, but none whose tick was taken away")
  void everything() {
    assertThat(wishes(new Ticked(Set.of(1L), true))).containsExactly(1L, 3L);
  }

  @Test
  @DisplayName("each has a tick until somebody takes it away, and it stays away when all is proposed anew")
  void untickedStays() {
    assertThat(ALL).filteredOn(shown::isTicked).containsExactly(ANNA, BERTA, CARLA);
    shown.chosen(new Ticked(Set.of(1L), false));
    shown.show(ALL, List.of(ANNA, BERTA));
    assertThat(ALL).filteredOn(shown::isTicked).containsExactly(ANNA, CARLA);
    shown.chosen(new Ticked(Set.of(2L), false));
    assertThat(ALL).filteredOn(shown::isTicked).containsExactly(BERTA, CARLA);
  }

  @Test
  @DisplayName("one that needs a written reason has no tick and is asked for by itself")
  void reasonNeeded() {
    assertThat(shown.number()).isEqualTo(3);
    assertThat(shown.numberElsewhere()).isEqualTo(1);
    assertThat(shown.isTicked(WITH_REASON)).isFalse();
  }

  private List<Long> wishes(Ticked ticked) {
    return shown.chosen(ticked).stream().map(each -> each.ask().wishId()).toList();
  }

  private static PlaceProposal proposal(long wish, boolean withReason) {
    OpenOffer offer =
        new OpenOffer(
            wish,
            "Host " + wish,
            Optional.empty(),
            "Grimma",
            HostPlace.PRACTICE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            "FAMULATUR",
            "general",
            1,
            1,
            null);
    Fit fit = new Fit(wish, offer, new DaySpan(DAY, DAY), 1, 0, Set.of());
    JudgedOption option =
        new JudgedOption(
            new PlaceOption(fit, 1, 0),
            false,
            List.of(),
            withReason ? List.of(WAIVABLE) : List.of());
    return new PlaceProposal(new WaitingStudent(row(wish), 1, 1), option, List.of());
  }

  private static PlaceWishRow row(long wish) {
    return new PlaceWishRow(
        wish,
        0,
        "W-" + wish,
        wish,
        "Student " + wish,
        1,
        "Leipzig",
        "FAMULATUR",
        List.of("general"),
        List.of(),
        Optional.empty(),
        DAY,
        DAY,
        1,
        Set.of(),
        Optional.empty(),
        DAY,
        PlaceWishState.OPEN,
        true,
        Optional.empty());
  }
}
