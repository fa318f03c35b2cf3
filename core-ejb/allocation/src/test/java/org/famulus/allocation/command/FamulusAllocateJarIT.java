package org.famulus.allocation.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.allocation.Policy;
import org.famulus.allocation.file.Runs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that is built is all an outsider needs. */
class FamulusAllocateJarIT {

  private static final Path JAR = Path.of("target", "famulus-allocate.jar");

  @TempDir private Path folder;

  @Test
  void theJarAloneSolvesAndVerifies() throws Exception {
    Path run = folder.resolve("run.zip");
    Files.write(run, Runs.written(Runs.nasty(), Policy.MOST_FIRST_CHOICES, Optional.empty()));
    Path solved = folder.resolve("solved.zip");

    assertThat(ended("solve", run.toString(), "--seed", "3", "--out", solved.toString())).isZero();
    assertThat(ended("verify", solved.toString())).isZero();
    assertThat(ended("explain", solved.toString(), "s,1")).isZero();
    assertThat(printed()).contains("lottery number");
    Files.write(
        solved, Runs.changed(Files.readAllBytes(solved), "run.csv", t -> t.replace("seed,3", "seed,4")));
    assertThat(ended("verify", solved.toString())).isEqualTo(1);
    assertThat(ended("verify", folder.toString())).isEqualTo(2);
    assertThat(printed()).isEqualTo("There is no CSV file in the folder: name another, or a zip.\n");
  }

  @Test
  void theJarAlonePlansSeveralBlocks() throws Exception {
    Path run = folder.resolve("run.zip");
    Files.write(run, Runs.packed(BlocksCommandTest.example()));
    Path solved = folder.resolve("solved.zip");

    assertThat(ended("solve", run.toString(), "--out", solved.toString())).isZero();
    assertThat(printed()).contains("Blocks without a place: 0");
    assertThat(ended("verify", solved.toString())).isZero();
    assertThat(printed()).contains("right    repetition").contains("Everything is right.");
    Files.write(
        solved, Runs.changed(Files.readAllBytes(solved), "result.csv", t -> t.replaceFirst("north", "south")));
    assertThat(ended("verify", solved.toString())).isEqualTo(1);
  }

  /** Idle options of the environment must not decide what is printed. */
  private int ended(String... line) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                JAR.toAbsolutePath().toString()));
    command.addAll(List.of(line));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH"));
    return builder
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("printed").toFile())
        .start()
        .waitFor();
  }

  private String printed() throws IOException {
    return Files.readString(folder.resolve("printed"), StandardCharsets.UTF_8);
  }
}
