package org.famulus.core.region;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.spi.SpiVersion;
import org.famulus.region.testkit.toy.BrokenToys;
import org.famulus.region.testkit.toy.ToyRegion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A region that is not in order stops the start with one sentence")
class RegionCheckTest {

  private static final String BUNDLE = "its bundle org.famulus.region.testkit.toy.";

  @Test
  @DisplayName("a region in order is let in")
  void inOrder() {
    assertThatCode(() -> RegionCheck.require(loaded(new ToyRegion()))).doesNotThrowAnyException();
  }

  @Test
  @DisplayName("an id with capitals and blanks")
  void wrongId() {
    refuses(BrokenToys.withWrongId(), "its id 'Toy box' is not valid");
  }

  @Test
  @DisplayName("a newer major version of the interface")
  void newerInterface() {
    refuses(
        BrokenToys.fromTheFuture(),
        "it was built against version 2.0 of the region interface and this server has "
            + SpiVersion.ofServer());
  }

  @Test
  @DisplayName("a newer minor version of the interface")
  void newerMinorInterface() {
    refuses(
        BrokenToys.fromNextYear(),
        "it was built against version "
            + new SpiVersion(SpiVersion.MAJOR, SpiVersion.MINOR + 1)
            + " of the region interface and this server has "
            + SpiVersion.ofServer());
  }

  @Test
  @DisplayName("two rules of one id")
  void twoRules() {
    refuses(BrokenToys.withTwoRulesOfOneId(), "it has two rules with the id TOY-R01");
  }

  @Test
  @DisplayName("allocation without a policy")
  void noPolicy() {
    refuses(
        BrokenToys.withoutPolicy(),
        "its catalogue has the step ALLOCATION but it brings no allocation policy");
  }

  @Test
  @DisplayName("support of costs without a kind of cost")
  void noCosts() {
    refuses(
        BrokenToys.withoutCosts(),
        "its catalogue has the step SUPPORT but names no kind of cost");
  }

  @Test
  @DisplayName("a policy without priority groups")
  void noGroups() {
    refuses(BrokenToys.withoutGroups(), "its policy hat has no groups");
  }

  @Test
  @DisplayName("a report that names a parameter there is not")
  void noParameter() {
    refuses(
        BrokenToys.withoutTheParameterOfItsReport(),
        "its report names a parameter it does not have: TOY-R01 longFrom");
  }

  @Test
  @DisplayName("no bundle")
  void noBundle() {
    refuses(BrokenToys.withoutBundle(), BUNDLE + "nowhere is missing");
  }

  @Test
  @DisplayName("a key that is in no language")
  void missingKey() {
    refuses(BrokenToys.withMissingKey(), BUNDLE + "messages has no key 'toy.box.nameless' in en");
  }

  @Test
  @DisplayName("a key that is missing in one language only")
  void missingTranslation() {
    refuses(
        BrokenToys.withMissingTranslation(), BUNDLE + "gaps has no key 'region.shortName' in nb");
  }

  @Test
  @DisplayName("a screen without a view")
  void missingView() {
    refuses(
        BrokenToys.withoutView(),
        "its screen attic.xhtml has no view META-INF/resources/regions/toy/attic.xhtml");
  }

  @Test
  @DisplayName("a region that breaks when it is asked")
  void breaks() {
    refuses(
        BrokenToys.thatBreaks(),
        "it broke when it was asked what it brings: java.lang.IllegalStateException: no toys");
  }

  @Test
  @DisplayName("a region that needs a class this server does not have")
  void missingClass() {
    refuses(
        BrokenToys.thatNeedsMore(),
        "it needs something this server does not have: org.famulus.region.spi.Tomorrow");
  }

  @Test
  @DisplayName("a region that has no id at all")
  void noId() {
    LoadedRegion nameless = loaded(BrokenToys.withoutId());

    assertThatThrownBy(() -> new Regions(List.of(nameless)))
        .isInstanceOf(RegionRefusedException.class)
        .hasMessage(
            "The region in region-toy-1.0.jar cannot be loaded because its id 'null' is not valid.");
  }

  @Test
  @DisplayName("two jars with the same region")
  void twoJars(@TempDir Path folder) throws Exception {
    String type = LonelyRegion.class.getName();
    byte[] bytes = RegionCheckTest.class.getResourceAsStream("RegionCheckTest$LonelyRegion.class").readAllBytes();
    URL[] jars = {
      jar(folder.resolve("region-lonely-1.jar"), type, bytes),
      jar(folder.resolve("region-lonely-2.jar"), type, bytes)
    };
    try (URLClassLoader loader = new OwnFirst(jars, type)) {
      RegionPlugin plugin =
          (RegionPlugin) loader.loadClass(type).getDeclaredConstructor().newInstance();

      assertThatThrownBy(() -> RegionCheck.require(LoadedRegion.of(plugin)))
          .hasMessage(
              "The region in region-lonely-1.jar cannot be loaded because it came more than once:"
                  + " region-lonely-1.jar, region-lonely-2.jar.");
    }
  }

  private static URL jar(Path file, String type, byte[] classFile) throws IOException {
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
      jar.putNextEntry(new ZipEntry(type.replace('.', '/') + ".class"));
      jar.write(classFile);
    }
    return file.toUri().toURL();
  }

  /** A region as it lies in the jars of the test. */
  public static final class LonelyRegion extends ToyRegion {

    @Override
    public String id() {
      return "lonely";
    }
  }

  /** Takes one class from its own jars although the tests have it too. */
  private static final class OwnFirst extends URLClassLoader {

    private final String own;

    OwnFirst(URL[] jars, String own) {
      super(jars, RegionCheckTest.class.getClassLoader());
      this.own = own;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      return name.equals(own) && findLoadedClass(name) == null
          ? findClass(name)
          : super.loadClass(name, resolve);
    }
  }

  private static void refuses(RegionPlugin plugin, String cause) {
    assertThatThrownBy(() -> RegionCheck.require(loaded(plugin)))
        .isInstanceOf(RegionRefusedException.class)
        .hasMessage("The region in region-toy-1.0.jar cannot be loaded because " + cause + ".");
  }

  private static LoadedRegion loaded(RegionPlugin plugin) {
    return new LoadedRegion(plugin, "region-toy-1.0.jar");
  }
}
