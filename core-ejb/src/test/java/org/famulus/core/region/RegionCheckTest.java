package org.famulus.core.region;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.spi.SpiVersion;
import org.famulus.region.testkit.toy.BrokenToys;
import org.famulus.region.testkit.toy.ToyRegion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
  @DisplayName("a policy without priority groups")
  void noGroups() {
    refuses(BrokenToys.withoutGroups(), "its policy hat has no groups");
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

  private static void refuses(RegionPlugin plugin, String cause) {
    assertThatThrownBy(() -> RegionCheck.require(loaded(plugin)))
        .isInstanceOf(RegionRefusedException.class)
        .hasMessage("The region in region-toy-1.0.jar cannot be loaded because " + cause + ".");
  }

  private static LoadedRegion loaded(RegionPlugin plugin) {
    return new LoadedRegion(plugin, "region-toy-1.0.jar");
  }
}
