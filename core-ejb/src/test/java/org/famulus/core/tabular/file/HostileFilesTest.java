package org.famulus.core.tabular.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.famulus.core.tabular.file.RawWorkbook.texts;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("No file, however made, exhausts memory, reaches out, or fails without saying why")
class HostileFilesTest {

    @TempDir
    Path directory;

    private enum Impostor {
        EMPTY(FileProblem.EMPTY, ""),
        BLANK(FileProblem.EMPTY, "\uFEFF \r\n;;;\r\n\u00A0\r\n"),
        PDF(FileProblem.PDF, "%PDF-1.7\n%âãÏÓ"),
        HTML(FileProblem.WEB_PAGE, "\uFEFF\n <html><table><tr><td>a</td></tr></table>"),
        XML(FileProblem.WEB_PAGE, "<?xml version=\"1.0\"?><Workbook/>"),
        RTF(FileProblem.OTHER_DOCUMENT, "{\\rtf1\\ansi"),
        GIF(FileProblem.IMAGE, "GIF89a…"),
        WEBP(FileProblem.IMAGE, "RIFFabcdWEBPVP8 "),
        SEVEN_ZIP_NAME_ONLY(null, "7z,b\n1,2"),
        BINARY(FileProblem.NOT_TEXT, "a,b\n\u0000,1"),
        CONTROLS(FileProblem.NOT_TEXT, "a,b\n\u0001\u0002\u0003\u0004,1");

        private final FileProblem problem;
        private final String content;

        Impostor(FileProblem problem, String content) {
            this.problem = problem;
            this.content = content;
        }
    }

    @ParameterizedTest
    @EnumSource(Impostor.class)
    @DisplayName("other files under the name of a table are named for what they are")
    void impostors(Impostor impostor) throws Exception {
        Path file = TableRows.file(directory, impostor.content);
        if (impostor.problem == null) {
            Spreadsheets.open(file, "list.xlsx").close();
        } else {
            assertThat(refused(file)).isEqualTo(impostor.problem);
        }
    }

