package org.famulus.core.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.core.document.Letter;
import org.famulus.core.document.LetterPrinter;
import org.famulus.core.document.LetterTable;
import org.famulus.core.document.PrintedFile;
import org.famulus.core.region.Language;
import org.famulus.core.region.Regions;
import org.famulus.core.region.Texts;
import org.famulus.core.shared.Sha256;
import org.famulus.core.tabular.file.Cell;
import org.famulus.core.tabular.file.ExportColumn;
import org.famulus.core.tabular.file.TableFormat;
import org.famulus.core.tabular.file.TableWriter;
import org.famulus.region.spi.Text;

/** A programme's report as a document and as a table; both tell the same. */
@ApplicationScoped
class AnnualReport {

  private static final String NAME = "report-";
  private static final int WIDE = 60;
  private static final int NARROW = 20;

  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private Texts texts;
  @Inject private LetterPrinter printer;
  @Inject private ReportParts parts;

  /** Prints it. */
  PrintedFile print(String regionId, GoalReport report, Language language) {
    LocalDate today = regions.today(regionId, clock);
    Letter letter =
        new Letter(
            today.toString(),
            List.of(
                new Letter.Print(
                    language,
                    texts.say(regionId, language, "region.name"),
                    List.of(),
                    List.of(say(regionId, language, "annual.as-of", today)),
                    title(regionId, report, language),
                    List.of(
                        say(regionId, language, "annual.counting"),
                        say(regionId, language, "annual.hiding")))));
    return printer.print(
        NAME + name(report),
        letter,
        parts.of(regionId, report, language).stream()
            .map(part -> table(part, language))
            .toList());
  }

  /** Writes one figure a line: part, thing, figure, value. */
  PrintedFile table(String regionId, GoalReport report, Language language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TableWriter table =
        TableWriter.xlsx(
            out,
            title(regionId, report, language),
            List.of(
                new ExportColumn(say(regionId, language, "annual.part"), WIDE),
                new ExportColumn(say(regionId, language, "annual.item"), WIDE),
                new ExportColumn(say(regionId, language, "annual.figure"), NARROW),
                new ExportColumn(say(regionId, language, "annual.value"), NARROW)))) {
      for (ReportPart part : parts.of(regionId, report, language)) {
        write(part, table);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("Memory takes what is written.", impossible);
    }
    byte[] content = out.toByteArray();
    return new PrintedFile(
        NAME + name(report) + "." + TableFormat.XLSX.extension(),
        TableFormat.XLSX.mediaType(),
        Sha256.hex(content),
        content);
  }

  private static void write(ReportPart part, TableWriter table) throws IOException {
    for (ReportPart.Row row : part.rows()) {
      for (int each = 0; each < row.values().size(); each++) {
        table.row(
            Cell.of(part.title()),
            Cell.of(row.item()),
            Cell.of(part.figures().get(each)),
            row.values().get(each));
      }
    }
  }

  private static LetterTable table(ReportPart part, Language language) {
    List<String> headings = new ArrayList<>(List.of(part.item()));
    headings.addAll(part.figures());
    return new LetterTable(
        Optional.of(part.title()),
        headings,
        part.figures().size(),
        part.rows().stream().map(row -> cells(row, language)).toList(),
        List.of());
  }

  private static List<String> cells(ReportPart.Row row, Language language) {
    List<String> cells = new ArrayList<>(List.of(row.item()));
    row.values().forEach(value -> cells.add(said(value, language)));
    return cells;
  }

  private static String said(Cell value, Language language) {
    if (value instanceof Cell.Money money) {
      return Texts.amount(money.amount(), money.currency().getCurrencyCode(), language);
    }
    return value instanceof Cell.Decimal decimal
        ? Texts.decimal(decimal.value(), language)
        : value.text();
  }

  private String title(String regionId, GoalReport report, Language language) {
    return report
        .year()
        .map(year -> say(regionId, language, "annual.title", Integer.toString(year)))
        .orElseGet(() -> say(regionId, language, "annual.title-all"));
  }

  private static String name(GoalReport report) {
    return report.year().map(year -> Integer.toString(year)).orElse("all");
  }

  private String say(String regionId, Language language, String key, Object... parameters) {
    return texts.say(regionId, language, Text.of(key, parameters));
  }
}
