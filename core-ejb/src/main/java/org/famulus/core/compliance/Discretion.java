package org.famulus.core.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.rule.RegionRule;

/**
 * Takes health and police matters out of reasons before they are kept or shown where others than
 * the student and the verifier read them.
 */
@ApplicationScoped
public class Discretion {

  @Inject private Regions regions;

  /**
   * The reasons, each of a confidential rule with one sentence that says no more than that
   * something is open.
   */
  public List<Reason> forEverybody(String regionId, List<Reason> reasons) {
    Set<String> confidential =
        regions.get(regionId).rules().stream()
            .filter(RegionRule::isConfidential)
            .map(RegionRule::id)
            .collect(Collectors.toSet());
    return List.copyOf(
        reasons.stream()
            .map(
                reason ->
                    reason.ruleId().filter(confidential::contains).isPresent()
                        ? reason.withheld()
                        : reason)
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }
}
