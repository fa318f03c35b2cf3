package org.famulus.region.milamed;

import static org.famulus.region.milamed.Students.student;
import static org.famulus.region.testkit.example.BookingExample.booking;
import static org.famulus.region.testkit.example.CompletionExample.completion;
import static org.famulus.region.testkit.example.PlacementExample.in;
import static org.famulus.region.testkit.example.PlacementExample.placement;
import static org.famulus.region.testkit.example.PlacementExample.required;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famulus.region.milamed.study.AbsenceToEnter;
import org.famulus.region.milamed.study.Bucket;
import org.famulus.region.milamed.study.Kinds;
import org.famulus.region.milamed.study.Moments;
import org.famulus.region.milamed.study.PartToCount;
import org.famulus.region.milamed.study.ProofOf;
import org.famulus.region.milamed.study.Tertial.Absence;
import org.famulus.region.spi.compliance.RequirementStatus;
import org.famulus.region.spi.facts.EvaluationFacts;
import org.famulus.region.spi.facts.EvaluationGroupFacts;
import org.famulus.region.spi.facts.HostFacts;
import org.famulus.region.spi.facts.PeriodFacts;
import org.famulus.region.spi.facts.SupportClaimFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.testkit.CommonAnswer;
import org.famulus.region.testkit.CommonCase;
import org.famulus.region.testkit.RuleSample;
import org.famulus.region.testkit.example.BookingExample;

/** A case kept and a case broken for each rule, moment and effect, and for each sentence. */
final class MilamedSamples {

  private static final List<Moment> BOOKINGS =
      List.of(Moment.BOOKING_REQUEST, Moment.BOOKING_ACCEPT, Moment.BOOKING_CHANGE);
  private static final String TODAY = "2026-11-02";
  private static final String AFTERWARDS = "2027-03-05";

  private final List<RuleSample> samples = new ArrayList<>();

  private MilamedSamples() {}

  static List<RuleSample> all() {
    MilamedSamples all = new MilamedSamples();
    all.offers();
    BOOKINGS.forEach(all::bookings);
    BOOKINGS.forEach(all::studies);
    all.starts();
    all.endings();
    all.parts();
    all.absences();
    all.evaluationAndSupport();
    return all.samples;
  }

  /** What refuses the cases programmes get wrong most often. */
  static Map<CommonCase, CommonAnswer> common() {
    Moment accept = Moment.BOOKING_ACCEPT;
    return Map.of(
        CommonCase.NO_CAPACITY,
        CommonAnswer.refused(
            RuleSample.broken(
                "MIL-R04", Effect.BLOCK, accept, TODAY, booking().places(0, 0).facts()),
            RuleSample.kept("MIL-R04", accept, TODAY, booking().facts())),
        CommonCase.LAST_DAY_OF_WINDOW,
        CommonAnswer.notRefused("there is no call; the core keeps bookings within their window"),
        CommonCase.LEAP_DAY,
        CommonAnswer.refused(
            RuleSample.broken(
                "MIL-R10", Effect.BLOCK, accept, TODAY, block().on("2028-02-28", "2028-03-11").facts()),
            RuleSample.kept(
                "MIL-R10", accept, TODAY, block().on("2028-02-28", "2028-03-12").facts())),
        CommonCase.AGREEMENT_ENDS_MIDWAY,
        CommonAnswer.notRefused("MIL-R03: willingness is asked for when an offer is published"),
        CommonCase.SIGNED_A_DAY_EARLY,
        CommonAnswer.refused(
            RuleSample.broken(
                "MIL-R09",
                Effect.BLOCK,
                Moment.PLACEMENT_GRADE,
                AFTERWARDS,
                completion().confirmed("2027-02-27", true, true).facts()),
            RuleSample.kept(
                "MIL-R09",
                Moment.PLACEMENT_GRADE,
                AFTERWARDS,
                completion().confirmed("2027-02-28", true, true).facts())),
        CommonCase.EXPIRED_ON_FIRST_DAY,
        CommonAnswer.notRefused("MIL-R13: protection against measles does not expire"));
  }

