package org.famulus.core.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.famulus.core.evaluation.Occasion;

/** Lets what a first season tells of earlier days happen, day by day, by the same use cases. */
@ApplicationScoped
class SeasonPastDays {

  @Inject private SeasonClock clock;
  @Inject private SeasonBookings bookings;
  @Inject private SeasonPractica practica;
  @Inject private SeasonEvaluations evaluations;
  @Inject private SeasonClaims claims;

  /** Something that happens on a day. */
  private record Happening(LocalDate day, Runnable what) {}

  /** What the days have brought so far. */
  private static final class Known {
    private final Map<String, Long> offers = new HashMap<>();
    private final Map<Occasion, Long> questionnaires = new HashMap<>();
    private final Map<SeasonPast.Practicum, Long> placements = new HashMap<>();
    private final Map<SeasonPast.Practicum, String> links = new HashMap<>();
    private final Map<SeasonPast.Practicum, Long> claims = new HashMap<>();
  }

  /**
   * Lets it happen.
   *
   * @param people students by their mail addresses
   */
  void happen(String regionId, SeasonPast past, Map<String, Long> people) {
    happenings(regionId, past, people).stream()
        .sorted(Comparator.comparing(Happening::day))
        .forEach(each -> clock.on(regionId, each.day(), each.what()));
  }

  private List<Happening> happenings(
      String regionId, SeasonPast past, Map<String, Long> people) {
    Known known = new Known();
    List<Happening> all = new ArrayList<>();
    past.funding()
        .forEach(
            each ->
                all.add(
                    new Happening(each.day(), () -> claims.fund(regionId, each.form()))));
    past.questionnaires()
        .forEach(
            each ->
                all.add(
                    new Happening(
                        each.day(),
                        () ->
                            known.questionnaires.put(
                                each.occasion(), evaluations.publish(regionId, each)))));
    past.offers()
        .forEach(
            each ->
                all.add(
                    new Happening(
                        each.day(),
                        () ->
                            known.offers.putAll(
                                bookings.offer(regionId, List.of(each.offer()))))));
    past.practica().forEach(each -> all.addAll(ofPracticum(regionId, each, known, people)));
    past.payments()
        .forEach(
            step -> all.add(new Happening(step.day(), () -> claims.pay(regionId, step))));
    past.surveys().forEach(each -> all.add(ofSurvey(regionId, each, known)));
    return all;
  }

  private Happening ofSurvey(String regionId, SeasonEvaluations.Survey survey, Known known) {
    return new Happening(
        survey.day(),
        () -> {
          long asked = known.questionnaires.get(Occasion.SEMESTER);
          Map<String, String> links = evaluations.askAll(regionId, asked, survey);
          links.forEach(
              (student, link) ->
                  evaluations.answer(regionId, asked, link, survey.answers().get(student)));
        });
  }

  private List<Happening> ofPracticum(
      String regionId, SeasonPast.Practicum each, Known known, Map<String, Long> people) {
    SeasonBookings.Wish wish = each.wish();
    List<Happening> all = new ArrayList<>();
    all.add(
        new Happening(
            each.bookedOn(),
            () -> {
              long placement =
                  bookings.placement(
                      regionId,
                      wish,
                      known.offers.get(wish.offer()),
                      people.get(wish.student()));
              known.placements.put(each, placement);
              practica.clear(regionId, placement);
            }));
    all.add(
        new Happening(
            wish.firstDay(),
            () -> practica.start(regionId, known.placements.get(each), wish.student())));
    all.add(
        new Happening(
            wish.lastDay(),
            () ->
                known.links.put(
                    each,
                    evaluations.ask(regionId, known.placements.get(each), wish.student()))));
    all.add(
        new Happening(
            wish.lastDay().plusDays(1),
            () -> practica.end(regionId, known.placements.get(each))));
    all.add(
        new Happening(
            each.confirmedOn(),
            () -> practica.confirm(regionId, known.placements.get(each), each)));
    each.said()
        .ifPresent(
            said ->
                all.add(
                    new Happening(
                        said.day(),
                        () ->
                            evaluations.answer(
                                regionId,
                                known.questionnaires.get(Occasion.PLACEMENT),
                                known.links.get(each),
                                said.answers()))));
    each.claim().ifPresent(claim -> all.addAll(ofClaim(regionId, each, claim, known)));
    return all;
  }

  private List<Happening> ofClaim(
      String regionId, SeasonPast.Practicum of, SeasonClaims.Claim claim, Known known) {
    List<Happening> all = new ArrayList<>();
    all.add(
        new Happening(
            claim.submittedOn(),
            () ->
                known.claims.put(
                    of, claims.submit(regionId, known.placements.get(of), claim))));
    claim
        .checked()
        .ifPresent(
            step ->
                all.add(
                    new Happening(
                        step.day(),
                        () -> claims.check(regionId, known.claims.get(of), claim, step))));
    claim
        .approved()
        .ifPresent(
            step ->
                all.add(
                    new Happening(
                        step.day(),
                        () -> claims.approve(regionId, known.claims.get(of), step))));
    return all;
  }
}
