package org.famulus.region.skane;

import java.time.Period;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.famulus.region.skane.rule.LanguageLevel;
import org.famulus.region.skane.rule.SkaR03MobilityAgreement;
import org.famulus.region.skane.rule.SkaR04Eligibility;
import org.famulus.region.skane.rule.SkaR05Block;
import org.famulus.region.spi.catalogue.AllocationTerms;
import org.famulus.region.spi.catalogue.DocumentTemplate;
import org.famulus.region.spi.catalogue.DocumentTemplate.Kind;
import org.famulus.region.spi.catalogue.LengthRule;
import org.famulus.region.spi.catalogue.LengthRule.Unit;
import org.famulus.region.spi.catalogue.PaperKind;
import org.famulus.region.spi.catalogue.PaymentTerms;
import org.famulus.region.spi.catalogue.PlacementKind;
import org.famulus.region.spi.catalogue.Question;
import org.famulus.region.spi.catalogue.RegionCatalogue;
import org.famulus.region.spi.catalogue.Step;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.Parameter.Type;

/** What exists in the course Clinical placement. */
final class SkaneCatalogue {

  /** Mailbox of the international coordinator (SKA-S32); data of the installation. */
  static final String COORDINATOR_MAIL = "coordinatorMail";

  /** Mailbox of the course director. */
  static final String COURSE_DIRECTOR_MAIL = "courseDirectorMail";

  /** Mailbox of the examiner. */
  static final String EXAMINER_MAIL = "examinerMail";

  /** Course code of a student's first block. */
  static final String FIRST_COURSE_CODE = "firstCourseCode";

  /** Course code of a student's second block. */
  static final String SECOND_COURSE_CODE = "secondCourseCode";

  /** Credits of a block. */
  static final String CREDITS = "credits";

  /** Address of Region Skåne's guidelines (SKA-S31); empty until the installation enters it. */
  static final String GUIDELINES = "guidelinesAddress";

  /** Address of the handling routines. */
  static final String ROUTINES = "routinesAddress";

  /** Address of the syllabus. */
  static final String SYLLABUS = "syllabusAddress";

  /** The catalogue. */
  static final RegionCatalogue CATALOGUE =
      new RegionCatalogue(
          ZoneId.of("Europe/Stockholm"),
          EnumSet.range(Step.INTEREST, Step.PAYMENT),
          List.of(
              new PlacementKind(
                  "ELECTIVE", new LengthRule(SkaR05Block.SHIPPED_WEEKS, Unit.CALENDAR_WEEKS))),
          List.of(
              "anaesthesia_intensive_care",
              "cardiology",
              "emergency_medicine",
              "internal_medicine",
              "neurology",
              "obstetrics_gynaecology",
              "orthopaedics",
              "paediatrics",
              "psychiatry",
              "surgery",
              "primary_care"),
          List.of(SkaR03MobilityAgreement.MOBILITY),
          questions(),
          papers(),
          5,
          documents(),
          parameters());

  private SkaneCatalogue() {}

  private static List<Question> questions() {
    return List.of(
        Question.yesNo(SkaR04Eligibility.FINAL_YEAR),
        Question.number(SkaR04Eligibility.CLINICAL_SEMESTERS),
        Question.choice(SkaR04Eligibility.ENGLISH, LanguageLevel.codes()),
        Question.fields(SkaR04Eligibility.COMPLETED_PLACEMENTS));
  }

  private static List<PaperKind> papers() {
    long fiveMegabytes = 5L * 1024 * 1024;
    // GDP-06: papers of an application are kept for six months after its call.
    Period sixMonths = Period.ofMonths(6);
    return List.of(
        PaperKind.pdf("STATEMENT_OF_PURPOSE", fiveMegabytes, sixMonths),
        PaperKind.pdf("CV", fiveMegabytes, sixMonths),
        PaperKind.pdf("TRANSCRIPT", fiveMegabytes, sixMonths),
        // GDP-09: of identity papers no copy is kept.
        PaperKind.shown("IDENTITY"));
  }

  private static List<DocumentTemplate> documents() {
    // The authority's own language is the official one; students read the English print.
    List<String> languages = List.of("sv", "en");
    List<String> mentioned = List.of(FIRST_COURSE_CODE, SECOND_COURSE_CODE, CREDITS, COORDINATOR_MAIL);
    return List.of(
        new DocumentTemplate(
            Kind.ADMISSION_DECISION,
            List.of(
                "document.admission.decision",
                "document.admission.place",
                "document.admission.binding",
                "document.admission.before",
                "document.admission.decline",
                "document.questions"),
            languages,
            mentioned),
        new DocumentTemplate(
            Kind.REVOCATION_DECISION,
            List.of(
                "document.revocation.decision",
                "document.revocation.place",
                "document.revocation.reason",
                "document.revocation.effect",
                "document.questions"),
            languages,
            mentioned),
        new DocumentTemplate(
            Kind.COMPLETION_CERTIFICATE,
            List.of(
                "document.certificate.course",
                "document.certificate.place",
                "document.certificate.grade"),
            languages,
            mentioned));
  }

  private static List<Parameter> parameters() {
    return List.of(
        new Parameter(COORDINATOR_MAIL, Type.TEXT, "coordinator@faculty.example"),
        new Parameter(COURSE_DIRECTOR_MAIL, Type.TEXT, "director@faculty.example"),
        new Parameter(EXAMINER_MAIL, Type.TEXT, "examiner@faculty.example"),
        new Parameter(FIRST_COURSE_CODE, Type.CODE, "VMFN23"),
        new Parameter(SECOND_COURSE_CODE, Type.CODE, "VMFN24"),
        new Parameter(CREDITS, Type.INTEGER, "6"),
        // SKA-F10: paid in April, August and December. No rate per student and week is published, so
        // the faculty enters its own before the first run; until then an example stands here.
        new Parameter(PaymentTerms.WEEKLY_RATE, Type.MONEY, "1500.00 SEK"),
        new Parameter(PaymentTerms.PAYOUT_MONTHS, Type.TEXT, "4, 8, 12"),
        new Parameter(AllocationTerms.CONSENT_REMINDER_DAYS, Type.DAYS, "4"),
        new Parameter(GUIDELINES, Type.TEXT, ""),
        new Parameter(ROUTINES, Type.TEXT, ""),
        new Parameter(SYLLABUS, Type.TEXT, ""));
  }
}
