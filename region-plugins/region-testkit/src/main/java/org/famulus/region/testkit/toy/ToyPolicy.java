package org.famulus.region.testkit.toy;

import java.util.List;
import org.famulus.region.spi.allocation.AllocationPolicy;
import org.famulus.region.spi.facts.ApplicationFacts;

/** Everybody draws from one hat. */
public final class ToyPolicy implements AllocationPolicy {

  @Override
  public String id() {
    return "hat";
  }

  @Override
  public Method method() {
    return Method.LOTTERY_ORDER;
  }

  @Override
  public List<String> priorityGroups() {
    return List.of("ALL");
  }

  @Override
  public String priorityGroupOf(ApplicationFacts application, boolean grantedPriority) {
    return "ALL";
  }
}