  private void offers() {
    Moment publish = Moment.HOST_OFFER_PUBLISH;
    kept("MIL-R01", publish, booking().offer());
    broken("MIL-R01", Effect.BLOCK, publish, booking().outside().offer());
    kept("MIL-R03", publish, booking().offer());
    broken("MIL-R03", Effect.BLOCK, publish, booking().elsewhere().offer());
    broken("MIL-R03", Effect.BLOCK, publish, booking().physicians(0).offer());
    broken("MIL-R03", Effect.BLOCK, publish, booking().physicians(1, "surgery").offer());
    broken("MIL-R03", Effect.BLOCK, publish, booking().notWilling().offer());
    broken("MIL-R03", Effect.BLOCK, publish, booking().willing("2026-01-01", "2027-06-30").offer());
  }

  private void bookings(Moment moment) {
    kept("MIL-R01", moment, booking().facts());
    broken("MIL-R01", Effect.BLOCK, moment, booking().outside().facts());
    broken("MIL-R01", Effect.BLOCK, moment, booking().partner("2027-03-01", "").facts());
    kept("MIL-R02", moment, booking().facts());
    broken("MIL-R02", Effect.BLOCK, moment, booking().on("2020-03-31", "2020-04-29").facts());
    broken("MIL-R02", Effect.BLOCK, moment, booking().on("2018-03-01", "2018-03-30").facts());
    kept("MIL-R04", moment, booking().facts());
    broken("MIL-R04", Effect.BLOCK, moment, booking().places(1, 1).facts());
    kept("MIL-R10", moment, block().facts());
    broken("MIL-R10", Effect.BLOCK, moment, block().on("2027-02-01", "2027-02-07").facts());
    broken(
        "MIL-R10",
        Effect.BLOCK,
        moment,
        booking().of(Kinds.BLOCK_PRACTICUM, "general_practice").facts());
    broken("MIL-R14", Effect.NONE, moment, booking().facts());
    broken("MIL-R14", Effect.NONE, moment, booking().on("2027-02-01", "2027-02-05").facts());
  }

  private void studies(Moment moment) {
    Object famulatur = booking().of(Kinds.FAMULATUR, "general_practice").facts();
    kept(
        "MIL-R08",
        moment,
        famulatur,
        student().m1("2025-09-01").free("2027-01-01", "2027-12-31"));
    broken("MIL-R08", Effect.BLOCK, moment, famulatur, student());
    broken("MIL-R08", Effect.BLOCK, moment, famulatur, student().m1("2027-06-01"));
    broken(
        "MIL-R08", Effect.BLOCK, moment, famulatur, student().m1("2025-01-01").m2("2027-01-01"));
    broken("MIL-R08", Effect.BLOCK, moment, famulatur, student().m1("2025-09-01"));
    broken(
        "MIL-R08",
        Effect.WARN,
        moment,
        famulatur,
        student().m1("2025-09-01").document("2027-02-01", "2027-02-28"));
    BookingExample tertial =
        booking()
            .of(Kinds.TERTIAL, "internal_medicine")
            .atHospital()
            .on("2026-05-18", "2026-09-06");
    broken("MIL-R11", Effect.BLOCK, moment, tertial.facts(), student());
    broken("MIL-R11", Effect.BLOCK, moment, tertial.facts(), student().m2("2026-04-30"));
    tertial.marked("TEACHING_HOSPITAL");
    kept("MIL-R11", moment, tertial.facts(), student().m2("2026-04-30"));
    broken(
        "MIL-R11",
        Effect.BLOCK,
        moment,
        tertial.facts(),
        student().m2("2026-04-30").tertial(1, "internal_medicine", false));
    broken(
        "MIL-R11",
        Effect.BLOCK,
        moment,
        tertial.of(Kinds.TERTIAL, "neurology").facts(),
        student().m2("2026-04-30").tertial(1, "cardiology", false));
    broken(
        "MIL-R11",
        Effect.BLOCK,
        moment,
        tertial.on("2026-05-19", "2026-09-07").facts(),
        student().m2("2026-04-30"));
  }

