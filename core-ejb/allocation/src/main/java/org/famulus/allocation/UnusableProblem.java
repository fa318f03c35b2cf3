package org.famulus.allocation;

import java.util.List;
import java.util.stream.Collectors;

/** A problem contradicts itself; nothing was solved. */
public final class UnusableProblem extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  /** The problem has these faults, one at least. */
  public UnusableProblem(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** Every fault. */
  public List<Fault> faults() {
    return faults;
  }
}
