package org.famulus.allocation.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is CSV to others, and what others write is read. */
class CsvAgainstLibraryTest {

  private static final String[] PIECES = {
    "a", "ö", "😀", ",", "\"", "\"\"", " ", "\n", "\r\n", "\r", "\\", "\\n", "-", "0", ";", "\t", "'"
  };

  private static final CSVFormat LIBRARY = CSVFormat.RFC4180;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void whatTheLibraryWritesIsRead(String end) throws IOException {
    for (int seed = 0; seed < 300; seed++) {
      List<List<String>> rows = rows(seed);
      StringWriter text = new StringWriter();
      try (CSVPrinter printer =
          new CSVPrinter(text, LIBRARY.builder().setRecordSeparator(end).get())) {
        printer.printRecord("one", "two", "three");
        for (List<String> row : rows) {
          // A backslash means something to a published file; everything else is as in RFC 4180.
          printer.printRecord(row.stream().map(cell -> cell.replace("\\", "\\\\")).toList());
        }
      }

      assertThat(read(text.toString())).as(text.toString()).isEqualTo(rows);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = QuoteMode.class,
      names = {"ALL", "MINIMAL", "ALL_NON_NULL"})
  void quotationMarksAroundEverythingChangeNothing(QuoteMode mode) throws IOException {
    List<List<String>> rows = rows(5);
    StringWriter text = new StringWriter();
    try (CSVPrinter printer = new CSVPrinter(text, LIBRARY.builder().setQuoteMode(mode).get())) {
      printer.printRecord("one", "two", "three");
      for (List<String> row : rows) {
        printer.printRecord(row.stream().map(cell -> cell.replace("\\", "\\\\")).toList());
      }
    }

    assertThat(read(text.toString())).isEqualTo(rows);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void theLibraryReadsWhatIsWrittenOneRowALine(int part) throws IOException {
    for (int seed = 1000 * part; seed < 1000 * part + 200; seed++) {
      List<List<String>> rows = rows(seed);
      RowWriter writer = new RowWriter();
      StringBuilder text = new StringBuilder();
      for (List<String> row : rows) {
        row.forEach(writer::cell);
        text.append(new String(writer.take(), StandardCharsets.UTF_8)).append('\n');
      }

      assertThat(text.toString().lines()).hasSameSizeAs(rows);
      List<List<String>> read = new ArrayList<>();
      try (CSVParser parser = LIBRARY.parse(new StringReader(text.toString()))) {
        parser.forEach(record -> read.add(record.stream().map(this::unescaped).toList()));
      }
      assertThat(read).isEqualTo(rows);
      assertThat(read("one,two,three\n" + text)).isEqualTo(rows);
    }
  }

  private String unescaped(String cell) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '\\') {
        i++;
        c = cell.charAt(i) == 'n' ? '\n' : cell.charAt(i) == 'r' ? '\r' : cell.charAt(i);
      }
      text.append(c);
    }
    return text.toString();
  }

  private static List<List<String>> rows(long seed) {
    Random random = new Random(seed);
    List<List<String>> rows = new ArrayList<>();
    for (int row = random.nextInt(6); row >= 0; row--) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < 3; column++) {
        StringBuilder cell = new StringBuilder();
        for (int piece = random.nextInt(5); piece > 0; piece--) {
          cell.append(PIECES[random.nextInt(PIECES.length)]);
        }
        cells.add(cell.toString());
      }
      rows.add(cells);
    }
    return rows;
  }

  private static List<List<String>> read(String text) throws IOException {
    Faults faults = new Faults();
    Table table =
        new CsvParser("some.csv", new StringReader(text), new Words(), faults).read(1000);
    faults.stopIfAny();
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < 3; column++) {
        cells.add(table.text(row, column));
      }
      rows.add(cells);
    }
    return rows;
  }
}
