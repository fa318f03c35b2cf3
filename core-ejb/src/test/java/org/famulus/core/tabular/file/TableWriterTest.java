package org.famulus.core.tabular.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("An export opens safely in a spreadsheet program and reads back as it was")
class TableWriterTest {

    /** Texts that attack, and texts that only look like it. None has a blank at its ends. */
    private static final List<String> TEXTS = List.of(
            "=1+1", "=cmd|'/C calc'!A0", "=HYPERLINK(\"http://example.org\",\"x\")", "=", "==1", "=\"a\"&\"b\"",
            "+1+1", "+cmd|'/C calc'!A0", "+46 40 123 45", "+", "-1+1", "-cmd|'/C calc'!A0", "-Ann", "-", "--", "-5", "- none",
            "@SUM(1+1)", "@example", "@", "＝1+1", "＋1", "－1", "＠SUM(1)",
            "'=1+1", "''=1+1", "'-Ann", "'+", "'", "''", "'t Hoen", "'@x'", "' =1",
            "a=1", "Anna-Karin", "a;=1+1", "a,=1+1", "a\",=1+1", "\"=1+1\"", "a\n=1+1", "line\nbreak",
            "0123", "2026-04-15", "TRUE", "1,5", "sep=;", "#N/A", "_x000D_", "_x005F_", "<b>&amp;</b>", "Åsa Łukasiewicz 🙂");

    /** Texts a program might trim first; their blanks are not part of the text. */
    private static final List<String> LEADING_CONTROLS = List.of("\t=1+1", "\r=1+1", "\n=1+1", " \t@x", "\t-Ann");

    private static final List<ExportColumn> COLUMNS = List.of(new ExportColumn("-Text", 30), new ExportColumn("No", 3));

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(CsvDialect.class)
    @DisplayName("in CSV no cell begins with a sign that makes it a formula, and each text survives")
    void csvTexts(CsvDialect dialect) throws Exception {
        byte[] file = csv(dialect, TEXTS);
        CSVFormat plain = CSVFormat.Builder.create().setDelimiter(dialect.delimiter()).get();
        List<String> raw = new ArrayList<>();
        String content = new String(file, StandardCharsets.UTF_8);
        assertThat(content).startsWith("\uFEFF");
        for (CSVRecord record : plain.parse(new StringReader(content.substring(1)))) {
            raw.add(record.get(0));
        }
        assertThat(raw.remove(0)).isEqualTo("'-Text");
        assertThat(raw).hasSameSizeAs(TEXTS).hasSizeGreaterThan(30).noneMatch(text -> text.matches("(?s)\\s*[=+\\-@＝＋－＠].*"));
        assertThat(readBack(file)).isEqualTo(TEXTS);
    }

