package org.famulus.core.organisation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Scope;
import org.famulus.core.access.Target;
import org.famulus.core.audit.LastChange;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;
import org.famulus.region.spi.port.Sort;

/** Universities, hospitals, sites and units of a region: finding, registering, changing, closing. */
@Stateless
public class Organisations {

  private static final String SUBJECT = "ORGANISATION";

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private OrganisationRepository organisations;
  @Inject private LastChange lastChange;
  @Inject private Event<UnitChanged> unitChanged;

  /** A page of organisations the caller may see, with counts per type and of open and closed ones. */
  @Reads(permission = Permission.ORGANISATION_VIEW)
  public Slice<OrganisationRow> find(OrganisationCriteria criteria, Sort sort, Page page) {
    Scope scope = gate.scope(criteria.regionId());
    List<Organisation> found = organisations.list(criteria, scope, sort, page);
    Map<Long, Organisation> parents =
        organisations.byIds(
            found.stream().flatMap(o -> o.parentId().stream()).collect(Collectors.toSet()));
    Map<String, Long> byType = new TreeMap<>();
    organisations
        .countByType(criteria.anyType(), scope)
        .forEach((type, count) -> byType.put(type.name(), count));
    long open = organisations.count(criteria.onlyOpen(true), scope);
    long closed = organisations.count(criteria.onlyOpen(false), scope);
    long total = criteria.open().map(wanted -> wanted ? open : closed).orElse(open + closed);
    return Slice.exactly(
        found.stream().map(o -> OrganisationRow.of(o, o.parentId().map(parents::get))).toList(),
        total,
        Map.of("type", byType, "open", Map.of("true", open, "false", closed)));
  }

  /**
   * One organisation.
   *
   * @throws NotFoundException if the region has none with the id, or the caller may not know of it
   */
  @Reads(permission = Permission.ORGANISATION_VIEW)
  public OrganisationRow detail(String regionId, long id) {
    Organisation organisation = require(regionId, id);
    Target target = Target.organisation(regionId, id);
    if (!gate.scope(regionId).reaches(target)) {
      throw new NotFoundException("organisation", id);
    }
    return OrganisationRow.of(organisation, parentOf(organisation));
  }

  /** Registers an organisation with the region; answers its id. */
  @UseCase(value = "organisation.register", permission = Permission.ORGANISATION_EDIT)
  public Outcome<Long> register(String regionId, OrganisationForm form) {
    gate.allow(Target.region(regionId));
    List<Reason> faults = form.faults();
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    if (organisations.byName(regionId, form.type(), form.name()).isPresent()) {
      return Outcome.refused(Reason.ofField("name", "organisation.name-taken", form.name()));
    }
    Organisation organisation =
        new Organisation(form.type(), form.name().strip(), form.parentId().orElse(null));
    fill(organisation, form);
    organisations.add(regionId, organisation);
    running
        .current()
        .about(SUBJECT, organisation.id(), organisation.name())
        .change("name", null, organisation.name());
    return Outcome.done(organisation.id());
  }

  /**
   * Changes an organisation.
   *
   * @param version the version the form was filled from; if the record has moved on, the answer is
   *     stale with the values as they are now
   */
  @UseCase(value = "organisation.change", permission = Permission.ORGANISATION_EDIT)
  public Outcome<Long> change(String regionId, long id, long version, OrganisationForm form) {
    Organisation organisation = requireLocked(regionId, id);
    gate.allow(Target.organisation(regionId, id));
    running.current().about(SUBJECT, id, organisation.name());
    if (organisation.version() != version) {
      return lastChange.overtook(SUBJECT, id, values(organisation), organisation.version());
    }
    List<Reason> faults = form.faults();
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    Map<String, String> before = values(organisation);
    organisation.rename(form.name().strip());
    fill(organisation, form);
    Map<String, String> now = values(organisation);
    now.forEach((field, after) -> running.current().change(field, before.get(field), after));
    if (!now.get("treatsChildren").equals(before.get("treatsChildren"))) {
      unitChanged.fire(new UnitChanged(regionId, id));
    }
    return Outcome.done(id);
  }

  /** Closes an organisation after a last day, or opens it again with no day. */
  @UseCase(value = "organisation.close", permission = Permission.ORGANISATION_EDIT)
  public Outcome<Long> close(String regionId, long id, Optional<LocalDate> lastDay) {
    Organisation organisation = requireLocked(regionId, id);
    gate.allow(Target.organisation(regionId, id));
    running
        .current()
        .about(SUBJECT, id, organisation.name())
        .change("closedOn", organisation.closedOn().orElse(null), lastDay.orElse(null));
    organisation.closeAfter(lastDay.orElse(null));
    return Outcome.done(id);
  }

  private static void fill(Organisation organisation, OrganisationForm form) {
    organisation.locate(form.country().orElse(null), form.city().orElse(null));
    organisation.contact(form.contactName().orElse(null), form.contactEmail().orElse(null));
    organisation.setTreatsChildren(form.treatsChildren());
  }

  private static Map<String, String> values(Organisation organisation) {
    Map<String, String> values = new HashMap<>();
    values.put("name", organisation.name());
    values.put("country", organisation.country().orElse(""));
    values.put("city", organisation.city().orElse(""));
    values.put("contactName", organisation.contactName().orElse(""));
    values.put("contactEmail", organisation.contactEmail().orElse(""));
    values.put("treatsChildren", String.valueOf(organisation.treatsChildren()));
    return values;
  }

  private Optional<Organisation> parentOf(Organisation organisation) {
    return organisation
        .parentId()
        .flatMap(id -> Optional.ofNullable(organisations.byIds(Set.of(id)).get(id)));
  }

  private Organisation require(String regionId, long id) {
    return organisations
        .find(regionId, id)
        .orElseThrow(() -> new NotFoundException("organisation", id));
  }

  private Organisation requireLocked(String regionId, long id) {
    return organisations
        .lock(regionId, id)
        .orElseThrow(() -> new NotFoundException("organisation", id));
  }
}
