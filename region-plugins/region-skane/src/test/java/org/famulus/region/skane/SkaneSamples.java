package org.famulus.region.skane;

import static org.famulus.region.skane.SkanePlacements.cover;
import static org.famulus.region.skane.SkanePlacements.declaration;
import static org.famulus.region.skane.SkanePlacements.extract;
import static org.famulus.region.skane.SkanePlacements.inOrder;
import static org.famulus.region.skane.SkanePlacements.tuberculosis;
import static org.famulus.region.skane.SkanePlacements.verified;
import static org.famulus.region.testkit.example.AllotmentExample.allotment;
import static org.famulus.region.testkit.example.ApplicationExample.application;
import static org.famulus.region.testkit.example.CallExample.call;
import static org.famulus.region.testkit.example.CompletionExample.completion;
import static org.famulus.region.testkit.example.InterestExample.interest;
import static org.famulus.region.testkit.example.PlacementExample.covering;
import static org.famulus.region.testkit.example.PlacementExample.placement;
import static org.famulus.region.testkit.example.PlacementExample.required;
import static org.famulus.region.testkit.example.PlacementExample.submitted;
import static org.famulus.region.testkit.example.PlacementExample.verifiedTest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.famulus.region.skane.rule.Gates;
import org.famulus.region.spi.facts.AllotmentFacts.CommandedBy;
import org.famulus.region.spi.facts.ClaimFacts;
import org.famulus.region.spi.facts.LogbookFacts;
import org.famulus.region.spi.facts.PeriodFacts;
import org.famulus.region.spi.facts.RequirementFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.testkit.CommonAnswer;
import org.famulus.region.testkit.CommonCase;
import org.famulus.region.testkit.RuleSample;
import org.famulus.region.testkit.example.AllotmentExample;
import org.famulus.region.testkit.example.ApplicationExample;
import org.famulus.region.testkit.example.InterestExample;

/** A case kept and a case broken for each rule, moment and effect, and for each sentence. */
final class SkaneSamples {

  private static final List<Moment> GIVING =
      List.of(Moment.PLACEMENT_ALLOT, Moment.PLACEMENT_CHANGE, Moment.DECISION_ISSUE);
  private static final String MARCH = "2026-03-02";
  private static final String IN_WINDOW = "2026-10-08";
  private static final String AFTERWARDS = "2026-11-02";
  private static final String FIRST_DAY = "2027-02-01";
  private static final String DAY_AFTER = "2027-02-02";
  private static final PeriodFacts BLOCK =
      new PeriodFacts(0, LocalDate.parse("2027-02-01"), LocalDate.parse("2027-02-28"));

  private final List<RuleSample> samples = new ArrayList<>();

  private SkaneSamples() {}

  static List<RuleSample> all() {
    SkaneSamples all = new SkaneSamples();
    all.calls();
    all.applications();
    all.eligibility();
    all.interests();
    all.places();
    all.gates();
    all.endings();
    return all.samples;
  }

