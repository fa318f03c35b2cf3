package org.famulus.core.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;
import org.famulus.core.shared.Sha256;
import org.w3c.dom.Document;

/**
 * Prints letters as tagged PDF/A with embedded fonts: readable by a screen reader today and by
 * anybody in thirty years. Needs no screen, no printer and no fonts on the server.
 */
@ApplicationScoped
public class LetterPrinter {

  private static final String FAMILY = "Letter";
  private static final int BOLD = 700;
  private static final int REGULAR = 400;
  private static final byte[] REGULAR_FONT = bytes("font/DejaVuSansCondensed.ttf");
  private static final byte[] BOLD_FONT = bytes("font/DejaVuSansCondensed-Bold.ttf");
  private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  static {
    // The library tells every step of every page; only what went wrong is worth a log line.
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  /** Prints a letter into a file of the name, which gets the ending {@code .pdf}. */
  public PrintedFile print(String name, Letter letter) {
    return print(name, letter, LetterPage.of(letter));
  }

  /** Prints a letter with a table below its paragraphs. */
  public PrintedFile print(String name, Letter letter, LetterTable table) {
    return print(name, letter, table.below(LetterPage.of(letter)));
  }

  /** Prints a letter with several tables below its paragraphs, one after the other. */
  public PrintedFile print(String name, Letter letter, List<LetterTable> tables) {
    Document page = LetterPage.of(letter);
    tables.forEach(table -> table.below(page));
    return print(name, letter, page);
  }

  private static PrintedFile print(String name, Letter letter, Document page) {
    byte[] content = render(letter, page);
    return new PrintedFile(name + ".pdf", "application/pdf", Sha256.hex(content), content);
  }

  private static byte[] render(Letter letter, Document page) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      new PdfRendererBuilder()
          .useFont(() -> font(REGULAR_FONT), FAMILY, REGULAR, FontStyle.NORMAL, true)
          .useFont(() -> font(BOLD_FONT), FAMILY, BOLD, FontStyle.NORMAL, true)
          .usePdfAConformance(PdfAConformance.PDFA_2_A)
          .usePdfUaAccessibility(true)
          .useColorProfile(COLOURS)
          .withW3cDocument(page, "/")
          .toStream(out)
          .run();
      return out.toByteArray();
    } catch (IOException unprintable) {
      throw new UncheckedIOException("The letter " + letter.number() + " cannot be printed", unprintable);
    }
  }

  private static InputStream font(byte[] content) {
    return new java.io.ByteArrayInputStream(content);
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = LetterPrinter.class.getResourceAsStream(resource)) {
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(resource, unreadable);
    }
  }
}
