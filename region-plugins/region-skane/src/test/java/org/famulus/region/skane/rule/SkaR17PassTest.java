package org.famulus.region.skane.rule;

import static org.famulus.region.testkit.VerdictAssert.assertThat;
import static org.famulus.region.testkit.example.CompletionExample.completion;

import java.time.LocalDate;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.testkit.AskedRule;
import org.famulus.region.testkit.example.CompletionExample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SKA-R17: a pass needs the supervisor's confirmation, handed in by the student")
class SkaR17PassTest {

  private final AskedRule rule = AskedRule.of(new SkaR17Pass());

  @Test
  @DisplayName("SKA-R17: confirmed, approved and handed in, the examiner may pass")
  void complete() {
    assertThat(grade(completion())).isKept();
  }

  @Test
  @DisplayName("SKA-R17: without a confirmation nobody passes")
  void notConfirmed() {
    assertThat(grade(completion().notConfirmed()))
        .isBroken(Effect.BLOCK, "rule.SKA-R17.not-confirmed");
  }

  @Test
  @DisplayName("SKA-R17: a confirmation nobody has handed in does not count")
  void notHandedIn() {
    assertThat(grade(completion().notHandedIn()))
        .isBroken(Effect.BLOCK, "rule.SKA-R17.not-handed-in");
  }

  @Test
  @DisplayName("SKA-R17: neither half-done nor unapproved practice is passed")
  void notApproved() {
    LocalDate day = LocalDate.parse("2027-02-26");

    assertThat(grade(completion().confirmed("2027-02-26", false, true)))
        .isBroken(Effect.BLOCK, "rule.SKA-R17.not-approved", day);
    assertThat(grade(completion().confirmed("2027-02-26", true, false)))
        .isBroken(Effect.BLOCK, "rule.SKA-R17.not-approved", day);
  }

  @Test
  @DisplayName("SKA-R17: a confirmation signed one day early does not count")
  void early() {
    assertThat(grade(completion().confirmed("2027-02-25", true, true)))
        .isBroken(
            Effect.BLOCK,
            "rule.SKA-R17.early",
            LocalDate.parse("2027-02-25"),
            LocalDate.parse("2027-02-26"));
  }

  @Test
  @DisplayName("SKA-R17: the examiner may fail a student without any paper")
  void failing() {
    assertThat(grade(completion().notConfirmed().failing())).isEqualTo(Verdict.notApplicable());
  }

  private Verdict grade(CompletionExample end) {
    return rule.at(Moment.PLACEMENT_GRADE, LocalDate.parse("2027-03-05"), end.facts());
  }
}
