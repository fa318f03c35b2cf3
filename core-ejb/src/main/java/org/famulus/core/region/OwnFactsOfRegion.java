package org.famulus.core.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.spi.port.FactsProvider;

/** Finds the bean by which a region tells what it knows of people. */
@ApplicationScoped
public class OwnFactsOfRegion {

  @Inject @Any private Instance<FactsProvider> providers;

  /** What the region knows, for one command or list. */
  OwnFacts of(RegionPlugin region) {
    return region
        .factsProvider()
        .map(type -> new OwnFacts(people -> about(type, people)))
        .orElseGet(OwnFacts::none);
  }

  private Map<Long, Object> about(Class<? extends FactsProvider> type, Set<Long> people) {
    return providers.select(type).get().about(people);
  }
}