  /** What refuses the cases programmes get wrong most often. */
  static Map<CommonCase, CommonAnswer> common() {
    Moment enters = Moment.INTEREST_ENTER_CALL;
    ApplicationExample applied = covered().wish("surgery", "2027-02-01");
    RequirementFacts oldTest = verifiedTest(tuberculosis(), "2026-09-01");
    return Map.of(
        CommonCase.NO_CAPACITY,
        pair(
            "SKA-R06", Effect.BLOCK, Moment.PLACEMENT_ALLOT, AFTERWARDS,
            place().year(0, 0).facts(), AFTERWARDS, place().facts()),
        CommonCase.LAST_DAY_OF_WINDOW,
        pair(
            "SKA-R02", Effect.BLOCK, Moment.APPLICATION_SUBMIT, "2026-10-16",
            applied.facts(), "2026-10-15", applied.facts()),
        CommonCase.LEAP_DAY,
        pair(
            "SKA-R05", Effect.BLOCK, enters, MARCH,
            interest().period("2028-02-07", "2028-03-06").facts(), MARCH,
            interest().period("2028-02-07", "2028-03-05").facts()),
        CommonCase.AGREEMENT_ENDS_MIDWAY,
        CommonAnswer.notRefused("SKA-R03: an agreement may end while the placement runs"),
        CommonCase.SIGNED_A_DAY_EARLY,
        pair(
            "SKA-R17", Effect.BLOCK, Moment.PLACEMENT_GRADE, "2027-03-05",
            completion().confirmed("2027-02-25", true, true).facts(), "2027-03-05",
            completion().confirmed("2027-02-26", true, true).facts()),
        CommonCase.EXPIRED_ON_FIRST_DAY,
        pair(
            "SKA-R13", Effect.HOLD, Moment.PLACEMENT_START, FIRST_DAY,
            inOrder().with(oldTest).facts(), FIRST_DAY, inOrder().facts()));
  }

  private static CommonAnswer pair(
      String rule,
      Effect effect,
      Moment moment,
      String refusedOn,
      Object refused,
      String fineOn,
      Object fine) {
    return CommonAnswer.refused(
        RuleSample.broken(rule, effect, moment, refusedOn, refused),
        RuleSample.kept(rule, moment, fineOn, fine));
  }

  private void calls() {
    kept("SKA-R02", Moment.CALL_PUBLISH, MARCH, call().facts());
    broken(
        "SKA-R02", Effect.WARN, Moment.CALL_PUBLISH, MARCH,
        call().open("2026-10-05", "2026-10-20").facts());
    broken(
        "SKA-R02", Effect.BLOCK, Moment.CALL_PUBLISH, MARCH,
        call().open("2026-11-01", "2026-11-15").facts());
    broken(
        "SKA-R02", Effect.BLOCK, Moment.CALL_PUBLISH, MARCH,
        call().term("2027-08-30", "2028-01-16").facts());
    kept("SKA-R01", Moment.NOMINATION_SUBMIT, MARCH, application().facts());
    broken(
        "SKA-R01", Effect.BLOCK, Moment.NOMINATION_SUBMIT, MARCH,
        application().pastTheCall().facts());
    broken(
        "SKA-R01", Effect.BLOCK, Moment.NOMINATION_SUBMIT, MARCH,
        application().to(call().unpublished()).facts());
    kept("SKA-R03", Moment.NOMINATION_SUBMIT, MARCH, covered().notNominated().facts());
    broken(
        "SKA-R03", Effect.BLOCK, Moment.NOMINATION_SUBMIT, MARCH,
        application().notNominated().facts());
  }

  private void applications() {
    ApplicationExample covered = covered().wish("surgery", "2027-02-01");
    kept("SKA-R02", Moment.APPLICATION_SUBMIT, IN_WINDOW, covered.facts());
    broken("SKA-R02", Effect.BLOCK, Moment.APPLICATION_SUBMIT, MARCH, covered.facts());
    broken("SKA-R02", Effect.BLOCK, Moment.APPLICATION_SUBMIT, AFTERWARDS, covered.facts());
    kept("SKA-R03", Moment.APPLICATION_SUBMIT, IN_WINDOW, covered.facts());
    ApplicationExample expired = application().agreement("MOBILITY", "2020-01-01", "2026-06-30");
    broken("SKA-R03", Effect.BLOCK, Moment.APPLICATION_SUBMIT, IN_WINDOW, expired.facts());
    broken(
        "SKA-R03", Effect.BLOCK, Moment.APPLICATION_SUBMIT, IN_WINDOW,
        expired.wish("surgery", "2027-02-01").facts());
    broken(
        "SKA-R03", Effect.BLOCK, Moment.APPLICATION_SUBMIT, IN_WINDOW,
        covered().notNominated().facts());
  }

