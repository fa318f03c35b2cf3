package org.famulus.core.person;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Scope;
import org.famulus.core.access.Target;
import org.famulus.core.audit.LastChange;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;
import org.famulus.region.spi.port.Sort;

/** The people of a region: finding, registering, changing, and merging duplicates. */
@Stateless
public class People {

  private static final String SUBJECT = "PERSON";
  private static final int MOST_ALIKE = 20;

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private PersonRepository people;
  @Inject private PersonReferences references;
  @Inject private LastChange lastChange;
  @Inject private Regions regions;
  @Inject private Clock clock;

  /** A page of people. */
  @Reads(permission = Permission.PERSON_VIEW)
  public Slice<PersonRow> find(PersonCriteria criteria, Sort sort, Page page) {
    gate.allow(Target.region(criteria.regionId()));
    return new Slice<>(
        people.list(criteria, sort, page).stream().map(PersonRow::of).toList(),
        people.count(criteria),
        Map.of());
  }

  /**
   * One person.
   *
   * @throws NotFoundException if the region deals with nobody of the id, or the caller may not know
   */
  @Reads(permission = Permission.PERSON_VIEW)
  public PersonRow detail(String regionId, long id) {
    return PersonRow.of(requireReadable(regionId, id));
  }

  /** Other records that may mean the same human being. */
  @Reads(permission = Permission.PERSON_VIEW)
  public List<PersonRow> alike(String regionId, long id) {
    Person person = requireReadable(regionId, id);
    return people.alike(regionId, person, MOST_ALIKE).stream().map(PersonRow::of).toList();
  }

  /** Registers a person with the region; answers the id. */
  @UseCase(value = "person.register", permission = Permission.PERSON_EDIT)
  public Outcome<Long> register(String regionId, PersonForm form) {
    gate.allow(Target.region(regionId));
    List<Reason> faults = form.faults(regions.today(regionId, clock));
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    if (form.email().flatMap(email -> people.byEmail(regionId, email)).isPresent()) {
      return Outcome.refused(
          Reason.ofField("email", "person.email-taken", form.email().orElseThrow()));
    }
    Person person =
        new Person(form.familyName().strip(), form.givenName().strip(), form.language().code());
    fill(person, form);
    people.add(regionId, person);
    running
        .current()
        .about(SUBJECT, person.id(), person.fullName())
        .change("name", null, person.fullName());
    return Outcome.done(person.id());
  }

  /** Changes a person. */
  @UseCase(value = "person.change", permission = Permission.PERSON_EDIT)
  public Outcome<Long> change(String regionId, long id, long version, PersonForm form) {
    Person person = requireLocked(regionId, id);
    gate.allow(Target.person(regionId, id));
    running.current().about(SUBJECT, id, person.fullName());
    if (person.version() != version) {
      return lastChange.overtook(SUBJECT, id, values(person), person.version());
    }
    List<Reason> faults = form.faults(regions.today(regionId, clock));
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    Map<String, String> before = values(person);
    person.rename(form.familyName().strip(), form.givenName().strip());
    fill(person, form);
    values(person)
        .forEach((field, after) -> running.current().change(field, before.get(field), after));
    return Outcome.done(id);
  }

  /**
   * Merges a duplicate into the record that is kept: everything that refers to the duplicate refers
   * to the kept one afterwards, and what only the duplicate knew is taken over.
   *
   * @return id of the kept record; refused if both take part in the same call, because one human
   *     being does so once
   */
  @UseCase(value = "person.merge", permission = Permission.PERSON_EDIT)
  public Outcome<Long> merge(String regionId, long duplicateId, long keptId) {
    // Always the lower id first, so that two merges at once cannot wait for each other.
    requireLocked(regionId, Math.min(duplicateId, keptId));
    requireLocked(regionId, Math.max(duplicateId, keptId));
    Person duplicate = requireLocked(regionId, duplicateId);
    Person kept = requireLocked(regionId, keptId);
    // The duplicate may be known to other programmes; whoever merges answers for all of them.
    people.regionsOf(duplicateId).forEach(region -> gate.allow(Target.region(region)));
    gate.allow(Target.region(regionId));
    running.current().about(SUBJECT, keptId, kept.fullName());
    if (duplicateId == keptId
        || duplicate.mergedIntoId().isPresent()
        || kept.mergedIntoId().isPresent()) {
      return Outcome.refused(Reason.of("person.merge.not-two-records"));
    }
    List<Reason> conflicts = references.conflicts(duplicateId, keptId);
    if (!conflicts.isEmpty()) {
      return Outcome.refused(conflicts);
    }
    Map<String, String> before = values(kept);
    takeOver(kept, duplicate);
    duplicate.mergeInto(kept);
    people.shareRegions(duplicateId, keptId);
    int moved = references.move(duplicateId, keptId);
    running.current().change("mergedFrom", null, duplicate.fullName() + " (" + duplicateId + ")");
    running.current().change("referencesMoved", null, moved);
    values(kept)
        .forEach((field, after) -> running.current().change(field, before.get(field), after));
    return Outcome.done(keptId);
  }

  private static void takeOver(Person kept, Person duplicate) {
    kept.reachAt(kept.email().or(duplicate::email).orElse(null), kept.language());
    kept.bornOn(kept.dateOfBirth().or(duplicate::dateOfBirth).orElse(null));
  }

  private static void fill(Person person, PersonForm form) {
    person.reachAt(form.email().map(String::strip).orElse(null), form.language().code());
    person.bornOn(form.dateOfBirth().orElse(null));
  }

  private static Map<String, String> values(Person person) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("familyName", person.familyName());
    values.put("givenName", person.givenName());
    values.put("email", person.email().orElse(""));
    values.put("dateOfBirth", person.dateOfBirth().map(Object::toString).orElse(""));
    values.put("language", person.language());
    return values;
  }

  private Person requireReadable(String regionId, long id) {
    Scope scope = gate.scope(regionId);
    return people
        .find(regionId, id)
        .filter(person -> scope.reaches(Target.person(regionId, id)))
        .orElseThrow(() -> new NotFoundException("person", id));
  }

  private Person requireLocked(String regionId, long id) {
    return people.lock(regionId, id).orElseThrow(() -> new NotFoundException("person", id));
  }
}
