package org.famulus.core.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.famulus.core.tabular.file.ReadOptions;
import org.famulus.core.tabular.file.Spreadsheets;
import org.famulus.core.tabular.file.Table;
import org.famulus.core.tabular.file.UnreadableFileException;
import org.famulus.core.tabular.layout.SampleVocabularies;
import org.famulus.core.tabular.layout.UnitLayout;
import org.famulus.core.tabular.layout.UniversityLayout;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Files as people send them give exactly the expected rows, problems and remedies")
class NastyFilesTest {

    static final Path FILES = directory();

    /**
     * A line of the table of expectations.
     *
     * @param row empty if the file as a whole is refused
     */
    private record Expected(String row, String field, String message, String remedy) {}

    private record NastyFile(String name, String layout, int goodRows, List<Expected> problems) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void file(NastyFile file) throws Exception {
        List<Expected> found = new ArrayList<>();
        int goodRows = read(file, found);
        assertThat(found).containsExactlyElementsOf(file.problems());
        assertThat(goodRows).as("rows that are fine").isEqualTo(file.goodRows());
    }

    @Test
    @DisplayName("every file has its expectations, at least 25 must be refused")
    void complete() throws Exception {
        try (Stream<Path> names = Files.list(FILES)) {
            assertThat(names.map(path -> path.getFileName().toString()).filter(name -> !name.equals("expected.csv")))
                    .containsExactlyInAnyOrderElementsOf(files().stream().map(NastyFile::name).toList());
        }
        assertThat(files()).filteredOn(file -> !file.problems().isEmpty()).hasSizeGreaterThanOrEqualTo(25);
        assertThat(files()).filteredOn(file -> file.problems().isEmpty()).hasSizeGreaterThanOrEqualTo(10);
    }

    private static int read(NastyFile file, List<Expected> found) throws IOException {
        Layout<?> layout = layout(file.layout());
        try (Table table = Spreadsheets.open(FILES.resolve(file.name()), file.name(), ReadOptions.DEFAULT.withKnownHeading(layout::knows))) {
            Mapping mapping = Mapping.propose(layout.columns(), table.header());
            ImportResult<?> result = new TableImport<>(table, layout, mapping).read((done, total) -> { }, () -> false);
            for (RowProblem problem : result.problems().kept()) {
                found.add(new Expected(String.valueOf(problem.row()), problem.columnKey(), problem.messageKey(), problem.remedyKey()));
            }
            return result.rows().size();
        } catch (UnreadableFileException e) {
            found.add(new Expected("", "", e.messageKey(), e.remedyKey()));
            return 0;
        }
    }

    private static Layout<?> layout(String key) {
        return switch (key) {
            case "units" -> new UnitLayout(SampleVocabularies.specialties(), SampleVocabularies.sites());
            case "universities" -> new UniversityLayout();
            case "applicants" -> SampleVocabularies.applicants();
            default -> throw new IllegalArgumentException(key);
        };
    }

    static List<NastyFile> files() throws IOException {
        Map<String, NastyFile> files = new LinkedHashMap<>();
        CSVFormat format = CSVFormat.Builder.create().setHeader().setSkipHeaderRecord(true).get();
        try (Reader reader = new InputStreamReader(Files.newInputStream(FILES.resolve("expected.csv")), StandardCharsets.UTF_8)) {
            for (CSVRecord line : format.parse(reader)) {
                NastyFile file = files.computeIfAbsent(line.get("file"), name -> new NastyFile(
                        name, line.get("layout"), Integer.parseInt(line.get("good rows")), new ArrayList<>()));
                if (!line.get("message key").isEmpty()) {
                    file.problems().add(new Expected(line.get("row"), line.get("field"), line.get("message key"), line.get("remedy key")));
                }
            }
        }
        return List.copyOf(files.values());
    }

    private static Path directory() {
        try {
            return Path.of(NastyFilesTest.class.getResource("nasty/expected.csv").toURI()).getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
