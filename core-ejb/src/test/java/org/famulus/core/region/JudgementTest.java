package org.famulus.core.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Effects that stop nobody")
class JudgementTest {

  @Test
  @DisplayName("NONE prevents nothing and is shown to nobody as a reason")
  void none() {
    Judgement judgement = of(Verdict.note("rule.short", 3));

    assertThat(judgement.isFree()).isTrue();
    assertThat(judgement.allReasons()).isEmpty();
    assertThat(judgement.answers().get(0).reason()).contains(Text.of("rule.short", 3));
  }

  @Test
  @DisplayName("HIDE refuses no command and says why something is not shown")
  void hide() {
    Judgement judgement = of(Verdict.hide("rule.few", 5));

    assertThat(judgement.isFree()).isTrue();
    assertThat(judgement.hides()).extracting(Reason::text).containsExactly(Text.of("rule.few", 5));
  }

  @Test
  @DisplayName("HOLD refuses no command that can wait, and stands against a binding decision")
  void hold() {
    Judgement judgement = of(Verdict.hold("rule.waits"));

    assertThat(judgement.refusals()).isEmpty();
    assertThat(judgement.againstBinding())
        .extracting(Reason::text)
        .containsExactly(Text.of("rule.waits"));
    assertThat(of(Verdict.block("rule.no")).againstBinding())
        .extracting(Reason::text)
        .containsExactly(Text.of("rule.no"));
    assertThat(of(Verdict.note("rule.short", 3)).againstBinding()).isEmpty();
  }

  private static Judgement of(Verdict verdict) {
    return new Judgement(
        Moment.EVALUATION_REPORT,
        List.of(new RuleAnswer("TOY-R09", 1, Map.of(), verdict, Optional.empty())),
        Set.of());
  }
}
