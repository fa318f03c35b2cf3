package org.famulus.region.spi.compliance;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One requirement a placement has.
 *
 * @param code code of its {@link RequirementKind}
 * @param dueOn last day on which it should be handed in
 */
public record Demand(String code, LocalDate dueOn) {

  public Demand {
    Objects.requireNonNull(code, "A demand needs a requirement.");
    Objects.requireNonNull(dueOn, "A demand has a last day.");
  }
}
