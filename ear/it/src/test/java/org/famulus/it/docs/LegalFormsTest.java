package org.famulus.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.famulus.core.document.Letter;
import org.famulus.core.document.LetterPrinter;
import org.famulus.core.document.PrintedFile;
import org.famulus.core.document.TemplateWriting;
import org.famulus.core.region.Language;
import org.famulus.core.region.LoadedRegion;
import org.famulus.core.region.Regions;
import org.famulus.core.region.Texts;
import org.famulus.region.milamed.MilamedRegion;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.catalogue.DocumentTemplate;
import org.famulus.region.spi.catalogue.DocumentTemplate.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Certificates in the layout of the licensing order's annexes")
class LegalFormsTest {

  private static final String REGION = "milamed";
  private static final double POINTS_PER_MM = 72 / 25.4;
  private static final double PAGE_MM = 210;
  private static final double LEFT_MM = 25;
  private static final double RIGHT_MM = 22;

  private final MilamedRegion region = new MilamedRegion();
  private final Texts texts = new Texts(new Regions(List.of(new LoadedRegion(region, "milamed.jar"))));

  @Test
  @DisplayName("MIL-F19: a Famulatur is certified with the fields of Annex 6 in their order, on one page")
  void annex6() throws IOException {
    assertThat(words(print("FAMULATUR", "Łukasiewicz-Şahin, Åsa", "Praxis Dr. Beispiel")))
        .containsSubsequence(
            "Anlage 6 (zu § 7 Abs. 4 Satz 2 ÄApprO)",
            "Zeugnis über die Tätigkeit als Famulus",
            "Der/Die Studierende der Medizin",
            "Name, Vorname",
            "Łukasiewicz-Şahin, Åsa",
            "Geburtsdatum",
            "29.02.2000",
            "ist nach bestandenem Ersten Abschnitt der Ärztlichen Prüfung",
            "als Famulus tätig gewesen",
            "vom 03.08.2026",
            "bis zum 01.09.2026",
            "Kalendertage 30",
            "Die Ausbildung wurde unterbrochen",
            "ja, vom 10.08.2026 bis 11.08.2026",
            "Während dieser Zeit ist der/die Studierende",
            "Allgemeinmedizin",
            "beschäftigt worden.",
            "Bezeichnung der Einrichtung",
            "Praxis Dr. Beispiel",
            "Ort, Datum",
            "Torgau",
            "01.09.2026",
            "Unterschrift der ausbildenden Ärztin/des ausbildenden Arztes",
            "Dr. Wanda Beispiel");
  }

  @Test
  @DisplayName("MIL-F19: nursing service is certified with the fields of Annex 5 in their order, on one page")
  void annex5() throws IOException {
    assertThat(words(print("NURSING", "Berg, Anna", "Klinik Borna")))
        .containsSubsequence(
            "Anlage 5 (zu § 6 ÄApprO)",
            "Zeugnis über den Krankenpflegedienst",
            "Berg, Anna",
            "Geburtsdatum",
            "unter meiner Leitung Krankenpflegedienst geleistet",
            "vom 03.08.2026",
            "bis zum 01.09.2026",
            "Die Ausbildung wurde unterbrochen",
            "Klinik Borna",
            "Station (ausgeschrieben)",
            "Ort, Datum",
            "Unterschrift der Leitung des Pflegedienstes");
  }

  @Test
  @DisplayName("MIL-F17, MIL-F16: a tertial is certified with the fields of Annex 4 in their order, absences among them")
  void annex4() throws IOException {
    assertThat(words(print("TERTIAL", "Berg, Anna", "Klinik Borna")))
        .containsSubsequence(
            "Anlage 4 (zu § 3 Abs. 5 ÄApprO)",
            "Bescheinigung über das Praktische Jahr",
            "Berg, Anna",
            "durchgeführten Ausbildung teilgenommen.",
            "Ausbildung auf dem Gebiet",
            "Allgemeinmedizin",
            "vom 03.08.2026",
            "bis zum 01.09.2026",
            "Fehlzeiten",
            "vom 17.08.2026 bis 18.08.2026 (2 Ausbildungstage)",
            "Klinik Borna",
            "Universität Leipzig",
            "Ort, Datum",
            "Unterschrift der/des für die Ausbildung verantwortlichen");
  }

  @Test
  @DisplayName("MIL-F19: what is not kept, and what wants ink, stands as an empty box; the form has no letterhead")
  void empty() throws IOException {
    PrintedFile file = print("FAMULATUR", "Berg, Anna", "Praxis Dr. Beispiel");

    assertThat(words(file)).contains("Geburtsort", "Siegel oder Stempel der Einrichtung");
    assertThat(lines(file).subList(0, 2))
        .as("the programme's name stands in the foot, which is read first, and not in a head")
        .containsExactly(
            texts.say(REGION, Language.DE, "region.name") + " · C-2026-0001 1 / 1",
            "Anlage 6 (zu § 7 Abs. 4 Satz 2 ÄApprO)");
  }

