package org.famulus.core.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.famulus.core.tabular.file.Cell;
import org.famulus.core.tabular.file.CsvDialect;
import org.famulus.core.tabular.file.ExportColumn;
import org.famulus.core.tabular.file.ReadOptions;
import org.famulus.core.tabular.file.Spreadsheets;
import org.famulus.core.tabular.file.Table;
import org.famulus.core.tabular.file.TableFormat;
import org.famulus.core.tabular.file.TableWriter;
import org.famulus.core.tabular.layout.ApplicantLayout;
import org.famulus.core.tabular.layout.ApplicantRow;
import org.famulus.core.tabular.layout.SampleVocabularies;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("20,000 applicants are read to the last row")
class LargeImportTest {

    private static final int APPLICANTS = 20_000;

    private static final ApplicantLayout LAYOUT =
            SampleVocabularies.applicants();

    private static final List<ExportColumn> COLUMNS =
            LAYOUT.columns().stream().map(column -> new ExportColumn(column.key(), 12)).toList();

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    @DisplayName("and a mistake in that row is found")
    void brokenInTheLastRow(TableFormat format) throws Exception {
        Path file = directory.resolve("applicants." + format.extension());
        try (OutputStream out = Files.newOutputStream(file); TableWriter writer = writer(format, out)) {
            for (int i = 1; i < APPLICANTS; i++) {
                writer.row(applicant(i, "student" + i + "@example.org"));
            }
            writer.row(applicant(APPLICANTS, "student" + APPLICANTS));
        }
        AtomicLong done = new AtomicLong();
        ReadOptions options = ReadOptions.DEFAULT.withKnownHeading(LAYOUT::knows);
        try (Table table = Spreadsheets.open(file, "applicants", options)) {
            ImportResult<ApplicantRow> result = new TableImport<>(table, LAYOUT, Mapping.propose(LAYOUT.columns(), table.header()))
                    .read((rows, total) -> done.set(rows), () -> false);
            assertThat(result.rows()).hasSize(APPLICANTS - 1);
            assertThat(result.problems().kept()).singleElement().satisfies(problem -> {
                assertThat(problem.row()).isEqualTo(APPLICANTS + 1);
                assertThat(problem.columnKey()).isEqualTo("email");
                assertThat(problem.messageKey()).isEqualTo(ValueProblem.EMAIL_INVALID.messageKey());
            });
            assertThat(done).hasValue(APPLICANTS);
        }
    }

    private static TableWriter writer(TableFormat format, OutputStream out) throws IOException {
        return format == TableFormat.CSV
                ? TableWriter.csv(out, CsvDialect.SEMICOLON, COLUMNS)
                : TableWriter.xlsx(out, "Applicants", COLUMNS);
    }

    private static List<Cell> applicant(int number, String email) {
        Map<String, Cell> cells = Map.ofEntries(
                Map.entry("family_name", Cell.of("Family " + number)),
                Map.entry("given_name", Cell.of("Given")),
                Map.entry("email", Cell.of(email)),
                Map.entry("date_of_birth", Cell.of(LocalDate.of(2000, 1, 1).plusDays(number % 1_000))),
                Map.entry("home_university", Cell.of("Universidade do Porto")),
                Map.entry("question-finalYear", Cell.of(false)),
                Map.entry("question-clinicalSemesters", Cell.of(4)),
                Map.entry("question-english", Cell.of("C1")),
                Map.entry("completed_placements", Cell.of("surgery|cardiology")),
                Map.entry("nominated_on", Cell.of(LocalDate.of(2026, 10, 2))),
                Map.entry("wish1_specialty", Cell.of("Kirurgi")),
                Map.entry("wish1_site", Cell.of("Helsingborgs lasarett")),
                Map.entry("wish1_start", Cell.of(LocalDate.of(2027, 2, 1))));
        return LAYOUT.columns().stream().map(column -> cells.getOrDefault(column.key(), Cell.BLANK)).toList();
    }
}
