package org.famulus.region.skane;

import java.util.List;
import org.famulus.region.spi.allocation.AllocationPolicy;
import org.famulus.region.spi.facts.ApplicationFacts;

/**
 * Selection by lot: students to whom the faculty has granted priority with a reason come first, then
 * everybody else; within each group the lot decides the order, and each student in turn gets the most
 * wanted place that is free. No unit takes part (SKA-S09, SKA-S28).
 */
public final class SkaneLottery implements AllocationPolicy {

  private static final String PRIORITY = "PRIORITY";
  private static final String REGULAR = "REGULAR";

  @Override
  public String id() {
    return "lottery";
  }

  @Override
  public Method method() {
    return Method.LOTTERY_ORDER;
  }

  @Override
  public List<String> priorityGroups() {
    return List.of(PRIORITY, REGULAR);
  }

  @Override
  public String priorityGroupOf(ApplicationFacts application, boolean grantedPriority) {
    return grantedPriority ? PRIORITY : REGULAR;
  }
}
