package org.famulus.core.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.famulus.core.agreement.Agreement;
import org.famulus.core.application.Completeness;
import org.famulus.core.application.PlaceChoice;
import org.famulus.core.application.WishedPlace;
import org.famulus.core.call.ApplicationCall;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.ReferenceDates;
import org.famulus.core.region.RuleBook;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Reason;
import org.famulus.core.tabular.layout.ApplicantRow;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.catalogue.PaperKind;
import org.famulus.region.spi.catalogue.RegionCatalogue;
import org.famulus.region.spi.facts.ApplicationFacts;
import org.famulus.region.spi.rule.Moment;

/** Asks the rules about nominations and applications of a file; no statement for any of them. */
final class ApplicantJudge {

  private final Season season;
  private final Places places;
  private final RuleBook rules;
  private final Map<Long, String> siteNames;
  private final Set<WishedPlace> offered;
  private final Set<LocalDate> firstDays;
  private final Map<Long, List<Reason>> againstNomination = new HashMap<>();

  ApplicantJudge(Season season, Places places, RuleBook rules) {
    this.season = season;
    this.places = places;
    this.rules = rules;
    this.siteNames =
        places.siteIds().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    this.offered = new HashSet<>();
    this.firstDays = new TreeSet<>();
    for (PlaceChoice choice : season.choices()) {
      offered.add(new WishedPlace(choice.field(), choice.siteId(), choice.firstDay()));
      firstDays.add(choice.firstDay());
    }
  }

  Season season() {
    return season;
  }

  long institutionId(ApplicantRow said) {
    return places.universityIds().get(said.homeUniversity());
  }

  ListedApplication listed(ApplicantRow said) {
    return ListedApplication.of(said, places.siteIds());
  }

  /** Days on which no place of the call begins although others do, by rank: mistakes of the file. */
  Map<Integer, LocalDate> impossibleDays(ApplicantRow said) {
    Map<Integer, LocalDate> impossible = new HashMap<>();
    for (int i = 0; i < said.wishes().size(); i++) {
      LocalDate day = said.wishes().get(i).start();
      if (!firstDays.isEmpty() && !firstDays.contains(day)) {
        impossible.put(i + 1, day);
      }
    }
    return impossible;
  }

  /** Days on which a place of the call begins, earliest first. */
  Set<LocalDate> firstDays() {
    return firstDays;
  }

  /** Reasons of the rules against nominations of a university. */
  List<Reason> againstNomination(ApplicantRow said) {
    return againstNomination.computeIfAbsent(
        institutionId(said),
        id ->
            rules
                .judge(
                    Moment.NOMINATION_SUBMIT,
                    facts(said, Map.of(), List.of(), Optional.empty(), false),
                    ReferenceDates.of(season.today()),
                    WrittenReasons.none())
                .refusals());
  }

  /** Where the application stands if it is handed in as the row says. */
  Standing standing(
      ApplicantRow said,
      ListedApplication listed,
      Optional<KnownApplication> known,
      boolean nominated) {
    Map<String, String> answers =
        listed.answersOver(known.map(KnownApplication::answers).orElse(Map.of()));
    Judgement judgement =
        rules.judge(
            Moment.APPLICATION_SUBMIT,
            facts(said, answers, listed.wishes(), known.flatMap(KnownApplication::reopenedUntil), nominated),
            ReferenceDates.of(season.today()),
            WrittenReasons.none());
    List<Reason> obstacles = new ArrayList<>(missing(answers, listed));
    obstacles.addAll(judgement.refusals());
    obstacles.addAll(judgement.holds());
    return new Standing(obstacles, judgement.exclusions());
  }

  private List<Reason> missing(Map<String, String> answers, ListedApplication listed) {
    Set<String> papersElsewhere =
        season.catalogue().papers().stream().map(PaperKind::code).collect(Collectors.toSet());
    List<Reason> missing =
        new ArrayList<>(
            new Completeness(season.catalogue())
                .missing(answers, listed.wishes().size(), papersElsewhere));
    for (int i = 0; i < listed.wishes().size(); i++) {
      WishedPlace wish = listed.wishes().get(i);
      if (!offered.contains(wish)) {
        missing.add(
            Reason.ofField(
                "wishes",
                "application.wish-not-offered",
                i + 1,
                Text.of("field." + wish.field()),
                wish.firstDay()));
      }
    }
    return missing;
  }

  private ApplicationFacts facts(
      ApplicantRow said,
      Map<String, String> answers,
      List<WishedPlace> wishes,
      Optional<LocalDate> reopenedUntil,
      boolean nominated) {
    return new ApplicationFacts(
        season.call().facts(),
        season.call().isPublished(),
        Optional.empty(),
        reopenedUntil,
        nominated,
        said.homeUniversity(),
        places.agreements().getOrDefault(institutionId(said), List.of()).stream()
            .map(Agreement::facts)
            .toList(),
        answers,
        new ListedApplication(Map.of(), wishes, Optional.empty()).wishFacts(siteNames));
  }

  /**
   * The season the file is for.
   *
   * @param call the call
   * @param catalogue what the programme has
   * @param choices places offered in the call
   * @param today the day it is
   * @param lateReason why nominations outside the window are taken, if they are
   */
  record Season(
      ApplicationCall call,
      RegionCatalogue catalogue,
      List<PlaceChoice> choices,
      LocalDate today,
      Optional<String> lateReason) {}

  /**
   * Who sends and who takes students.
   *
   * @param universityIds ids of universities by name
   * @param siteIds ids of sites by name
   * @param agreements agreements by id of the university
   */
  record Places(
      Map<String, Long> universityIds,
      Map<String, Long> siteIds,
      Map<Long, List<Agreement>> agreements) {}
}