  private void starts() {
    Moment start = Moment.PLACEMENT_START;
    kept(
        "MIL-R11",
        start,
        placement().of(Kinds.TERTIAL, booking().host()).facts(),
        student().m2("2027-01-31"));
    broken(
        "MIL-R11",
        Effect.BLOCK,
        start,
        placement().of(Kinds.TERTIAL, booking().host()).facts(),
        student());
    HostFacts asking = booking().marked("POLICE_CERTIFICATE").host();
    kept(
        "MIL-R13",
        start,
        placement()
            .with(in(required("MEASLES", "HEALTH", "2027-01-18"), RequirementStatus.VERIFIED))
            .facts());
    broken("MIL-R13", Effect.HOLD, start, placement().facts());
    broken("MIL-R13", Effect.HOLD, start, placement().of(Kinds.FAMULATUR, asking).facts());
    broken(
        "MIL-R13",
        Effect.HOLD,
        start,
        placement()
            .of(Kinds.FAMULATUR, asking)
            .with(in(required("MEASLES", "HEALTH", "2027-01-18"), RequirementStatus.VERIFIED))
            .facts());
  }

  private void endings() {
    Moment grade = Moment.PLACEMENT_GRADE;
    kept("MIL-R09", grade, completion().confirmed("2027-02-28", true, true).facts());
    broken("MIL-R09", Effect.BLOCK, grade, completion().facts());
    broken("MIL-R09", Effect.BLOCK, grade, completion().notConfirmed().facts());
    HostFacts practice = block().host();
    kept(
        "MIL-R10",
        grade,
        completion().of(Kinds.BLOCK_PRACTICUM, "general_practice", 14, practice).facts());
    broken(
        "MIL-R10",
        Effect.HOLD,
        grade,
        completion().of(Kinds.BLOCK_PRACTICUM, "general_practice", 10, practice).facts());
    Object famulatur =
        completion().of(Kinds.FAMULATUR, "surgery", 28, booking().atHospital().host()).facts();
    kept("MIL-R06", grade, famulatur, student());
    broken(
        "MIL-R06",
        Effect.TASK,
        grade,
        famulatur,
        student().famulatur(Bucket.INPATIENT, 30, 30));
    Object tertial =
        completion()
            .ofPlacement(7)
            .of(Kinds.TERTIAL, "surgery", 112, booking().atHospital().host())
            .facts();
    kept("MIL-R12", grade, tertial, student().tertial(7, "surgery", false));
    broken(
        "MIL-R12",
        Effect.HOLD,
        grade,
        tertial,
        student().tertial(7, "surgery", false, new Absence(1, 21)));
  }

  private void parts() {
    Moment count = Moments.PART_COUNT;
    kept("MIL-R06", count, part(Kinds.FAMULATUR, 30, HostFacts.HOSPITAL, Optional.empty()));
    broken(
        "MIL-R06",
        Effect.TASK,
        count,
        part(Kinds.FAMULATUR, 61, HostFacts.HOSPITAL, Optional.empty()));
    kept("MIL-R07", count, part(Kinds.FAMULATUR, 30, HostFacts.HOSPITAL, Optional.empty()));
    broken(
        "MIL-R07",
        Effect.BLOCK,
        count,
        part(Kinds.FAMULATUR, 30, HostFacts.PRACTICE, Optional.of(Bucket.GP_CARE)));
    Object nursing = part(Kinds.NURSING, 30, HostFacts.HOSPITAL, Optional.empty());
    kept("MIL-R17", count, nursing);
    broken(
        "MIL-R17",
        Effect.WARN,
        count,
        part(Kinds.NURSING, 29, HostFacts.HOSPITAL, Optional.empty()));
    broken(
        "MIL-R17",
        Effect.WARN,
        count,
        part(Kinds.NURSING, 30, HostFacts.PRACTICE, Optional.empty()));
    broken("MIL-R17", Effect.WARN, count, nursing, student().m1("2026-01-01"));
    Object proof = new ProofOf(1L);
    kept(
        "MIL-R05",
        Moments.FAMULATUR_PROVE,
        proof,
        student().famulatur(Bucket.INPATIENT, 30, 30).famulatur(Bucket.GP_CARE, 60, 0));
    broken("MIL-R05", Effect.HOLD, Moments.FAMULATUR_PROVE, proof);
  }

