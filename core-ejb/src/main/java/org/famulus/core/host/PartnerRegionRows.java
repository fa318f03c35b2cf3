package org.famulus.core.host;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.region.Regions;

/** Makes rows of partner regions with a constant number of statements, whatever their number. */
@ApplicationScoped
public class PartnerRegionRows {

  @Inject private PartnerRegionRepository partners;
  @Inject private OrganisationRepository organisations;
  @Inject private Regions regions;
  @Inject private Clock clock;

  /** All of the programme, by name. */
  public List<PartnerRegionRow> all(String regionId) {
    return of(regionId, partners.all(regionId));
  }

  /** The rows, in the given order. */
  List<PartnerRegionRow> of(String regionId, List<PartnerRegion> found) {
    Map<Long, Organisation> named =
        organisations.byIds(
            found.stream()
                .flatMap(p -> Stream.concat(Stream.of(p.responsibleId()), p.countyId().stream()))
                .collect(Collectors.toSet()));
    Map<Long, List<NamedTown>> towns =
        partners.towns(found.stream().map(PartnerRegion::id).toList());
    Map<Long, Long> hosts = partners.hosts(regionId, HostStage.WILLING_OR_MORE);
    LocalDate today = regions.today(regionId, clock);
    return found.stream()
        .map(
            p ->
                new PartnerRegionRow(
                    p.id(),
                    p.version(),
                    p.code(),
                    p.name(),
                    p.state(),
                    p.validFrom(),
                    p.validUntil(),
                    p.responsibleId(),
                    named.get(p.responsibleId()).name(),
                    p.countyId(),
                    p.countyId().flatMap(id -> Optional.ofNullable(named.get(id))).map(Organisation::name),
                    p.hasShortage(),
                    p.point(),
                    towns.getOrDefault(p.id(), List.of()),
                    hosts.getOrDefault(p.id(), 0L),
                    p.facts().isPartnerOn(today)))
        .toList();
  }
}
