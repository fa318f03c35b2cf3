package org.famulus.it.docs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.RegionRule;

/**
 * What the column "checked at" of docs/programmes says, as moments of rules. A phrase may stand for
 * several; the rule must be asked at one of them. Nothing is said of moments the column leaves out.
 */
final class StatedMoments {

  private static final Set<Moment> INTEREST =
      Set.of(Moment.INTEREST_SUBMIT, Moment.INTEREST_CHANGE, Moment.INTEREST_ENTER_CALL);

  private static final Set<Moment> BOOKING =
      Set.of(Moment.BOOKING_REQUEST, Moment.BOOKING_ACCEPT);

  private static final Moment PART = new Moment("PART", "COUNT");

  /** Kept by what happens then, and not by a rule: access, or the requirement that is created. */
  private static final Set<Moment> NO_RULE = Set.of();

  private static final Map<String, Set<Moment>> PHRASES =
      Map.ofEntries(
          Map.entry("nomination", Set.of(Moment.NOMINATION_SUBMIT)),
          Map.entry("submission", Set.of(Moment.APPLICATION_SUBMIT)),
          Map.entry("application submitted", Set.of(Moment.APPLICATION_SUBMIT)),
          Map.entry("the faculty's eligibility decision", Set.of(Moment.APPLICATION_DECIDE)),
          Map.entry("the subject test for each wish", Set.of(Moment.APPLICATION_DECIDE)),
          Map.entry("offer", INTEREST),
          Map.entry("interest form", INTEREST),
          Map.entry("before the call", Set.of(Moment.INTEREST_ENTER_CALL)),
          Map.entry("before the place enters a call", Set.of(Moment.INTEREST_ENTER_CALL)),
          Map.entry("change", Set.of(Moment.INTEREST_CHANGE)),
          Map.entry("allotment", Set.of(Moment.PLACEMENT_ALLOT, Moment.DECISION_ISSUE)),
          Map.entry("admission", Set.of(Moment.DECISION_ISSUE)),
          Map.entry("admission created", Set.of(Moment.DECISION_ISSUE)),
          Map.entry("admission for the agreement", Set.of(Moment.DECISION_ISSUE)),
          Map.entry("date change", Set.of(Moment.PLACEMENT_CHANGE, Moment.BOOKING_CHANGE)),
          Map.entry("offer published", Set.of(Moment.HOST_OFFER_PUBLISH)),
          Map.entry("booking", BOOKING),
          Map.entry("booking, by its start date", BOOKING),
          Map.entry("application", BOOKING),
          Map.entry("each change of the total", NO_RULE),
          Map.entry(
              "final check when the proof for M2 is printed",
              Set.of(new Moment("FAMULATUR", "PROVE"))),
          Map.entry("completion of each part", Set.of(PART)),
          Map.entry(
              "completion", Set.of(Moment.PLACEMENT_GRADE, PART, Moment.EVALUATION_REMIND)),
          Map.entry("signing", Set.of(Moment.PLACEMENT_GRADE)),
          Map.entry("start of each tertial", Set.of(Moment.PLACEMENT_START)),
          Map.entry("each absence entered", Set.of(new Moment("ABSENCE", "ENTER"))),
          Map.entry("claim submitted", Set.of(Moment.SUPPORT_SUBMIT)),
          Map.entry("claim approved", Set.of(Moment.SUPPORT_APPROVE)),
          Map.entry("report", Set.of(Moment.EVALUATION_REPORT)),
          Map.entry("edit", Set.of(Moment.DECISION_CHANGE)),
          Map.entry("upload", Set.of(Moment.REQUIREMENT_SUBMIT)),
          Map.entry("verification", Set.of(Moment.REQUIREMENT_VERIFY)),
          Map.entry("every night", Set.of(Moment.REQUIREMENT_DAILY)),
          Map.entry("start", Set.of(Moment.PLACEMENT_START)),
          Map.entry("again before the start", Set.of(Moment.PLACEMENT_START)),
          Map.entry("start for all three", Set.of(Moment.PLACEMENT_START)),
          Map.entry("timetable or logbook entry", Set.of(Moment.LOGBOOK_ENTER)),
          Map.entry("grading", Set.of(Moment.PLACEMENT_GRADE)),
          Map.entry("scheduler", Set.of(Moment.PLACEMENT_AFTERWARDS)),
          Map.entry("payout run (April, August, December)", Set.of(Moment.CLAIM_ENTER)),
          Map.entry("allotment, which creates the requirement", NO_RULE),
          Map.entry("allotment, which issues the decision", NO_RULE),
          Map.entry("every read", NO_RULE),
          Map.entry("end of placement", NO_RULE));

  private StatedMoments() {}

  /** What the column says of the rule and the rule does not do, each in a sentence. */
  static List<String> faults(RegionRule rule, String checkedAt) {
    List<String> faults = new ArrayList<>();
    for (String phrase : Arrays.stream(checkedAt.split(";")).map(String::strip).toList()) {
      Set<Moment> meant = PHRASES.get(phrase);
      if (meant == null) {
        faults.add(rule.id() + ": nobody knows which moment \"" + phrase + "\" is");
      } else if (meant != NO_RULE && Collections.disjoint(meant, rule.moments())) {
        faults.add(rule.id() + " is not asked at \"" + phrase + "\"");
      }
    }
    return faults;
  }
}
