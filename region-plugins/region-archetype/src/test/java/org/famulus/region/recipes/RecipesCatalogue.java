package org.famulus.region.recipes;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.famulus.region.spi.catalogue.DocumentForm;
import org.famulus.region.spi.catalogue.DocumentForm.Box;
import org.famulus.region.spi.catalogue.DocumentTemplate;
import org.famulus.region.spi.catalogue.DocumentTemplate.Kind;
import org.famulus.region.spi.catalogue.LengthRule;
import org.famulus.region.spi.catalogue.LengthRule.Unit;
import org.famulus.region.spi.catalogue.PlacementKind;
import org.famulus.region.spi.catalogue.RegionCatalogue;
import org.famulus.region.spi.catalogue.Step;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.Parameter.Type;

/** What exists in the programme. */
final class RecipesCatalogue {

  /** Mailbox printed on letters; data of the installation. */
  static final String OFFICE_MAIL = "officeMail";

  /** The office's form of a certificate. */
  private static final DocumentForm FORM =
      new DocumentForm(
          "form.reference",
          List.of(
              DocumentForm.words("form.student"),
              DocumentForm.boxes(Box.filled("form.name", "form.name.entry")),
              DocumentForm.boxes(
                  Box.filled("form.period", "form.period.entry"),
                  Box.byHand("form.stamp").forInk())));

  /** The catalogue. */
  static final RegionCatalogue CATALOGUE =
      new RegionCatalogue(
          ZoneId.of("Europe/Berlin"),
          Set.of(Step.INTEREST, Step.CALL, Step.APPLICATION, Step.DECISION, Step.COMPLIANCE),
          kinds(),
          List.of("surgery"),
          List.of("COOPERATION"),
          List.of(),
          List.of(),
          3,
          documents(),
          List.of(new Parameter(OFFICE_MAIL, Type.TEXT, "office@programme.example")));

  private RecipesCatalogue() {}

  private static List<PlacementKind> kinds() {
    return List.of(
        new PlacementKind("ELECTIVE", new LengthRule(4, Unit.CALENDAR_WEEKS)),
        new PlacementKind("RESEARCH", new LengthRule(2, Unit.MONTHS_OF_30_DAYS)));
  }

  private static List<DocumentTemplate> documents() {
    return List.of(
        new DocumentTemplate(Kind.COMPLETION_CERTIFICATE, List.of(), List.of("de"), List.of())
            .as(FORM),
        new DocumentTemplate(
            Kind.ADMISSION_DECISION,
            List.of("document.admission.place", "document.admission.questions"),
            List.of("de", "en"),
            List.of(OFFICE_MAIL)));
  }
}
