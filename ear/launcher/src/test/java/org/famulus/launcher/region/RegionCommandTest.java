package org.famulus.launcher.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.famulus.launcher.RefusedLaunchException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Regions of a built archive are changed by one command, or nothing is changed")
class RegionCommandTest {

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @TempDir private Path folder;
  private ToyArchive toys;

  @BeforeEach
  void prepareToys() {
    toys = new ToyArchive(folder);
  }

  @Test
  @DisplayName("a region is added to the web application and to the enterprise archive around it")
  void added() throws Exception {
    Path elm = toys.region("region-elm-1.jar", "elm", "1, 0");
    Path oak = toys.region("region-oak-1.jar", "oak", "1, 0");
    for (Path archive : List.of(toys.war(elm), toys.ear(elm))) {
      assertThat(run("add", oak, archive)).isZero();
      assertThat(regions(archive)).containsExactly("elm", "oak");
    }
    assertThat(said()).contains("famulus.ear has the region oak from its next start on.");
  }

  @Test
  @DisplayName("everything else in the archive stays as it was")
  void keepsTheRest() throws Exception {
    Path ear = toys.ear();
    run("add", toys.region("region-oak-1.jar", "oak", "1, 0"), ear);
    Set<String> libraries = new TreeSet<>();
    ArchiveEntries.ofLibraries(ear, (name, content) -> libraries.add(name));

    assertThat(libraries).containsExactly("region-oak-1.jar", "region-spi.jar");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.endsWith(".unfinished"));
    }
  }

  @Test
  @DisplayName("a region that is there makes way only where that is asked for")
  void replaced() throws Exception {
    Path war = toys.war(toys.region("region-elm-1.jar", "elm", "1, 0"));
    Path newer = toys.region("region-elm-2.jar", "elm", "1, 0");

    refuses(
        war,
        "The archive has the region elm already, in region-elm-1.jar;"
            + " --replace puts the new one in its place.",
        "add",
        newer,
        war);
    assertThat(run("add", "--replace", newer, war)).isZero();
    Set<String> libraries = new TreeSet<>();
    ArchiveEntries.ofLibraries(war, (name, content) -> libraries.add(name));
    assertThat(libraries).containsExactly("region-elm-2.jar", "region-spi.jar");
  }

  @Test
  @DisplayName("a region is taken out again")
  void removed() throws Exception {
    Path war = toys.war(toys.region("region-elm-1.jar", "elm", "1, 0"));

    assertThat(run("remove", "elm", war)).isZero();
    assertThat(regions(war)).isEmpty();
    refuses(war, "There is no region elm in famulus.war; it has none.", "remove", "elm", war);
  }

  @Test
  @DisplayName("a copy is written without a region, and the archive stays as it was")
  void copied() throws Exception {
    Path elm = toys.region("region-elm-1.jar", "elm", "1, 0");
    Path oak = toys.region("region-oak-1.jar", "oak", "1, 0");
    Path war = toys.war(elm, oak);
    Path copy = folder.resolve("copy.war");

    ApplicationArchive.open(war).copyWithout(Set.of("elm"), copy);

    assertThat(regions(copy)).containsExactly("oak");
    assertThat(regions(war)).containsExactly("elm", "oak");
  }

  @Test
  @DisplayName("what is no archive of Famulus is refused")
  void noArchive() throws IOException {
    Path oak = toys.region("region-oak-1.jar", "oak", "1, 0");
    Path text = Files.writeString(folder.resolve("famulus.txt"), "no archive");
    Path nowhere = folder.resolve("nowhere.war");

    refuses(text, text + " is not an archive of Famulus.", "add", oak, text);
    refuses(oak, toys.other() + " is not an archive of Famulus.", "add", oak, toys.other());
    refuses(oak, "There is no file " + nowhere + ".", "add", oak, nowhere);
  }

  @Test
  @DisplayName("a jar without a region is refused, and one that is not there")
  void noRegion() throws IOException {
    Path war = toys.war();
    Path nowhere = folder.resolve("nowhere.jar");

    refuses(
        war, "There is no region in library.jar.", "add", toys.library("library.jar"), war);
    refuses(war, "There is no file " + nowhere + ".", "add", nowhere, war);
    Path text = Files.writeString(folder.resolve("text.jar"), "no jar");
    refuses(war, "The file text.jar is no jar.", "add", text, war);
  }

  @Test
  @DisplayName("a region for a newer interface is refused, whether it says so or just needs it")
  void newerInterface() throws IOException {
    Path war = toys.war();

    refuses(
        war,
        "The region in region-oak-2.jar was built against version 2.0 of the region interface,"
            + " which this archive does not serve.",
        "add",
        toys.region("region-oak-2.jar", "oak", "2, 0"),
        war);
    refuses(
        war,
        "The region in region-oak-3.jar cannot be asked for its id: this archive does not have"
            + " org.famulus.region.spi.RegionPlugin2.",
        "add",
        toys.regionOfTomorrow("region-oak-3.jar", "oak"),
        war);
  }

  @Test
  @DisplayName("a file name that another library has is refused")
  void takenName() throws IOException {
    Path war = toys.war(toys.region("region-elm-1.jar", "elm", "1, 0"));
    Path oak = toys.region("region-elm-1.jar", "oak", "1, 0");

    refuses(
        war,
        "The archive has a file region-elm-1.jar with another region, elm, already.",
        "add",
        oak,
        war);
  }

  @Test
  @DisplayName("a command that is used wrongly shows how it is used")
  void wrongUse() {
    assertThat(run("add", "only.jar")).isEqualTo(2);
    assertThat(run("remove", "--replace", "elm", "famulus.war")).isEqualTo(2);
    assertThat(run("add", "--other", "region.jar", "famulus.war")).isEqualTo(2);
    assertThat(said()).contains("Usage: ./add-region");
  }

  private void refuses(Path untouched, String sentence, Object... command) throws IOException {
    byte[] before = Files.readAllBytes(untouched);
    said.reset();
    assertThat(run(command)).isEqualTo(1);
    assertThat(said().strip()).isEqualTo(sentence);
    assertThat(Files.readAllBytes(untouched)).isEqualTo(before);
  }

  private int run(Object... command) {
    PrintStream console = new PrintStream(said, true, StandardCharsets.UTF_8);
    return new RegionCommand(console, console)
        .run(Stream.of(command).map(Object::toString).toList());
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  private static Set<String> regions(Path archive) throws RefusedLaunchException {
    return ApplicationArchive.open(archive).regionIds();
  }
}
