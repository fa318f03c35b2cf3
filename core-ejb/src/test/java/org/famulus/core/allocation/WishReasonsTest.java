package org.famulus.core.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famulus.allocation.Bounds;
import org.famulus.allocation.Choice;
import org.famulus.allocation.Given;
import org.famulus.allocation.Measure;
import org.famulus.allocation.Place;
import org.famulus.allocation.Problem;
import org.famulus.allocation.Refusal;
import org.famulus.core.allocation.ResultRow.PlaceRow;
import org.famulus.core.allocation.WishAnswer.Kind;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.rule.Effect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a student is told became of her wishes")
class WishReasonsTest {

  private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
  private static final Slot LUND = slot(1, "surgery", 3);
  private static final Slot MALMO = slot(2, "surgery", 1);
  private static final Slot YSTAD = slot(3, "neurology", 2);

  private final WishReasons reasons =
      new WishReasons(
          Stream.of(LUND, MALMO, YSTAD)
              .collect(Collectors.toMap(Slot::offerId, Function.identity())),
          problem(),
          (applicant, slot) ->
              slot.offerId() == YSTAD.offerId()
                  ? Optional.of(denied("X-R01"))
                  : Optional.empty());

  @Test
  @DisplayName("a wish fulfilled is told so, what comes after it was not needed")
  void fulfilled() {
    List<WishAnswer> answers =
        reasons.of(
            applicant(wish(1, "surgery", Optional.empty()), wish(2, "neurology", Optional.empty())),
            given(Choice.of(code(LUND), 1)),
            List.of());
    assertThat(answers).extracting(WishAnswer::kind).containsExactly(Kind.GIVEN, Kind.NOT_NEEDED);
  }

  @Test
  @DisplayName("what a place would have cost all together is told in ranks")
  void cost() {
    WishAnswer answer = onlyAnswer(full(LUND, Measure.RANKS, 0, 250));
    assertThat(answer.kind()).isEqualTo(Kind.FULL);
    assertThat(answer.reason())
        .isEqualTo(Text.of("allocation.wish.ranks", new BigDecimal("2.50")));
  }

  @Test
  @DisplayName("what it would have cost at one rank is told with that rank")
  void costAtRank() {
    assertThat(onlyAnswer(full(LUND, Measure.MANY_AT_RANK, 1, 2)).reason())
        .isEqualTo(Text.of("allocation.wish.many-at-rank", 2, 1));
    assertThat(onlyAnswer(full(LUND, Measure.FEW_AT_RANK, 7, 1)).reason())
        .isEqualTo(Text.of("allocation.wish.few-at-rank", 1, 7));
    assertThat(onlyAnswer(full(LUND, Measure.UNPLACED, 0, 1)).reason())
        .isEqualTo(Text.of("allocation.wish.unplaced", 1));
  }

  @Test
  @DisplayName("of several places of one wish the reason that came nearest is told")
  void nearest() {
    WishAnswer answer =
        onlyAnswer(
            full(MALMO, Measure.RANKS, 0, 900),
            new Refusal(code(LUND), 1, new Refusal.Lot()));
    assertThat(answer.kind()).isEqualTo(Kind.LOT);
    assertThat(
            onlyAnswer(full(MALMO, Measure.RANKS, 0, 900), full(LUND, Measure.RANKS, 0, 100))
                .reason())
        .isEqualTo(Text.of("allocation.wish.ranks", new BigDecimal("1.00")));
  }

  @Test
  @DisplayName("in a lottery order the places went to earlier numbers")
  void earlier() {
    assertThat(
            onlyAnswer(new Refusal(code(LUND), 1, new Refusal.EarlierNumber(4))).reason())
        .as("Lund and Malmö have four places together")
        .isEqualTo(Text.of("allocation.wish.full", 4));
  }

  @Test
  @DisplayName("places given before the draw went to nobody's number")
  void noneLeft() {
    Text none = Text.of("allocation.wish.none-left");
    assertThat(onlyAnswer(new Refusal(code(LUND), 1, new Refusal.NoneLeft())).reason())
        .isEqualTo(none);
    assertThat(onlyAnswer(new Refusal(code(LUND), 1, new Refusal.EarlierNumber(0))).reason())
        .isEqualTo(none);
  }

  @Test
  @DisplayName("a place that was not opened tells how many it would have had to take")
  void notOpened() {
    assertThat(
            onlyAnswer(new Refusal(code(LUND), 1, new Refusal.NotOpened("Lund", 2))).reason())
        .isEqualTo(Text.of("allocation.wish.not-opened", 2));
  }

  @Test
  @DisplayName("only what was decided before is told as decided by hand")
  void fixedBefore() {
    assertThat(onlyAnswer(new Refusal(code(LUND), 1, new Refusal.FixedBefore())).kind())
        .isEqualTo(Kind.BY_HAND);
  }

