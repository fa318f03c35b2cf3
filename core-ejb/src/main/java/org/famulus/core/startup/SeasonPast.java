package org.famulus.core.startup;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.support.FundingPeriodForm;

/**
 * What has happened on days before the season's first one: practica that are over, what students said
 * of them, and what was paid for them.
 *
 * @param accountsOn when its people were let in, if it was earlier
 * @param questionnaires what students are asked
 * @param funding funding periods
 * @param offers places that were offered
 * @param practica practica that are over
 * @param payments who paid approved claims, and when
 * @param surveys days on which all students were asked
 */
record SeasonPast(
    Optional<LocalDate> accountsOn,
    List<SeasonEvaluations.Asking> questionnaires,
    List<Funding> funding,
    List<Offered> offers,
    List<Practicum> practica,
    List<SeasonClaims.Step> payments,
    List<SeasonEvaluations.Survey> surveys) {

  private static final SeasonPast NOTHING =
      new SeasonPast(
          Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /**
   * A funding period.
   *
   * @param day when it is written down
   * @param form what is written
   */
  record Funding(LocalDate day, FundingPeriodForm form) {}

  /**
   * Places that were offered.
   *
   * @param day when they were published
   * @param offer the offer
   */
  record Offered(LocalDate day, SeasonBookings.Offer offer) {}

  /**
   * A practicum that is over.
   *
   * @param bookedOn when it was booked and accepted
   * @param wish what was booked
   * @param supervisor who confirmed it
   * @param confirmedOn when
   * @param said what the student said of it, if she did
   * @param claim what she claimed for it, if she did
   */
  record Practicum(
      LocalDate bookedOn,
      SeasonBookings.Wish wish,
      String supervisor,
      LocalDate confirmedOn,
      Optional<Said> said,
      Optional<SeasonClaims.Claim> claim) {}

  /**
   * What was said.
   *
   * @param day when
   * @param answers number of the step or choice, or words, question by question; empty where nothing
   */
  record Said(LocalDate day, List<String> answers) {

    static Said of(JsonObject json) {
      return new Said(SeasonJson.day(json, "day"), SeasonJson.list(json, "answers"));
    }
  }

  /** Reads the file, if the season has one. */
  static SeasonPast read(Optional<Path> file) throws IOException {
    if (file.isEmpty()) {
      return NOTHING;
    }
    try (JsonReader reader = Json.createReader(Files.newInputStream(file.get()))) {
      JsonObject json = reader.readObject();
      Path folder = file.get().getParent();
      return new SeasonPast(
          SeasonJson.someDay(json, "accountsOn"),
          SeasonJson.objects(json, "questionnaires").stream()
              .map(SeasonEvaluations.Asking::of)
              .toList(),
          SeasonJson.objects(json, "funding").stream().map(SeasonPast::funding).toList(),
          SeasonJson.objects(json, "offers").stream()
              .map(
                  each ->
                      new Offered(
                          SeasonJson.day(each, "publishedOn"), SeasonBookings.Offer.of(each)))
              .toList(),
          SeasonJson.objects(json, "practica").stream()
              .map(each -> practicum(each, folder))
              .toList(),
          SeasonJson.objects(json, "payments").stream().map(SeasonClaims.Step::of).toList(),
          SeasonJson.objects(json, "surveys").stream()
              .map(SeasonEvaluations.Survey::of)
              .toList());
    }
  }

  private static Funding funding(JsonObject json) {
    return new Funding(
        SeasonJson.day(json, "day"),
        new FundingPeriodForm(
            json.getString("title"),
            json.getString("funder"),
            SeasonJson.day(json, "firstDay"),
            SeasonJson.day(json, "lastDay"),
            SeasonJson.amount(json, "budget"),
            json.getString("currency"),
            json.getString("payerName"),
            json.getString("payerIban"),
            json.getString("payerBic", "")));
  }

  private static Practicum practicum(JsonObject json, Path folder) {
    return new Practicum(
        SeasonJson.day(json, "bookedOn"),
        SeasonBookings.Wish.accepted(json),
        json.getString("supervisor"),
        SeasonJson.day(json, "confirmedOn"),
        SeasonJson.object(json, "said").map(Said::of),
        SeasonJson.object(json, "claim").map(claim -> SeasonClaims.Claim.of(claim, folder)));
  }
}
