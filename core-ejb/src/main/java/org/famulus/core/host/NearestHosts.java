package org.famulus.core.host;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famulus.core.organisation.OrganisationTree;

/**
 * Finds the host that speaks for an organisation: itself, or the nearest it belongs to that is one. A
 * ward of a department whose hospital signed lies where the hospital does and has what it has.
 */
@ApplicationScoped
public class NearestHosts {

  @Inject private HostRepository hosts;
  @Inject private OrganisationTree tree;

  /** The host of each of the organisations that has one, by organisation; two statements. */
  public Map<Long, Host> hostsOf(String regionId, Set<Long> organisations) {
    Map<Long, Long> parents = tree.parentsOf(organisations);
    Set<Long> all = new HashSet<>(organisations);
    all.addAll(parents.values());
    Map<Long, Host> known =
        hosts.ofOrganisations(regionId, all).stream()
            .collect(Collectors.toMap(Host::organisationId, Function.identity()));
    Map<Long, Host> nearest = new HashMap<>();
    for (Long organisation : organisations) {
      Long at = organisation;
      while (at != null && !known.containsKey(at)) {
        at = parents.get(at);
      }
      if (at != null) {
        nearest.put(organisation, known.get(at));
      }
    }
    return nearest;
  }
}
