package org.famulus.core.tabular.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A CSV file is read as staff bring it")
class CsvReadingTest {

    private static final String UMLAUTS = "Namn;Ort\nMårten Öberg;Ängelholm\nÅsa Łukasiewicz;Malmö\n";

    @TempDir
    Path directory;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    @DisplayName("in each encoding that has a byte order mark")
    void byteOrderMark(String charset) throws Exception {
        assertThat(texts(TableRows.file(directory, "\uFEFF" + UMLAUTS, Charset.forName(charset))))
                .containsExactly(List.of("Mårten Öberg", "Ängelholm"), List.of("Åsa Łukasiewicz", "Malmö"));
    }

    @Test
    @DisplayName("in UTF-8 without a mark, and in Windows-1252 as soon as one byte is not UTF-8")
    void withoutMark() throws Exception {
        assertThat(texts(TableRows.file(directory, UMLAUTS))).contains(List.of("Åsa Łukasiewicz", "Malmö"));
        String western = "Namn;Pris\nMårten “Öberg”;5 €\n";
        assertThat(texts(TableRows.file(directory, western, Charset.forName("windows-1252"))))
                .containsExactly(List.of("Mårten “Öberg”", "5 €"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            a,b,c\\n1,2,3\\n4,5,6              | 1·2·3
            a;b;c\\n1;2;3\\n4;5;6              | 1·2·3
            a\\tb\\tc\\n1\\t2\\t3\\n4\\t5\\t6  | 1·2·3
            a;b\\nx,y,z;1\\nu,v;2              | x,y,z·1
            a,b\\n"x;y;z",1\\n"u;v;w",2        | x;y;z·1
            T, i, t, l, e\\na;b;c\\n1;2;3\\n4;5;6 | 1·2·3
            a;b;c;d\\nx,y\\nz,y\\n1;2;3;4      | x,y
            sep=;\\na;b\\n1,5;2,5\\n1,5;2      | 1,5·2,5
            """)
    @DisplayName("with the delimiter that makes the largest regular table")
    void delimiter(String content, String firstRow) throws Exception {
        String text = content.strip().replace("\\n", "\n").replace("\\t", "\t");
        assertThat(String.join("·", texts(TableRows.file(directory, text)).get(0))).isEqualTo(firstRow.strip());
    }

    @Test
    @DisplayName("rows keep the number the spreadsheet program shows: empty lines count, line breaks in cells do not")
    void rowNumbers() throws Exception {
        Path file = TableRows.file(directory, "\n\na,b\r\n\r\n\"one\ntwo\nthree\",1\r\n , \u00A0\r\n,,\r\nx,2\r\n");
        try (Table table = Spreadsheets.open(file, "x.csv")) {
            assertThat(table.header()).isEqualTo(new Header(3, List.of("a", "b")));
            List<Row> rows = TableRows.all(table);
            assertThat(rows).extracting(Row::number).containsExactly(5, 8);
            assertThat(rows.get(0).cell(0).text()).isEqualTo("one\ntwo\nthree");
            assertThat(rows.get(1).cell(7)).isEqualTo(Cell.BLANK);
        }
    }

    @Test
    @DisplayName("the line that tells Excel the delimiter is no row")
    void delimiterLineDoesNotCount() throws Exception {
        try (Table table = Spreadsheets.open(TableRows.file(directory, "sep=\t\r\na\tb\r\n1\t2"), "x.csv")) {
            assertThat(table.header().rowNumber()).isEqualTo(1);
            assertThat(TableRows.all(table)).extracting(Row::number).containsExactly(2);
        }
    }

    @Test
    @DisplayName("invisible characters and blanks of every kind are trimmed, inner joiners stay")
    void invisibleCharacters() throws Exception {
        Path file = TableRows.file(directory,
                "a,b,c,d\n\u00A0\u200BAnna \u00A0,An\u00ADna\u200B,می\u200Cخواهم\u200E,A\u0308sa\u00A0Ek\n");
        assertThat(texts(file)).containsExactly(List.of("Anna", "Anna", "می\u200Cخواهم", "Äsa Ek"));
    }

    @Test
    @DisplayName("a quotation mark within or behind a cell is text")
    void strayQuotes() throws Exception {
        Path file = TableRows.file(directory, "a,b\n5\" disk,x\n\"Anna\" Ek,y\n\"say \"\"hi\"\"\",z\n");
        assertThat(texts(file)).containsExactly(List.of("5\" disk", "x"), List.of("Anna Ek", "y"), List.of("say \"hi\"", "z"));
    }

    @Test
    @DisplayName("line ends of old Macs, a missing last one and a single column are no obstacle")
    void lineEnds() throws Exception {
        assertThat(texts(TableRows.file(directory, "a,b\r1,2\r3,4"))).containsExactly(List.of("1", "2"), List.of("3", "4"));
        assertThat(texts(TableRows.file(directory, "name\nAnna\nBo"))).containsExactly(List.of("Anna"), List.of("Bo"));
    }

    @Test
    @DisplayName("the header is found below titles: by its size, or by headings that are expected")
    void headerBelowTitle() throws Exception {
        Path file = TableRows.file(directory, "Applicants;spring 2027;;;\n\nExported by;Anna;on;1 May;at noon\nname;email;x;y;z\nBo;b@example.org\n");
        try (Table table = Spreadsheets.open(file, "x.csv")) {
            assertThat(table.header().rowNumber()).isEqualTo(3);
        }
        ReadOptions expecting = ReadOptions.DEFAULT.withKnownHeading(List.of("name", "email")::contains);
        try (Table table = Spreadsheets.open(file, "x.csv", expecting)) {
            assertThat(table.header().rowNumber()).isEqualTo(4);
            assertThat(TableRows.texts(table)).containsExactly(List.of("Bo", "b@example.org"));
        }
    }

    @Test
    @DisplayName("columns without a heading or with the same one can be told apart")
    void headings() throws Exception {
        try (Table table = Spreadsheets.open(TableRows.file(directory, "name,,email,email\n1,2,3,4"), "x.csv")) {
            Header header = table.header();
            assertThat(List.of(header.label(0), header.label(1), header.label(2), header.label(3)))
                    .containsExactly("name", "B", "email (C)", "email (D)");
        }
        assertThat(List.of(Header.letter(0), Header.letter(25), Header.letter(26), Header.letter(701), Header.letter(702)))
                .containsExactly("A", "Z", "AA", "ZZ", "AAA");
    }

    @Test
    @DisplayName("the estimate for the progress bar counts the lines below the header")
    void estimate() throws Exception {
        try (Table table = Spreadsheets.open(TableRows.file(directory, "Title\na,b\n1,2\n3,4\n5,6\n"), "x.csv")) {
            assertThat(table.estimatedRows()).isEqualTo(3);
        }
    }

    private static List<List<String>> texts(Path file) throws Exception {
        try (Table table = Spreadsheets.open(file, "list.csv")) {
            assertThat(table.format()).isEqualTo(TableFormat.CSV);
            return TableRows.texts(table);
        }
    }
}
