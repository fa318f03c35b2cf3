package org.famulus.region.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The author's guide shows code of the build and leads nowhere that is not there")
class GuideTest {

  private static final Path GUIDE = Path.of("../../docs/regions").toAbsolutePath().normalize();

  @TempDir private Path work;

  @Test
  @DisplayName("every code block is a piece of the file named in front of it")
  void code() throws IOException {
    List<CodeBlock> blocks = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (Path page : pages()) {
      for (CodeBlock block : CodeBlock.of(page)) {
        blocks.add(block);
        block.fault().ifPresent(faults::add);
      }
    }
    assertThat(faults).isEmpty();
    assertThat(blocks).hasSizeGreaterThan(20);
  }

  @Test
  @DisplayName("every link leads to a file")
  void links() throws IOException {
    List<String> dead = new ArrayList<>();
    for (Path page : pages()) {
      CodeBlock.links(Files.readString(page))
          .filter(link -> !Files.exists(page.resolveSibling(link.replaceAll("#.*", ""))))
          .forEach(link -> dead.add(page.getFileName() + ": " + link));
    }
    assertThat(dead).isEmpty();
  }

  @Test
  @DisplayName("a changed line, a file not named and a command that is not there are found")
  void bites() throws IOException {
    Files.writeString(work.resolve("Toy.java"), "class Toy {\n  int wheels = 4;\n}\n");
    Path page =
        Files.writeString(
            work.resolve("page.md"),
            """
            [Toy.java](Toy.java):

            ```java
            int wheels = 4;
            ```

            [Toy.java](Toy.java):

            ```java
            int wheels = 5;
            ```

            Nobody says where this is from:

            ```java
            int doors = 2;
            ```

            ```sh
            ./fly
            ```
            """);

    assertThat(CodeBlock.of(page).stream().flatMap(block -> block.fault().stream()))
        .containsExactly(
            "page.md:9 is no piece of Toy.java",
            "page.md:15 does not say which file it is from",
            "page.md:19 starts with ./fly, which is not there");
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(GUIDE)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }
}
