package org.famulus.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.famulus.core.region.Language;
import org.famulus.core.shared.Sha256;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A printed letter")
class LetterPrinterTest {

  private final PrintedFile file =
      new LetterPrinter()
          .print(
              "decision-2026-0147",
              new Letter(
                  "2026-0147",
                  List.of(
                      print(Language.SV, "Antagningsbeslut", "Du antas till placeringen."),
                      print(Language.EN, "Admission decision", "You are admitted <b>&amp;</b>."))));

  @Test
  @DisplayName("is a PDF whose digest is kept with it")
  void digest() {
    assertThat(file.name()).isEqualTo("decision-2026-0147.pdf");
    assertThat(file.mediaType()).isEqualTo("application/pdf");
    assertThat(new String(file.content(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
    assertThat(file.sha256()).isEqualTo(Sha256.hex(file.content()));
  }

  @Test
  @DisplayName("says in each language, on a page of its own, what it was given, letter by letter")
  void words() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.content())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(2);
      assertThat(page(pdf, 1))
          .contains("Antagningsbeslut", "Du antas till placeringen.", "2026-0147", "1 / 2")
          .contains("Åsa Łukasiewicz-Şahin", "Universität Zürich");
      assertThat(page(pdf, 2))
          .contains("Admission decision")
          .as("what looks like markup is text")
          .contains("You are admitted <b>&amp;</b>.");
    }
  }

  @Test
  @DisplayName("is tagged, names its language and title, and carries its fonts with it")
  void accessible() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.content())) {
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("sv");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Antagningsbeslut 2026-0147");
      List<PDFont> fonts = new ArrayList<>();
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          fonts.add(page.getResources().getFont(name));
        }
      }
      assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
    }
  }

  private static String page(PDDocument pdf, int number) throws IOException {
    PDFTextStripper text = new PDFTextStripper();
    text.setStartPage(number);
    text.setEndPage(number);
    return text.getText(pdf);
  }

  private static Letter.Print print(Language language, String title, String paragraph) {
    return new Letter.Print(
        language,
        "Klinisk placering",
        List.of("Åsa Łukasiewicz-Şahin", "Universität Zürich"),
        List.of("2026-0147", "20 okt. 2026"),
        title,
        List.of(paragraph));
  }
}
