package org.famulus.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The JVM's archive of classes")
class ClassArchiveTest {

  @TempDir private Path folder;

  @Test
  @DisplayName("is written by the first run and read by the next")
  void firstRunWrites() throws IOException {
    writeAsTheServerDoes();
    ClassArchive.in(folder, "key").finish();

    assertTrue(options().get(0).startsWith("-XX:SharedArchiveFile="));
  }

  @Test
  @DisplayName("of a run that was refused is thrown away, and the next run writes it")
  void refusedRunLeavesNothing() throws IOException {
    writeAsTheServerDoes();
    ClassArchive.in(folder, "key").discard();

    assertTrue(options().get(0).startsWith("-XX:ArchiveClassesAtExit="));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  @DisplayName("of an earlier build goes when the new one is there")
  void earlierBuildGoes() throws IOException {
    Files.createFile(folder.resolve("classes-earlier.jsa"));
    writeAsTheServerDoes();
    ClassArchive.in(folder, "key").finish();

    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(folder.resolve("classes-key.jsa")), left.toList());
    }
  }

  private void writeAsTheServerDoes() throws IOException {
    String option = options().get(0);
    Files.createFile(Path.of(option.substring(option.indexOf('=') + 1)));
  }

  private List<String> options() {
    return ClassArchive.in(folder, "key").jvmOptions();
  }
}
