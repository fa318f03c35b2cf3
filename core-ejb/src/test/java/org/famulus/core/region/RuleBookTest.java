package org.famulus.core.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.testkit.toy.ToyBox;
import org.famulus.region.testkit.toy.ToyRegion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("All rules of a moment are asked and their answers combined")
class RuleBookTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-10-12");

  private final RegionPlugin toy = new ToyRegion();

  @Test
  @DisplayName("a box in order passes, and every rule's answer is kept with its version")
  void inOrder() {
    Judgement judgement = judge(ToyBox.of(3));

    assertThat(judgement.passes()).isTrue();
    assertThat(judgement.isFree()).isTrue();
    assertThat(judgement.allReasons()).isEmpty();
    assertThat(judgement.answers())
        .extracting(RuleAnswer::ruleId)
        .containsExactly("TOY-R01", "TOY-R02", "TOY-R03", "TOY-R04");
    assertThat(judgement.answers()).extracting(RuleAnswer::version).containsOnly(1);
  }

  @Test
  @DisplayName("BLOCK refuses, with the rule's id and sentence")
  void block() {
    Judgement judgement = judge(ToyBox.of(4));

    assertThat(judgement.passes()).isFalse();
    assertThat(judgement.refusals())
        .containsExactly(
            new Reason(
                Optional.of("TOY-R01"),
                Effect.BLOCK,
                Text.of("rule.TOY-R01.too-many", 4, 3),
                Optional.empty(),
                false));
  }

  @Test
  @DisplayName("HOLD passes, but the case does not move on")
  void hold() {
    Judgement judgement = judge(ToyBox.of(2).broken(1L, 2L));

    assertThat(judgement.passes()).isTrue();
    assertThat(judgement.isFree()).isFalse();
    assertThat(judgement.holds())
        .extracting(Reason::text)
        .containsExactly(Text.of("rule.TOY-R03.none-left"));
  }

  @Test
  @DisplayName("items that drop out are named with their rule; the rest goes on")
  void exclusions() {
    Judgement judgement = judge(ToyBox.of(3).broken(2L));

    assertThat(judgement.isFree()).isTrue();
    assertThat(judgement.exclusions()).containsOnlyKeys(2L);
    assertThat(judgement.exclusions().get(2L).ruleId()).isEqualTo("TOY-R03");
    assertThat(judgement.exclusions().get(2L).item().reason())
        .isEqualTo(Text.of("rule.TOY-R03.broken", 2L));
  }

  @Test
  @DisplayName("WARN refuses until staff has written a reason for this very rule")
  void warn() {
    ToyBox empty = ToyBox.of(0);

    assertThat(judge(empty).refusals())
        .singleElement()
        .matches(Reason::waivable)
        .extracting(Reason::effect)
        .isEqualTo(Effect.WARN);
    assertThat(judge(empty, WrittenReasons.of("TOY-R01", "We like it empty")).passes()).isFalse();
    assertThat(judge(empty, WrittenReasons.of("TOY-R02", "   ")).passes()).isFalse();

    Judgement written = judge(empty, WrittenReasons.of("TOY-R02", " We like it empty "));
    assertThat(written.passes()).isTrue();
    assertThat(written.answers())
        .filteredOn(answer -> answer.ruleId().equals("TOY-R02"))
        .extracting(RuleAnswer::writtenReason)
        .containsExactly(Optional.of("We like it empty"));
    assertThat(written.allReasons()).hasSize(1);
  }

  @Test
  @DisplayName("TASK passes and gives somebody something to do")
  void task() {
    Judgement judgement = judge(ToyBox.of(1).unlabelled());

    assertThat(judgement.isFree()).isTrue();
    assertThat(judgement.tasks())
        .extracting(Reason::text)
        .containsExactly(Text.of("rule.TOY-R04.label"));
  }

  @Test
  @DisplayName("a rule that may be waived goes on for who holds the permission and writes why")
  void waived() {
    RuleBook forHolder =
        new RuleBook(toy, ParameterHistory.shipped(), Set.of(), Permission.CALL_EDIT::equals);
    WrittenReasons why = WrittenReasons.of("TOY-R01", "It is a big box");

    assertThat(judge(forHolder, ToyBox.of(4), WrittenReasons.none()).refusals())
        .singleElement()
        .matches(Reason::waivable);
    assertThat(judge(forHolder, ToyBox.of(4), why).passes()).isTrue();
    assertThat(judge(ToyBox.of(4), why).passes()).isFalse();
  }

  @Test
  @DisplayName("parameters are read as of the rule's own reference date, and frozen in the answer")
  void referenceDate() {
    RuleParameter fromMay =
        new RuleParameter(
            "toy", "TOY-R01", "maximum", "5", LocalDate.parse("2027-05-01"), "admin", Instant.EPOCH);
    RuleBook book =
        new RuleBook(
            toy, new ParameterHistory(List.of(fromMay)), Set.of(), permission -> false);

    assertThat(judgeFrom(book, "2027-04-30").passes()).isFalse();
    assertThat(judgeFrom(book, "2027-05-01").passes()).isTrue();
    assertThat(judgeFrom(book, "2027-05-01").answers().get(0).parameters())
        .containsEntry("maximum", "5");
  }

  @Test
  @DisplayName("a rule that is switched off is not asked")
  void switchedOff() {
    RuleBook book =
        new RuleBook(toy, ParameterHistory.shipped(), Set.of("TOY-R01"), permission -> false);

    assertThat(judge(book, ToyBox.of(9), WrittenReasons.none()).passes()).isTrue();
  }

  @Test
  @DisplayName("at a moment no rule is asked at, nothing stands in the way")
  void otherMoment() {
    Judgement judgement =
        book()
            .judge(
                Moment.CALL_PUBLISH, "facts", ReferenceDates.of(TODAY), WrittenReasons.none());

    assertThat(judgement.answers()).isEmpty();
    assertThat(judgement.isFree()).isTrue();
  }

  @Test
  @DisplayName("a rule without an answer is a defect; the command fails and the rule is named")
  void noAnswer() {
    RegionPlugin silent =
        new ToyRegion() {
          @Override
          public List<RegionRule> rules() {
            return List.of(new SilentRule());
          }
        };
    RuleBook book =
        new RuleBook(silent, ParameterHistory.shipped(), Set.of(), permission -> false);

    assertThatThrownBy(() -> judge(book, ToyBox.of(1), WrittenReasons.none()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The rule TOY-R99 gave no answer at BOX/PACK");
  }

  @Test
  @DisplayName("the programme's own parameters are read the same way")
  void regionParameters() {
    RuleParameter later =
        new RuleParameter(
            "toy",
            "region",
            "shopMail",
            "new@toys.example",
            LocalDate.parse("2027-01-01"),
            "admin",
            Instant.EPOCH);
    RuleBook book =
        new RuleBook(toy, new ParameterHistory(List.of(later)), Set.of(), permission -> false);

    assertThat(book.regionParameters(TODAY).text("shopMail")).isEqualTo("shop@toys.example");
    assertThat(book.regionParameters(LocalDate.parse("2027-01-01")).text("shopMail"))
        .isEqualTo("new@toys.example");
  }

  @Test
  @DisplayName("where the programme declares no days of its own, the usual ones count")
  void usualDays() {
    assertThat(book().regionDays(TODAY, "answerDays", 14)).isEqualTo(14);
  }

  private Judgement judge(ToyBox box) {
    return judge(box, WrittenReasons.none());
  }

  private Judgement judge(ToyBox box, WrittenReasons reasons) {
    return judge(book(), box, reasons);
  }

  private RuleBook book() {
    return new RuleBook(toy, ParameterHistory.shipped(), Set.of(), permission -> false);
  }

  private static Judgement judge(RuleBook book, ToyBox box, WrittenReasons reasons) {
    return book.judge(ToyBox.PACK, box, ReferenceDates.of(TODAY), reasons);
  }

  private static Judgement judgeFrom(RuleBook book, String firstDay) {
    ReferenceDates dates =
        new ReferenceDates(TODAY, Optional.empty(), Optional.of(LocalDate.parse(firstDay)));
    return book.judge(ToyBox.PACK, ToyBox.of(5), dates, WrittenReasons.none());
  }

  /** Says nothing. */
  private static final class SilentRule implements RegionRule {

    @Override
    public String id() {
      return "TOY-R99";
    }

    @Override
    public List<String> sources() {
      return List.of("TOY-S99");
    }

    @Override
    public Set<Moment> moments() {
      return Set.of(ToyBox.PACK);
    }

    @Override
    public Set<Effect> effects() {
      return Set.of(Effect.BLOCK);
    }

    @Override
    public Verdict check(RuleContext context) {
      return null;
    }
  }
}