  @Test
  @DisplayName("MIL-F19: the longest names break inside their boxes and leave nothing out")
  void longNames() throws IOException {
    String name = "Maximiliane".repeat(12) + ", " + "Wilhelmine".repeat(12);
    String unit = "Kreiskrankenhausgesellschaft".repeat(7);
    for (String kind : List.of("TERTIAL", "NURSING", "FAMULATUR")) {
      PrintedFile file = print(kind, name, unit);
      List<TextPosition> letters = letters(file);

      assertThat(letters)
          .allSatisfy(
              letter -> {
                assertThat((double) letter.getXDirAdj())
                    .isGreaterThanOrEqualTo(LEFT_MM * POINTS_PER_MM);
                assertThat((double) letter.getXDirAdj() + letter.getWidthDirAdj())
                    .isLessThanOrEqualTo((PAGE_MM - RIGHT_MM) * POINTS_PER_MM);
              });
      assertThat(words(file).replace(" ", "")).contains(name.replace(" ", ""), unit);
    }
  }

  @Test
  @DisplayName("MIL-F19: with names as people have them, each form is one page")
  void onePage() throws IOException {
    for (String kind : List.of("TERTIAL", "NURSING", "FAMULATUR")) {
      try (PDDocument pdf =
          Loader.loadPDF(
              print(
                      kind,
                      "Freifrau von Mustermann-Beispielhausen, Maria Magdalena",
                      "Kreiskrankenhaus Torgau „Johann Kentmann“ gGmbH, Klinik für Innere Medizin")
                  .content())) {
        assertThat(pdf.getNumberOfPages()).as(kind).isEqualTo(1);
      }
    }
  }

  private PrintedFile print(String kind, String name, String unit) {
    DocumentTemplate template =
        region.catalogue().document(Kind.COMPLETION_CERTIFICATE, kind).orElseThrow();
    TemplateWriting writing = new TemplateWriting(texts);
    List<Object> values = values(name, unit);
    assertThat(values).hasSizeGreaterThanOrEqualTo(template.values());
    Letter.Print print =
        new Letter.Print(
            Language.DE,
            texts.say(REGION, Language.DE, "region.name"),
            List.of(name),
            List.of("C-2026-0001"),
            texts.say(REGION, Language.DE, template.key() + ".title"),
            writing.paragraphs(REGION, Language.DE, template, values),
            writing.form(REGION, Language.DE, template, values),
            Optional.of(
                new Letter.Seal(
                    "https://famulus.example/verify?code=01AB-CDEF",
                    "Quadrat mit der Adresse",
                    List.of("Echtheit prüfen:", "https://famulus.example/verify", "01AB-CDEF"))));
    return new LetterPrinter().print("certificate", new Letter("C-2026-0001", List.of(print)));
  }

  /** As the core tells them, in the order {@link Kind} promises. */
  private static List<Object> values(String name, String unit) {
    LocalDate first = LocalDate.parse("2026-08-03");
    LocalDate last = LocalDate.parse("2026-09-01");
    List<Object> values =
        new ArrayList<>(
            List.of(
                name, unit, "", Text.of("field.general_practice"), first, last,
                "Universität Leipzig", "C-2026-0001", Text.of("kind.FAMULATUR"), "P-1",
                Text.of("completion.grade.PASSED"), last, 1));
    values.addAll(
        List.of(
            "Dr. Wanda Beispiel",
            30,
            "",
            "",
            name,
            Text.of("document.form.day", 29, 2, 2000),
            Text.of(
                "completion.certificate.pauses",
                Text.of(
                    "completion.certificate.pause",
                    LocalDate.parse("2026-08-10"),
                    LocalDate.parse("2026-08-11"))),
            "Torgau",
            last));
    values.add(
        Text.of(
            "form.missed",
            Text.of(
                "form.missed.days", LocalDate.parse("2026-08-17"), LocalDate.parse("2026-08-18")),
            2));
    return values;
  }

  private static String words(PrintedFile file) throws IOException {
    return String.join(" ", lines(file)).replaceAll("\\s+", " ");
  }

  private static List<String> lines(PrintedFile file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.content())) {
      return new PDFTextStripper().getText(pdf).lines().map(String::strip).toList();
    }
  }

  private static List<TextPosition> letters(PrintedFile file) throws IOException {
    List<TextPosition> all = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition letter) {
            all.add(letter);
            super.processTextPosition(letter);
          }
        };
    try (PDDocument pdf = Loader.loadPDF(file.content())) {
      stripper.getText(pdf);
    }
    return all;
  }
}
