package org.famulus.core.region;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets the build prove that every rule has a test which notices its absence: it switches each rule
 * off in turn and runs the tests. No page, setting or service reaches this bean.
 */
@ApplicationScoped
public class RuleSwitches {

  private final Set<String> off = ConcurrentHashMap.newKeySet();

  /** Stops asking the rule. */
  public void switchOff(String ruleId) {
    off.add(ruleId);
  }

  /** Asks the rule again. */
  public void switchOn(String ruleId) {
    off.remove(ruleId);
  }

  /** Rules not asked at present. */
  public Set<String> switchedOff() {
    return Set.copyOf(off);
  }
}
