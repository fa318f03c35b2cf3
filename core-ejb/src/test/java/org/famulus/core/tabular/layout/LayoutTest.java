package org.famulus.core.tabular.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.famulus.core.tabular.Column;
import org.famulus.core.tabular.ImportResult;
import org.famulus.core.tabular.Layout;
import org.famulus.core.tabular.Mapping;
import org.famulus.core.tabular.NamedEmail;
import org.famulus.core.tabular.TableImport;
import org.famulus.core.tabular.file.Cell;
import org.famulus.core.tabular.file.ExportColumn;
import org.famulus.core.tabular.file.Header;
import org.famulus.core.tabular.file.Spreadsheets;
import org.famulus.core.tabular.file.Table;
import org.famulus.core.tabular.file.TableWriter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The import files are understood completely")
class LayoutTest {

    private static final UnitLayout UNITS = new UnitLayout(SampleVocabularies.specialties(), SampleVocabularies.sites());
    private static final UniversityLayout UNIVERSITIES = new UniversityLayout();
    private static final ApplicantLayout APPLICANTS =
            SampleVocabularies.applicants();

    private static final HostLayout HOSTS = new HostLayout(SampleVocabularies.sites(), SampleVocabularies.sites(), SampleVocabularies.specialties());

    @TempDir
    Path directory;

    static Stream<Layout<?>> layouts() {
        return Stream.of(UNITS, UNIVERSITIES, APPLICANTS, HOSTS);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    @DisplayName("no heading in any language names two columns")
    void headingsAreUnique(Layout<?> layout) {
        List<String> problems = new ArrayList<>();
        for (Column<?> column : layout.columns()) {
            for (String word : headings(layout, column)) {
                List<String> named = layout.columns().stream().filter(other -> other.isNamed(word)).map(Column::key).toList();
                if (!named.equals(List.of(column.key()))) {
                    problems.add(word + " names " + named);
                }
            }
        }
        assertThat(problems).isEmpty();
    }

    private static List<String> headings(Layout<?> layout, Column<?> column) {
        return column.key().startsWith("question-")
                ? Stream.of("en", "de").map(language -> layout.heading(column, Locale.forLanguageTag(language))).toList()
                : Words.all(layout.key() + "." + column.key());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    @DisplayName("a template with the headings of any language maps itself")
    void templates(Layout<?> layout) {
        for (String language : List.of("en", "de", "sv", "nb")) {
            List<String> headings = layout.columns().stream()
                    .map(column -> layout.heading(column, Locale.forLanguageTag(language)))
                    .toList();
            Mapping mapping = Mapping.propose(layout.columns(), new Header(1, headings));
            assertThat(layout.columns()).allSatisfy(column ->
                    assertThat(mapping.index(column)).hasValue(layout.columns().indexOf(column)));
        }
    }

    @Test
    void headingsByLanguage() {
        Column<?> start = APPLICANTS.columns().stream().filter(column -> column.key().equals("wish3_start")).findFirst().orElseThrow();
        assertThat(APPLICANTS.heading(start, Locale.ENGLISH)).isEqualTo("Wish 3: start");
        assertThat(APPLICANTS.heading(start, Locale.GERMANY)).isEqualTo("Wunsch 3: Beginn");
        assertThat(APPLICANTS.heading(start, Locale.FRENCH)).isEqualTo("Wish 3: start");
        Column<?> english = APPLICANTS.columns().stream().filter(column -> column.key().equals("question-english")).findFirst().orElseThrow();
        assertThat(APPLICANTS.heading(english, Locale.GERMANY)).isEqualTo("Englisch");
        assertThat(APPLICANTS.heading(english, Locale.FRENCH)).isEqualTo("English");
    }

    @Test
    void unit() throws Exception {
        UnitRow row = read(UNITS, """
                site;unit;specialty;treats_children;year;places_per_year;max_per_period;periods;contact_name;contact_email;supervisors;\
                approved_by;approver_role;approved_on;delegation_by;delegation_from;delegation_until;capacity_reason
                Lasarettet i Ystad;Barnkliniken;Pädiatrie;ja;2027;6;2;2027-02-01|01.03.2027;Ida Dahl;ida@example.org;\
                Bo Ahl <bo@example.org>|Siv Ek <siv@example.org>;Eva Ström;Sektionschef;2026-09-02;Jan Alm;2026-01-01;2026-12-31;"New ward; ""B"" too"
                """);
        assertThat(row).isEqualTo(new UnitRow("ystad", "Barnkliniken", "paediatrics", true, 2027, 6, Optional.of(2),
                List.of(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 3, 1)), new NamedEmail("Ida Dahl", "ida@example.org"),
                List.of(new NamedEmail("Bo Ahl", "bo@example.org"), new NamedEmail("Siv Ek", "siv@example.org")),
                Optional.of(new Approval("Eva Ström", ApproverRole.SECTION_HEAD, LocalDate.of(2026, 9, 2),
                        Optional.of(new Delegation("Jan Alm", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))))),
                Optional.of("New ward; \"B\" too")));
    }

    @Test
    @DisplayName("a unit may leave out what is optional, the columns included")
    void unitWithoutOptional() throws Exception {
        UnitRow row = read(UNITS, """
                site,unit,specialty,treats_children,year,places_per_year,periods,contact_name,contact_email,supervisors
                lund,IVA,Anestesi og intensivmedisin,no,2027,0,2027-02-01,Ida,ida@example.org,Bo Ahl <bo@example.org>
                """);
        assertThat(row.placesPerYear()).isZero();
        assertThat(row.maxPerPeriod()).isEmpty();
        assertThat(row.approval()).isEmpty();
        assertThat(row.capacityReason()).isEmpty();
    }

