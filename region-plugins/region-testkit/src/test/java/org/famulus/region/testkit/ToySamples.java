package org.famulus.region.testkit;

import java.util.List;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.testkit.toy.ToyBox;

/** Samples for the rules of the toy region. */
final class ToySamples {

  private static final String TODAY = "2026-10-12";

  static final List<RuleSample> ALL =
      List.of(
          kept("TOY-R01", ToyBox.of(3)),
          broken("TOY-R01", Effect.BLOCK, ToyBox.of(4)),
          kept("TOY-R02", ToyBox.of(1)),
          broken("TOY-R02", Effect.WARN, ToyBox.of(0)),
          kept("TOY-R03", ToyBox.of(2)),
          kept("TOY-R03", ToyBox.of(2).broken(1L)),
          broken("TOY-R03", Effect.HOLD, ToyBox.of(2).broken(1L, 2L)),
          kept("TOY-R04", ToyBox.of(1)),
          broken("TOY-R04", Effect.TASK, ToyBox.of(1).unlabelled()));

  private ToySamples() {}

  private static RuleSample kept(String rule, ToyBox box) {
    return RuleSample.kept(rule, ToyBox.PACK, TODAY, box);
  }

  private static RuleSample broken(String rule, Effect effect, ToyBox box) {
    return RuleSample.broken(rule, effect, ToyBox.PACK, TODAY, box);
  }
}
