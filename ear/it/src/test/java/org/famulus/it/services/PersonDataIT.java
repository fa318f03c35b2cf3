package org.famulus.it.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.famulus.it.services.Ground.REGION;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.famulus.core.access.AccessDeniedException;
import org.famulus.core.access.Callers;
import org.famulus.core.audit.TimelineEntry;
import org.famulus.core.audit.Timelines;
import org.famulus.core.installation.Fate;
import org.famulus.core.installation.KeptAbout;
import org.famulus.core.installation.PersonRecords;
import org.famulus.core.person.People;
import org.famulus.core.person.PersonCriteria;
import org.famulus.core.person.PersonRow;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.shared.Outcome;
import org.famulus.it.islands.IslandsRegion;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("What is kept about a person is handed out and erased, as core and regions declare it")
public class PersonDataIT {

  private static final String ASKED = "Letter of 12 May";

  @Inject private Callers callers;
  @Inject private Ground ground;
  @Inject private CompletionGround season;
  @Inject private GuestBook guests;
  @Inject private People people;
  @Inject private PersonRecords records;
  @Inject private Timelines timelines;

  @Test
  @DisplayName("a programme hands out its own records, of its tables what it declares, and says what it withholds")
  public void exported() throws Exception {
    long call = ground.openCall();
    long person = ground.nominated(call, ground.partnerUniversity());
    guests.knows(person);
    guests.stay(person, "Hamar");
    guests.stay(ground.person(), "Elverum");
    guests.opinion(person, "Warm and dry.", 4);

    JsonObject file = export(IslandsRegion.ID, person);
    assertThat(file.getString("reason")).isEqualTo(ASKED);
    JsonObject kept = file.getJsonObject("records");
    assertThat(kept.getJsonArray("islands_stay").toString()).isEqualTo("[{\"town\":\"Hamar\"}]");
    assertThat(kept.getJsonArray("islands_opinion").toString())
        .isEqualTo("[{\"words\":\"Warm and dry.\"}]");
    assertThat(kept.getJsonArray("person")).hasSize(1);
    assertThat(kept).doesNotContainKey("nomination");
    assertThat(file.getJsonArray("withheld").toString())
        .contains("warden_note", "what a warden wrote for the next one");
    assertThat(file.getJsonObject("tables").getString("islands_stay")).isEqualTo("Nights");
    assertThat(file.getJsonObject("tables").getString("person")).isEqualTo("Name and contact");

    guests.reads(person, "sv");
    JsonObject swedish = export(IslandsRegion.ID, person);
    assertThat(swedish.getJsonArray("withheld").toString())
        .as("in the language she is written to")
        .contains("warden_note", "vad en värd skrev till nästa");
    assertThat(swedish.getJsonObject("tables").getString("person"))
        .isEqualTo("Namn och kontaktuppgifter");

    JsonObject other = export(REGION, person).getJsonObject("records");
    assertThat(other.getJsonArray("nomination")).hasSize(1);
    assertThat(other).doesNotContainKeys("islands_stay", "islands_opinion");
  }

  @Test
  @DisplayName("health and police stand in the file in outline only, for it is no verifier who reads it")
  public void confidential() throws Exception {
    CompletionGround.Practice practice = season.started();

    JsonObject file = export(REGION, practice.person());
    JsonObject kept = file.getJsonObject("records");

    JsonArray outline = kept.getJsonArray("requirement_confidential");
    assertThat(outline).isNotEmpty();
    assertThat(outline)
        .allSatisfy(
            each ->
                assertThat(each.asJsonObject().keySet())
                    .containsExactlyInAnyOrder("code", "gate", "due_on"));
    assertThat(file.getJsonArray("withheld").toString()).contains("the verifier hands them out");
    assertThat(kept.getJsonArray("requirement").toString()).doesNotContain("HEALTH", "POLICE");
    assertThat(kept.getJsonArray("admission_decision")).hasSize(1);
    assertThat(kept.getJsonArray("issued_document").getJsonObject(0).getString("content"))
        .as("the PDF in Base64")
        .startsWith("JVBERi");
  }

