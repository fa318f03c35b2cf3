package org.famulus.core.tabular;

import static org.famulus.core.tabular.file.RawWorkbook.number;
import static org.famulus.core.tabular.file.RawWorkbook.row;
import static org.famulus.core.tabular.file.RawWorkbook.text;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.famulus.core.tabular.file.RawWorkbook;

/**
 * Writes the files of {@code nasty/}. They are committed, because they stand for files people send;
 * run this only to add one. What must be read from each stands in {@code nasty/expected.csv}.
 */
final class NastyFiles {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private static final List<String> UNIT = List.of("site", "unit", "specialty", "treats_children", "year", "places_per_year",
            "max_per_period", "periods", "contact_name", "contact_email", "supervisors", "approved_by", "approver_role",
            "approved_on", "delegation_by", "delegation_from", "delegation_until", "capacity_reason");
    private static final List<String> ICU = List.of("Skånes universitetssjukhus Lund", "Intensivvård", "Anestesi och intensivvård",
            "no", "2027", "3", "1", "2027-02-01|2027-03-01", "Maja Lind", "maja.lind@example.org",
            "Per Holm <per.holm@example.org>|Siv Ek <siv.ek@example.org>", "Olof Berg", "head", "2026-09-01", "", "", "", "");
    private static final List<String> WARD = List.of("ystad", "Medicinkliniken", "internal_medicine", "no", "2027", "2", "",
            "2027-02-01", "Ida Dahl", "ida.dahl@example.org", "Bo Ahl <bo.ahl@example.org>", "Eva Ström", "section_head", "2026-09-02",
            "Jan Alm", "2026-01-01", "2026-12-31", "");

    private static final List<String> UNIVERSITY = List.of("university", "country", "city", "agreement_reference",
            "agreement_from", "agreement_until", "invented", "contact_name", "contact_email");
    private static final List<String> GRAZ = List.of("Medizinische Universität Graz", "AT", "Graz", "DEMO-1", "2025-01-01",
            "2028-12-31", "yes", "Lena Huber", "lena.huber@example.org");
    private static final List<String> PORTO = List.of("Universidade do Porto", "Portugal", "Porto", "DEMO-2", "2024-07-01", "",
            "yes", "João Sá", "joao.sa@example.org");

    private static final List<String> APPLICANT = List.of("family_name", "given_name", "email", "date_of_birth",
            "home_university", "year_of_study", "final_year", "clinical_semesters", "english_level", "completed_placements",
            "priority", "priority_reason", "nominated_on", "wish1_specialty", "wish1_site", "wish1_start",
            "wish2_specialty", "wish2_site", "wish2_start");
    private static final List<String> LENA = List.of("Grünwald", "Lena", "lena.gruenwald@example.org", "2002-11-30",
            "Medizinische Universität Graz", "5", "no", "4", "C1", "surgery|cardiology", "no", "", "2026-10-02",
            "orthopaedics", "Helsingborgs lasarett", "2027-02-01", "surgery", "Lasarettet i Ystad", "2027-03-01");
    private static final List<String> RUI = List.of("Marques", "Rui", "rui.marques@example.org", "2001-04-15",
            "Universidade do Porto", "6", "yes", "5", "B2", "", "yes", "Second nomination", "2026-10-05",
            "cardiology", "Skånes universitetssjukhus Malmö", "2027-04-05", "", "", "");

    private final Path directory;

    private NastyFiles(Path directory) {
        this.directory = directory;
    }

    public static void main(String[] arguments) throws IOException {
        NastyFiles files = new NastyFiles(Files.createDirectories(Path.of(arguments[0])));
        files.readable();
        files.unreadable();
        files.applicants();
        files.units();
        files.universities();
        files.workbooks();
    }

