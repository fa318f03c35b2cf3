package org.famulus.core.host;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famulus.core.access.AccountRepository;
import org.famulus.core.access.UserAccount;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.catalogue.PlacementKind;
import org.famulus.region.spi.catalogue.RegionCatalogue;

/** Makes rows of hosts with a constant number of statements, whatever their number. */
@ApplicationScoped
public class HostRows {

  @Inject private HostRepository hosts;
  @Inject private PartnerRegionRepository partners;
  @Inject private OrganisationRepository organisations;
  @Inject private AccountRepository accounts;
  @Inject private Regions regions;
  @Inject private Clock clock;

  /** The rows, in the given order. */
  List<HostRow> of(String regionId, List<Host> found) {
    Map<Long, Organisation> named =
        organisations.byIds(found.stream().map(Host::organisationId).collect(Collectors.toSet()));
    Map<Long, String> regionNames =
        partners.all(regionId).stream()
            .collect(Collectors.toMap(PartnerRegion::id, PartnerRegion::name));
    Map<Long, String> people =
        accounts
            .byIds(
                found.stream().flatMap(h -> h.assigneeId().stream()).collect(Collectors.toSet()))
            .stream()
            .collect(Collectors.toMap(UserAccount::id, UserAccount::displayName));
    LocalDate today = regions.today(regionId, clock);
    Map<Long, WillingnessStatement> bound =
        hosts.inForce(found.stream().map(Host::id).toList(), today);
    return found.stream()
        .map(
            host ->
                row(
                    host,
                    named.get(host.organisationId()),
                    host.partnerRegionId().map(regionNames::get),
                    host.assigneeId().map(people::get),
                    Optional.ofNullable(bound.get(host.id())),
                    today))
        .toList();
  }

  private static HostRow row(
      Host host,
      Organisation organisation,
      Optional<String> partnerRegion,
      Optional<String> assignee,
      Optional<WillingnessStatement> bound,
      LocalDate today) {
    return new HostRow(
        host.id(),
        host.version(),
        organisation.id(),
        organisation.type(),
        organisation.name(),
        organisation.city(),
        organisation.contactName(),
        organisation.contactEmail(),
        host.partnerRegionId(),
        partnerRegion,
        host.point(),
        host.stage(),
        host.stageSince(),
        host.restingReason(),
        host.nextStep(),
        host.nextStepOn(),
        host.assigneeId(),
        assignee,
        host.contactedOn(),
        host.contactedBy(),
        bound.map(WillingnessStatement::number),
        bound.flatMap(WillingnessStatement::validUntil),
        host.stage() != HostStage.RESTING
            && host.nextStepOn().filter(day -> day.isBefore(today)).isPresent());
  }

  /** The host with its notes, statements and profile. */
  HostDetail detail(Host host) {
    String regionId = host.regionId();
    return new HostDetail(
        of(regionId, List.of(host)).get(0),
        hosts.notes(host.id()).stream()
            .map(
                note ->
                    new HostDetail.Note(
                        note.said().kind(), note.said().day(), note.said().note(), note.writtenBy()))
            .toList(),
        statements(host),
        profile(host));
  }

  /** What the host signed, the latest first. */
  List<StatementRow> statements(Host host) {
    RegionCatalogue catalogue = regions.get(host.regionId()).catalogue();
    LocalDate today = regions.today(host.regionId(), clock);
    return hosts.statements(host.id()).stream().map(s -> row(s, catalogue, today)).toList();
  }

  /** How the host describes itself. */
  HostProfile profile(Host host) {
    return host.profile(
        hosts.physicians(List.of(host.id())).getOrDefault(host.id(), List.of()));
  }

  private static StatementRow row(
      WillingnessStatement statement, RegionCatalogue catalogue, LocalDate today) {
    return new StatementRow(
        statement.id(),
        statement.number(),
        statement.signedBy(),
        statement.signedOn(),
        statement.validUntil(),
        ordered(catalogue.fields(), statement.fields(), Function.identity()),
        ordered(catalogue.kinds(), statement.kinds(), PlacementKind::code),
        statement.students(),
        statement.isByLink(),
        statement.recordedBy(),
        statement.documentId().isPresent(),
        StatementRow.Standing.of(statement, today),
        statement.withdrawnOn(),
        statement.withdrawnReason());
  }

  private static <T> List<String> ordered(
      List<T> all, Set<String> chosen, Function<T, String> code) {
    return all.stream().map(code).filter(chosen::contains).toList();
  }
}
