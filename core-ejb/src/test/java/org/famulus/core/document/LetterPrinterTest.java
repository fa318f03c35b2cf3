package org.famulus.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.famulus.core.region.Language;
import org.famulus.core.shared.Sha256;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

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

  @Test
  @DisplayName("carries its seal as a square with a description, and the address in words")
  void seal() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(sealed().content())) {
      assertThat(page(pdf, 1)).contains("https://famulus.example/verify", "Code 01AB-CDEF");
      PDPage first = pdf.getPage(0);
      List<BufferedImage> pictures = new ArrayList<>();
      for (COSName name : first.getResources().getXObjectNames()) {
        if (first.getResources().getXObject(name) instanceof PDImageXObject picture) {
          pictures.add(picture.getImage());
        }
      }
      assertThat(pictures).hasSize(1);
      String address =
          new QRCodeReader()
              .decode(
                  new BinaryBitmap(new HybridBinarizer(luminance(pictures.get(0)))))
              .getText();
      assertThat(address).isEqualTo("https://famulus.example/verify?code=01AB-CDEF");
      assertThat(figures(pdf.getDocumentCatalog().getStructureTreeRoot()))
          .containsExactly("Square code with the address");
    }
  }

  @Test
  @DisplayName("is PDF/A-2a, by the reference validator")
  void archivable() throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    for (PrintedFile each : List.of(file, sealed(), form())) {
      try (PDFAParser parser =
              Foundries.defaultInstance()
                  .createParser(new ByteArrayInputStream(each.content()), PDFAFlavour.PDFA_2_A);
          PDFAValidator validator =
              Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_A, false)) {
        assertThat(validator.validate(parser).getTestAssertions().stream()
                .filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
                .map(check -> check.getRuleId().getClause() + " " + check.getMessage())
                .distinct())
            .isEmpty();
      }
    }
  }

  @Test
  @DisplayName("in the layout of a form holds words and boxes in their order, and no letterhead")
  void formRows() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(form().content())) {
      assertThat(page(pdf, 1))
          .containsSubsequence(
              "Annex 6", "Certificate", "The student", "Name", "Berg, Anna", "Born", "Place", "Stamp")
          .doesNotContain("Receiver");
    }
  }

  private static PrintedFile form() {
    return new LetterPrinter()
        .print(
            "certificate-C-2026-0002",
            new Letter(
                "C-2026-0002",
                List.of(
                    new Letter.Print(
                        Language.EN,
                        "Clinical placement",
                        List.of("Receiver"),
                        List.of("C-2026-0002"),
                        "Certificate",
                        List.of(),
                        Optional.of(
                            new LetterForm(
                                "Annex 6",
                                List.of(
                                    new LetterForm.Words("The student"),
                                    boxes(new LetterForm.Box("Name", "Berg, Anna", false)),
                                    boxes(
                                        new LetterForm.Box("Born", "29.02.2000", false),
                                        new LetterForm.Box("Place", "", false)),
                                    boxes(new LetterForm.Box("Stamp", "", true))))),
                        Optional.empty()))));
  }

  private static LetterForm.Row boxes(LetterForm.Box... boxes) {
    return new LetterForm.Boxes(List.of(boxes));
  }

  private static PrintedFile sealed() {
    return new LetterPrinter()
        .print(
            "certificate-C-2026-0001",
            new Letter(
                "C-2026-0001",
                List.of(
                    new Letter.Print(
                        Language.EN,
                        "Clinical placement",
                        List.of("Åsa Łukasiewicz-Şahin"),
                        List.of("C-2026-0001"),
                        "Certificate",
                        List.of("She has passed."),
                        Optional.empty(),
                        Optional.of(
                            new Letter.Seal(
                                "https://famulus.example/verify?code=01AB-CDEF",
                                "Square code with the address",
                                List.of(
                                    "https://famulus.example/verify", "Code 01AB-CDEF")))))));
  }

  /** Descriptions of all pictures, as a screen reader finds them. */
  private static List<String> figures(PDStructureNode node) {
    List<String> found = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals("Figure")) {
          found.add(element.getAlternateDescription());
        }
        found.addAll(figures(element));
      }
    }
    return found;
  }

  private static RGBLuminanceSource luminance(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    return new RGBLuminanceSource(
        width, height, picture.getRGB(0, 0, width, height, null, 0, width));
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