  private void eligibility() {
    decided("true", "1", "B2", "").ifKept();
    decided("false", "1", "B2", "surgery").ifKept();
    decided("false", "1", "B2", "neurology").ifHeld();
    decided("true", "0", "B2", "").ifHeld();
    decided("true", "1", "B1", "").ifHeld();
    decided("true", "1", "", "").ifHeld();
    decided("true", "0", "B1", "").ifHeld();
  }

  private void interests() {
    InterestExample fine = interest().period("2027-02-01", "2027-02-28");
    for (Moment moment :
        List.of(Moment.INTEREST_SUBMIT, Moment.INTEREST_CHANGE, Moment.INTEREST_ENTER_CALL)) {
      kept("SKA-R05", moment, MARCH, fine.facts());
      broken(
          "SKA-R05", Effect.BLOCK, moment, MARCH,
          interest().period("2027-02-08", "2027-03-07").facts());
      broken(
          "SKA-R05", Effect.BLOCK, moment, MARCH,
          interest().period("2027-02-01", "2027-03-07").facts());
    }
    Moment enters = Moment.INTEREST_ENTER_CALL;
    for (String rule : List.of("SKA-R06", "SKA-R07", "SKA-R08")) {
      kept(rule, enters, MARCH, fine.facts());
    }
    broken("SKA-R06", Effect.WARN, enters, MARCH, interest().places(5).facts());
    broken("SKA-R07", Effect.HOLD, enters, MARCH, interest().notApproved().facts());
    broken(
        "SKA-R07", Effect.HOLD, enters, MARCH,
        interest().approvedWithoutDelegation("2026-02-01").facts());
    broken(
        "SKA-R07", Effect.HOLD, enters, MARCH,
        interest().approvedByDelegation("2026-02-01", "2025-01-01", "2025-12-31").facts());
    broken("SKA-R08", Effect.HOLD, enters, MARCH, interest().people(0, 1).facts());
    broken("SKA-R08", Effect.HOLD, enters, MARCH, interest().people(1, 0).facts());
    broken("SKA-R08", Effect.HOLD, enters, MARCH, interest().people(0, 0).facts());
    kept("SKA-R06", Moment.INTEREST_CHANGE, MARCH, interest().allotted(3).facts());
    broken(
        "SKA-R06", Effect.BLOCK, Moment.INTEREST_CHANGE, AFTERWARDS,
        interest().places(1).allotted(2).facts());
    kept("SKA-R09", Moment.INTEREST_CHANGE, MARCH, interest().facts());
    broken(
        "SKA-R09", Effect.BLOCK, Moment.INTEREST_CHANGE, AFTERWARDS,
        interest().allotted(1).facts());
    broken(
        "SKA-R09", Effect.BLOCK, Moment.INTEREST_CHANGE, AFTERWARDS,
        interest().allotted(2).byFaculty().facts());
  }

