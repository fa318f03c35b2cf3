package org.famulus.core.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.famulus.core.tabular.file.FileProblem;
import org.famulus.core.tabular.file.ReadLimits;
import org.famulus.core.tabular.file.ReadOptions;
import org.famulus.core.tabular.file.Spreadsheets;
import org.famulus.core.tabular.file.Table;
import org.famulus.core.tabular.file.TableRows;
import org.famulus.core.tabular.file.UnreadableFileException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A table becomes typed rows and problems")
class TableImportTest {

    private record Person(String name, int age) {}

    private static final class People implements Layout<Person> {
        private final Column<String> name = Column.required("name", List.of("Namn"), TextParser.line(20));
        private final Column<Integer> age = Column.required("age", List.of("Ålder"), new IntegerParser(0, 150));

        @Override
        public String key() {
            return "people";
        }

        @Override
        public String heading(Column<?> column, Locale language) {
            return column.key();
        }

        @Override
        public List<Column<?>> columns() {
            return List.of(name, age);
        }

        @Override
        public Person read(Fields fields) {
            if (fields.get(name).equals("Methuselah")) {
                fields.refuse(age, new Refusal("own.key", List.of("a"), "own.remedy"));
            }
            return new Person(fields.get(name), fields.get(age));
        }

        @Override
        public List<Identity<Person>> identities() {
            return List.of(new Identity<>(name, person -> Optional.of(person.name()).filter(n -> !n.equals("Anonymous"))));
        }
    }

    @TempDir
    Path directory;

    @Test
    @DisplayName("good rows come with their numbers, bad ones as problems in order")
    void rowsAndProblems() throws Exception {
        ImportResult<Person> result = read("Namn;Ålder\nAnna;30\n\nBo;x\n;200\nCy;40\n", () -> false);
        assertThat(result.rows()).containsExactly(new TypedRow<>(2, new Person("Anna", 30)), new TypedRow<>(6, new Person("Cy", 40)));
        assertThat(result.problems().kept()).containsExactly(
                new RowProblem(4, "age", "Ålder", "x", "tabular.value.number-invalid", List.of("x"), "tabular.value.number-invalid.remedy"),
                new RowProblem(5, "name", "Namn", "", "tabular.value.missing", List.of(), "tabular.value.missing.remedy"),
                new RowProblem(5, "age", "Ålder", "200", "tabular.value.number-out-of-range", List.of("200", "0", "150"), "tabular.value.number-out-of-range.remedy"));
        assertThat(result.rowsRead()).isEqualTo(4);
        assertThat(result.problems().rows()).isEqualTo(2);
        assertThat(result.isComplete()).isFalse();
    }

    @Test
    @DisplayName("a repetition names the row of the first occurrence, each time")
    void duplicates() throws Exception {
        ImportResult<Person> result = read("name,age\nAnna,30\nBo,31\nAnna,30\nAnna,32\nAnonymous,1\nAnonymous,1\n", () -> false);
        assertThat(result.rows()).extracting(TypedRow::number).containsExactly(2, 3, 6, 7);
        assertThat(result.problems().kept()).extracting(RowProblem::row).containsExactly(4, 5);
        assertThat(result.problems().kept()).extracting(RowProblem::parameters).containsOnly(List.of("Anna", "2"));
    }

    @Test
    @DisplayName("a layout refuses what does not fit together, with sentences of its own")
    void ownRefusal() throws Exception {
        ImportResult<Person> result = read("name,age\nMethuselah,99\n", () -> false);
        assertThat(result.rows()).isEmpty();
        assertThat(result.problems().kept()).containsExactly(new RowProblem(2, "age", "age", "99", "own.key", List.of("a"), "own.remedy"));
    }

