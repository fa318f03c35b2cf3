package org.famulus.it.services;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.famulus.core.region.LoadedRegion;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleSwitches;
import org.famulus.region.spi.rule.RegionRule;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Switches each rule off in the registry in turn and runs the tests that name it through the use
 * cases. A rule whose absence no test notices does not exist; a test notices it by an assertion, not
 * by stumbling over something else.
 */
@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("Every rule is proven by a test that breaks without it")
public class EveryRuleIsProvenIT {

  /** Classes whose tests prove rules through the use cases. */
  private static final List<Class<?>> PROOFS =
      List.of(
          InterestAndCallRulesIT.class,
          ApplicationRulesIT.class,
          DecisionRulesIT.class,
          GateRulesIT.class,
          CompletionRulesIT.class,
          PaymentRulesIT.class,
          LogbookRulesIT.class,
          BookingRulesIT.class,
          EvaluationIT.class,
          SupportIT.class,
          MilamedRulesIT.class);

  @Inject private BeanManager beans;
  @Inject private Regions regions;
  @Inject private RuleSwitches switches;

  @Test
  @DisplayName("with the rule on, its tests are green; with it off, an assertion of at least one fails")
  public void eachRuleInTurn() throws Exception {
    InContainer container = new InContainer(beans);
    List<String> unproven = new ArrayList<>();
    int proven = 0;
    for (LoadedRegion region : regions.all()) {
      for (RegionRule rule : region.plugin().rules()) {
        List<Method> tests = InContainer.testsNaming(rule.id(), PROOFS);
        if (isMissed(container, rule, tests)) {
          proven++;
        } else {
          unproven.add(rule.id() + " (" + tests.size() + " tests name it)");
        }
      }
    }
    assertThat(unproven).as("rules whose absence no test notices").isEmpty();
    assertThat(proven).as("rules proven").isPositive();
  }

  private boolean isMissed(InContainer container, RegionRule rule, List<Method> tests)
      throws ReflectiveOperationException {
    switches.switchOff(rule.id());
    try {
      for (Method test : tests) {
        if (container.failureOf(test).filter(AssertionError.class::isInstance).isPresent()) {
          return true;
        }
      }
      return false;
    } finally {
      switches.switchOn(rule.id());
    }
  }
}