  private void places() {
    for (Moment moment : GIVING) {
      for (String rule : List.of("SKA-R03", "SKA-R05", "SKA-R06", "SKA-R11", "SKA-R20")) {
        kept(rule, moment, AFTERWARDS, place().facts());
      }
      broken("SKA-R03", Effect.BLOCK, moment, AFTERWARDS, allotment().facts());
      broken(
          "SKA-R05", Effect.BLOCK, moment, AFTERWARDS,
          place().period("2027-02-15", "2027-03-14").facts());
      broken("SKA-R06", Effect.BLOCK, moment, AFTERWARDS, place().year(3, 3).facts());
      broken("SKA-R06", Effect.BLOCK, moment, AFTERWARDS, place().inPeriod(1, 1).facts());
      broken(
          "SKA-R11", Effect.BLOCK, moment, AFTERWARDS,
          place().commandedBy(CommandedBy.UNIT).facts());
      broken(
          "SKA-R20", Effect.BLOCK, moment, AFTERWARDS,
          place().otherBlockHere("2027-03-01", "2027-03-28").facts());
      broken(
          "SKA-R20", Effect.BLOCK, moment, AFTERWARDS,
          place().otherBlockElsewhere("2027-02-01", "2027-02-28").facts());
    }
    broken(
        "SKA-R20", Effect.BLOCK, Moment.DECISION_ISSUE, AFTERWARDS,
        place()
            .otherBlockElsewhere("2027-03-01", "2027-03-28")
            .otherBlockElsewhere("2027-04-05", "2027-05-02")
            .facts());
    for (Moment moment : List.of(Moment.PLACEMENT_ALLOT, Moment.DECISION_ISSUE)) {
      kept("SKA-R01", moment, AFTERWARDS, place().facts());
      broken(
          "SKA-R01", Effect.BLOCK, moment, AFTERWARDS,
          allotment().of(application().pastTheCall()).facts());
    }
    broken(
        "SKA-R01", Effect.BLOCK, Moment.DECISION_ISSUE, AFTERWARDS,
        place().commandedBy(CommandedBy.UNIT).facts());
    broken("SKA-R10", Effect.BLOCK, Moment.DECISION_CHANGE, AFTERWARDS, place().facts());
  }

  private void gates() {
    Moment start = Moment.PLACEMENT_START;
    for (String rule : List.of("SKA-R12", "SKA-R13", "SKA-R14")) {
      kept(rule, start, FIRST_DAY, inOrder().facts());
    }
    broken("SKA-R12", Effect.HOLD, start, FIRST_DAY, placement().facts());
    kept("SKA-R12", Moment.REQUIREMENT_DAILY, MARCH, placement().change(declaration()));
    broken(
        "SKA-R12", Effect.TASK, Moment.REQUIREMENT_DAILY, "2026-12-12",
        placement().change(declaration()));
    RequirementFacts oldTest = verifiedTest(tuberculosis(), "2026-09-01");
    broken("SKA-R13", Effect.HOLD, start, FIRST_DAY, inOrder().with(oldTest).facts());
    RequirementFacts noTest = required(Gates.MRSA, Gates.HEALTH, FIRST_DAY);
    broken("SKA-R13", Effect.HOLD, start, DAY_AFTER, inOrder().with(noTest).facts());
    kept("SKA-R13", Moment.REQUIREMENT_DAILY, FIRST_DAY, inOrder().change(noTest));
    broken(
        "SKA-R13", Effect.TASK, Moment.REQUIREMENT_DAILY, DAY_AFTER, inOrder().change(noTest));
    for (Moment moment : List.of(Moment.REQUIREMENT_SUBMIT, Moment.REQUIREMENT_VERIFY)) {
      kept(
          "SKA-R13", moment, "2026-12-20",
          placement().change(submitted(declaration(), "2026-12-20")));
      broken(
          "SKA-R13", Effect.HOLD, moment, "2027-01-10",
          placement().change(submitted(declaration(), "2027-01-10")));
    }
    kept("SKA-R14", Moment.DECISION_ISSUE, AFTERWARDS, place().facts());
    broken("SKA-R14", Effect.HOLD, Moment.DECISION_ISSUE, AFTERWARDS, allotment().facts());
    kept(
        "SKA-R14", Moment.REQUIREMENT_VERIFY, "2027-01-10",
        placement().change(covering(cover(), "2027-01-18", "2027-03-14")));
    broken(
        "SKA-R14", Effect.HOLD, Moment.REQUIREMENT_VERIFY, "2027-01-10",
        placement().change(covering(cover(), "2027-02-01", "2027-02-28")));
    broken("SKA-R14", Effect.HOLD, start, FIRST_DAY, inOrder().with(cover()).facts());
    broken(
        "SKA-R14", Effect.HOLD, start, FIRST_DAY,
        inOrder().with(required(Gates.LADOK, Gates.REGISTRATION, "2027-01-18")).facts());
    kept("SKA-R08", start, FIRST_DAY, inOrder().facts());
    broken("SKA-R08", Effect.HOLD, start, FIRST_DAY, inOrder().people(0, 1).facts());
    broken("SKA-R08", Effect.HOLD, start, FIRST_DAY, inOrder().people(1, 0).facts());
    broken("SKA-R08", Effect.HOLD, start, FIRST_DAY, inOrder().people(0, 0).facts());
    kept("SKA-R15", start, FIRST_DAY, inOrder().withChildren().with(verified(extract())).facts());
    broken("SKA-R15", Effect.HOLD, start, FIRST_DAY, inOrder().withChildren().facts());
  }