  @Test
  @DisplayName("who is erased is a number; what regions declare goes or stays without words, and the trail says why")
  public void erased() throws Exception {
    long call = ground.openCall();
    long person = ground.nominated(call, ground.partnerUniversity());
    PersonRow before = as(() -> people.detail(REGION, person));
    guests.knows(person);
    guests.stay(person, "Hamar");
    long opinion = guests.opinion(person, "Warm and dry.", 4);
    long stranger = ground.person();
    guests.stay(stranger, "Elverum");

    assertThat(fates(REGION, person))
        .containsEntry("nomination", Fate.CLEARED)
        .containsEntry("person", Fate.CLEARED)
        .doesNotContainKey("islands_stay");
    assertThat(fates(IslandsRegion.ID, person))
        .containsEntry("islands_stay", Fate.DELETED)
        .containsEntry("islands_opinion", Fate.CLEARED);

    Outcome<Integer> outcome = as(() -> records.erase(REGION, person, ASKED));
    assertThat(outcome.value()).isGreaterThan(4);

    assertThat(guests.towns(person)).isEmpty();
    assertThat(guests.opinions(person)).isEmpty();
    assertThat(guests.stars(opinion)).containsExactly("4");
    assertThat(guests.towns(stranger)).containsExactly("Elverum");
    assertThat(guests.names(person)).containsExactly("# " + person);
    assertThat(
            as(() ->
                        people.find(
                            new PersonCriteria(REGION, Optional.of(before.familyName())),
                            Sort.byDefault(),
                            new Page(0, 5)))
                .rows())
        .isEmpty();
    TimelineEntry entry = latest(person, "person.erase");
    assertThat(entry.subject().orElseThrow().label()).isEqualTo("# " + person);
    assertThat(entry.changes().toString()).contains(ASKED).doesNotContain(before.familyName());
  }

  @Test
  @DisplayName("nobody is erased in the middle of a season; afterwards decision and audit trail stay")
  public void afterTheSeason() throws Exception {
    CompletionGround.Practice practice = season.started();
    long person = practice.person();
    assertRefused("person.erase.in-season", erase(person, ASKED));
    season.be(practice.placement(), PlacementState.ENDED);
    assertRefused("person.erase.in-season", erase(person, ASKED));

    LocalDate later = practice.lastDay().plusYears(2);
    assertRefused("field.required", season.on(later, () -> erase(person, " ")));
    Map<String, Fate> before = fates(REGION, person);
    assertThat(before)
        .containsEntry("requirement", Fate.DELETED)
        .containsEntry("mail_message", Fate.DELETED)
        .containsEntry("admission_decision", Fate.KEPT);

    assertThat(season.on(later, () -> erase(person, ASKED)).value()).isPositive();

    assertThat(guests.names(person)).containsExactly("# " + person);
    assertThat(guests.rows("requirement", "placement_id", practice.placement())).isZero();
    assertThat(guests.rows("admission_decision", "person_id", person)).isEqualTo(1);
    assertThat(guests.rows("placement", "person_id", person)).isEqualTo(1);
  }

  @Test
  @DisplayName("only a programme's administrator, and to erase only one of every programme that knows the person")
  public void rights() throws Exception {
    long person = ground.person();
    guests.knows(person);
    guests.stay(person, "Hamar");

    assertThatThrownBy(
            () -> callers.as(Actors.coordinator(), () -> records.export(REGION, person, ASKED)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(
            () -> callers.as(Actors.coordinator(), () -> records.kept(REGION, person)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(
            () ->
                callers.as(
                    Actors.administrator(REGION), () -> records.erase(REGION, person, ASKED)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(
            () ->
                callers.as(
                    Actors.administrator(REGION),
                    () -> records.export(IslandsRegion.ID, person, ASKED)))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(guests.towns(person)).containsExactly("Hamar");
    assertThat(guests.names(person)).doesNotContain("# " + person);
  }

  @Test
  @DisplayName("who works for a programme is not erased")
  public void onStaff() throws Exception {
    long person = ground.person();
    guests.works(person);

    assertRefused("person.erase.on-staff", erase(person, ASKED));
  }

  @Test
  @DisplayName("who stands in the records of a programme that is not loaded is not erased")
  public void endedProgramme() throws Exception {
    long person = ground.person();
    guests.knownTo("gone", person);

    assertRefused("person.erase.ended-programme", erase(person, ASKED));
  }

  private JsonObject export(String region, long person) throws Exception {
    Path file = as(() -> records.export(region, person, ASKED)).value();
    try (InputStream in = Files.newInputStream(file);
        JsonReader reader = Json.createReader(in)) {
      return reader.readObject();
    } finally {
      Files.delete(file);
    }
  }

  private Outcome<Integer> erase(long person, String reason) throws Exception {
    return as(() -> records.erase(REGION, person, reason));
  }

  private Map<String, Fate> fates(String region, long person) throws Exception {
    return as(() -> records.kept(region, person)).stream()
        .collect(Collectors.toMap(KeptAbout::table, KeptAbout::fate));
  }

  private TimelineEntry latest(long person, String useCase) {
    return timelines.of("PERSON", person).stream()
        .filter(entry -> entry.useCase().equals(useCase))
        .findFirst()
        .orElseThrow();
  }

  /** As somebody who administers both programmes. */
  private <T> T as(Callable<T> work) throws Exception {
    return callers.as(Actors.administrator(REGION, IslandsRegion.ID), work::call);
  }

  private static void assertRefused(String key, Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    assertThat(((Outcome.Refused<?>) outcome).reasons())
        .extracting(reason -> reason.text().key())
        .containsExactly(key);
  }
}
