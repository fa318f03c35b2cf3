package org.famulus.core.host;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Scope;
import org.famulus.core.access.Target;
import org.famulus.core.audit.LastChange;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.link.LinkPurpose;
import org.famulus.core.link.Occasion;
import org.famulus.core.link.PersonalLink;
import org.famulus.core.link.PersonalLinks;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;

/** How hosts describe themselves: staff, the host's own account and its personal link write it. */
@Stateless
public class Profiles {

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private LastChange lastChange;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private PersonalLinks links;
  @Inject private HostRepository hosts;
  @Inject private HostRows rows;
  @Inject private OrganisationRepository organisations;

  /** The hosts the caller speaks for, by id; none for staff, who have the list of all. */
  @Reads(permission = Permission.HOST_PROFILE)
  public List<HostRow> mine(String regionId) {
    Scope scope = gate.scope(regionId);
    return scope.wholeRegion()
        ? List.of()
        : rows.of(regionId, hosts.ofOrganisations(regionId, scope.organisations()));
  }

  /**
   * How a host describes itself, and what it signed.
   *
   * @throws NotFoundException if there is none for the caller
   */
  @Reads(permission = Permission.HOST_PROFILE)
  public Described detail(String regionId, long id) {
    Host host = hosts.find(regionId, id).orElseThrow(() -> new NotFoundException("host", id));
    if (!gate.scope(regionId).reaches(target(host))) {
      throw new NotFoundException("host", id);
    }
    return new Described(
        id, host.version(), nameOf(host), rows.profile(host), rows.statements(host));
  }

  /**
   * Describes a host. What it is recognised as only staff says.
   *
   * @param version the version the form was filled from; if the record has moved on, the answer is
   *     stale with the values as they are now
   */
  @UseCase(value = "host.describe", permission = Permission.HOST_PROFILE)
  public Outcome<Long> describe(String regionId, long id, long version, HostProfile profile) {
    Host host = hosts.lock(regionId, id).orElseThrow(() -> new NotFoundException("host", id));
    gate.allow(target(host));
    running.current().about(Recruitment.SUBJECT, id, nameOf(host));
    if (host.version() != version) {
      return lastChange.overtook(
          Recruitment.SUBJECT, id, values(rows.profile(host)), host.version());
    }
    boolean staff = gate.caller().holdsInWhole(regionId, Permission.HOST_EDIT);
    return describe(host, staff ? profile : profile.marked(host.marks()));
  }

  /** The receiver of a link describes the link's host; uses the link up. */
  @UseCase("host.describe-by-link")
  public Outcome<Long> describeByLink(String token, HostProfile profile) {
    Optional<PersonalLink> link = links.take(LinkPurpose.DESCRIBE_HOST, token);
    if (link.isEmpty()) {
      gate.allowOwnAccount();
      return Outcome.refused(Reason.of("link.does-not-work"));
    }
    Occasion occasion = link.get().occasion();
    gate.allowByLink(occasion.regionId());
    Host host = hosts.lock(occasion.regionId(), occasion.subjectId()).orElseThrow();
    running.current().about(Recruitment.SUBJECT, host.id(), nameOf(host));
    Outcome<Long> outcome = describe(host, profile.marked(host.marks()));
    if (outcome.isDone()) {
      link.get().use(clock.instant());
    }
    return outcome;
  }

  private Outcome<Long> describe(Host host, HostProfile profile) {
    List<Reason> faults =
        profile.faults(
            regions.get(host.regionId()).catalogue(), regions.get(host.regionId()).hosts());
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    Map<String, String> before = values(rows.profile(host));
    host.describe(profile);
    hosts.replacePhysicians(host.id(), profile.physicians());
    hosts.touch(host);
    values(profile)
        .forEach((field, now) -> running.current().change(field, before.get(field), now));
    return Outcome.done(host.id());
  }

  private String nameOf(Host host) {
    Organisation organisation =
        organisations.byIds(Set.of(host.organisationId())).get(host.organisationId());
    return organisation.name();
  }

  private static Target target(Host host) {
    return Target.organisation(host.regionId(), host.organisationId());
  }

  private static Map<String, String> values(HostProfile profile) {
    Map<String, String> values = new HashMap<>();
    values.put("marks", String.join(", ", new TreeSet<>(profile.marks())));
    values.put("fields", String.join(", ", new TreeSet<>(profile.fields())));
    values.put(
        "physicians",
        profile.physicians().stream().map(NamedPhysician::name).collect(Collectors.joining(", ")));
    values.put("reach", profile.reach().orElse(""));
    values.put("room", profile.room().orElse(""));
    values.put("lodging", profile.lodging().orElse(""));
    values.put("loanCar", String.valueOf(profile.loanCar()));
    return values;
  }

  /**
   * A host as it describes itself.
   *
   * @param id its id
   * @param version for concurrent edits
   * @param name its name
   * @param profile how it describes itself
   * @param statements what it signed, the latest first
   */
  public record Described(
      long id, long version, String name, HostProfile profile, List<StatementRow> statements) {

    public Described {
      statements = List.copyOf(statements);
    }
  }
}
