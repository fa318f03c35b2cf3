package org.famulus.core.importing;

import org.famulus.region.spi.catalogue.RegionCatalogue;
import org.famulus.region.spi.catalogue.Step;

/** What a file can be a list of; label {@code importing.kind.<NAME>}. */
public enum ImportKind {
  /** Clinical units and their registration of interest. */
  UNITS,
  /** Partner universities and their agreements. */
  UNIVERSITIES,
  /** Nominated students and their applications in a call. */
  APPLICANTS,
  /** Practices and hospitals to be won as hosts. */
  HOSTS;

  /** Whether a programme has what the list is about. */
  public boolean isPossible(RegionCatalogue catalogue) {
    return switch (this) {
      case UNITS -> catalogue.steps().contains(Step.INTEREST) && !catalogue.kinds().isEmpty();
      case UNIVERSITIES -> !catalogue.agreementTypes().isEmpty();
      case APPLICANTS -> catalogue.steps().contains(Step.APPLICATION);
      case HOSTS -> catalogue.steps().contains(Step.HOST);
    };
  }
}