    @Test
    void university() throws Exception {
        assertThat(read(UNIVERSITIES, """
                Partner university,Land,City,Agreement number,Valid from,Valid until,Demo data,Contact,E-mail
                Univerzita Karlova,Tjeckien,Praha,DEMO-7,01.07.2024,,yes,Jana Nová,jana@example.org
                """)).isEqualTo(new UniversityRow("Univerzita Karlova", "CZ", "Praha", "DEMO-7", LocalDate.of(2024, 7, 1),
                Optional.empty(), true, new NamedEmail("Jana Nová", "jana@example.org")));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"AT, AT", "at, AT", "Austria, AT", "Österreich, AT", "OESTERREICH, AT", "Österrike, AT", "Østerrike, AT", "UK, GB",
        "Storbritannien, GB", "Holland, NL", "Czech Republic, CZ", "AE, AE", "USA, US", "Tyskland, DE"})
    void countries(String text, String code) {
        assertThat(Countries.vocabulary().resolve(text).value()).contains(code);
    }

    @Test
    void applicant() throws Exception {
        ApplicantRow row = read(APPLICANTS, """
                family_name,given_name,email,date_of_birth,home_university,year_of_study,final_year,clinical_semesters,english_level,\
                completed_placements,priority,priority_reason,nominated_on,wish1_specialty,wish1_site,wish1_start,wish2_specialty,wish2_site,\
                wish2_start,wish5_specialty,wish5_site,wish5_start
                Grünwald,Lena,lena@example.org,2002-11-30,Medizinische Universität Graz,5,no,4,c1,surgery|Kardiologie,x,Late decision,\
                02.10.2026,orthopaedics,helsingborg,2027-02-01,,,,surgery,Lasarettet i Ystad,2027-03-01
                """);
        assertThat(row).isEqualTo(new ApplicantRow("Grünwald", "Lena", "lena@example.org", LocalDate.of(2002, 11, 30),
                "Medizinische Universität Graz", Map.of("finalYear", "false", "clinicalSemesters", "4", "english", "C1", "completedPlacements", "cardiology,surgery"), true, Optional.of("Late decision"),
                LocalDate.of(2026, 10, 2), List.of(new WishRow("orthopaedics", "helsingborg", LocalDate.of(2027, 2, 1)),
                        new WishRow("surgery", "ystad", LocalDate.of(2027, 3, 1)))));
    }

    @Test
    @DisplayName("an exported list is read back as it was, in German and from a workbook")
    void exportedList() throws Exception {
        Path file = directory.resolve("universities.xlsx");
        List<ExportColumn> columns = UNIVERSITIES.columns().stream()
                .map(column -> new ExportColumn(UNIVERSITIES.heading(column, Locale.GERMAN), 20))
                .toList();
        try (OutputStream out = Files.newOutputStream(file); TableWriter writer = TableWriter.xlsx(out, "Universitäten", columns)) {
            writer.row(Cell.of("=Universität"), Cell.of("DE"), Cell.of("-Stadt"), Cell.of("+1"), Cell.of(LocalDate.of(2024, 7, 1)),
                    Cell.BLANK, Cell.of(true), Cell.of("@nna"), Cell.of("anna@example.org"));
        }
        assertThat(read(UNIVERSITIES, file)).isEqualTo(new UniversityRow("=Universität", "DE", "-Stadt", "+1",
                LocalDate.of(2024, 7, 1), Optional.empty(), true, new NamedEmail("@nna", "anna@example.org")));
    }

    @Test
    @DisplayName("two rows of one host are one too many however its name is written, and both are named")
    void oneHostTwice() throws Exception {
        assertThat(repeated(HOSTS, """
                name;type
                Praxis André Müller;lund
                praxis andre  MULLER;lund
                Praxis Andrea Müller;lund
                """)).containsExactly("row 3 repeats row 2");
    }

    @Test
    @DisplayName("and so are two rows of one unit for one year")
    void oneUnitTwice() throws Exception {
        assertThat(repeated(UNITS, """
                site,unit,specialty,treats_children,year,places_per_year,periods,contact_name,contact_email,supervisors
                lund,Öronkliniken,Anestesi og intensivmedisin,no,2027,0,2027-02-01,Ida,ida@example.org,Bo Ahl <bo@example.org>
                lund,oronkliniken,Anestesi og intensivmedisin,no,2027,0,2027-02-01,Ida,ida@example.org,Bo Ahl <bo@example.org>
                """)).containsExactly("row 3 repeats row 2");
    }

    private <T> List<String> repeated(Layout<T> layout, String content) throws Exception {
        Path file = Files.writeString(directory.resolve("list.csv"), content);
        try (Table table = Spreadsheets.open(file, "list")) {
            ImportResult<T> result = new TableImport<>(table, layout, Mapping.propose(layout.columns(), table.header()))
                    .read((done, total) -> { }, () -> false);
            return result.problems().kept().stream()
                    .peek(problem -> assertThat(problem.messageKey()).isEqualTo("tabular.value.duplicate"))
                    .map(problem -> "row " + problem.row() + " repeats row " + problem.parameters().get(1))
                    .toList();
        }
    }

    private <T> T read(Layout<T> layout, String content) throws Exception {
        return read(layout, Files.writeString(directory.resolve("list.csv"), content));
    }

    private static <T> T read(Layout<T> layout, Path file) throws Exception {
        try (Table table = Spreadsheets.open(file, "list")) {
            ImportResult<T> result = new TableImport<>(table, layout, Mapping.propose(layout.columns(), table.header()))
                    .read((done, total) -> { }, () -> false);
            assertThat(result.problems().kept()).isEmpty();
            assertThat(result.rows()).hasSize(1);
            return result.rows().get(0).value();
        }
    }
}
