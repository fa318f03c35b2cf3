package org.famulus.core.host;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.organisation.OrganisationType;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.facts.HostFacts;
import org.famulus.region.spi.facts.PartnerRegionFacts;

/**
 * What rules may know of hosts, for a list of organisations with a constant number of statements. A
 * department whose hospital is the host is judged by the hospital's record.
 */
@ApplicationScoped
public class HostFactsSource {

  private static final Set<OrganisationType> HOSPITAL =
      Set.of(OrganisationType.UNIT, OrganisationType.SITE, OrganisationType.PROVIDER);

  @Inject private HostRepository hosts;
  @Inject private PartnerRegionRepository partners;
  @Inject private OrganisationRepository organisations;
  @Inject private Regions regions;
  @Inject private Clock clock;

  /** The facts of each organisation of the programme; of one that is no host, what it is. */
  public Map<Long, HostFacts> of(String regionId, Collection<Long> organisationIds) {
    Set<Long> asked = Set.copyOf(organisationIds);
    Map<Long, Organisation> known = organisations.byIds(asked);
    Map<Long, Host> byOrganisation = hosts.hostsOf(regionId, asked);
    Set<Long> hostIds =
        byOrganisation.values().stream().map(Host::id).collect(Collectors.toSet());
    LocalDate today = regions.today(regionId, clock);
    Map<Long, WillingnessStatement> bound = hosts.inForce(hostIds, today);
    Map<Long, List<NamedPhysician>> physicians = hosts.physicians(hostIds);
    Map<Long, Set<String>> marks = hosts.marks(hostIds);
    Map<Long, Set<String>> fields = hosts.fields(hostIds);
    Map<Long, PartnerRegionFacts> lands =
        partners.all(regionId).stream()
            .collect(Collectors.toMap(PartnerRegion::id, PartnerRegion::facts));
    Map<Long, HostFacts> facts = new HashMap<>();
    for (Long id : asked) {
      Organisation organisation = known.get(id);
      if (organisation != null) {
        facts.put(
            id,
            Optional.ofNullable(byOrganisation.get(id))
                .map(
                    host ->
                        new HostFacts(
                            siteType(organisation),
                            marks.getOrDefault(host.id(), Set.of()),
                            fields.getOrDefault(host.id(), Set.of()),
                            physicians.getOrDefault(host.id(), List.of()).size(),
                            Optional.ofNullable(bound.get(host.id()))
                                .map(WillingnessStatement::signedOn),
                            Optional.ofNullable(bound.get(host.id()))
                                .flatMap(WillingnessStatement::validUntil),
                            host.partnerRegionId().map(lands::get)))
                .orElseGet(() -> unknown(organisation)));
      }
    }
    return facts;
  }

  private static HostFacts unknown(Organisation organisation) {
    return new HostFacts(
        siteType(organisation),
        Set.of(),
        Set.of(),
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static String siteType(Organisation organisation) {
    if (organisation.type() == OrganisationType.PRACTICE) {
      return HostFacts.PRACTICE;
    }
    return HOSPITAL.contains(organisation.type()) ? HostFacts.HOSPITAL : HostFacts.OTHER;
  }
}
