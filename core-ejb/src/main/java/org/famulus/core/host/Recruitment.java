package org.famulus.core.host;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.access.AccountRepository;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Role;
import org.famulus.core.access.Target;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.host.HostCriteria.Due;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.ListCounts;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;
import org.famulus.region.spi.port.Sort;

/** Staff wins hosts: finds them, speaks to them, notes what was said, plans what comes next. */
@Stateless
public class Recruitment {

  static final String SUBJECT = "HOST";

  private static final int STEP_LENGTH = 300;
  private static final int REASON_LENGTH = 2000;
  private static final Set<Role> STAFF = Set.of(Role.COORDINATOR, Role.PROGRAMME_ADMIN);

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private HostRepository hosts;
  @Inject private HostRows rows;
  @Inject private PartnerRegionRepository partners;
  @Inject private OrganisationRepository organisations;
  @Inject private AccountRepository accounts;

  /** A page of hosts, with counts per stage, partner region and of what is due. */
  @Reads(permission = Permission.HOST_VIEW)
  public Slice<HostRow> find(HostCriteria criteria, Sort sort, Page page) {
    gate.allow(Target.region(criteria.regionId()));
    Map<String, Long> due = new LinkedHashMap<>();
    for (Due each : Due.values()) {
      due.put(each.name(), ask(criteria.dueAt(each)).count());
    }
    HostQuery query = ask(criteria);
    return Slice.exactly(
        rows.of(criteria.regionId(), query.page(sort, page)),
        query.count(),
        Map.of(
            "stage",
                ListCounts.inOrder(
                    HostStage.values(), ask(criteria.anyStage()).countBy("stage")),
            "partner", ask(criteria.anyPartner()).countBy("partnerRegionId"),
            "due", due));
  }

  /**
   * One host.
   *
   * @throws NotFoundException if the programme has none with the id
   */
  @Reads(permission = Permission.HOST_VIEW)
  public HostDetail detail(String regionId, long id) {
    gate.allow(Target.region(regionId));
    return rows.detail(
        hosts.find(regionId, id).orElseThrow(() -> new NotFoundException("host", id)));
  }

  /** Who can be charged with the next step, by name. */
  @Reads(permission = Permission.HOST_VIEW)
  public List<Recruiter> recruiters(String regionId) {
    gate.allow(Target.region(regionId));
    return accounts.holding(regionId, STAFF, regions.today(regionId, clock)).stream()
        .map(account -> new Recruiter(account.id(), account.displayName()))
        .toList();
  }

  /** Enters a host that was found; answers its id. */
  @UseCase(value = "host.find", permission = Permission.HOST_EDIT)
  public Outcome<Long> found(String regionId, HostForm form) {
    gate.allow(Target.region(regionId));
    List<Reason> faults = faults(regionId, form);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    Organisation organisation = form.organisationId().isPresent() ? known(regionId, form) : null;
    if (organisation == null) {
      if (organisations.byName(regionId, form.type(), form.name()).isPresent()) {
        return Outcome.refused(Reason.ofField("name", "organisation.name-taken", form.name()));
      }
      organisation = new Organisation(form.type(), form.name().strip(), null);
      organisation.locate(null, form.city().orElse(null));
      organisation.contact(form.contactName().orElse(null), form.contactEmail().orElse(null));
      organisations.add(regionId, organisation);
    } else if (!HostForm.TYPES.contains(organisation.type())) {
      return Outcome.refused(Reason.of("host.no-such-type", organisation.name()));
    } else if (!hosts.ofOrganisations(regionId, List.of(organisation.id())).isEmpty()) {
      return Outcome.refused(Reason.of("host.known-already", organisation.name()));
    }
    Host host = new Host(regionId, organisation.id(), regions.today(regionId, clock));
    host.locate(form.partnerRegionId().orElse(null), MapPoint.read(form.point()));
    hosts.add(host);
    running
        .current()
        .about(SUBJECT, host.id(), organisation.name())
        .change("name", null, organisation.name());
    return Outcome.done(host.id());
  }

  /** Says where a host lies. */
  @UseCase(value = "host.locate", permission = Permission.HOST_EDIT)
  public Outcome<Long> locate(String regionId, long id, Optional<Long> partnerRegion, String point) {
    Host host = lock(regionId, id);
    Map<Long, String> names = new HashMap<>();
    partners.all(regionId).forEach(each -> names.put(each.id(), each.name()));
    if (partnerRegion.filter(each -> !names.containsKey(each)).isPresent()) {
      return Outcome.refused(Reason.ofField("partnerRegionId", "field.required"));
    }
    if (!point.isBlank() && MapPoint.read(point).isEmpty()) {
      return Outcome.refused(Reason.ofField("point", "host.not-a-point"));
    }
    running
        .current()
        .change(
            "partnerRegionId",
            host.partnerRegionId().map(names::get).orElse(null),
            partnerRegion.map(names::get).orElse(null))
        .change(
            "point",
            host.point().map(MapPoint::typed).orElse(null),
            MapPoint.read(point).map(MapPoint::typed).orElse(null));
    host.locate(partnerRegion.orElse(null), MapPoint.read(point));
    return Outcome.done(id);
  }

