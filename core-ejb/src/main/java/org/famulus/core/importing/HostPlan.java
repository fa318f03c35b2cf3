package org.famulus.core.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.host.Host;
import org.famulus.core.host.MapPoint;
import org.famulus.core.host.PartnerRegion;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationType;
import org.famulus.core.shared.Reason;
import org.famulus.core.shared.SearchName;
import org.famulus.core.tabular.layout.HostLine;

/** What a list of hosts changes. */
final class HostPlan implements ImportPlan {

  private final String regionId;
  private final LocalDate today;
  private final Ledger ledger;
  private final OrganisationStore organisationStore;
  private final HostStore hostStore;
  private final Map<String, Organisation> knownOrganisations = new HashMap<>();
  private final Map<Long, Host> knownHosts = new HashMap<>();
  private final Map<String, Long> landIds = new HashMap<>();
  private final List<Listed> listed = new ArrayList<>();

  HostPlan(
      String regionId,
      LocalDate today,
      Ledger ledger,
      OrganisationStore organisationStore,
      HostStore hostStore) {
    this.regionId = regionId;
    this.today = today;
    this.ledger = ledger;
    this.organisationStore = organisationStore;
    this.hostStore = hostStore;
  }

  /** Learns what is stored now. */
  void know(List<Organisation> organisations, List<Host> hosts, List<PartnerRegion> lands) {
    organisations.forEach(o -> knownOrganisations.putIfAbsent(SearchName.of(o.name()), o));
    hosts.forEach(host -> knownHosts.put(host.organisationId(), host));
    lands.forEach(land -> landIds.put(land.name(), land.id()));
  }

  /** Adds a row of the file. */
  void add(int row, HostLine said) {
    if (said.point().filter(point -> MapPoint.read(point).isEmpty()).isPresent()) {
      ledger.refuse(
          row,
          "point",
          said.point().orElseThrow(),
          List.of(Reason.ofField("point", "host.not-a-point")));
      return;
    }
    Optional<Organisation> organisation =
        Optional.ofNullable(knownOrganisations.get(SearchName.of(said.name())));
    Optional<Host> host = organisation.map(Organisation::id).map(knownHosts::get);
    Change change =
        host.isEmpty()
            ? Change.NEW
            : isSaid(said, organisation.get(), host.get()) ? Change.UNCHANGED : Change.CHANGED;
    ledger.accept(row, said.city().map(c -> said.name() + ", " + c).orElse(said.name()), change);
    if (change != Change.UNCHANGED) {
      listed.add(new Listed(row, said, organisation, host));
    }
  }

  /** Whether what is stored says all that the row says. */
  private boolean isSaid(HostLine said, Organisation organisation, Host host) {
    return same(said.city(), organisation.city())
        && same(said.contactName(), organisation.contactName())
        && same(said.contactEmail(), organisation.contactEmail())
        && same(said.partnerRegion().map(landIds::get), host.partnerRegionId())
        && same(said.point().flatMap(MapPoint::read), host.point())
        && (said.fields().isEmpty() || Set.copyOf(said.fields()).equals(host.fields()));
  }

  private static <T> boolean same(Optional<T> said, Optional<T> stored) {
    return said.isEmpty() || said.equals(stored);
  }

  @Override
  public Ledger ledger() {
    return ledger;
  }

  @Override
  public void write(ImportWatch watch) {
    int done = 0;
    for (List<Listed> batch : Batches.of(listed)) {
      if (watch.isCancelled()) {
        return;
      }
      write(batch);
      done += batch.size();
      watch.reached(ImportPhase.WRITING, done, listed.size());
    }
  }

  private void write(List<Listed> batch) {
    Map<Integer, Organisation> organisations = new HashMap<>();
    List<Organisation> added = new ArrayList<>();
    for (Listed each : batch) {
      Organisation organisation =
          each.organisation()
              .orElseGet(
                  () -> {
                    Organisation fresh =
                        new Organisation(
                            OrganisationType.valueOf(each.said().type()), each.said().name(), null);
                    added.add(fresh);
                    return fresh;
                  });
      fill(organisation, each.said());
      organisations.put(each.row(), organisation);
    }
    organisationStore.add(regionId, added);
    Map<Integer, Host> hosts = new HashMap<>();
    List<Host> found = new ArrayList<>();
    for (Listed each : batch) {
      Host host =
          each.host()
              .orElseGet(
                  () -> {
                    Host fresh = new Host(regionId, organisations.get(each.row()).id(), today);
                    found.add(fresh);
                    return fresh;
                  });
      fill(host, each.said());
      hosts.put(each.row(), host);
    }
    hostStore.add(found);
    hosts.forEach((row, host) -> ledger.saved(row, host.id()));
  }

  private static void fill(Organisation organisation, HostLine said) {
    organisation.locate(
        organisation.country().orElse(null), said.city().or(organisation::city).orElse(null));
    organisation.contact(
        said.contactName().or(organisation::contactName).orElse(null),
        said.contactEmail().or(organisation::contactEmail).orElse(null));
  }

  private void fill(Host host, HostLine said) {
    host.locate(
        said.partnerRegion().map(landIds::get).or(host::partnerRegionId).orElse(null),
        said.point().flatMap(MapPoint::read).or(host::point));
    if (!said.fields().isEmpty()) {
      host.specialise(Set.copyOf(said.fields()));
    }
  }

  /**
   * A host that is added or changed.
   *
   * @param row the row that says so
   * @param said what it says
   * @param organisation the organisation, if the programme knows it
   * @param host the host, if it is one already
   */
  private record Listed(
      int row, HostLine said, Optional<Organisation> organisation, Optional<Host> host) {}
}