    @Test
    @DisplayName("in XLSX every text is a text cell without a formula, and survives")
    void xlsxTexts() throws Exception {
        byte[] file = xlsx(TEXTS);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getFirstSheet().read()).hasSize(TEXTS.size() + 1).allSatisfy(row -> {
                assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
                assertThat(row.getCell(0).getFormula()).isNull();
            });
            assertThat(workbook.getFirstSheet().read().get(1 + TEXTS.indexOf("-Ann")).getCellText(0)).isEqualTo("-Ann");
        }
        assertThat(readBack(file)).isEqualTo(TEXTS);
    }

    @Test
    @DisplayName("a tab or line break in front of a formula does not hide it")
    void leadingControls() throws Exception {
        String csv = new String(csv(CsvDialect.COMMA, LEADING_CONTROLS), StandardCharsets.UTF_8);
        assertThat(csv).contains("\"'\t=1+1\"", "\"'\r=1+1\"", "\"'\n=1+1\"");
        assertThat(readBack(csv.getBytes(StandardCharsets.UTF_8))).containsExactly("=1+1", "=1+1", "=1+1", "@x", "-Ann");
        assertThat(readBack(xlsx(LEADING_CONTROLS))).containsExactly("=1+1", "=1+1", "=1+1", "@x", "-Ann");
    }

    @Test
    @DisplayName("the escaped CSV may pass through a workbook on its way back")
    void throughWorkbook() throws Exception {
        List<String> shown = TEXTS.stream().map(FormulaEscape::forCsv).toList();
        String[] rows = IntStream.range(0, shown.size()).mapToObj(i -> RawWorkbook.texts(shown.get(i), "n")).toArray(String[]::new);
        byte[] file = new RawWorkbook().sheet("List", String.join("", List.of(RawWorkbook.texts("Text", "No"))), String.join("", rows)
                .replace("_x", "_x005F_x")).bytes();
        assertThat(readBack(file)).isEqualTo(TEXTS);
    }

    private static final List<Cell> TYPED = List.of(
            Cell.of(-5), new Cell.Decimal(new BigDecimal("1250.5")), Cell.of(LocalDate.of(2026, 4, 15)),
            Cell.of(LocalDateTime.of(2026, 4, 15, 14, 30, 15)), Cell.of(true),
            new Cell.Money(new BigDecimal("-1250.50"), Currency.getInstance("SEK")), Cell.BLANK, new Cell.Failed("#N/A"));

    private static final List<ExportColumn> EIGHT = IntStream.range(0, 8).mapToObj(i -> new ExportColumn("c" + i, 12)).toList();

    @Test
    @DisplayName("CSV writes numbers with the decimal sign of its dialect, and dates in ISO form")
    void csvTypes() throws Exception {
        assertThat(typedCsv(CsvDialect.COMMA)).isEqualTo(
                "\"-5\",\"1250.5\",\"2026-04-15\",\"2026-04-15 14:30:15\",\"true\",\"-1250.50 SEK\",,\"#N/A\"");
        assertThat(typedCsv(CsvDialect.SEMICOLON)).startsWith("\"-5\";\"1250,5\";").contains("\"-1250,50 SEK\"");
    }

    private String typedCsv(CsvDialect dialect) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.csv(out, dialect, EIGHT)) {
            writer.row(TYPED);
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList().get(1);
    }

    @Test
    @DisplayName("XLSX keeps the types; an amount is a number that shows its currency")
    void xlsxTypes() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.xlsx(out, "Jan/Feb: [all]?", EIGHT)) {
            writer.row(TYPED);
        }
        try (Table table = open(out.toByteArray())) {
            assertThat(table.sheetNames()).containsExactly("Jan Feb   all");
            assertThat(TableRows.all(table).get(0).cells()).containsExactly(
                    TYPED.get(0), TYPED.get(1), TYPED.get(2), TYPED.get(3), TYPED.get(4),
                    new Cell.Decimal(new BigDecimal("-1250.5")), Cell.BLANK, Cell.of("#N/A"));
        }
        assertThat(part(out.toByteArray(), "xl/styles.xml")).contains("SEK");
    }

    @Test
    @DisplayName("the sheet has a frozen header, a filter over all rows and columns wide enough")
    void layout() throws Exception {
        String sheet = part(xlsx(TEXTS), "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("state=\"frozen\"", "<autoFilter ref=\"A1:B" + (TEXTS.size() + 1) + "\"", "width=\"30");
    }

    @Test
    @DisplayName("50,000 rows are written and read without being held in memory at once")
    void manyRows() throws Exception {
        Path file = directory.resolve("many.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                TableWriter writer = TableWriter.xlsx(out, "Many", COLUMNS)) {
            for (int i = 0; i < 50_000; i++) {
                writer.row(Cell.of("Student " + i % 1000), Cell.of(i));
            }
        }
        try (Table table = Spreadsheets.open(file, "many.xlsx")) {
            List<Row> rows = TableRows.all(table);
            assertThat(rows).hasSize(50_000);
            assertThat(rows.get(49_999)).isEqualTo(new Row(50_001, List.of(Cell.of("Student 999"), Cell.of(49_999))));
        }
    }

    @Test
    @DisplayName("text beyond what a cell holds is cut with a mark, a row with too many cells is a mistake")
    void bounds() throws Exception {
        assertThat(readBack(xlsx(List.of("x".repeat(40_000)))).get(0)).hasSize(32_767).endsWith("x…");
        try (TableWriter writer = TableWriter.csv(OutputStream.nullOutputStream(), CsvDialect.TAB, COLUMNS)) {
            assertThatIllegalArgumentException().isThrownBy(() -> writer.row(Cell.BLANK, Cell.BLANK, Cell.BLANK));
        }
    }

    private static byte[] csv(CsvDialect dialect, List<String> texts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.csv(out, dialect, COLUMNS)) {
            writeTexts(writer, texts);
        }
        return out.toByteArray();
    }

    private static byte[] xlsx(List<String> texts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.xlsx(out, "List", COLUMNS)) {
            writeTexts(writer, texts);
        }
        return out.toByteArray();
    }

    private static void writeTexts(TableWriter writer, List<String> texts) throws IOException {
        for (String text : texts) {
            writer.row(Cell.of(text), Cell.of("n"));
        }
    }

    private Table open(byte[] file) throws Exception {
        return Spreadsheets.open(TableRows.file(directory, file), "export");
    }

    private List<String> readBack(byte[] file) throws Exception {
        try (Table table = open(file)) {
            assertThat(table.header().rowNumber()).isEqualTo(1);
            return TableRows.all(table).stream().map(row -> row.cell(0).text()).toList();
        }
    }

    private String part(byte[] file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(TableRows.file(directory, file).toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