  /**
   * Moves a host to another stage. Nobody is moved by hand to where a statement is needed and none
   * is in force; and who rests does so for a reason.
   */
  @UseCase(value = "host.move", permission = Permission.HOST_EDIT)
  public Outcome<Long> move(String regionId, long id, HostStage stage, Optional<String> reason) {
    Host host = lock(regionId, id);
    LocalDate today = regions.today(regionId, clock);
    if (stage.needsStatement() && hosts.inForce(List.of(id), today).isEmpty()) {
      return Outcome.refused(Reason.ofField("stage", "host.nothing-signed"));
    }
    if (stage == HostStage.RESTING && reason.isEmpty()) {
      return Outcome.refused(Reason.ofField("reason", "field.required"));
    }
    if (reason.filter(words -> words.length() > REASON_LENGTH).isPresent()) {
      return Outcome.refused(Reason.ofField("reason", "field.too-long", REASON_LENGTH));
    }
    running.current().change("stage", host.stage(), stage);
    if (stage == HostStage.RESTING) {
      running.current().change("restingReason", null, reason.orElseThrow());
    }
    host.moveTo(stage, today, reason.orElse(null));
    return Outcome.done(id);
  }

  /** Plans the next step, or none. */
  @UseCase(value = "host.plan", permission = Permission.HOST_EDIT)
  public Outcome<Long> plan(String regionId, long id, NextStep next) {
    Host host = lock(regionId, id);
    if (next.day().isPresent() && next.step().isEmpty()) {
      return Outcome.refused(Reason.ofField("nextStep", "field.required"));
    }
    if (next.step().isPresent() && next.day().isEmpty()) {
      return Outcome.refused(Reason.ofField("nextStepOn", "field.required"));
    }
    if (next.step().filter(words -> words.length() > STEP_LENGTH).isPresent()) {
      return Outcome.refused(Reason.ofField("nextStep", "field.too-long", STEP_LENGTH));
    }
    Map<Long, String> staff = new HashMap<>();
    recruiters(regionId).forEach(each -> staff.put(each.id(), each.name()));
    if (next.assigneeId().filter(each -> !staff.containsKey(each)).isPresent()) {
      return Outcome.refused(Reason.ofField("assigneeId", "host.not-staff"));
    }
    running
        .current()
        .change("nextStep", host.nextStep().orElse(null), next.step().orElse(null))
        .change("nextStepOn", host.nextStepOn().orElse(null), next.day().orElse(null))
        .change(
            "assigneeId",
            host.assigneeId().map(each -> staff.getOrDefault(each, "")).orElse(null),
            next.assigneeId().map(staff::get).orElse(null));
    host.plan(
        next.step().orElse(null), next.day().orElse(null), next.assigneeId().orElse(null));
    return Outcome.done(id);
  }

  /** Writes down what was said or done; a call, mail or visit is a contact. */
  @UseCase(value = "host.note", permission = Permission.HOST_EDIT)
  public Outcome<Long> note(String regionId, long id, HostNote.Said said) {
    Host host = lock(regionId, id);
    if (said.note() == null || said.note().isBlank()) {
      return Outcome.refused(Reason.ofField("note", "field.required"));
    }
    if (said.note().length() > HostNote.LENGTH) {
      return Outcome.refused(Reason.ofField("note", "field.too-long", HostNote.LENGTH));
    }
    LocalDate today = regions.today(regionId, clock);
    if (said.day() == null || said.day().isAfter(today)) {
      return Outcome.refused(Reason.ofField("noteDay", "host.note-in-future"));
    }
    String author = gate.caller().name();
    hosts.add(new HostNote(id, said, author, clock.instant()));
    HostStage before = host.stage();
    if (said.kind().isContact()) {
      host.contacted(said.day(), author);
    }
    running
        .current()
        .change("note", null, said.note().strip())
        .change("stage", before, host.stage());
    return Outcome.done(id);
  }

  private List<Reason> faults(String regionId, HostForm form) {
    List<Reason> faults = new ArrayList<>(form.faults());
    if (form.partnerRegionId().filter(each -> partners.find(regionId, each).isEmpty()).isPresent()) {
      faults.add(Reason.ofField("partnerRegionId", "field.required"));
    }
    return faults;
  }

  private Organisation known(String regionId, HostForm form) {
    long id = form.organisationId().orElseThrow();
    return organisations
        .find(regionId, id)
        .orElseThrow(() -> new NotFoundException("organisation", id));
  }

  private Host lock(String regionId, long id) {
    gate.allow(Target.region(regionId));
    Host host = hosts.lock(regionId, id).orElseThrow(() -> new NotFoundException("host", id));
    Organisation organisation =
        organisations.byIds(Set.of(host.organisationId())).get(host.organisationId());
    running.current().about(SUBJECT, id, organisation.name());
    return host;
  }

  private HostQuery ask(HostCriteria criteria) {
    return hosts.ask(
        criteria,
        gate.caller().accountId().orElse(null),
        regions.today(criteria.regionId(), clock));
  }

  /**
   * What is done next.
   *
   * @param step in words
   * @param day when
   * @param assigneeId account of who does it
   */
  public record NextStep(
      Optional<String> step, Optional<LocalDate> day, Optional<Long> assigneeId) {}

  /**
   * Somebody of the programme.
   *
   * @param id account
   * @param name name
   */
  public record Recruiter(long id, String name) {}
}
