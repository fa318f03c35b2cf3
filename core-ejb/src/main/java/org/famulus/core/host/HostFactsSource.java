package org.famulus.core.host;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.organisation.OrganisationType;
import org.famulus.region.spi.facts.HostFacts;

/** What rules may know about hosts, for many of them in a constant number of statements. */
@ApplicationScoped
public class HostFactsSource {

  @Inject private OrganisationRepository organisations;

  /** The facts of hosts of the region, by organisation. */
  public Map<Long, HostFacts> of(String regionId, Collection<Long> hosts) {
    Map<Long, HostFacts> facts = new HashMap<>();
    organisations
        .byIds(new HashSet<>(hosts))
        .forEach((id, organisation) -> facts.put(id, facts(organisation)));
    return facts;
  }

  private static HostFacts facts(Organisation host) {
    return new HostFacts(
        siteType(host.type()),
        Set.of(),
        Set.of(),
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static String siteType(OrganisationType type) {
    return switch (type) {
      case PRACTICE -> "PRACTICE";
      case PROVIDER, SITE, UNIT -> "HOSPITAL";
      default -> "OTHER";
    };
  }
}
