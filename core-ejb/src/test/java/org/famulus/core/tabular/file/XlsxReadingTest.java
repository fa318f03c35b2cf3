package org.famulus.core.tabular.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.famulus.core.tabular.file.RawWorkbook.number;
import static org.famulus.core.tabular.file.RawWorkbook.row;
import static org.famulus.core.tabular.file.RawWorkbook.texts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A workbook is read as spreadsheet programs write it")
class XlsxReadingTest {

    @TempDir
    Path directory;

    @Test
    @DisplayName("cells keep their types, formulas give their stored result")
    void types() throws Exception {
        RawWorkbook workbook = new RawWorkbook()
                .sharedStrings("<t>one</t>", "<r><t>Ma</t></r><r><t xml:space=\"preserve\">ria </t></r><rPh><t>hint</t></rPh>", "<t/>")
                .sheet("List",
                        texts("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"),
                        row("<c t=\"s\"><v>0</v></c>", "<c t=\"s\"><v>1</v></c>", "<c t=\"s\"><v>2</v></c>",
                                number("0.30000000000000004", 0), "<c t=\"b\"><v>1</v></c>",
                                "<c><f>A1+1</f><v>7</v></c>", "<c t=\"str\"><f>A1</f><v>R &amp;_x000D_ D</v></c>",
                                "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", "<c><f>B2</f></c>",
                                "<c t=\"d\"><v>2026-04-15T00:00:00Z</v></c>"));
        try (Table table = open(workbook)) {
            assertThat(table.format()).isEqualTo(TableFormat.XLSX);
            List<Cell> cells = TableRows.all(table).get(0).cells();
            assertThat(cells.subList(0, 3)).containsExactly(Cell.of("one"), Cell.of("Maria"), Cell.BLANK);
            assertThat(cells.get(3).text()).isEqualTo("0.3");
            assertThat(cells.get(4)).isEqualTo(Cell.of(true));
            assertThat(cells.get(5).text()).isEqualTo("7");
            assertThat(cells.get(6)).isEqualTo(Cell.of("R &\n D"));
            assertThat(cells.get(7)).isEqualTo(new Cell.Failed("#DIV/0!"));
            assertThat(cells.get(8)).isEqualTo(new Cell.Failed("=B2"));
            assertThat(cells.get(9)).isEqualTo(Cell.of(LocalDate.of(2026, 4, 15)));
        }
    }

    @Test
    @DisplayName("numbers in a date format are dates, in both calendars, to the second")
    void dates() throws Exception {
        String[] rows = {texts("a", "b", "c", "d"),
            row(number("46127", 1), number("46127", 2), number("46127.604340277777", 3), number("46127", 0))};
        try (Table table = open(new RawWorkbook().sheet("List", rows))) {
            assertThat(TableRows.all(table).get(0).cells()).containsExactly(
                    Cell.of(LocalDate.of(2026, 4, 15)), Cell.of(LocalDate.of(2026, 4, 15)),
                    Cell.of(LocalDateTime.of(2026, 4, 15, 14, 30, 15)), Cell.of(46127));
        }
        try (Table table = open(new RawWorkbook().from1904().sheet("List", rows))) {
            assertThat(TableRows.all(table).get(0).cell(0)).isEqualTo(Cell.of(LocalDate.of(2030, 4, 16)));
        }
    }

    @Test
    @DisplayName("the first days of 1900 are right although the format counts a day that never was")
    void firstDays() throws Exception {
        try (Table table = open(new RawWorkbook().sheet("List", texts("a", "b", "c", "d"),
                row(number("1", 1), number("59", 1), number("61", 1), number("0.5", 1))))) {
            assertThat(TableRows.texts(table)).containsExactly(List.of("1900-01-01", "1900-02-28", "1900-03-01", "0.5"));
        }
    }

    @ParameterizedTest(name = "{0} is a date: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            dd.mm.yyyy                  | true
            [$-41D]d mmmm yyyy;@        | true
            yyyy\\-mm\\-dd              | true
            mmm                         | true
            [Red]0.00                   | false
            #,##0.00 "kr per day"       | false
            General                     | false
            0.00E+00                    | false
            [h]:mm:ss                   | false
            hh:mm                       | false
            0;"dd.mm"                   | false
            #,##0\\ \\d                 | false
            _-* #,##0_d                 | false
            @                           | false
            """)
    void dateFormats(String format, boolean isDate) {
        assertThat(XlsxDates.isDate(format.strip())).isEqualTo(isDate);
    }

    @Test
    @DisplayName("the first visible sheet with a value is read, another one by its name")
    void sheets() throws Exception {
        String hidden = "<worksheet><sheetData>" + texts("hidden") + "</sheetData></worksheet>";
        RawWorkbook workbook = new RawWorkbook().sheetPart("Codes", "hidden", hidden)
                .sheet("Empty", "<row r=\"9\"><c r=\"XFD9\" s=\"1\"/></row>").sheet("Åre", texts("a")).sheet("Two", texts("b"));
        Path file = workbook.writeTo(directory.resolve("sheets.xlsx"));
        try (Table table = Spreadsheets.open(file, "x.xlsx")) {
            assertThat(table.sheetNames()).containsExactly("Empty", "Åre", "Two");
            assertThat(table.header().headings()).containsExactly("a");
        }
        try (Table table = Spreadsheets.open(file, "x.xlsx", ReadOptions.DEFAULT.withSheet("Two"))) {
            assertThat(table.header().headings()).containsExactly("b");
        }
        assertThatThrownBy(() -> Spreadsheets.open(file, "x.xlsx", ReadOptions.DEFAULT.withSheet("Three")))
                .isInstanceOfSatisfying(UnreadableFileException.class, e -> {
                    assertThat(e.problem()).isEqualTo(FileProblem.SHEET_MISSING);
                    assertThat(e.parameters()).containsExactly("Three");
                });
        assertThatThrownBy(() -> Spreadsheets.open(file, "x.xlsx", ReadOptions.DEFAULT.withSheet("Empty")))
                .isInstanceOfSatisfying(UnreadableFileException.class, e -> assertThat(e.problem()).isEqualTo(FileProblem.EMPTY));
    }

    @Test
    @DisplayName("rows keep their numbers over gaps, cells their places, merged cells their first value")
    void places() throws Exception {
        try (Table table = open(new RawWorkbook().sheet("List",
                "<row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><t>name</t></is></c><c r=\"D3\" t=\"inlineStr\"><is><t>mail</t></is></c></row>",
                "<row r=\"7\"><c r=\"D7\" t=\"inlineStr\"><is><t>x</t></is></c></row>",
                "<row r=\"1048576\"><c r=\"XFD1048576\" s=\"1\"/></row>"))) {
            assertThat(table.header()).isEqualTo(new Header(3, List.of("", "name", "", "mail")));
            assertThat(TableRows.all(table)).containsExactly(
                    new Row(7, List.of(Cell.BLANK, Cell.BLANK, Cell.BLANK, Cell.of("x"))));
        }
    }

    @Test
    @DisplayName("the estimate for the progress bar is the stated size of the sheet")
    void estimate() throws Exception {
        String sheet = "<worksheet><dimension ref=\"A1:D1201\"/><sheetData>" + texts("a", "b") + "</sheetData></worksheet>";
        try (Table table = open(new RawWorkbook().sheetPart("List", "visible", sheet))) {
            assertThat(table.estimatedRows()).isEqualTo(1200);
        }
    }

    private Table open(RawWorkbook workbook) throws Exception {
        return Spreadsheets.open(workbook.writeTo(directory.resolve("list.xlsx")), "list.xlsx");
    }
}
