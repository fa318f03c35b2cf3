package org.famulus.region.testkit;

import org.assertj.core.api.AbstractAssert;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.spi.rule.Verdict.Broken;
import org.famulus.region.spi.rule.Verdict.ExcludedItem;
import org.famulus.region.spi.rule.Verdict.Excluding;

/** Says in a test what a rule is expected to answer. */
public final class VerdictAssert extends AbstractAssert<VerdictAssert, Verdict> {

  private VerdictAssert(Verdict actual) {
    super(actual, VerdictAssert.class);
  }

  /** Starts an assertion about the answer. */
  public static VerdictAssert assertThat(Verdict verdict) {
    return new VerdictAssert(verdict);
  }

  /** The rule is kept, and nothing drops out. */
  public VerdictAssert isKept() {
    isEqualTo(Verdict.kept());
    return this;
  }

  /** The rule is broken with this effect and for this reason; nobody may waive it. */
  public VerdictAssert isBroken(Effect effect, String key, Object... parameters) {
    Broken broken = broken();
    if (broken.effect() != effect || !broken.reason().equals(Text.of(key, parameters))) {
      failWithMessage("Expected %s for %s, but it was %s", effect, Text.of(key, parameters), broken);
    }
    if (broken.waivableBy().isPresent()) {
      failWithMessage("Expected that nobody may waive it, but it was %s", broken);
    }
    return this;
  }

  /** The rule refuses unless somebody with the permission writes a reason. */
  public VerdictAssert isBlockedUnlessWaivedBy(String permission, String key, Object... parameters) {
    isEqualTo(Verdict.blockUnlessWaived(permission, key, parameters));
    return this;
  }

  /** Exactly the items with these ids drop out. */
  public VerdictAssert excludes(Long... ids) {
    org.assertj.core.api.Assertions.assertThat(excluding().items())
        .extracting(ExcludedItem::itemId)
        .containsExactly(ids);
    return this;
  }

  /** Every item that drops out does so for this reason. */
  public VerdictAssert excludesBecause(String key, Object... parameters) {
    org.assertj.core.api.Assertions.assertThat(excluding().items())
        .isNotEmpty()
        .extracting(ExcludedItem::reason)
        .containsOnly(Text.of(key, parameters));
    return this;
  }

  /** What the rule says of the subject once the items are gone. */
  public VerdictAssert andOfTheRest() {
    return assertThat(excluding().remainder());
  }

  private Broken broken() {
    if (actual instanceof Broken broken) {
      return broken;
    }
    throw new AssertionError("Expected a broken rule, but it was " + actual);
  }

  private Excluding excluding() {
    if (actual instanceof Excluding excluding) {
      return excluding;
    }
    throw new AssertionError("Expected that items drop out, but it was " + actual);
  }
}