    private void readable() throws IOException {
        write("ok-utf8-bom-semicolon.csv", "\uFEFF" + csv(";", APPLICANT, LENA, RUI));
        List<String> german = List.of("Nachname", "Vorname", "E-Mail", "Geburtsdatum", "Heimatuniversität", "Studienjahr",
                "Letztes Studienjahr", "Klinische Semester", "Englischniveau", "Abgeschlossene Praktika", "Priorität",
                "Grund für Vorrang", "Nominiert am", "Wunsch 1: Fachgebiet", "Wunsch 1: Standort", "Wunsch 1: Beginn",
                "Wunsch 2: Fachgebiet", "Wunsch 2: Standort", "Wunsch 2: Beginn");
        write("ok-windows-1252-german.csv", csv(";", german,
                with(LENA, Map.of(3, "30.11.2002", 6, "nein", 9, "Chirurgie|Kardiologie", 10, "nein", 12, "2.10.2026",
                        13, "Orthopädie", 15, "01.02.2027", 16, "CHIRURGIE", 18, "1. 3. 2027"))).getBytes(WESTERN));
        write("ok-utf16-tab.csv", ("\uFEFF" + csv("\t", UNIVERSITY, GRAZ, PORTO)).getBytes(StandardCharsets.UTF_16LE));
        write("ok-title-and-empty-lines.csv", "Intresseanmälan 2027;;;\n\nSkickad av;Maja Lind;den;1 september;kl 12\n\n"
                + csv(";", List.of("Sjukhus", "Enhet", "Specialitet", "Tar emot barn", "År", "Platser per år", "Högst per period",
                        "Perioder", "Kontaktperson", "Kontaktpersonens e-post", "Handledare", "Godkänd av", "Godkännarens roll",
                        "Godkänd den", "Delegerad av", "Delegerad från", "Delegerad till", "Skäl för antalet platser"),
                        with(ICU, Map.of(3, "nej", 12, "Verksamhetschef"))) + "\n;;;\n" + csv(";", with(WARD, Map.of(12, "sektionschef"))));
        write("ok-sep-line.csv", "sep=;\r\n" + csv(";", UNIVERSITY, PORTO));
        write("ok-invisible-characters.csv", csv(",", APPLICANT, with(LENA, Map.of(0, "\u00A0Grünwald\u200B ", 2, " lena.gruenwald@example.org\u00A0",
                3, "\uFEFF2002-11-30", 13, "ortho\u00ADpaedics", 14, "Helsingborgs\u00A0lasarett  "))));
        write("ok-line-breaks-in-cells.csv", csv(",", UNIT, with(ICU, Map.of(0, "\"Skånes universitetssjukhus\nLund\"",
                7, "\"2027-02-01\n2027-03-01\"", 10, "\"Per Holm <per.holm@example.org>;\nSiv Ek <siv.ek@example.org>\"", 17, "\"One\n\nTwo\"")), WARD));
        write("ok-names-like-formulas.csv", csv(",", APPLICANT, with(LENA, Map.of(0, "'-Ann", 1, "-Bo")), with(RUI, Map.of(1, "'t Hoen"))));
        write("ok-heading-twice-and-unnamed.csv", csv(",", with(APPLICANT, Map.of(11, "email", 17, "")).subList(0, 16), LENA.subList(0, 16)));
        write("ok-workbook-named.csv", new RawWorkbook().sheet("Avtal", texts(UNIVERSITY), texts(GRAZ), texts(PORTO)).bytes());
        write("ok-real-dates-and-types.xlsx", new RawWorkbook().customFormat("[$-41D]d mmmm yyyy;@").sheet("Applicants", texts(APPLICANT),
                row(text("Grünwald"), text("Lena"), "<c t=\"str\"><f>LOWER(\"X\")</f><v>lena.gruenwald@example.org</v></c>",
                        number("37590", RawWorkbook.DATE), text("Medizinische Universität Graz"), text("5"), "<c t=\"b\"><v>0</v></c>",
                        "<c><f>2+2</f><v>4.0000000000000009</v></c>", text("C1"), text("surgery|cardiology"), text("nej"), "<c/>",
                        number("46297.604", RawWorkbook.DATE_TIME), text("orthopaedics"), text("Helsingborgs lasarett"),
                        number("46419", RawWorkbook.CUSTOM), text("surgery"), text("ystad"), number("46447", RawWorkbook.CUSTOM))).bytes());
        write("ok-1904-calendar.xlsx", new RawWorkbook().from1904().sheet("Applicants", texts(APPLICANT),
                cells(with(LENA, Map.of(9, "", 16, "", 17, "", 18, "")), Map.of(3, number("36128", RawWorkbook.DATE),
                        12, number("44835", RawWorkbook.DATE), 15, number("44957", RawWorkbook.DATE)))).bytes());
        write("ok-second-sheet.xlsx", new RawWorkbook()
                .sheetPart("Codes", "hidden", "<worksheet><sheetData>" + texts(List.of("site", "unit")) + "</sheetData></worksheet>")
                .sheet("Empty").sheet("Units", texts(List.of("Registration of interest")), "<row r=\"4\"/>",
                        texts(UNIT).replace("<row>", "<row r=\"5\">"), texts(ICU), texts(WARD)).bytes());
    }

