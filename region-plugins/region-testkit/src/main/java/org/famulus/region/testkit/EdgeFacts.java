package org.famulus.region.testkit;

import static org.famulus.region.testkit.example.AllotmentExample.allotment;
import static org.famulus.region.testkit.example.ApplicationExample.application;
import static org.famulus.region.testkit.example.BookingExample.booking;
import static org.famulus.region.testkit.example.CallExample.call;
import static org.famulus.region.testkit.example.CompletionExample.completion;
import static org.famulus.region.testkit.example.InterestExample.interest;
import static org.famulus.region.testkit.example.PlacementExample.in;
import static org.famulus.region.testkit.example.PlacementExample.placement;
import static org.famulus.region.testkit.example.PlacementExample.required;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.spi.compliance.RequirementKind;
import org.famulus.region.spi.compliance.RequirementStatus;
import org.famulus.region.spi.facts.ClaimFacts;
import org.famulus.region.spi.facts.EvaluationFacts;
import org.famulus.region.spi.facts.EvaluationGroupFacts;
import org.famulus.region.spi.facts.LogbookFacts;
import org.famulus.region.spi.facts.PeriodFacts;
import org.famulus.region.spi.facts.RequirementFacts;
import org.famulus.region.spi.facts.SupportClaimFacts;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.testkit.example.BookingExample;
import org.famulus.region.testkit.example.PlacementExample;

/**
 * Facts at the edge of what the core can hand over: nothing filled in, no capacity, a leap day, an
 * agreement that ends midway, requirements in every state. Rules may answer as they like; they must
 * answer.
 */
final class EdgeFacts {

  private static final PeriodFacts LEAP_FEBRUARY =
      new PeriodFacts(7, LocalDate.parse("2028-02-01"), LocalDate.parse("2028-02-29"));

  private final Map<String, List<Object>> bySubject = new TreeMap<>();

  EdgeFacts(RegionPlugin region) {
    List<String> agreements = region.catalogue().agreementTypes();
    bySubject.put("CALL", calls());
    List<Object> applications =
        applications(agreements, firstField(region));
    bySubject.put("NOMINATION", applications);
    bySubject.put("APPLICATION", applications);
    bySubject.put("INTEREST", interests());
    List<Object> places = allotments(agreements);
    bySubject.put("DECISION", places);
    bySubject.put(Moment.PLACEMENT_ALLOT.toString(), places);
    bySubject.put(Moment.PLACEMENT_CHANGE.toString(), places);
    List<RequirementFacts> requirements = requirements(region);
    bySubject.put("REQUIREMENT", requirements.stream().<Object>map(placement()::change).toList());
    bySubject.put(Moment.PLACEMENT_START.toString(), placements(requirements));
    bySubject.put("LOGBOOK", logbooks());
    List<Object> endings = completions();
    bySubject.put(Moment.PLACEMENT_GRADE.toString(), endings);
    bySubject.put(Moment.PLACEMENT_AFTERWARDS.toString(), endings);
    bySubject.put("CLAIM", claims());
    bySubject.put("HOST_OFFER", bookings(region).<Object>map(BookingExample::offer).toList());
    bySubject.put("BOOKING", bookings(region).<Object>map(BookingExample::facts).toList());
    bySubject.put(Moment.EVALUATION_REMIND.toString(), evaluations());
    bySubject.put(
        Moment.EVALUATION_REPORT.toString(),
        List.of(new EvaluationGroupFacts(0), new EvaluationGroupFacts(1_000)));
    bySubject.put("SUPPORT", supportClaims(firstCost(region)));
  }

  /** Facts a rule may get at the moment; none at a moment of the region's own. */
  List<Object> at(Moment moment) {
    return bySubject.getOrDefault(
        moment.toString(), bySubject.getOrDefault(moment.subject(), List.of()));
  }

  /** Days on which rules are asked: around the first and last days of the facts. */
  static List<LocalDate> days() {
    return Stream.of(
            "2026-10-01", "2026-10-15", "2026-10-16", "2027-02-01", "2027-02-28", "2028-02-29")
        .map(LocalDate::parse)
        .toList();
  }

  private static String firstCost(RegionPlugin region) {
    return region.catalogue().costs().stream().findFirst().orElse("none");
  }

  private static String firstField(RegionPlugin region) {
    return region.catalogue().fields().stream().findFirst().orElse("none");
  }

  private static List<Object> calls() {
    return List.of(
        call().facts(),
        call().unpublished().facts(),
        call().open("2028-02-29", "2028-02-29").facts(),
        call().term("2028-01-17", "2028-06-04").facts());
  }