    @Test
    @DisplayName("binary formats are told apart by their bytes")
    void binaryFormats() {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};
        assertThat(refused(TableRows.file(directory, ole))).isEqualTo(FileProblem.OLD_EXCEL);
        byte[] name = "\0EEncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] encrypted = new byte[ole.length + name.length];
        System.arraycopy(ole, 0, encrypted, 0, ole.length);
        System.arraycopy(name, 0, encrypted, ole.length, name.length);
        assertThat(refused(TableRows.file(directory, encrypted))).isEqualTo(FileProblem.ENCRYPTED);
        assertThat(refused(TableRows.file(directory, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}))).isEqualTo(FileProblem.IMAGE);
        assertThat(refused(TableRows.file(directory, new byte[] {0x1F, (byte) 0x8B, 8, 0}))).isEqualTo(FileProblem.ARCHIVE);
    }

    @Test
    @DisplayName("ZIP archives that are no workbook are told apart by their parts")
    void archives() {
        assertThat(refused(new RawWorkbook().part("xl/workbook.bin", "x"))).isEqualTo(FileProblem.BINARY_EXCEL);
        assertThat(refused(new RawWorkbook().part("word/document.xml", "x"))).isEqualTo(FileProblem.OTHER_DOCUMENT);
        assertThat(refused(new RawWorkbook().part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")))
                .isEqualTo(FileProblem.OTHER_SPREADSHEET);
        assertThat(refused(new RawWorkbook().part("mimetype", "application/vnd.oasis.opendocument.text")))
                .isEqualTo(FileProblem.OTHER_DOCUMENT);
        assertThat(refused(TableRows.file(directory, new byte[] {'P', 'K', 3, 4, 1, 2, 3}))).isEqualTo(FileProblem.DAMAGED);
    }

    @Test
    @DisplayName("a truncated workbook is damaged, wherever it breaks off")
    void truncated() throws Exception {
        byte[] whole = new RawWorkbook().sheet("List", texts("a", "b"), texts("1", "2")).bytes();
        for (int length = 8; length < whole.length; length += 97) {
            assertThat(refused(TableRows.file(directory, Arrays.copyOf(whole, length)))).isEqualTo(FileProblem.DAMAGED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<row><c t=\"s\"><v>2000000000</v></c></row>",
        "<row><c t=\"s\"><v>-1</v></c></row>",
        "<row><c t=\"s\"><v>x</v></c></row>",
        "<row><c><v>1E999999999</v></c></row>",
        "<row><c><v>NaN</v></c></row>",
        "<row><c s=\"x\"><v>1</v></c></row>",
        "<row r=\"99999999999\"><c><v>1</v></c></row>",
        "<row><c r=\"1A\"><v>1</v></c></row>",
        "<row><c r=\"ÄÄ1\"><v>1</v></c></row>",
        "<row><c><v>&entity;</v></c></row>",
        "<row><c><v>1</c></row>"
    })
    @DisplayName("cells that refer to nothing make the workbook damaged")
    void inconsistent(String row) {
        assertThat(refused(new RawWorkbook().sheet("List", texts("a"), row))).isEqualTo(FileProblem.DAMAGED);
    }

    @Test
    @DisplayName("a column far out is refused without room being made for it")
    void farColumn() {
        assertThat(refused(new RawWorkbook().sheet("List", texts("a"), "<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>")))
                .isEqualTo(FileProblem.TOO_MANY_COLUMNS);
    }

    @Test
    @DisplayName("a sheet of 200 MB in a file of 200 kB is refused")
    void zipBomb() {
        assertThat(refused(new RawWorkbook().sheetPart("List", "visible", "<worksheet><sheetData>" + " ".repeat(200_000_000))))
                .isEqualTo(FileProblem.EXPANDS_TOO_MUCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<row a=\"%s\"/>", "<row a=\"%s>\"/>", "<!--%s-->", "<!-->%s<-->", "<!-- > < %s-->", "<?x %s?>", "<row><c><v><![CDATA[%s]]></v></c></row>",
        "%s"
    })
    @DisplayName("a tag, comment or text of megabytes is refused before the parser has taken it in")
    void longToken(String xml) {
        String token = xml.replace("%s", (xml.contains("<!") || xml.contains("<?") ? "< > " : "xxxx").repeat(XmlTokenGuard.MAX_TOKEN / 4));
        assertThat(refused(new RawWorkbook().sheetPart("List", "visible", "<worksheet><sheetData>" + token))).isEqualTo(FileProblem.EXPANDS_TOO_MUCH);
    }

    @Test
    @DisplayName("comments, instructions and marked sections of ordinary length do no harm, nor does a wrong encoding")
    void ordinaryMarkup() throws Exception {
        String sheet = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><!-- <a> --><worksheet><sheetData><?x y?><row><!-- > < -->"
                + "<c t=\"str\"><v><![CDATA[Å <&> D]]></v></c></row></sheetData></worksheet>" + "<!-- -->".repeat(200_000);
        Path file = TableRows.file(directory, new RawWorkbook().sheetPart("List", "visible", sheet).bytes());
        try (Table table = Spreadsheets.open(file, "list.xlsx")) {
            assertThat(table.header().headings()).containsExactly("Å <&> D");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a>", "<a%d/>", "<a b%d=\"\"/>", "<a xmlns:b%d=\"u\"/>", "<?a%d?>"})
    @DisplayName("elements within elements and ever new names are refused")
    void growingTables(String xml) {
        StringBuilder sheet = new StringBuilder("<worksheet>");
        for (int i = 0; i < 6_000; i++) {
            sheet.append(xml.replace("%d", String.valueOf(i)));
        }
        assertThat(refused(new RawWorkbook().sheetPart("List", "visible", sheet.toString()))).isEqualTo(FileProblem.EXPANDS_TOO_MUCH);
    }

    @Test
    @DisplayName("parts that are kept as a whole have a limit of their own")
    void largeStyles() {
        String styles = "<styleSheet><cellXfs>" + "<xf numFmtId=\"123456789\"/>".repeat(700_000) + "</cellXfs></styleSheet>";
        assertThat(refused(new RawWorkbook().sheet("List", texts("a")).part("xl/styles.xml", styles))).isEqualTo(FileProblem.EXPANDS_TOO_MUCH);
    }

    @Test
    @DisplayName("many shared strings are refused before they fill the memory")
    void manyStrings() {
        String[] items = new String[1_700_000];
        Arrays.setAll(items, i -> "<t>" + i * 7919L + "</t>");
        assertThat(refused(new RawWorkbook().sharedStrings(items).sheet("List", texts("a")))).isEqualTo(FileProblem.EXPANDS_TOO_MUCH);
    }

    @Test
    @DisplayName("an external entity is neither read from disk nor fetched, in any part of a workbook")
    void externalEntities() throws Exception {
        List<String> requests = new ArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            Path secret = Files.writeString(directory.resolve("secret.txt"), "top secret");
            for (String target : List.of(url, secret.toUri().toString())) {
                for (String doctype : List.of(
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + target + "\">]>",
                        "<!DOCTYPE x SYSTEM \"" + target + "\">",
                        "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + target + "\"> %p;]>")) {
                    String sheet = doctype + "<worksheet><sheetData><row><c t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>";
                    assertThat(refused(new RawWorkbook().sheetPart("List", "visible", sheet))).isEqualTo(FileProblem.FORBIDDEN_XML);
                    for (String part : List.of("xl/styles.xml", "_rels/.rels")) {
                        assertThat(refused(new RawWorkbook().sheet("List", texts("a")).part(part, doctype + "<x>&e;</x>")))
                                .isEqualTo(FileProblem.FORBIDDEN_XML);
                    }
                }
            }
            assertThat(requests).isEmpty();
        } finally {
            server.stop(0);
        }
    }

    @Test
    @DisplayName("entities that multiply are refused")
    void billionLaughs() {
        String sheet = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>"
                + "<worksheet><sheetData><row><c t=\"str\"><v>&c;</v></c></row></sheetData></worksheet>";
        assertThat(refused(new RawWorkbook().sheetPart("List", "visible", sheet))).isEqualTo(FileProblem.FORBIDDEN_XML);
    }

    @Test
    @DisplayName("a CSV row of a million columns is refused while it is read")
    void millionColumns() {
        assertThat(refused(TableRows.file(directory, "a,b\n" + "1,".repeat(1_000_000)))).isEqualTo(FileProblem.TOO_MANY_COLUMNS);
        assertThat(refused(TableRows.file(directory, "a,b\n" + "\"\n\",".repeat(1_000_000)))).isEqualTo(FileProblem.TOO_MANY_COLUMNS);
        assertThat(refused(TableRows.file(directory, "a,b\n" + "1,".repeat(301)))).isEqualTo(FileProblem.TOO_MANY_COLUMNS);
    }

    @Test
    @DisplayName("blank columns beyond the limit do no harm")
    void blankColumns() throws Exception {
        try (Table table = Spreadsheets.open(TableRows.file(directory, "a,b\n1,2" + ",".repeat(10_000)), "x.csv")) {
            assertThat(TableRows.texts(table)).containsExactly(List.of("1", "2"));
        }
    }

    @Test
    @DisplayName("a quotation mark that is never closed is named by the row it opens in")
    void openQuote() {
        UnreadableFileException e = refusal(TableRows.file(directory, "a,b\n1,2\n\"x\"\"y\",3\n5,\"oops\n6,7\n"));
        assertThat(e.problem()).isEqualTo(FileProblem.QUOTE_NOT_CLOSED);
        assertThat(e.parameters()).containsExactly("4");
    }

    @Test
    @DisplayName("a cell longer than any spreadsheet program allows is refused, in both formats")
    void longCell() {
        String text = "x".repeat(32_768);
        assertThat(refused(TableRows.file(directory, "a,b\n1," + text))).isEqualTo(FileProblem.CELL_TOO_LONG);
        assertThat(refused(new RawWorkbook().sheet("List", texts("a"), texts(text)))).isEqualTo(FileProblem.CELL_TOO_LONG);
        assertThat(refused(new RawWorkbook().sharedStrings("<t>" + text + "</t>").sheet("List", texts("a")))).isEqualTo(FileProblem.CELL_TOO_LONG);
    }

    @Test
    @DisplayName("file size and number of rows have limits that the message can name")
    void size() {
        ReadLimits small = new ReadLimits(2 << 20, 3, 300, 1000, 1 << 20, 100);
        ReadOptions options = ReadOptions.DEFAULT.withLimits(small);
        UnreadableFileException tooBig = refusal(TableRows.file(directory, "a\n".repeat(2_000_000)), options);
        assertThat(tooBig.problem()).isEqualTo(FileProblem.TOO_BIG);
        assertThat(tooBig.parameters()).containsExactly("2");
        UnreadableFileException tooLong = refusal(TableRows.file(directory, "a\n1\n2\n3\n"), options);
        assertThat(tooLong.problem()).isEqualTo(FileProblem.TOO_MANY_ROWS);
        assertThat(tooLong.parameters()).containsExactly("3");
    }

    private FileProblem refused(RawWorkbook workbook) {
        return refused(TableRows.file(directory, workbook.bytes()));
    }

    private static FileProblem refused(Path file) {
        return refusal(file).problem();
    }

    private static UnreadableFileException refusal(Path file) {
        return refusal(file, ReadOptions.DEFAULT);
    }

    private static UnreadableFileException refusal(Path file, ReadOptions options) {
        UnreadableFileException refusal = catchThrowableOfType(UnreadableFileException.class, () -> {
            try (Table table = Spreadsheets.open(file, "list.csv", options)) {
                TableRows.all(table);
            }
        });
        assertThat(refusal).as("refused").isNotNull();
        return refusal;
    }
}