  private void endings() {
    kept("SKA-R16", Moment.LOGBOOK_ENTER, "2027-02-03", literature(120));
    broken("SKA-R16", Effect.WARN, Moment.LOGBOOK_ENTER, "2027-02-03", literature(150));
    Moment grade = Moment.PLACEMENT_GRADE;
    kept("SKA-R17", grade, "2027-03-05", completion().facts());
    broken("SKA-R17", Effect.BLOCK, grade, "2027-03-05", completion().notConfirmed().facts());
    broken("SKA-R17", Effect.BLOCK, grade, "2027-03-05", completion().notHandedIn().facts());
    broken(
        "SKA-R17", Effect.BLOCK, grade, "2027-03-05",
        completion().confirmed("2027-02-26", true, false).facts());
    broken(
        "SKA-R17", Effect.BLOCK, grade, "2027-03-05",
        completion().confirmed("2027-02-19", true, true).facts());
    kept("SKA-R18", Moment.PLACEMENT_AFTERWARDS, "2027-03-14", completion().facts());
    broken(
        "SKA-R18", Effect.TASK, Moment.PLACEMENT_AFTERWARDS, "2027-03-14",
        completion().notHandedIn().facts());
    kept("SKA-R19", Moment.CLAIM_ENTER, "2027-04-01", new ClaimFacts(BLOCK, true, 4, 4, 4, 0));
    broken(
        "SKA-R19", Effect.BLOCK, Moment.CLAIM_ENTER, "2027-04-01",
        new ClaimFacts(BLOCK, true, 4, 3, 4, 0));
    broken(
        "SKA-R19", Effect.BLOCK, Moment.CLAIM_ENTER, "2027-04-01",
        new ClaimFacts(BLOCK, false, 0, 0, 4, 0));
  }

  private static LogbookFacts literature(int minutes) {
    return new LogbookFacts(BLOCK, LocalDate.parse("2027-02-03"), 480, minutes);
  }

  private static ApplicationExample covered() {
    return application().agreement("MOBILITY", "2023-07-01", "2028-06-30");
  }

  private static AllotmentExample place() {
    return allotment().of(covered());
  }

  private Decided decided(String finalYear, String semesters, String english, String completed) {
    return new Decided(
        application()
            .answer("finalYear", finalYear)
            .answer("clinicalSemesters", semesters)
            .answer("english", english)
            .answer("completedPlacements", completed)
            .wish("surgery", "2027-02-01")
            .wish("cardiology", "2027-03-01"));
  }

  private void kept(String rule, Moment moment, String today, Object facts) {
    samples.add(RuleSample.kept(rule, moment, today, facts));
  }

  private void broken(String rule, Effect effect, Moment moment, String today, Object facts) {
    samples.add(RuleSample.broken(rule, effect, moment, today, facts));
  }

  /** A case for the eligibility desk. */
  private final class Decided {

    private final ApplicationExample application;

    Decided(ApplicationExample application) {
      this.application = application;
    }

    void ifKept() {
      kept("SKA-R04", Moment.APPLICATION_DECIDE, AFTERWARDS, application.facts());
    }

    void ifHeld() {
      broken("SKA-R04", Effect.HOLD, Moment.APPLICATION_DECIDE, AFTERWARDS, application.facts());
    }
  }
}