  private static List<Object> applications(List<String> agreements, String field) {
    List<Object> all = new ArrayList<>();
    all.add(application().facts());
    all.add(application().pastTheCall().notNominated().facts());
    all.add(application().wish(field, "2028-02-29").facts());
    all.add(application().submittedOn("2026-10-15").reopenedUntil("2026-10-16").facts());
    agreements.forEach(
        type -> {
          all.add(application().agreement(type, "2020-01-01", "2026-10-15").facts());
          all.add(application().agreement(type, "2028-02-29").wish(field, "2028-02-29").facts());
        });
    return all;
  }

  private static List<Object> interests() {
    return List.of(
        interest().facts(),
        interest().places(0).facts(),
        interest().people(0, 0).notApproved().facts(),
        interest().period("2028-02-01", "2028-02-29").facts(),
        interest().period("2027-02-28", "2027-02-28").places(0).allotted(3).byFaculty().facts());
  }

  private static List<Object> allotments(List<String> agreements) {
    List<Object> all = new ArrayList<>();
    all.add(allotment().facts());
    all.add(allotment().year(0, 0).inPeriod(0, 0).facts());
    all.add(allotment().period("2028-02-01", "2028-02-29").facts());
    all.add(allotment().period("2027-02-28", "2027-02-28").facts());
    all.add(allotment().otherBlockHere("2027-02-01", "2027-02-28").facts());
    agreements.forEach(
        type ->
            all.add(
                allotment()
                    .of(application().agreement(type, "2020-01-01", "2027-02-14"))
                    .facts()));
    return all;
  }

  private static List<RequirementFacts> requirements(RegionPlugin region) {
    List<RequirementKind> kinds =
        region.compliance().map(policy -> policy.kinds()).orElse(List.of());
    return kinds.stream()
        .map(kind -> required(kind.code(), kind.gate(), "2027-01-31"))
        .flatMap(
            each -> Stream.of(RequirementStatus.values()).map(status -> in(each, status)))
        .toList();
  }

  private static List<Object> placements(List<RequirementFacts> requirements) {
    List<Object> all = new ArrayList<>();
    all.add(placement().facts());
    all.add(placement().withChildren().arriving("2028-02-29").facts());
    for (RequirementStatus status : RequirementStatus.values()) {
      PlacementExample example = placement().withChildren();
      requirements.stream().filter(each -> each.status() == status).forEach(example::with);
      all.add(example.facts());
    }
    return all;
  }

  private static List<Object> logbooks() {
    LocalDate leapDay = LEAP_FEBRUARY.lastDay();
    return List.of(
        new LogbookFacts(LEAP_FEBRUARY, leapDay, 0, 0),
        new LogbookFacts(LEAP_FEBRUARY, leapDay, 1440, 1440),
        new LogbookFacts(LEAP_FEBRUARY, leapDay.plusDays(1), 480, 60));
  }

  private static List<Object> completions() {
    return List.of(
        completion().facts(),
        completion().notConfirmed().notHandedIn().facts(),
        completion().confirmed("2027-02-27", false, false).facts(),
        completion().failing().reminded("2028-02-29").facts());
  }

  /** Each kind over a leap day; nobody taken, nothing signed, no region, no physician. */
  private static Stream<BookingExample> bookings(RegionPlugin region) {
    String field = firstField(region);
    return region.catalogue().kinds().stream()
        .flatMap(
            kind ->
                Stream.of(
                    booking().of(kind.code(), field),
                    booking().of(kind.code(), field).on("2028-02-29", "2028-02-29"),
                    booking().of(kind.code(), field).places(0, 0).physicians(0),
                    booking().of(kind.code(), field).notWilling().outside().elsewhere(),
                    booking().of(kind.code(), field).window("2028-02-29", "2028-02-29")));
  }

  private static List<Object> evaluations() {
    LocalDate leapDay = LEAP_FEBRUARY.lastDay();
    return List.of(
        new EvaluationFacts(leapDay, 0, Optional.empty()),
        new EvaluationFacts(leapDay, 9, Optional.of(leapDay)));
  }

  private static List<Object> supportClaims(String cost) {
    LocalDate leapDay = LEAP_FEBRUARY.lastDay();
    return List.of(
        new SupportClaimFacts(
            LEAP_FEBRUARY, "none", 0, Map.of(), "EUR", 0, leapDay, leapDay, Optional.empty()),
        new SupportClaimFacts(
            LEAP_FEBRUARY,
            "none",
            10_000,
            Map.of(cost, BigDecimal.TEN),
            "EUR",
            1,
            leapDay,
            leapDay,
            Optional.of(BigDecimal.TEN)));
  }

  private static List<Object> claims() {
    return List.of(
        new ClaimFacts(LEAP_FEBRUARY, false, 0, 0, 0, 0),
        new ClaimFacts(LEAP_FEBRUARY, true, 5, 0, 5, 0),
        new ClaimFacts(LEAP_FEBRUARY, true, 4, 4, 0, 4));
  }
}
