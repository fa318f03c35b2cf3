package org.famulus.region.spi.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.famulus.region.spi.SpiVersion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The region interface keeps its promise to regions built earlier")
class SpiPromiseTest {

  private static final Path MODULE = Path.of("").toAbsolutePath();
  private static final Path REPOSITORY = MODULE.resolve("../..").normalize();
  private static final SpiVersion LAST = new SpiVersion(1, 4);
  private static final String BEFORE =
      """
      public interface Toy {
        String name();
        default int wheels() { return 4; }
      }
      """;

  @TempDir private Path work;

  @Test
  @DisplayName("nothing is gone since the last version, and the number says what was added")
  void promise() throws IOException {
    SpiBaseline last = SpiBaseline.newest(REPOSITORY, Files.createDirectory(work.resolve("last")));
    Path now = ClassJar.pack(MODULE.resolve("target/classes"), work.resolve("now.jar"));
    if (Boolean.getBoolean("famulus.spi.record")) {
      Path committed = Files.createDirectories(MODULE.resolve("src/baseline"));
      Files.copy(now, committed.resolve(SpiBaseline.name(SpiVersion.ofServer()) + ".jar"));
      return;
    }

    assertThat(
            new SpiPromise(
                    last.version(), SpiVersion.ofServer(), SpiChanges.between(last.jar(), now))
                .fault())
        .isEmpty();
  }

  @Test
  @DisplayName("a method that is gone fails with what to do")
  void gone() throws IOException {
    String after = BEFORE.replace("default int wheels() { return 4; }", "");

    assertThat(fault(after, LAST))
        .isEqualTo(
            "Regions built against version 1.4 of the region interface would break: Toy.wheels()"
                + " (method removed). Keep what was and add beside it (an overload, a second"
                + " constructor, a default method); if it must go, set SpiVersion to 2.0 and say in"
                + " docs/regions/changes.md what an author has to do.");
    assertThat(fault(after, new SpiVersion(1, 5))).contains("would break");
    assertThat(fault(after, new SpiVersion(2, 0))).isEmpty();
  }

  @Test
  @DisplayName("a method every region would have to write breaks; one with a default does not")
  void added() throws IOException {
    assertThat(fault(BEFORE.replace("String name();", "String name(); int doors();"), LAST))
        .contains("would break: Toy.doors() (method added to interface)");

    String harmless = BEFORE.replace("String name();", "String name(); default int doors() { return 2; }");
    assertThat(fault(harmless, LAST))
        .isEqualTo(
            "The region interface has more than version 1.4: Toy.doors(). Set SpiVersion.MINOR to 5"
                + " and say in docs/regions/changes.md what is new.");
    assertThat(fault(harmless, new SpiVersion(1, 5))).isEmpty();
  }

  @Test
  @DisplayName("a component more in a record breaks, unless the old constructor stays")
  void records() throws IOException {
    String before = "public record Toy(String name) {}";
    String broken = "public record Toy(String name, int wheels) {}";
    String kept =
        "public record Toy(String name, int wheels) { public Toy(String name) { this(name, 4); } }";

    assertThat(fault(before, broken, LAST)).contains("Toy(String) (constructor removed)");
    assertThat(fault(before, kept, new SpiVersion(1, 5))).isEmpty();
  }

  @Test
  @DisplayName("a port may grow, because only the core implements it")
  void ports() throws IOException {
    String before = "package org.famulus.region.spi.port; public interface Toy { int one(); }";
    String after = before.replace("int one();", "int one(); int two();");

    assertThat(fault(before, after, new SpiVersion(1, 5))).isEmpty();
  }

  @Test
  @DisplayName("the newest tag is the last version, and without tags the committed jar")
  void baseline() throws IOException, InterruptedException {
    Path repository = Files.createDirectory(work.resolve("repository"));
    Path jars = Files.createDirectories(repository.resolve("region-plugins/region-spi/src/baseline"));
    ClassJar.compile(source("committed", BEFORE), work.resolve("c"), jars.resolve("spi-1.4.jar"));
    assertThat(newest(repository, "a"))
        .isEqualTo(new SpiBaseline(LAST, jars.resolve("spi-1.4.jar")));

    Path sources = Files.createDirectories(repository.resolve("region-plugins/region-spi/src/main/java"));
    Files.writeString(sources.resolve("Toy.java"), BEFORE);
    for (List<String> command :
        List.of(
            List.of("init", "-q"),
            List.of("add", "."),
            List.of("-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "-qm", "Toy"),
            List.of("tag", "spi-1.9"),
            List.of("tag", "spi-1.10"))) {
      git(repository, command);
    }
    SpiBaseline tagged = newest(repository, "b");
    assertThat(tagged.version()).isEqualTo(new SpiVersion(1, 10));
    assertThat(SpiChanges.between(jars.resolve("spi-1.4.jar"), tagged.jar()))
        .isEqualTo(new SpiChanges(java.util.Set.of(), java.util.Set.of()));
  }

  private SpiBaseline newest(Path repository, String folder) throws IOException {
    return SpiBaseline.newest(repository, Files.createDirectory(work.resolve(folder)));
  }

  private String fault(String after, SpiVersion now) throws IOException {
    return fault(BEFORE, after, now);
  }

  private String fault(String before, String after, SpiVersion now) throws IOException {
    Path folder = Files.createTempDirectory(work, "toy");
    Path older =
        ClassJar.compile(source("before", before), folder.resolve("1"), folder.resolve("1.jar"));
    Path newer =
        ClassJar.compile(source("after", after), folder.resolve("2"), folder.resolve("2.jar"));
    return new SpiPromise(LAST, now, SpiChanges.between(older, newer)).fault().orElse("");
  }

  private Path source(String folder, String java) throws IOException {
    Path sources = Files.createTempDirectory(work, folder);
    Files.writeString(sources.resolve("Toy.java"), java);
    return sources;
  }

  private static void git(Path repository, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new java.util.ArrayList<>(List.of("git", "-C", repository.toString()));
    command.addAll(arguments);
    assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
  }
}