    @Test
    @DisplayName("a surplus delimiter harms only a row that is wrong anyway")
    void surplusDelimiter() throws Exception {
        ImportResult<Person> result = read("name,age\nAnna,30,\nEk, Bo,31\nCy,x,\n", () -> false);
        assertThat(result.rows()).extracting(TypedRow::number).containsExactly(2);
        assertThat(result.problems().kept()).extracting(RowProblem::messageKey).containsOnly("tabular.value.row-too-long");
        assertThat(result.problems().kept()).extracting(RowProblem::parameters).containsExactly(List.of("3", "2"), List.of("3", "2"));
    }

    @Test
    @DisplayName("without a required column no row is read")
    void columnMissing() throws Exception {
        ImportResult<Person> result = read("\nname,years\nAnna,30\n", () -> false);
        assertThat(result.rowsRead()).isZero();
        assertThat(result.problems().kept()).containsExactly(new RowProblem(2, "age", "age", "",
                "tabular.value.column-missing", List.of("age"), "tabular.value.column-missing.remedy"));
    }

    @Test
    @DisplayName("of many problems the first 1,000 are kept and all are counted")
    void cap() throws Exception {
        ImportResult<Person> result = read("name,age\n" + ",0\n,x\n" + lines(2_000, ",x"), () -> false);
        assertThat(result.problems().kept()).hasSize(1_000);
        assertThat(result.problems().count()).isEqualTo(4_003);
        assertThat(result.problems().rows()).isEqualTo(2_002);
    }

    private static String lines(int count, String rest) {
        return IntStream.range(0, count).mapToObj(i -> "name that is far too long" + rest).collect(Collectors.joining("\n"));
    }

    @Test
    @DisplayName("progress grows to the end and never passes the total")
    void progress() throws Exception {
        List<Long> done = new ArrayList<>();
        try (Table table = open("name,age\n" + people(500))) {
            new TableImport<>(table, new People(), Mapping.propose(new People().columns(), table.header())).read((rows, total) -> {
                done.add(rows);
                assertThat(total).isEqualTo(500);
            }, () -> false);
        }
        assertThat(done).isSorted().hasSize(11).last().isEqualTo(500L);
    }

    @Test
    @DisplayName("a cancelled import stops soon and says so")
    void cancel() throws Exception {
        AtomicInteger looks = new AtomicInteger();
        ImportResult<Person> result = read("name,age\n" + people(500), () -> looks.incrementAndGet() > 2);
        assertThat(result.cancelled()).isTrue();
        assertThat(result.isComplete()).isFalse();
        assertThat(result.rowsRead()).isEqualTo(100);
        ImportResult<Person> atOnce = read("name,age\n" + people(500), () -> true);
        assertThat(atOnce.rowsRead()).isZero();
        assertThat(atOnce.problems().isEmpty()).isTrue();
    }

    private static String people(int count) {
        return IntStream.range(0, count).mapToObj(i -> "Person " + i + ",30\n").collect(Collectors.joining());
    }

    @Test
    @DisplayName("a file that breaks off on the way gives no result at all")
    void breaksOff() throws Exception {
        ReadOptions options = ReadOptions.DEFAULT.withLimits(new ReadLimits(1 << 20, 400, 10, 100, 1 << 20, 100));
        Path file = TableRows.file(directory, "name,age\n" + people(500));
        try (Table table = Spreadsheets.open(file, "people.csv", options)) {
            TableImport<Person> reading = new TableImport<>(table, new People(), Mapping.propose(new People().columns(), table.header()));
            assertThatThrownBy(() -> reading.read((done, total) -> { }, () -> false))
                    .isInstanceOfSatisfying(UnreadableFileException.class, e -> assertThat(e.problem()).isEqualTo(FileProblem.TOO_MANY_ROWS));
        }
    }

    private ImportResult<Person> read(String content, BooleanSupplier cancelled) throws Exception {
        try (Table table = open(content)) {
            return new TableImport<>(table, new People(), Mapping.propose(new People().columns(), table.header()))
                    .read((done, total) -> { }, cancelled);
        }
    }

    private Table open(String content) throws Exception {
        return Spreadsheets.open(TableRows.file(directory, content), "people.csv");
    }
}
