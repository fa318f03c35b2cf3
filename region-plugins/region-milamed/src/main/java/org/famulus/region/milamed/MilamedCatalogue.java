package org.famulus.region.milamed;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.famulus.region.milamed.study.Fields;
import org.famulus.region.milamed.study.Kinds;
import org.famulus.region.spi.catalogue.BlockPlanTerms;
import org.famulus.region.spi.catalogue.DocumentTemplate;
import org.famulus.region.spi.catalogue.DocumentTemplate.Kind;
import org.famulus.region.spi.catalogue.LengthRule;
import org.famulus.region.spi.catalogue.LengthRule.Unit;
import org.famulus.region.spi.catalogue.PlacementKind;
import org.famulus.region.spi.catalogue.RegionCatalogue;
import org.famulus.region.spi.catalogue.Step;
import org.famulus.region.spi.catalogue.SupportTerms;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.Parameter.Type;

/** What exists in MiLaMed. */
final class MilamedCatalogue {

  /** Mailbox of Leipzig's contact (MIL-S20); data of the installation. */
  static final String LEIPZIG_MAIL = "leipzigMail";

  /** Mailbox of Halle's contact. */
  static final String HALLE_MAIL = "halleMail";

  /** The agreement by which a practice becomes a university's teaching practice. */
  static final String TEACHING_PRACTICE = "TEACHING_PRACTICE";

  /** The catalogue. */
  static final RegionCatalogue CATALOGUE =
      new RegionCatalogue(
          ZoneId.of("Europe/Berlin"),
          Set.of(
              Step.HOST,
              Step.BOOKING,
              Step.COMPLIANCE,
              Step.PLACEMENT,
              Step.COMPLETION,
              Step.EVALUATION,
              Step.SUPPORT,
              Step.BLOCK_PLAN),
          kinds(),
          Fields.ALL,
          List.of(TEACHING_PRACTICE),
          List.of(),
          List.of(),
          0,
          documents(),
          List.of(
              new Parameter(LEIPZIG_MAIL, Type.TEXT, "leipzig@faculty.example"),
              new Parameter(HALLE_MAIL, Type.TEXT, "halle@faculty.example"),
              new Parameter(SupportTerms.ACCOUNT_DAYS, Type.DAYS, "30"),
              new Parameter(SupportTerms.RECEIPT_DAYS, Type.DAYS, "1827"),
              new Parameter(BlockPlanTerms.KEPT_DAYS, Type.DAYS, "180")))
          // MIL-F08: travel and accommodation.
          .withCosts("TRAVEL", "LODGING");

  private MilamedCatalogue() {}

  /** MIL-F02; a host's confirmation completes each of them (MIL-F17, MIL-F19). */
  private static List<PlacementKind> kinds() {
    return List.of(
        kind(Kinds.NURSING, 1, Unit.MONTHS_OF_30_DAYS),
        kind(Kinds.CAREER_EXPLORATION, 1, Unit.CALENDAR_WEEKS),
        kind(Kinds.BLOCK_PRACTICUM, 2, Unit.CALENDAR_WEEKS),
        kind(Kinds.FAMULATUR, 1, Unit.MONTHS_OF_30_DAYS),
        kind(Kinds.TERTIAL, 16, Unit.CALENDAR_WEEKS));
  }

  private static PlacementKind kind(String code, int amount, Unit unit) {
    return new PlacementKind(code, new LengthRule(amount, unit)).completedByHost();
  }

  /**
   * The statement of willingness (MIL-S10) and the forms of Annexes 4, 5 and 6 of the licensing order;
   * German only, as its offices read them.
   */
  private static List<DocumentTemplate> documents() {
    return List.of(
        new DocumentTemplate(
            Kind.WILLINGNESS_STATEMENT,
            List.of(
                "document.willingness.takes",
                "document.willingness.fields",
                "document.willingness.region",
                "document.willingness.free",
                "document.willingness.signed"),
            List.of("de"),
            List.of()),
        certificate(
            List.of(
                "document.certificate.student",
                "document.certificate.place",
                "document.certificate.period")),
        certificate(List.of()).forKind(Kinds.TERTIAL).as(MilamedForms.ANNEX_4),
        certificate(List.of()).forKind(Kinds.NURSING).as(MilamedForms.ANNEX_5),
        certificate(List.of()).forKind(Kinds.FAMULATUR).as(MilamedForms.ANNEX_6));
  }

  private static DocumentTemplate certificate(List<String> paragraphs) {
    return new DocumentTemplate(
        Kind.COMPLETION_CERTIFICATE, paragraphs, List.of("de"), List.of());
  }
}