  @Test
  @DisplayName("of two places what was measured later came nearer, whatever the numbers")
  void laterIsNearer() {
    assertThat(
            onlyAnswer(full(MALMO, Measure.UNPLACED, 0, 1), full(LUND, Measure.RANKS, 0, 900))
                .reason())
        .isEqualTo(Text.of("allocation.wish.ranks", new BigDecimal("9.00")));
  }

  @Test
  @DisplayName("a later wish for the same place is told its reason, too")
  void samePlaceTwice() {
    List<WishAnswer> answers =
        reasons.of(
            applicant(wish(1, "surgery", Optional.empty()), wish(2, "surgery", Optional.empty())),
            nothing(),
            List.of(full(LUND, Measure.RANKS, 0, 100)));
    assertThat(answers).extracting(WishAnswer::kind).containsExactly(Kind.FULL, Kind.FULL);
  }

  @Test
  @DisplayName("a rule's own sentence is told, and its id alone where it says nothing any more")
  void rule() {
    List<WishAnswer> answers =
        reasons.of(
            applicant(wish(1, "neurology", Optional.empty())),
            nothing(),
            List.of(new Refusal(code(YSTAD), 1, new Refusal.NotEligible("X-R01"))));
    assertThat(answers.get(0).reason()).isEqualTo(Text.of("rule.text"));
    assertThat(answers.get(0).ruleId()).contains("X-R01");
    assertThat(
            reasons
                .of(
                    applicant(wish(1, "neurology", Optional.empty())),
                    nothing(),
                    List.of(new Refusal(code(YSTAD), 1, new Refusal.NotEligible("X-R07"))))
                .get(0)
                .reason())
        .as("the sentence of another rule is not told")
        .isEqualTo(Text.of("allocation.wish.rule", "X-R07"));
    assertThat(
            onlyAnswer(new Refusal(code(LUND), 1, new Refusal.NotEligible("X-R02"))).reason())
        .isEqualTo(Text.of("allocation.wish.rule", "X-R02"));
  }

  @Test
  @DisplayName("a wish nobody offers, and one that was excluded before, are told as such")
  void notOffered() {
    List<WishAnswer> answers =
        reasons.of(
            applicant(
                wish(1, "dermatology", Optional.empty()),
                wish(2, "surgery", Optional.of("X-R05"))),
            nothing(),
            List.of());
    assertThat(answers)
        .extracting(WishAnswer::kind)
        .containsExactly(Kind.NOT_OFFERED, Kind.EXCLUDED);
    assertThat(answers.get(1).ruleId()).contains("X-R05");
  }

  private WishAnswer onlyAnswer(Refusal... refusals) {
    return reasons
        .of(applicant(wish(1, "surgery", Optional.empty())), nothing(), List.of(refusals))
        .get(0);
  }

  private static Refusal full(Slot slot, Measure measure, int rank, long atLeast) {
    return new Refusal(code(slot), 1, new Refusal.Full(measure, "", rank, atLeast));
  }

  private static Given given(Choice choice) {
    return new Given("S", 1, Optional.of(choice), Optional.of(choice.place()));
  }

  private static Given nothing() {
    return new Given("S", 1, Optional.empty(), Optional.empty());
  }

  private static Applicant applicant(RankedWish... wishes) {
    return new Applicant(1, "A-1", 1, false, List.of(wishes), null, List.of());
  }

  private static RankedWish wish(int rank, String field, Optional<String> excludedBy) {
    return new RankedWish(rank, field, Optional.empty(), MARCH, excludedBy, Optional.empty());
  }

  private static Slot slot(long offer, String field, int capacity) {
    return new Slot(
        offer, offer, offer, Optional.empty(), "K", field, MARCH, MARCH.plusDays(27), capacity, 0,
        false);
  }

  private static Reason denied(String rule) {
    return new Reason(
        Optional.of(rule), Effect.BLOCK, Text.of("rule.text"), Optional.empty(), false);
  }

  private static Problem problem() {
    List<Slot> slots = List.of(LUND, MALMO, YSTAD);
    return new Problem(
        "round",
        List.of("all"),
        List.of(),
        slots.stream()
            .map(slot -> new Place(code(slot), code(slot), Bounds.upTo(slot.capacity())))
            .toList(),
        slots.stream()
            .map(
                slot ->
                    new org.famulus.allocation.Pool(code(slot), Bounds.upTo(slot.capacity())))
            .toList(),
        List.of());
  }

  private static String code(Slot slot) {
    return PlaceCode.of(
        slot,
        new PlaceRow(
            slot.offerId(),
            "Unit · one",
            Optional.empty(),
            slot.field(),
            slot.firstDay(),
            slot.lastDay()));
  }
}
