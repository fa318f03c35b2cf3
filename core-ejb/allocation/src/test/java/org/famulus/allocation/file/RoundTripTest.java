package org.famulus.allocation.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.famulus.allocation.Allocation;
import org.famulus.allocation.Allocator;
import org.famulus.allocation.Bounds;
import org.famulus.allocation.Choice;
import org.famulus.allocation.Instances;
import org.famulus.allocation.Place;
import org.famulus.allocation.Policy;
import org.famulus.allocation.Pool;
import org.famulus.allocation.Problem;
import org.famulus.allocation.Quota;
import org.famulus.allocation.Student;
import org.famulus.allocation.check.ResultRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundTripTest {

  @Test
  void everythingComesBackWhateverIdsLookLike() throws IOException {
    Problem problem = Runs.nasty();

    OnePlaceRun run = Runs.read(Runs.written(problem, Policy.PROTECT_WORST_OFF, Optional.empty()));

    assertThat(inOrder(run.problem())).isEqualTo(inOrder(problem));
    assertThat(run.policy()).contains(Policy.PROTECT_WORST_OFF);
    assertThat(run.result()).isEmpty();
    assertThat(run.stated().inputDigest())
        .contains(AllocationFile.inputDigest(problem, Policy.PROTECT_WORST_OFF));
    assertThat(run.stated().seed()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Policy.class)
  void aSolvedRunStatesItsResultRowByRow(Policy policy) throws IOException {
    Allocation solved = Allocator.allocate(Runs.nasty(), policy, "seed, 7");

    OnePlaceRun run = Runs.read(Runs.written(solved.problem(), policy, Optional.of(solved)));

    assertThat(run.stated().seed()).contains("seed, 7");
    assertThat(run.stated().version()).contains("test");
    assertThat(run.stated().resultDigest()).contains(solved.digest());
    assertThat(run.stated().proven()).contains(solved.proven());
    assertThat(run.result().orElseThrow())
        .containsExactlyInAnyOrderElementsOf(
            solved.given().stream().map(ResultRow::of).toList());
    assertThat(Allocator.allocate(run.problem(), policy, "seed, 7").digest())
        .isEqualTo(solved.digest());
  }

  @Test
  void theOrderOfRowsChangesNeitherBytesNorDigest() throws IOException {
    for (Problem problem : List.of(Runs.nasty(), Instances.small(300, 4))) {
      Problem shuffled = Runs.shuffled(problem, 11);

      assertThat(shuffled).isNotEqualTo(problem);
      assertThat(Runs.written(shuffled, Policy.LEAST_SUM_OF_RANKS, Optional.empty()))
          .isEqualTo(Runs.written(problem, Policy.LEAST_SUM_OF_RANKS, Optional.empty()));
    }
  }

  @Test
  void theDigestTellsApartWhatIsNotEqual() {
    Problem problem = Runs.nasty();
    String digest = AllocationFile.inputDigest(problem, Policy.LOTTERY_ORDER);

    assertThat(AllocationFile.inputDigest(problem, Policy.LEAST_SUM_OF_RANKS)).isNotEqualTo(digest);
    Problem otherRound =
        new Problem(
            "another",
            problem.groups(),
            problem.students(),
            problem.places(),
            problem.pools(),
            problem.quotas());
    assertThat(AllocationFile.inputDigest(otherRound, Policy.LOTTERY_ORDER)).isNotEqualTo(digest);
    Problem otherGroups =
        new Problem(
            problem.round(),
            List.of("all others", "first"),
            problem.students(),
            problem.places(),
            problem.pools(),
            problem.quotas());
    assertThat(AllocationFile.inputDigest(otherGroups, Policy.LOTTERY_ORDER)).isNotEqualTo(digest);
  }

  @Test
  void aFolderIsReadLikeAZip(@TempDir Path folder) throws IOException {
    byte[] zip = Runs.written(Runs.nasty(), Policy.LEAST_SUM_OF_RANKS, Optional.empty());
    Runs.unpack(zip, folder);

    assertThat(AllocationFile.read(folder)).isEqualTo(Runs.read(zip));
  }

  @Test
  void whatSomebodyElseLeavesOutHasAMeaning() throws IOException {
    Map<String, String> files = new HashMap<>();
    files.put("run.csv", "key,value\r\nformat,famulus-allocation/1\r\nkind,one-place\r\n");
    files.put("students.csv", "\uFEFFstudent\nanna\n\"b\nb\"\n");
    files.put("places.csv", "most,place\n2,x\n1,y");
    files.put("choices.csv", "rank,place,student\n1,x,anna\n1,y,anna\n2,y,\"b\nb\"\n\n");

    OnePlaceRun run = Runs.read(Runs.packed(files));

    assertThat(run.policy()).isEmpty();
    assertThat(run.problem())
        .isEqualTo(
            new Problem(
                "",
                List.of("all"),
                List.of(
                    new Student(
                        "anna",
                        "all",
                        "",
                        List.of(Choice.of("x", 1), Choice.of("y", 1)),
                        List.of(),
                        Optional.empty()),
                    new Student(
                        "b\nb", "all", "", List.of(Choice.of("y", 2)), List.of(), Optional.empty())),
                List.of(
                    new Place("x", "x", Bounds.upTo(2)), new Place("y", "y", Bounds.upTo(1))),
                List.of(new Pool("x", Bounds.upTo(2)), new Pool("y", Bounds.upTo(1))),
                List.of()));
  }

  @Test
  void aPlaceTakesPartInThePoolOfItsNameIfThereIsOne() throws IOException {
    Map<String, String> files = new HashMap<>();
    files.put("run.csv", "key,value\nformat,famulus-allocation/1\nkind,one-place\n");
    files.put("students.csv", "student\n");
    files.put("places.csv", "place,most,least\nx,2,1\ny,3,2\n");
    files.put("pools.csv", "pool,most\ny,1\n");
    files.put("choices.csv", "student,place,rank\n");

    Problem problem = Runs.read(Runs.packed(files)).problem();

    assertThat(problem.students()).isEmpty();
    // The pool of its own asks for nobody: otherwise one missing student would count twice.
    assertThat(problem.pools())
        .containsExactlyInAnyOrder(new Pool("x", Bounds.upTo(2)), new Pool("y", Bounds.upTo(1)));
  }

  @Test
  void whatCouldNotBeReadAgainIsNotWritten() {
    assertThatThrownBy(() -> AllocationFile.inputDigest(withPlace("-"), Policy.LOTTERY_ORDER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cannot be called -");
    assertThatThrownBy(() -> AllocationFile.inputDigest(withPlace(""), Policy.LOTTERY_ORDER))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> AllocationFile.inputDigest(withPlace("\uD800"), Policy.LOTTERY_ORDER))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> AllocationFile.inputDigest(withPlace("x".repeat(1001)), Policy.LOTTERY_ORDER))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Problem withPlace(String id) {
    return new Problem(
        "r",
        List.of(),
        List.of(),
        List.of(new Place(id, "p", Bounds.upTo(1))),
        List.of(new Pool("p", Bounds.upTo(1))),
        List.of());
  }

  /** The problem with rows by id: only the order of groups means anything. */
  private static Problem inOrder(Problem problem) {
    return new Problem(
        problem.round(),
        problem.groups(),
        problem.students().stream()
            .map(
                s ->
                    new Student(
                        s.id(),
                        s.group(),
                        s.origin(),
                        s.choices().stream().sorted(Comparator.comparing(Choice::place)).toList(),
                        s.missing().stream()
                            .sorted(Comparator.comparing(missing -> missing.place()))
                            .toList(),
                        s.fixed()))
            .sorted(Comparator.comparing(Student::id))
            .toList(),
        problem.places().stream().sorted(Comparator.comparing(Place::id)).toList(),
        problem.pools().stream().sorted(Comparator.comparing(Pool::id)).toList(),
        problem.quotas().stream()
            .sorted(Comparator.comparing(Quota::place))
            .collect(Collectors.toList()));
  }
}