  private void absences() {
    Students whole = student().tertial(1, "surgery", false);
    Students split = student().tertial(1, "surgery", true);
    Students late =
        student()
            .tertial(2, "internal_medicine", false, new Absence(1, 20))
            .tertial(1, "surgery", false);
    kept("MIL-R12", Moments.ABSENCE_ENTER, absence(1), whole);
    broken("MIL-R12", Effect.WARN, Moments.ABSENCE_ENTER, absence(16), whole);
    broken("MIL-R12", Effect.HOLD, Moments.ABSENCE_ENTER, absence(21), whole);
    broken("MIL-R12", Effect.WARN, Moments.ABSENCE_ENTER, absence(4), split);
    broken("MIL-R12", Effect.HOLD, Moments.ABSENCE_ENTER, absence(6), split);
    broken("MIL-R12", Effect.WARN, Moments.ABSENCE_ENTER, absence(5), late);
    broken("MIL-R12", Effect.HOLD, Moments.ABSENCE_ENTER, absence(11), late);
  }

  private void evaluationAndSupport() {
    EvaluationFacts open =
        new EvaluationFacts(LocalDate.parse("2026-10-01"), 0, Optional.empty());
    EvaluationFacts reminded =
        new EvaluationFacts(
            LocalDate.parse("2026-10-01"), 2, Optional.of(LocalDate.parse("2026-10-15")));
    kept("MIL-R16", Moment.EVALUATION_REMIND, reminded);
    broken("MIL-R16", Effect.TASK, Moment.EVALUATION_REMIND, open);
    kept("MIL-R16", Moment.EVALUATION_REPORT, new EvaluationGroupFacts(5));
    broken("MIL-R16", Effect.HIDE, Moment.EVALUATION_REPORT, new EvaluationGroupFacts(4));
    for (Moment moment : List.of(Moment.SUPPORT_SUBMIT, Moment.SUPPORT_APPROVE)) {
      kept("MIL-R15", moment, claim(80, 1, "2026-11-02", "10.00"));
      broken("MIL-R15", Effect.BLOCK, moment, claim(10, 1, "2026-11-02", "10.00"));
      broken("MIL-R15", Effect.BLOCK, moment, claim(80, 0, "2026-11-02", "10.00"));
      broken("MIL-R15", Effect.BLOCK, moment, claim(80, 1, "2027-11-02", "10.00"));
      broken("MIL-R15", Effect.BLOCK, moment, claim(80, 1, "2026-11-02", "9.00"));
    }
  }

  private static BookingExample block() {
    return booking()
        .of(Kinds.BLOCK_PRACTICUM, "general_practice")
        .marked("TEACHING_PRACTICE");
  }

  private static AbsenceToEnter absence(int days) {
    return new AbsenceToEnter(1L, 1L, 1, days);
  }

  private static SupportClaimFacts claim(int km, int receipts, String day, String left) {
    LocalDate end = LocalDate.parse("2026-10-01");
    return new SupportClaimFacts(
        new PeriodFacts(0, LocalDate.parse("2026-09-02"), end),
        Kinds.FAMULATUR,
        km,
        Map.of("TRAVEL", BigDecimal.TEN),
        "EUR",
        receipts,
        end,
        LocalDate.parse(day),
        Optional.of(new BigDecimal(left)));
  }

  private static PartToCount part(
      String kind, int days, String siteType, Optional<Bucket> wanted) {
    LocalDate firstDay = LocalDate.parse("2026-08-01");
    return new PartToCount(
        1L,
        kind,
        new PeriodFacts(0, firstDay, firstDay.plusDays(days - 1L)),
        days,
        siteType,
        Set.of(),
        wanted);
  }

  private void kept(String rule, Moment moment, Object facts) {
    samples.add(RuleSample.kept(rule, moment, TODAY, facts));
  }

  private void kept(String rule, Moment moment, Object facts, Students student) {
    samples.add(RuleSample.kept(rule, moment, TODAY, facts).knowing(student.facts()));
  }

  private void broken(String rule, Effect effect, Moment moment, Object facts) {
    samples.add(RuleSample.broken(rule, effect, moment, TODAY, facts));
  }

  private void broken(
      String rule, Effect effect, Moment moment, Object facts, Students student) {
    samples.add(RuleSample.broken(rule, effect, moment, TODAY, facts).knowing(student.facts()));
  }
}
