package org.famulus.region.milamed.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famulus.region.milamed.study.Bucket;
import org.famulus.region.milamed.study.University;
import org.famulus.region.spi.port.CommandOutcome;
import org.famulus.region.spi.port.FirstSeason;

/**
 * Enters the terms, examinations, leave semesters, parts and tertials of a first season, which stand
 * in {@code studies.json}, by the commands of the coordination.
 */
@ApplicationScoped
public class MilamedSeason implements FirstSeason {

  private static final String FILE = "studies.json";

  @Inject private MilamedTerms terms;
  @Inject private MilamedStudies studies;
  @Inject private MilamedParts parts;
  @Inject private MilamedTertials tertials;

  @Override
  public CommandOutcome enter(Path folder, Map<String, Long> people) {
    Path file = folder.resolve(FILE);
    if (Files.notExists(file)) {
      return CommandOutcome.done();
    }
    try (JsonReader reader = Json.createReader(Files.newInputStream(file))) {
      JsonObject season = reader.readObject();
      return all(season, "terms", this::enterTerm)
          .or(() -> all(season, "students", student -> enter(student, people)))
          .orElseGet(CommandOutcome::done);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private CommandOutcome enterTerm(JsonObject term) {
    return terms.add(
        University.valueOf(term.getString("university")),
        day(term, "firstDay").orElseThrow(),
        day(term, "lastDay").orElseThrow());
  }

  private CommandOutcome enter(JsonObject student, Map<String, Long> people) {
    String email = student.getString("email");
    Long person = people.get(email);
    if (person == null) {
      throw new IllegalArgumentException(FILE + " names " + email + ", whom no file brings.");
    }
    CommandOutcome study =
        studies.enter(
            person,
            new StudyForm(
                University.valueOf(student.getString("university")),
                day(student, "m1PassedOn"),
                day(student, "m2RegisteredOn"),
                day(student, "m2PassedOn")));
    if (!study.isDone()) {
      return study;
    }
    return all(student, "leaves", leave -> addLeave(person, leave))
        .or(() -> all(student, "parts", part -> record(person, part)))
        .or(() -> all(student, "tertials", tertial -> recordTertial(person, tertial)))
        .orElseGet(CommandOutcome::done);
  }

  private CommandOutcome addLeave(long person, JsonObject leave) {
    return studies.addLeave(
        person,
        MilamedLeave.Kind.valueOf(leave.getString("kind")),
        day(leave, "firstDay").orElseThrow(),
        day(leave, "lastDay").orElseThrow());
  }

  private CommandOutcome record(long person, JsonObject part) {
    PartForm form =
        new PartForm(
            part.getString("kind"),
            part.getString("place"),
            part.getString("siteType"),
            codes(part, "marks"),
            day(part, "firstDay").orElseThrow(),
            day(part, "lastDay").orElseThrow(),
            Optional.ofNullable(part.getString("bucket", null)).map(Bucket::valueOf));
    return parts.record(person, form, Map.of());
  }

  private CommandOutcome recordTertial(long person, JsonObject tertial) {
    CommandOutcome recorded =
        tertials.record(
            person,
            tertial.getString("field"),
            tertial.getString("place"),
            day(tertial, "firstDay").orElseThrow(),
            tertial.getBoolean("split", false));
    if (!recorded.isDone()) {
      return recorded;
    }
    List<YearView.TertialLine> known = tertials.year(person).tertials();
    LocalDate first = day(tertial, "firstDay").orElseThrow();
    long id =
        known.stream()
            .filter(each -> each.form().firstDay().equals(first))
            .map(YearView.TertialLine::id)
            .findFirst()
            .orElseThrow();
    return all(
            tertial,
            "absences",
            absence ->
                tertials.enterAbsence(
                    person,
                    id,
                    new AbsenceForm(
                        day(absence, "firstDay").orElseThrow(),
                        day(absence, "lastDay").orElseThrow()),
                    Map.of()))
        .orElseGet(CommandOutcome::done);
  }

  /** Gives a command for each entry; answers the first refusal. */
  private static Optional<CommandOutcome> all(
      JsonObject json, String key, Function<JsonObject, CommandOutcome> command) {
    if (!json.containsKey(key)) {
      return Optional.empty();
    }
    return json.getJsonArray(key).getValuesAs(JsonObject.class).stream()
        .map(command)
        .filter(outcome -> !outcome.isDone())
        .findFirst();
  }

  private static Optional<LocalDate> day(JsonObject json, String key) {
    return Optional.ofNullable(json.getString(key, null)).map(LocalDate::parse);
  }

  private static Set<String> codes(JsonObject json, String key) {
    return json.containsKey(key)
        ? json.getJsonArray(key).getValuesAs(JsonString::getString).stream()
            .collect(Collectors.toSet())
        : Set.of();
  }
}
