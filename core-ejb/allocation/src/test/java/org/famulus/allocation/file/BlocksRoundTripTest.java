package org.famulus.allocation.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.famulus.allocation.blocks.BlocksPlan;
import org.famulus.allocation.blocks.BlocksProblem;
import org.famulus.allocation.blocks.BlocksSolver;
import org.famulus.allocation.blocks.Couple;
import org.famulus.allocation.blocks.Place;
import org.famulus.allocation.blocks.Prices;
import org.famulus.allocation.blocks.RandomYear;
import org.famulus.allocation.blocks.SearchSettings;
import org.famulus.allocation.blocks.Site;
import org.famulus.allocation.blocks.Student;
import org.famulus.allocation.blocks.Subject;
import org.famulus.allocation.blocks.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksRoundTripTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void everythingComesBackAndTheOrderOfRowsChangesNothing(long seed) throws IOException {
    BlocksProblem problem = RandomYear.of(12, 4, 3, 5, seed);
    BlocksInput input = new BlocksInput("Term 3, \"2026\"", 4000, problem);
    BlocksPlan plan = BlocksSolver.solve(problem, new SearchSettings(seed, 4000));
    byte[] zip = written(input, Optional.of(new SolvedBlocks(seed, plan)));

    BlocksRun run = read(zip);

    assertThat(inOrder(run.problem())).isEqualTo(inOrder(problem));
    assertThat(run.round()).isEqualTo("Term 3, \"2026\"");
    assertThat(run.settings()).contains(new SearchSettings(seed, 4000));
    assertThat(run.cost()).hasValue(plan.cost());
    assertThat(run.endedAfter()).isEmpty();
    assertThat(run.result().orElseThrow().placements())
        .containsExactlyInAnyOrderElementsOf(plan.placements());
    assertThat(run.result().orElseThrow().open()).containsExactlyInAnyOrderElementsOf(plan.open());
    assertThat(run.stated().inputDigest()).contains(AllocationFile.inputDigest(input));
    assertThat(run.stated().resultDigest()).contains(BlocksResult.of(plan).digest());
    assertThat(run.stated().version()).contains("test");
    assertThat(BlocksSolver.solve(run.problem(), run.settings().orElseThrow())).isEqualTo(plan);

    BlocksProblem shuffled = RandomYear.shuffled(problem, seed);
    assertThat(written(new BlocksInput(input.round(), 4000, shuffled), Optional.empty()))
        .isEqualTo(written(input, Optional.empty()));
  }

  @Test
  void idsNobodyShouldChooseComeBack() throws IOException {
    List<String> odd = List.of("s,1", "s\"2\"", "s\n3", "s\\4", "sé5", "s", "s,", "😀 ", "-");
    List<Student> students =
        odd.stream()
            .map(id -> new Student(id, "Nörd, \"1\"", true, List.of("a,b", "c"), Set.of("p\r\n")))
            .toList();
    BlocksProblem problem =
        new BlocksProblem(
            List.of("p\r\n", "late", "early"),
            List.of(new Subject("a,b", 1), new Subject("c", 2)),
            List.of(new Site("Ö\\", "Nörd, \"1\""), new Site("s", "s")),
            List.of(new Place("Ö\\", "", "late", 0, 3), new Place("s", "c", "late", 1, 2)),
            List.of(),
            List.of(),
            students,
            odd.stream().map(id -> new Wish(id, "", "Ö\\", "", 2, 1_000_000_000_000L)).toList(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Couple("s,", "s,1", Couple.Closeness.SITE, 3)),
            List.of(),
            new Prices(7, 3, List.of(1L, 3L, 9L), OptionalLong.of(4)));

    BlocksRun run = read(written(new BlocksInput("", 0, problem), Optional.empty()));

    assertThat(inOrder(run.problem())).isEqualTo(inOrder(problem));
    assertThat(run.problem().periods()).containsExactly("p\r\n", "late", "early");
    assertThat(run.result()).isEmpty();
    assertThat(run.settings()).isEmpty();
  }

  @Test
  void theDigestTellsApartWhatIsNotEqual() {
    BlocksProblem problem = RandomYear.of(12, 4, 3, 5, 3);
    String digest = AllocationFile.inputDigest(new BlocksInput("r", 4000, problem));

    assertThat(AllocationFile.inputDigest(new BlocksInput("q", 4000, problem))).isNotEqualTo(digest);
    assertThat(AllocationFile.inputDigest(new BlocksInput("r", 4001, problem))).isNotEqualTo(digest);
    List<String> backwards = new ArrayList<>(problem.periods());
    java.util.Collections.reverse(backwards);
    BlocksProblem other =
        new BlocksProblem(
            backwards,
            problem.subjects(),
            problem.sites(),
            problem.places(),
            problem.noneOrLeast(),
            problem.lodgings(),
            problem.students(),
            problem.wishes(),
            problem.refusals(),
            List.of(),
            problem.sitePrices(),
            problem.couples(),
            List.of(),
            problem.prices());
    assertThat(AllocationFile.inputDigest(new BlocksInput("r", 4000, other))).isNotEqualTo(digest);
  }

  @Test
  void whatSomebodyElseLeavesOutHasAMeaning() throws IOException {
    Map<String, String> files = new HashMap<>();
    files.put("run.csv", "key,value\r\nformat,famulus-allocation/1\r\nkind,blocks\r\n");
    files.put("periods.csv", "\uFEFFperiod\nspring\nautumn");
    files.put("subjects.csv", "subject\nsurgery\nmedicine\n");
    files.put("sites.csv", "site\nnorth\n");
    files.put("places.csv", "most,period,site\n2,autumn,north\n1,spring,north\n");
    files.put("students.csv", "student\nada\n\n");
    files.put("wishes.csv", "rank,site,student\n1,north,ada\n");

    BlocksRun run = read(Runs.packed(files));

    assertThat(run.moves()).isEmpty();
    assertThat(run.problem())
        .isEqualTo(
            new BlocksProblem(
                List.of("spring", "autumn"),
                List.of(new Subject("surgery", 1), new Subject("medicine", 1)),
                List.of(new Site("north", "north")),
                List.of(
                    new Place("north", "", "autumn", 0, 2), new Place("north", "", "spring", 0, 1)),
                List.of(),
                List.of(),
                List.of(new Student("ada", "", false, List.of("surgery", "medicine"), Set.of())),
                List.of(new Wish("ada", "", "north", "", 1, 0)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Prices.ranked(1000)));
  }

  @Test
  void whatCouldNotBeReadAgainIsNotWritten() {
    BlocksProblem without =
        new BlocksProblem(
            List.of("p"), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(new Student("ada", "nowhere", false, List.of(), Set.of())),
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Prices.ranked(9));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AllocationFile.inputDigest(new BlocksInput("", 1, without)))
        .withMessageContaining("student.home-unknown");
    assertThatIllegalArgumentException().isThrownBy(() -> new BlocksInput("", -1, without));
    assertThatIllegalArgumentException().isThrownBy(() -> new BlocksInput("", 1L << 60, without));
    BlocksPlan plan = new BlocksPlan(List.of(), List.of(), 0, 0, false);
    assertThatIllegalArgumentException().isThrownBy(() -> new SolvedBlocks(-1, plan));
    assertThatIllegalArgumentException().isThrownBy(() -> new SolvedBlocks(Long.MAX_VALUE, plan));
  }

  static byte[] written(BlocksInput input, Optional<SolvedBlocks> solved) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AllocationFile.write(out, input, solved, "test");
    return out.toByteArray();
  }

  static BlocksRun read(byte[] zip) throws IOException {
    return (BlocksRun) AllocationFile.read(new ByteArrayInputStream(zip));
  }

  /** The problem with rows by what they say: only the order of periods means anything. */
  private static BlocksProblem inOrder(BlocksProblem p) {
    return new BlocksProblem(
        p.periods(),
        sorted(p.subjects()),
        sorted(p.sites()),
        sorted(p.places()),
        sorted(p.noneOrLeast()),
        sorted(p.lodgings()),
        p.students().stream()
            .map(s -> new Student(s.id(), s.home(), s.needsBed(), sorted(s.subjects()), s.away()))
            .sorted(Comparator.comparing(Student::id))
            .toList(),
        sorted(p.wishes()),
        sorted(p.refusals()),
        sorted(p.prerequisites()),
        sorted(p.sitePrices()),
        sorted(
            p.couples().stream()
                .map(
                    c ->
                        c.one().compareTo(c.other()) < 0
                            ? c
                            : new Couple(c.other(), c.one(), c.closeness(), c.price()))
                .toList()),
        sorted(p.fixed()),
        p.prices());
  }

  private static <T> List<T> sorted(List<T> rows) {
    return rows.stream().sorted(Comparator.comparing(Object::toString)).toList();
  }
}
