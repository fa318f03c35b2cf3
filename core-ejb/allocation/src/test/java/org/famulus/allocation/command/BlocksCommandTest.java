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
import org.famulus.allocation.Policy;
import org.famulus.allocation.blocks.BlocksPlan;
import org.famulus.allocation.blocks.BlocksProblem;
import org.famulus.allocation.blocks.BlocksSolver;
import org.famulus.allocation.blocks.RandomYear;
import org.famulus.allocation.blocks.SearchSettings;
import org.famulus.allocation.blocks.Watcher;
import org.famulus.allocation.blocks.YearOfClerkships;
import org.famulus.allocation.file.AllocationFile;
import org.famulus.allocation.file.BlocksInput;
import org.famulus.allocation.file.Runs;
import org.famulus.allocation.file.SolvedBlocks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command for plans of several blocks. */
class BlocksCommandTest {

  private static final long MOVES = 30_000;

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

  private static byte[] written(BlocksProblem problem, Optional<SolvedBlocks> solved)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AllocationFile.write(
        out, new BlocksInput("Year", MOVES, problem), solved, BlocksSolver.VERSION);
    return out.toByteArray();
  }

  private static byte[] solved(BlocksProblem problem) throws IOException {
    BlocksPlan plan = BlocksSolver.solve(problem, new SearchSettings(7, MOVES));
    return written(problem, Optional.of(new SolvedBlocks(7, plan)));
  }

  @ParameterizedTest
  @ValueSource(longs = {20, 21, 22, 23, 24, 25, 26, 27})
  void aPlanAsPublishedIsRight(long seed) throws IOException {
    BlocksProblem problem = RandomYear.of(25, 5, 3, 6, seed);

    Answer answer = ask("verify", file(solved(problem)));

    assertThat(answer.err()).isEmpty();
    assertThat(answer.out())
        .contains(
            "right    input digest: "
                + AllocationFile.inputDigest(new BlocksInput("Year", MOVES, problem)))
        .contains("right    hard rules: all hold for ")
        .contains("right    blocks without a place: ")
        .contains("right    cost: ")
        .contains("right    result digest: ")
        .contains("right    digest of the repetition: ")
        .contains("right    repetition: every block comes out the same")
        .doesNotContain("open     ")
        .contains("Everything is right.");
    assertThat(answer.code()).isZero();
  }

  @Test
  void aSearchThatWasEndedEarlyIsRepeatedToo() throws IOException {
    for (int asked : List.of(1, 2, 9, 25)) {
      BlocksProblem problem = YearOfClerkships.of(60, 3);
      BlocksPlan plan =
          BlocksSolver.solve(
              problem,
              new SearchSettings(7, MOVES),
              new Watcher() {
                private int times;

                @Override
                public boolean cancelled() {
                  return ++times == asked;
                }
              });
      assertThat(plan.ended()).isTrue();
      assertThat(plan.moves()).isEqualTo((asked - 1) * 1024L);
      byte[] zip = written(problem, Optional.of(new SolvedBlocks(7, plan)));

      Answer answer = ask("verify", file(zip));

      assertThat(Runs.unpacked(zip).get("run.csv")).contains("\nendedAfter," + plan.moves() + "\n");
      assertThat(answer.err()).isEmpty();
      assertThat(answer.out()).contains("right    repetition").contains("Everything is right.");
      assertThat(answer.code()).isZero();
      if (asked > 2) {
        found(zip, "run.csv", text -> text.replaceFirst("endedAfter,\\d+\n", ""), "repetition");
      }
    }
  }

  @Test
  void everyPlantedChangeIsFound() throws IOException {
    byte[] right = solved(YearOfClerkships.of(60, 3));

    found(right, "run.csv", text -> text.replace("round,Year", "round,Years"), "input digest");
    found(right, "run.csv", text -> text.replace("moves,30000", "moves,29000"), "input digest");
    found(right, "run.csv", text -> text.replace("seed,7", "seed,8"), "digest of the repetition");
    found(right, "run.csv", text -> text.replaceFirst("cost,\\d", "cost,9"), "cost: the file says");
    found(right, "run.csv", text -> text.replaceFirst("resultDigest,.", "resultDigest,z"), "result");
    found(right, "run.csv", text -> text.replaceFirst("inputDigest,.", "inputDigest,z"), "input");
    found(right, "wishes.csv", text -> text.replaceFirst(",\\d+,0\n", ",40,0\n"), "input digest");
    found(right, "periods.csv", text -> text + "summer\n", "input digest");
    found(right, "result.csv", text -> text.replaceFirst("s1000000,.*\n", ""), "block-forgotten: s1000000");
    found(right, "result.csv", text -> text.replaceFirst("(s1000000,.*\n)", "$1$1"), "block.twice: s1000000");
    found(right, "result.csv", text -> text + "s1000000,surgery,,\n", "block-not-open: s1000000: surgery");
    found(right, "result.csv", text -> text.replaceFirst("(s1000000,medicine),[^,]*", "$1,nowhere"), "block.site-unknown: s1000000");
    found(right, "result.csv", text -> text.replaceFirst("(s1000000,medicine),.*", "$1,,"), "repetition: 1 blocks come out otherwise");
  }

  private void found(byte[] right, String name, UnaryOperator<String> change, String expected)
      throws IOException {
    Answer answer = ask("verify", file(Runs.changed(right, name, change)));

    assertThat(answer.err()).isEmpty();
    assertThat(answer.code()).as(answer.out()).isEqualTo(1);
    assertThat(answer.out()).contains("DIFFERS").contains(expected).contains("Something differs.");
  }

  /** More students than a site takes: only a check that shares nothing with the search can tell. */
  @Test
  void aHardRuleThatIsBrokenIsFound() throws IOException {
    BlocksProblem problem = YearOfClerkships.of(60, 3);
    Map<String, String> files = new HashMap<>(Runs.unpacked(solved(problem)));
    files.put("places.csv", files.get("places.csv").replaceAll(",\\d+\n", ",1\n"));

    Answer answer = ask("verify", file(Runs.packed(files)));

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.out())
        .containsPattern("DIFFERS  hard rules: \\d+ violations")
        .containsPattern("    place.over-most: \\w+, site-\\d+, \\w+-\\d \\(\\d > 1\\)");
  }

  @Test
  void whatIsNotSolvedYetHasOnlyAnInputToVerify() throws IOException {
    byte[] frozen = written(RandomYear.of(8, 4, 3, 4, 2), Optional.empty());

    Answer answer = ask("verify", file(frozen));

    assertThat(answer.code()).isZero();
    assertThat(answer.out())
        .contains("right    input digest")
        .contains("open     result: there is none yet");
    found(frozen, "run.csv", text -> text + "seed,3\n", "result.csv is missing");
  }

  @Test
  void theExampleOfTheDocumentationIsSolvedAndVerified() throws IOException {
    Path example = file(Runs.packed(example()));
    Path out = folder.resolve("solved.zip");

    Answer solved = ask("solve", example, "--seed", "3", "--out", out);

    assertThat(solved.err()).isEmpty();
    assertThat(solved.code()).isZero();
    assertThat(solved.out())
        .contains("2 students, 4 blocks, 2 sites, 2 periods, 4 wishes.")
        .contains("Moves 20000, seed 3")
        .contains("Objective, all prices together: 6\n")
        .containsPattern("    1 +2 +50\\.0 %\n    2 +2 +50\\.0 %\n    no place +0 +0\\.0 %\n")
        .contains("Mean rank 1.5000, worst rank 2.")
        .contains("Blocks without a place: 0")
        .contains("Rules broken: 0")
        .containsPattern("Time: read \\d+\\.\\d+ s, solved .* s, checked .* s, written .* s\\.");
    assertThat(ask("verify", out).code()).isZero();
    assertThat(ask("digest", example).out()).isEqualTo(ask("digest", out).out());
    assertThat(ask("digest", example, "--moves", "5").out()).isNotEqualTo(ask("digest", out).out());

    Answer asked = ask("explain", out, "ada");
    assertThat(asked.out())
        .containsPattern("medicine: (north|south) from (autumn|spring) \\(rank [12]\\)\\.\n")
        .contains("surgery: ")
        .containsAnyOf("others have all places", "There is nothing she wanted more.");
    String both = asked.out() + ask("explain", out, "bo").out();
    assertThat(both)
        .contains("    north from ").contains("(rank 1): others have all places")
        .contains("another of her blocks is at that time");
    assertThat(ask("explain", out, "cy").err()).isEqualTo("There is no student cy in this run.\n");
  }

  /** The CSV files of the example in the documentation. */
  static Map<String, String> example() throws IOException {
    String text = Files.readString(Path.of("..", "..", "docs", "allocation.md"));
    int from = text.indexOf("```csv\n") + "```csv\n".length();
    Map<String, String> files = new HashMap<>();
    for (String part : text.substring(from, text.indexOf("```", from)).split("\n\n")) {
      String[] file = part.split("\n", 2);
      files.put(file[0], file[1]);
    }
    assertThat(files).hasSize(7);
    return files;
  }

  @Test
  void reasonsAreSaidInSentences() throws IOException {
    Map<String, String> files = example();
    files.put("refusals.csv", "student,subject,site,period,rule\nada,,north,,MIL-R04\n");
    files.put("away.csv", "student,period\nbo,spring\n");
    Path file = file(Runs.packed(files));

    assertThat(ask("explain", file, "ada").out())
        .contains("    north from autumn (rank 1): the rule MIL-R04 says no");
    assertThat(ask("explain", file, "bo").out())
        .contains(": no place.")
        .contains("    north from spring (rank 1): she is away in one of its periods.");
    files.put("units.csv", "site,least\nsouth,5\n");
    assertThat(ask("explain", file(Runs.packed(files)), "ada").out())
        .contains("    south from autumn (rank 2): it opens only for more blocks");
    files.put("needs.csv", "student,subject\nada,medicine\n");
    assertThat(ask("explain", file(Runs.packed(files)), "bo").out())
        .isEqualTo("Student bo needs no block.\n");
  }

  @Test
  void nobodyAtAllIsSolvedToo() throws IOException {
    Map<String, String> files = example();
    files.put("students.csv", "student\n");
    files.put("wishes.csv", "student,site,rank\n");
    Path out = folder.resolve("solved.zip");

    Answer answer = ask("solve", file(Runs.packed(files)), "--out", out);

    assertThat(answer.err()).isEmpty();
    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains("0 students, 0 blocks").doesNotContain("NaN");
    assertThat(ask("verify", out).code()).isZero();
  }

  @Test
  void theOrderOfRowsChangesNothing() throws IOException {
    BlocksProblem problem = RandomYear.of(25, 5, 3, 6, 31);
    Path one = file(written(problem, Optional.empty()));
    Map<String, String> files = new HashMap<>();
    Runs.unpacked(written(problem, Optional.empty()))
        .forEach((name, text) -> files.put(name, name.equals("periods.csv") ? text : backwards(text)));
    Path other = file(Runs.packed(files));

    assertThat(ask("digest", other)).isEqualTo(ask("digest", one));
    assertThat(digestOf(ask("solve", other, "--seed", "9"))).isEqualTo(digestOf(ask("solve", one, "--seed", "9")));
  }

  private static String backwards(String csv) {
    List<String> lines = csv.lines().toList();
    StringBuilder text = new StringBuilder(lines.get(0)).append('\n');
    for (int i = lines.size() - 1; i > 0; i--) {
      text.append(lines.get(i)).append('\n');
    }
    return text.toString();
  }

  private static String digestOf(Answer answer) {
    assertThat(answer.code()).as(answer.err()).isZero();
    return answer.out().lines().filter(line -> line.startsWith("Result digest: ")).findFirst().orElseThrow();
  }

  @Test
  void whatCannotBeMeantIsRefusedInOneSentence() throws IOException {
    Path file = file(written(RandomYear.of(8, 4, 3, 4, 2), Optional.empty()));
    Path onePlace = file(Runs.written(Runs.nasty(), Policy.LOTTERY_ORDER, Optional.empty()));

    refused("A run of several blocks has prices in prices.csv and no policy", "solve", file, "--policy", "lottery-order");
    refused("--seed is \"x\", and must be a whole number from 0 to 999999999999999999", "solve", file, "--seed", "x");
    refused("--moves is \"-1\", and must be a whole number from 0 to 1000000000000", "solve", file, "--moves", "-1");
    refused("--moves is \"1000000000001\"", "solve", file, "--moves", "1000000000001");
    refused("A run that gives one place to each student is not searched for", "solve", onePlace, "--moves", "5");
    refused("verify has no option --moves", "verify", file, "--moves", "5");
  }

  private static void refused(String sentence, Object... line) {
    Answer answer = ask(line);
    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).startsWith(sentence);
    assertThat(answer.err().lines()).hasSize(1);
    assertThat(answer.out()).isEmpty();
  }
}
