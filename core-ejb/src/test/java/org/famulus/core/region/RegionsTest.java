package org.famulus.core.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.famulus.region.testkit.toy.ToyRegion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The regions of an installation")
class RegionsTest {

  private final ToyRegion toy = new ToyRegion();
  private final Regions regions = new Regions(List.of(new LoadedRegion(toy, "toy.jar")));

  @Test
  @DisplayName("two regions of one id stop the start; the sentence names both jars")
  void oneId() {
    List<LoadedRegion> twins =
        List.of(new LoadedRegion(toy, "toy.jar"), new LoadedRegion(new ToyRegion(), "twin.jar"));

    assertThatThrownBy(() -> new Regions(twins))
        .isInstanceOf(RegionRefusedException.class)
        .hasMessage(
            "The region in twin.jar cannot be loaded because its id 'toy' is taken by toy.jar.");
  }

  @Test
  @DisplayName("a region is found by its id")
  void found() {
    assertThat(regions.find("toy")).containsSame(toy);
    assertThat(regions.get("toy")).isSameAs(toy);
    assertThat(regions.all()).extracting(LoadedRegion::jar).containsExactly("toy.jar");
  }

  @Test
  @DisplayName("an id nobody has finds nothing")
  void notFound() {
    assertThat(regions.find("train")).isEmpty();
    assertThat(regions.find(null)).isEmpty();
    assertThatThrownBy(() -> regions.get("train"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No region 'train' is loaded.");
  }

  @Test
  @DisplayName("the day is the day in the region's time zone")
  void today() {
    Clock noon = Clock.fixed(Instant.parse("2026-10-12T12:00:00Z"), ZoneOffset.UTC);

    assertThat(regions.today("toy", noon)).isEqualTo("2026-10-13");
  }

  @Test
  @DisplayName("a region knows the jar or folder it came from")
  void jar() {
    assertThat(LoadedRegion.of(toy).jar()).matches("classes|region-testkit.*\\.jar");
    assertThat(LoadedRegion.of(new ToyRegion() {}).jar()).isEqualTo("test-classes");
  }
}
