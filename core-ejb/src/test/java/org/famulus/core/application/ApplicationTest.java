package org.famulus.core.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("An application")
class ApplicationTest {

  private static final Instant MORNING = Instant.parse("2026-10-05T08:00:00Z");
  private static final Instant NOON = Instant.parse("2026-10-05T12:00:00Z");
  private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);

  private final Application application =
      new Application("toy", 1, 2, 3, "A-2026-0001", Channel.SELF, MORNING);

  @Test
  @DisplayName("goes from draft over handed in and eligible to admitted")
  void straightThrough() {
    application.submit(NOON);
    assertThat(application.submittedAt()).contains(NOON);
    application.assess(ApplicationState.ELIGIBLE, NOON);
    application.admit(NOON);
    assertThat(application.state()).isEqualTo(ApplicationState.ADMITTED);
    application.decline(NOON);
    assertThat(application.state()).isEqualTo(ApplicationState.DECLINED);
  }

  @Test
  @DisplayName("is not admitted without having been found eligible")
  void noShortCut() {
    application.submit(NOON);
    assertThatThrownBy(() -> application.admit(NOON)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  @DisplayName("is not found eligible while a draft")
  void draftIsNotAssessed() {
    assertThatThrownBy(() -> application.assess(ApplicationState.ELIGIBLE, NOON))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = ApplicationState.class,
      names = {"DRAFT", "SUBMITTED", "WITHDRAWN", "ADMITTED", "DECLINED"})
  @DisplayName("is assessed as nothing but eligible, held or rejected")
  void assessedAsThreeThings(ApplicationState other) {
    application.submit(NOON);
    assertThatThrownBy(() -> application.assess(other, NOON))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  @DisplayName("can be withdrawn until it has a place")
  void withdrawnUntilAdmitted() {
    application.submit(NOON);
    application.assess(ApplicationState.ELIGIBLE, NOON);
    application.admit(NOON);
    assertThatThrownBy(() -> application.withdraw(NOON)).isInstanceOf(IllegalStateException.class);
    application.loseAdmission(NOON);
    application.withdraw(NOON);
    assertThat(application.state()).isEqualTo(ApplicationState.WITHDRAWN);
  }

  @Test
  @DisplayName("is a draft again when reopened, with day and reason")
  void reopened() {
    application.submit(NOON);
    application.reopen(MARCH, "transcript arrived late", NOON);
    assertThat(application.state()).isEqualTo(ApplicationState.DRAFT);
    assertThat(application.reopenedUntil()).contains(MARCH);
    assertThat(application.reopenedReason()).contains("transcript arrived late");
  }

  @Test
  @DisplayName("keeps no blank answers and counts a changed answer as a change")
  void answers() {
    application.answer(Map.of("english", " B2 ", "finalYear", "  "), NOON);
    assertThat(application.answers()).containsExactly(Map.entry("english", "B2"));
    assertThat(application.changedAt()).isEqualTo(NOON);
  }

  @Test
  @DisplayName("is not changed by saving the same once more")
  void sameAgain() {
    application.answer(Map.of("english", "B2"), MORNING);
    application.wish(List.of(wish("cardiology")), MORNING);
    application.answer(Map.of("english", "B2"), NOON);
    application.wish(List.of(wish("cardiology")), NOON);
    assertThat(application.changedAt()).isEqualTo(MORNING);
  }

  @Test
  @DisplayName("keeps ranks when wishes change places, so that the unique key of ranks holds")
  void reorderedWishes() {
    application.wish(List.of(wish("cardiology"), wish("surgery")), MORNING);
    List<Wish> rows = application.wishes();
    application.wish(List.of(wish("surgery"), wish("cardiology")), NOON);
    assertThat(application.wishes()).containsExactlyElementsOf(rows);
    assertThat(application.wishes()).extracting(Wish::rank).containsExactly(1, 2);
    assertThat(application.wishes())
        .extracting(w -> w.wanted().field())
        .containsExactly("surgery", "cardiology");
  }

  @Test
  @DisplayName("loses the last ranks when there are fewer wishes")
  void fewerWishes() {
    application.wish(List.of(wish("cardiology"), wish("surgery"), wish("neurology")), MORNING);
    application.wish(List.of(wish("neurology")), NOON);
    assertThat(application.wishes())
        .singleElement()
        .satisfies(w -> assertThat(w.wanted().field()).isEqualTo("neurology"));
  }

  @Test
  @DisplayName("in any state but draft is closed to its writer")
  void onlyDraftsAreEditable() {
    assertThat(Set.of(ApplicationState.values()))
        .filteredOn(ApplicationState::isEditable)
        .containsExactly(ApplicationState.DRAFT);
  }

  private static WishedPlace wish(String field) {
    return new WishedPlace(field, Optional.empty(), MARCH);
  }
}
