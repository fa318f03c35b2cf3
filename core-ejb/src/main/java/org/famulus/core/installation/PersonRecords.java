package org.famulus.core.installation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.blockplan.BlockPlanRetention;
import org.famulus.core.person.Person;
import org.famulus.core.person.PersonRepository;
import org.famulus.core.region.Language;
import org.famulus.core.region.Regions;
import org.famulus.core.region.Texts;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;

/**
 * A person asks what a programme keeps about her, or wants to be forgotten. A programme hands out
 * what it keeps itself; who erases answers for every programme that deals with the person. Both need
 * a reason, which stands in the audit trail.
 */
@Stateless
public class PersonRecords {

  private static final String SUBJECT = "PERSON";

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private PersonRepository people;
  @Inject private PersonStore records;
  @Inject private BlockPlanRetention plans;
  @Inject private Regions regions;
  @Inject private Texts texts;
  @Inject private Clock clock;

  /** What the programme keeps about the person, and what becomes of it when she is erased. */
  @Reads(permission = Permission.PERSON_DATA)
  public List<KeptAbout> kept(String regionId, long personId) {
    gate.allow(Target.region(regionId));
    require(regionId, personId);
    return records.kept(regionId, records.ids(personId));
  }

  /**
   * Days for which the programme keeps plans that know people by pseudonyms, and in which nobody can
   * be found here; empty if it has none.
   */
  @Reads(permission = Permission.PERSON_DATA)
  public OptionalInt daysOfPseudonyms(String regionId) {
    gate.allow(Target.region(regionId));
    return plans.daysOfPlans(regionId);
  }

  /**
   * Copies what the programme keeps about the person into a JSON file, which the caller hands out
   * and deletes.
   *
   * @param reason who asked for it and why
   */
  @UseCase(value = "person.export", permission = Permission.PERSON_DATA)
  public Outcome<Path> export(String regionId, long personId, String reason) {
    gate.allow(Target.region(regionId));
    Person person = require(regionId, personId);
    running.current().about(SUBJECT, personId, person.fullName());
    Optional<Reason> fault = HandedOutCopy.faultOf(reason);
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    running.current().change("exportReason", null, reason.strip());
    return Outcome.done(write(regionId, person, reason.strip()));
  }

  /**
   * Erases the person: what the core and the regions declare is deleted or cleared, what a law makes
   * them keep stays. The record is a number afterwards.
   *
   * @param reason who asked for it and why
   * @return how many rows were deleted or cleared; refused while she has a place in a season, works
   *     for a programme, or has left records in a programme that is not loaded
   */
  @UseCase(value = "person.erase", permission = Permission.PERSON_DATA)
  public Outcome<Integer> erase(String regionId, long personId, String reason) {
    gate.allow(Target.region(regionId));
    Person person =
        people
            .lock(regionId, personId)
            .orElseThrow(() -> new NotFoundException("person", personId));
    List<String> known = people.regionsOf(personId);
    known.stream()
        .filter(each -> regions.find(each).isPresent())
        .forEach(each -> gate.allow(Target.region(each)));
    // Her name must not come back by the entry that says she was erased.
    running.current().about(SUBJECT, personId, "# " + personId);
    List<Long> ids = records.ids(personId);
    Optional<Reason> obstacle =
        HandedOutCopy.faultOf(reason).or(() -> obstacle(person, ids, known, regions.today(regionId, clock)));
    if (obstacle.isPresent()) {
      return Outcome.refused(obstacle.get());
    }
    int rows = records.erase(ids);
    running.current().change("eraseReason", null, reason.strip());
    running.current().change("rowsErased", null, rows);
    return Outcome.done(rows);
  }

  private Optional<Reason> obstacle(
      Person person, List<Long> ids, List<String> known, LocalDate today) {
    if (person.mergedIntoId().isPresent()) {
      return Optional.of(Reason.of("person.erase.merged"));
    }
    if (records.isOnStaff(ids, today)) {
      return Optional.of(Reason.of("person.erase.on-staff"));
    }
    if (records.isInSeason(ids, today)) {
      return Optional.of(Reason.of("person.erase.in-season"));
    }
    // Nobody is left who could answer for a programme that is not loaded.
    return Stream.concat(
            known.stream().filter(each -> regions.find(each).isEmpty()),
            records.endedRegions(ids).stream())
        .findFirst()
        .map(ended -> Reason.of("person.erase.ended-programme", ended));
  }

  private Path write(String regionId, Person person, String reason) {
    Map<String, String> about =
        Map.of(
            "programme", regionId,
            "person", person.fullName(),
            "writtenAt", clock.instant().toString(),
            "writtenBy", gate.caller().name(),
            "reason", reason);
    // She reads the file, so it explains itself in the language she is written to.
    Language language = Language.ofCode(person.language());
    return HandedOutCopy.write(
        "famulus-person-",
        ".json",
        out ->
            records.write(
                regionId,
                records.ids(person.id()),
                about,
                key -> texts.say(regionId, language, key),
                out));
  }

  private Person require(String regionId, long personId) {
    return people
        .find(regionId, personId)
        .orElseThrow(() -> new NotFoundException("person", personId));
  }
}
