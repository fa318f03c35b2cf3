package org.famulus.allocation.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.famulus.allocation.Allocation;
import org.famulus.allocation.Allocator;
import org.famulus.allocation.Instances;
import org.famulus.allocation.Policy;
import org.famulus.allocation.Problem;
import org.famulus.allocation.blocks.BlocksPlan;
import org.famulus.allocation.blocks.BlocksProblem;
import org.famulus.allocation.blocks.BlocksSolver;
import org.famulus.allocation.blocks.RandomYear;
import org.famulus.allocation.blocks.SearchSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipe of the documentation, run as it stands there, gives the digest of the file. */
class DigestByShellTest {

  private static final Path CHAPTERS = Path.of("..", "..", "docs", "allocation.md");

  @TempDir private Path folder;

  @Test
  void inputDigestOfTheRecipe() throws Exception {
    for (Problem problem : List.of(Runs.nasty(), Instances.small(2000, 8))) {
      byte[] zip = Runs.written(problem, Policy.LEAST_SUM_OF_RANKS, Optional.empty());

      assertThat(ran("input digest", zip))
          .isEqualTo(AllocationFile.inputDigest(problem, Policy.LEAST_SUM_OF_RANKS));
    }
  }

  @Test
  void resultDigestOfTheRecipe() throws Exception {
    Allocation solved =
        Allocator.allocate(Instances.small(2000, 8), Policy.LEAST_SUM_OF_RANKS, "seed");
    byte[] zip = Runs.written(solved.problem(), solved.policy(), Optional.of(solved));

    assertThat(ran("result digest", zip)).isEqualTo(solved.digest());
  }

  @Test
  void digestsOfTheRecipesForBlocks() throws Exception {
    BlocksProblem problem = RandomYear.of(40, 5, 3, 6, 14);
    BlocksPlan plan = BlocksSolver.solve(problem, new SearchSettings(5, 2000));
    BlocksInput input = new BlocksInput("Year, \"26\"", 2000, problem);
    byte[] zip = BlocksRoundTripTest.written(input, Optional.of(new SolvedBlocks(5, plan)));

    assertThat(ran("blocks input digest", zip)).isEqualTo(AllocationFile.inputDigest(input));
    assertThat(ran("blocks result digest", zip)).isEqualTo(BlocksResult.of(plan).digest());
  }

  /** What a recipe prints, the first word of it. */
  private String ran(String name, byte[] zip) throws IOException, InterruptedException {
    for (String tool : List.of("bash", "unzip", "sort", "sha256sum")) {
      assumeTrue(isThere(tool), "no " + tool);
    }
    Files.write(folder.resolve("run.zip"), zip);
    Process process =
        new ProcessBuilder("bash", "-euo", "pipefail", "-c", recipe(name))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed.strip().split("\\s")[0];
  }

  /** The first lines of shell below a comment that names it. */
  private static String recipe(String name) throws IOException {
    String text = Files.readString(CHAPTERS);
    int at = text.indexOf("```sh\n# " + name);
    assertThat(at).as("recipe " + name + " in " + CHAPTERS).isPositive();
    int from = at + "```sh\n".length();
    return text.substring(from, text.indexOf("```", from));
  }

  private static boolean isThere(String tool) {
    for (String path : System.getenv("PATH").split(File.pathSeparator)) {
      if (Files.isExecutable(Path.of(path, tool))) {
        return true;
      }
    }
    return false;
  }
}
