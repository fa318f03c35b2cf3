package org.famulus.allocation.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.famulus.allocation.Allocation;
import org.famulus.allocation.Allocator;
import org.famulus.allocation.Instances;
import org.famulus.allocation.Policy;
import org.famulus.allocation.Problem;
import org.famulus.allocation.file.AllocationFile;
import org.famulus.allocation.file.Runs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FamulusAllocateTest {

  @TempDir private Path folder;

  private record Answer(int code, String out, String err) {}

  private static Answer ask(Object... line) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        FamulusAllocate.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            List.of(line).stream().map(Object::toString).toArray(String[]::new));
    return new Answer(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Path file(byte[] zip) throws IOException {
    return Files.write(Files.createTempFile(folder, "run", ".zip"), zip);
  }

  private static byte[] solved(Problem problem, Policy policy) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AllocationFile.write(
        out,
        problem,
        policy,
        Optional.of(Allocator.allocate(problem, policy, "seed")),
        Allocator.VERSION);
    return out.toByteArray();
  }

  @ParameterizedTest
  @EnumSource(Policy.class)
  void aRunAsPublishedIsRight(Policy policy) throws IOException {
    for (Problem problem : List.of(Runs.nasty(), Instances.small(200, 9))) {
      Answer answer = ask("verify", file(solved(problem, policy)));

      assertThat(answer.err()).isEmpty();
      assertThat(answer.out())
          .contains("right    input digest: " + AllocationFile.inputDigest(problem, policy))
          .contains("right    hard rules")
          .contains("right    result digest")
          .contains("right    repetition")
          .contains("Everything is right.");
      assertThat(answer.code()).isZero();
    }
  }

  @Test
  void everyPlantedChangeIsFound() throws IOException {
    byte[] right = solved(Instances.small(60, 2), Policy.LEAST_SUM_OF_RANKS);

    found(right, "places.csv", text -> text.replaceFirst("p0,p0,0,6", "p0,p0,0,5"), "input digest");
    found(right, "choices.csv", text -> text.replaceFirst("s1,(p\\d+),1,0", "s1,$1,7,0"), "input");
    found(right, "choices.csv", text -> text.replaceFirst("s1,p\\d+,\\d+,0\n", ""), "input digest");
    found(right, "groups.csv", text -> text.replace("ALL", "ALL\nNOBODY"), "input digest");
    found(right, "run.csv", text -> text.replace("round-2", "round-3"), "input digest");
    found(
        right,
        "run.csv",
        text -> text.replace("LEAST_SUM_OF_RANKS", "MOST_FIRST_CHOICES"),
        "input digest");
    found(right, "run.csv", text -> text.replace("seed,seed", "seed,other"), "number-wrong");
    found(right, "run.csv", text -> text.replaceFirst("inputDigest,.", "inputDigest,z"), "input");
    found(right, "run.csv", text -> text.replaceFirst("resultDigest,.", "resultDigest,z"), "result");
    found(right, "run.csv", text -> text.replace("proven,yes", "proven,no"), "may be better");
    found(right, "result.csv", text -> text.replaceFirst("(s2,\\d+),p\\d+,\\d+", "$1,,"), "result digest");
    found(right, "result.csv", text -> text.replaceFirst("(s2),\\d+,", "$1,61,"), "number-wrong");
    found(right, "result.csv", text -> text.replaceFirst("(s2,\\d+,p\\d+),\\d+", "$1,20"), "rank-wrong");
    found(right, "result.csv", text -> text.replaceFirst("s2,.*\n", ""), "student-forgotten");
    found(right, "result.csv", text -> text + "s2,1,p1,1\n", "student-twice");
  }

  /** Two students change places and the digest is made to fit: only repeating the run shows it. */
  @Test
  void aResultThatIsOnlyNotTheBestIsFound() throws IOException {
    Problem problem = Instances.small(60, 2);
    Allocation other = Allocator.allocate(problem, Policy.MOST_FIRST_CHOICES, "seed");
    Map<String, String> theirs = Runs.unpacked(solved(problem, Policy.MOST_FIRST_CHOICES));
    Map<String, String> files = new HashMap<>(Runs.unpacked(solved(problem, Policy.LEAST_SUM_OF_RANKS)));
    files.put("result.csv", theirs.get("result.csv"));
    files.put(
        "run.csv",
        files.get("run.csv").replaceFirst("resultDigest,.*", "resultDigest," + other.digest()));

    Answer answer = ask("verify", file(Runs.packed(files)));

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.out())
        .contains("right    hard rules")
        .contains("right    result digest")
        .contains("DIFFERS  digest of the repetition")
        .containsPattern("DIFFERS  repetition: \\d+ rows come out otherwise")
        .contains("Something differs.");
  }

  private void found(byte[] right, String name, UnaryOperator<String> change, String expected)
      throws IOException {
    Answer answer = ask("verify", file(Runs.changed(right, name, change)));

    assertThat(answer.err()).isEmpty();
    assertThat(answer.code()).as(answer.out()).isEqualTo(1);
    assertThat(answer.out()).contains("DIFFERS").contains(expected).contains("Something differs.");
  }

  @Test
  void whatIsNotSolvedYetHasOnlyAnInputToVerify() throws IOException {
    byte[] frozen = Runs.written(Runs.nasty(), Policy.PROTECT_WORST_OFF, Optional.empty());

    Answer answer = ask("verify", file(frozen));
    assertThat(answer.code()).isZero();
    assertThat(answer.out())
        .contains("right    input digest")
        .contains("open     result: there is none yet");

    found(frozen, "students.csv", text -> text.replace(",Lund,", ",Malmö,"), "input digest");
  }

  @Test
  void aResultOfSomebodyElseIsCheckedAsFarAsItGoes() throws IOException {
    Map<String, String> files = hospitals();
    files.put("result.csv", "student,place\nr1,h1\nr2,h2\nr3,");
    Answer right = ask("verify", file(Runs.packed(files)));
    assertThat(right.code()).isZero();
    assertThat(right.out()).contains("right    hard rules").contains("open     repetition");

    files.put("result.csv", "student,place\nr1,h1\nr2,h1\nr3,h2");
    Answer wrong = ask("verify", file(Runs.packed(files)));
    assertThat(wrong.code()).isEqualTo(1);
    assertThat(wrong.out()).contains("place-above-most: Place h1 has 2 students and takes 1.");
  }

  /** Residents and hospitals, with a tie and a lower quota, as others write it. */
  private static Map<String, String> hospitals() {
    Map<String, String> files = new HashMap<>();
    files.put("run.csv", "key,value\nformat,famulus-allocation/1\nkind,one-place\n");
    files.put("students.csv", "student\nr1\nr2\nr3\n");
    files.put("places.csv", "place,least,most\nh1,0,1\nh2,2,2\n");
    files.put("choices.csv", "student,place,rank\nr1,h1,1\nr1,h2,1\nr2,h1,1\nr2,h2,2\nr3,h2,1\n");
    return files;
  }

  @Test
  void anInstanceOfSomebodyElseIsSolved() throws IOException {
    Path file = file(Runs.packed(hospitals()));

    Answer without = ask("solve", file);
    assertThat(without.code()).isEqualTo(2);
    assertThat(without.err()).startsWith("The file names no policy: add --policy and one of lottery-order");

    Path out = folder.resolve("solved.zip");
    Answer solved = ask("solve", file, "--policy", "least-sum-of-ranks", "--out", out);
    assertThat(solved.err()).isEmpty();
    assertThat(solved.code()).isZero();
    assertThat(solved.out())
        .contains("3 students, 2 places, 5 choices.")
        .contains("Policy least-sum-of-ranks, seed 0")
        .containsPattern("students missing where a least number was asked for +0\n")
        .containsPattern("students without a place, group all +0\n")
        .containsPattern("ranks of all together, with surcharges, group all +3.00\n")
        .containsPattern("\n +1 +3 +100.0 % +100.0 %\n")
        .contains("Mean rank 1.0000, worst rank 1.")
        .contains("Students without a place: 0")
        .contains("Least numbers not met: 0")
        .contains("Proven: nothing better exists.")
        .containsPattern("Time: read \\d+\\.\\d+ s, solved .* s, checked .* s, written .* s\\.");
    assertThat(ask("verify", out).code()).isZero();
    assertThat(Files.list(folder).map(path -> path.getFileName().toString()))
        .noneMatch(name -> name.endsWith(".part"));

    Answer lottery = ask("solve", file, "--policy", "LOTTERY_ORDER", "--seed", "4");
    assertThat(lottery.code()).isZero();
    assertThat(lottery.out()).contains("seed 4").contains("each student in turn");
  }

  @Test
  void whoHasNoPlaceIsListedAndAfterTwentyCounted() throws IOException {
    Map<String, String> files = hospitals();
    StringBuilder students = new StringBuilder("student\n");
    for (int i = 10; i < 40; i++) {
      students.append("r").append(i).append('\n');
    }
    files.put("students.csv", students.toString());
    files.put("choices.csv", "student,place,rank\n");

    Answer answer = ask("solve", file(Runs.packed(files)), "--policy", "protect-worst-off");

    assertThat(answer.code()).isZero();
    assertThat(answer.out())
        .contains("Students without a place: 30\n    r10\n")
        .contains("    … and 10 more\n")
        .contains("Least numbers not met: 1\n    place-below-least: Place h2 has 0 students");
  }

  @Test
  void nobodyAtAllIsSolvedToo() throws IOException {
    Map<String, String> files = hospitals();
    files.put("students.csv", "student\n");
    files.put("choices.csv", "student,place,rank\n");
    for (Policy policy : Policy.values()) {
      Path out = folder.resolve(policy + ".zip");
      Answer answer = ask("solve", file(Runs.packed(files)), "--policy", policy, "--out", out);

      assertThat(answer.err()).isEmpty();
      assertThat(answer.code()).isZero();
      assertThat(answer.out()).contains("0 students, 2 places").doesNotContain("NaN");
      assertThat(ask("verify", out).code()).isZero();
    }
  }

  @Test
  void refusalsAreExplainedInSentences() throws IOException {
    Path file = file(solved(Runs.nasty(), Policy.LEAST_SUM_OF_RANKS));

    Answer fixed = ask("explain", file, "s\\4");
    assertThat(fixed.code()).isZero();
    assertThat(fixed.out())
        .isEqualTo(
            "Student s\\4 has Ward, \"north\", which she ranked 1, as was decided before.\n"
                + "There is nothing she wanted more.\n");

    Map<String, String> files = hospitals();
    files.put("choices.csv", "student,place,rank\nr1,h1,1\nr2,h1,1\nr2,h2,2\nr3,h1,1\n");
    files.put("missing.csv", "student,place,rank,rule\nr2,h2,1,SKA-R05\n");
    Path others = file(Runs.packed(files));
    Answer flow = ask("explain", others, "r2", "--policy", "most-first-choices");
    assertThat(flow.err()).isEmpty();
    assertThat(flow.out())
        .startsWith("Student r2 has lottery number ")
        .contains("is given h2, which she ranked 2.\n")
        .contains("h2 (rank 1): she may not be given it, by the rule SKA-R05.\n")
        .contains("h1 (rank 1): it is full, and giving it to her would have left at least ");
    Answer order = ask("explain", others, "r3", "--policy", "lottery-order", "--seed", "1");
    assertThat(order.out()).containsAnyOf("There is nothing she wanted more", "it was full at her turn");

    files.put("places.csv", "place,least,most,none_or_least\nh1,0,1,no\nh2,2,2,yes\nh0,0,0,no\n");
    files.put("choices.csv", "student,place,rank\nr1,h1,1\nr2,h2,1\nr3,h0,1\n");
    Path closed = file(Runs.packed(files));
    assertThat(ask("explain", closed, "r2", "--policy", "least-sum-of-ranks").out())
        .contains("and is given no place.\n")
        .contains("h2 (rank 1): h2 takes none or at least 2, and that it takes none was better");
    assertThat(ask("explain", closed, "r3", "--policy", "least-sum-of-ranks").out())
        .contains("h0 (rank 1): nobody waiting can be given it: it takes none, or ");

    Answer nobody = ask("explain", file, "nobody");
    assertThat(nobody.code()).isEqualTo(2);
    assertThat(nobody.err()).isEqualTo("There is no student nobody in this run.\n");
  }

  @Test
  void theDigestIsPrintedAlone() throws IOException {
    Problem problem = Runs.nasty();
    Path file = file(Runs.written(problem, Policy.LOTTERY_ORDER, Optional.empty()));

    assertThat(ask("digest", file))
        .isEqualTo(
            new Answer(0, AllocationFile.inputDigest(problem, Policy.LOTTERY_ORDER) + "\n", ""));
    assertThat(ask("digest", file, "--policy", "protect-worst-off").out().strip())
        .isEqualTo(AllocationFile.inputDigest(problem, Policy.PROTECT_WORST_OFF));
  }

  @Test
  void aBadFileIsToldItsFaultsWithoutAStackTrace() throws IOException {
    byte[] bad =
        Runs.changed(
            Runs.written(Instances.small(60, 2), Policy.LOTTERY_ORDER, Optional.empty()),
            "choices.csv",
            text -> text.replace(",p1,", ",nowhere,"));

    Answer answer = ask("verify", file(bad));

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err())
        .contains("choices.csv, row ")
        .contains("column place: \"nowhere\" is not in places.csv: add it there")
        .doesNotContain("Exception")
        .doesNotContain("\tat ");
  }

  @Test
  void aWrongCommandIsToldWhatThereIs() throws IOException {
    Path file = file(Runs.written(Runs.nasty(), Policy.LOTTERY_ORDER, Optional.empty()));

    Answer help = ask("--help");
    assertThat(help.code()).isZero();
    assertThat(help.out())
        .contains("verify FILE")
        .contains("explain FILE STUDENT")
        .contains("lottery-order, least-sum-of-ranks, most-first-choices, protect-worst-off")
        .contains(AllocationFile.FORMAT);
    refused("There is no command check; there are verify", "check", file);
    refused("verify needs one file", "verify");
    refused("explain needs a file and a student", "explain", file);
    refused("verify has no option --seed", "verify", file, "--seed", "1");
    refused("--seed needs a value", "solve", file, "--seed");
    refused("There is no policy best; there are", "solve", file, "--policy", "best");
    refused("There is no file ", "verify", folder.resolve("nothing.zip"));
    refused("It cannot be written: ", "solve", file, "--out", folder.resolve("no/such/run.zip"));
    assertThat(ask().code()).isEqualTo(2);
    assertThat(ask().err()).contains("verify FILE");
  }

  private static void refused(String sentence, Object... line) {
    Answer answer = ask(line);
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).startsWith(sentence);
    assertThat(answer.err().lines()).hasSize(1);
    assertThat(answer.out()).isEmpty();
  }
}