    private void unreadable() throws IOException {
        write("empty.csv", "");
        write("blank-lines-only.csv", "\uFEFF\r\n;;;\r\n\u00A0;\r\n");
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        write("old-excel.xls", concat(ole, new byte[500], "Workbook".getBytes(StandardCharsets.UTF_16LE), new byte[50]));
        write("password.xlsx", concat(ole, new byte[500], "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), new byte[50]));
        write("report-named.xlsx", "%PDF-1.7\n1 0 obj\n");
        write("photo-named.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'});
        write("web-export.xls", "<html><body><table><tr><td>family_name</td></tr></table></body></html>");
        write("libreoffice.ods", zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"));
        write("letter.docx", zip("word/document.xml", "<w/>"));
        write("binary-workbook.xlsb", zip("xl/workbook.bin", "x"));
        write("binary.csv", new byte[] {'a', ',', 'b', '\n', 0, 1, 2, 3, (byte) 0xFF});
        byte[] whole = new RawWorkbook().sheet("A", texts(UNIVERSITY), texts(GRAZ)).bytes();
        write("broken-off.xlsx", Arrays.copyOf(whole, whole.length - 300));
        write("zip-bomb.xlsx", new RawWorkbook().sheetPart("A", "visible", "<worksheet><sheetData>" + " ".repeat(30_000_000)).bytes());
        write("external-entity.xlsx", new RawWorkbook().sheetPart("A", "visible",
                "<!DOCTYPE worksheet [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData><row><c t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>").bytes());
        write("far-column.xlsx", new RawWorkbook().sheet("A", texts(UNIVERSITY), "<row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>").bytes());
        write("shared-string-missing.xlsx", new RawWorkbook().sheet("A", texts(UNIVERSITY), "<row><c t=\"s\"><v>2000000000</v></c></row>").bytes());
        write("thousand-columns.csv", csv(",", UNIVERSITY) + String.join(",", IntStream.range(0, 1000).mapToObj(i -> "x").toList()) + "\n");
        write("quote-never-closed.csv", csv(",", UNIVERSITY, GRAZ, with(PORTO, Map.of(0, "\"Universidade do Porto")), GRAZ, PORTO));
    }

    private void applicants() throws IOException {
        write("headings-only.csv", csv(",", APPLICANT));
        write("columns-missing.csv", csv(",", with(APPLICANT, Map.of(2, "phone", 13, "first choice")), LENA));
        write("comma-in-text.csv", csv(",", APPLICANT, LENA, with(RUI, Map.of(4, "Universidade do Porto, Faculdade de Medicina"))));
        write("ambiguous-dates.csv", csv(",", APPLICANT, with(LENA, Map.of(3, "30/11/2002", 12, "03/04/2026")), with(RUI, Map.of(3, "04/04/2001", 15, "4-5-2027"))));
        write("two-digit-years.csv", csv(";", APPLICANT, with(LENA, Map.of(3, "30.11.02")), with(RUI, Map.of(3, "010415"))));
        write("impossible-dates.csv", csv(";", APPLICANT, with(LENA, Map.of(3, "29.02.2003")), with(RUI, Map.of(3, "2001-13-01", 12, "soon", 15, "5027-04-05"))));
        write("unknown-places-and-fields.csv", csv(",", APPLICANT, with(LENA, Map.of(14, "Helsinborgs lasaret", 13, "Ortopaedie")),
                with(RUI, Map.of(9, "surgery|astrology", 14, "Malmö", 8, "D1"))));
        write("duplicate-people.csv", csv(",", APPLICANT, LENA, RUI, with(RUI, Map.of(0, "Other", 2, "Lena.Gruenwald@EXAMPLE.org")),
                with(LENA, Map.of(0, "GRÜNWALD", 2, "lg@example.org"))));
        write("bad-addresses.csv", csv(",", APPLICANT, with(LENA, Map.of(2, "lena@example.org; lg@example.org")),
                with(RUI, Map.of(2, "rui.marques(at)example.org"))));
        write("numbers-and-yes-no.csv", csv(",", APPLICANT, with(LENA, Map.of(5, "fifth", 7, "-1")), with(RUI, Map.of(6, "maybe", 7, "4.5"))));
        write("wish-incomplete.csv", csv(",", APPLICANT, with(LENA, Map.of(18, "")), with(RUI, Map.of(13, ""))));
        write("short-rows.csv", csv(",", APPLICANT, LENA) + "Marques,Rui,rui.marques@example.org\n");
        write("one-byte-not-utf8.csv", concat(csv(",", APPLICANT, with(RUI, Map.of(0, "Márques"))).getBytes(StandardCharsets.UTF_8),
                csv(",", with(LENA, Map.of(0, "Gr\u00FCnwald"))).getBytes(WESTERN)));
        write("name-too-long.csv", csv(",", APPLICANT, with(LENA, Map.of(0, "x".repeat(201)))));
    }

    private void units() throws IOException {
        write("supervisors-without-address.csv", csv(",", UNIT, with(ICU, Map.of(10, "Per Holm")), with(WARD, Map.of(10, "Bo Ahl <bo.ahl>"))));
        write("period-twice.csv", csv(",", UNIT, with(ICU, Map.of(7, "2027-02-01|01.02.2027"))));
        write("approval-with-gaps.csv", csv(",", UNIT, with(ICU, Map.of(13, "")), with(WARD, Map.of(15, "", 16, "")),
                with(WARD, Map.of(12, "head", 1, "Kirurgen")), with(WARD, Map.of(15, "2027-01-01", 1, "Ortopeden"))));
        write("unit-twice.csv", csv(";", UNIT, ICU, WARD, with(ICU, Map.of(1, "INTENSIVVÅRD")), with(ICU, Map.of(4, "2028"))));
        write("places-and-roles.csv", csv(",", UNIT, with(ICU, Map.of(5, "1000", 6, "0")), with(WARD, Map.of(12, "boss", 4, "27"))));
    }

    private void universities() throws IOException {
        write("agreement-ends-first.csv", csv(",", UNIVERSITY, with(GRAZ, Map.of(5, "2024-12-31")), PORTO));
        write("countries.csv", csv(",", UNIVERSITY, with(GRAZ, Map.of(1, "Österreich")), with(PORTO, Map.of(1, "Portugl")), with(PORTO, Map.of(1, "XX"))));
        write("agreement-twice.csv", csv(",", UNIVERSITY, GRAZ, PORTO, GRAZ));
    }

    private void workbooks() throws IOException {
        write("dates-without-format.xlsx", new RawWorkbook().sheet("A", texts(APPLICANT), cells(LENA, Map.of(3, number("37590", 0)))).bytes());
        write("failed-formulas.xlsx", new RawWorkbook().sheet("A", texts(APPLICANT),
                cells(LENA, Map.of(4, "<c t=\"e\"><f>VLOOKUP(1,B:B,1)</f><v>#N/A</v></c>")),
                cells(RUI, Map.of(2, "<c><f>A1&amp;\"@example.org\"</f></c>"))).bytes());
        write("merged-and-gaps.xlsx", new RawWorkbook().sheet("A", texts(List.of("Applicants")), "<row r=\"3\"/>",
                texts(APPLICANT).replace("<row>", "<row r=\"4\">"), texts(LENA).replace("<row>", "<row r=\"90\">"),
                texts(with(RUI, Map.of(4, ""))).replace("<row>", "<row r=\"1200\">")).bytes());
    }

    /** Joins rows; cells that need quotes bring them. */
    @SafeVarargs
    private static String csv(String delimiter, List<String>... rows) {
        StringBuilder csv = new StringBuilder();
        for (List<String> row : rows) {
            csv.append(String.join(delimiter, row)).append("\r\n");
        }
        return csv.toString();
    }

    private static List<String> with(List<String> row, Map<Integer, String> changes) {
        List<String> changed = new ArrayList<>(row);
        changes.forEach((index, value) -> {
            if (index < changed.size()) {
                changed.set(index, value);
            }
        });
        return changed;
    }

    private static String texts(List<String> row) {
        return RawWorkbook.texts(row.toArray(String[]::new));
    }

    /** A row of text cells, some replaced by given elements. */
    private static String cells(List<String> row, Map<Integer, String> elements) {
        return row(IntStream.range(0, row.size())
                .mapToObj(i -> elements.getOrDefault(i, text(row.get(i))))
                .toArray(String[]::new));
    }

    private static byte[] zip(String part, String content) {
        return new RawWorkbook().part(part, content).bytes();
    }

    private static byte[] concat(byte[]... parts) {
        byte[] all = new byte[Stream.of(parts).mapToInt(part -> part.length).sum()];
        int position = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, position, part.length);
            position += part.length;
        }
        return all;
    }

    private void write(String name, String content) throws IOException {
        write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] content) throws IOException {
        Files.write(directory.resolve(name), content);
    }
}
