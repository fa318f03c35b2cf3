package org.famulus.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.region.LoadedRegion;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.screen.RegionScreen;
import org.famulus.region.testkit.toy.ToyRegion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A page opens with a permission, and a region's page in that region")
class PageRightsTest {

  private final Regions regions =
      new Regions(
          List.of(
              new LoadedRegion(new ToyRegion(), "toy.jar"),
              new LoadedRegion(new StricterRegion(), "stricter.jar")));

  @Test
  @DisplayName("a screen asks for what its own region says, though two have one of that name")
  void screens() {
    assertThat(PageRights.of("/regions/toy/box.xhtml", regions)).contains(Permission.REGION_VIEW);
    assertThat(PageRights.of("/regions/stricter/box.xhtml", regions))
        .contains(Permission.PAYMENT_VIEW);
  }

  @Test
  @DisplayName("a region's page that is no screen is for the people of the region, not for all")
  void besideTheScreens() {
    assertThat(PageRights.of("/regions/stricter/step/two.xhtml", regions))
        .contains(Permission.REGION_VIEW);
    assertThat(PageRights.of("/regions/nobody/box.xhtml", regions))
        .contains(Permission.REGION_VIEW);
  }

  @Test
  @DisplayName("a page of Famulus asks for what the menu says, or for nothing")
  void ownPages() {
    assertThat(PageRights.of("/payment/record.xhtml", regions)).contains(Permission.PAYMENT_VIEW);
    assertThat(PageRights.of("/access/account.xhtml", regions)).isEmpty();
  }

  @Test
  @DisplayName("a region's page is about that region; its address may name no other")
  void whoseAddress() {
    assertThat(RegionPages.namedBy("/regions/toy/box.xhtml", null)).contains("toy");
    assertThat(RegionPages.namedBy("/regions/toy/box.xhtml", " ")).contains("toy");
    assertThat(RegionPages.namedBy("/regions/toy/box.xhtml", "toy")).contains("toy");
    assertThatThrownBy(() -> RegionPages.namedBy("/regions/toy/box.xhtml", "stricter"))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  @DisplayName("a page of Famulus is about the region its address names, if it names one")
  void addressOfFamulus() {
    assertThat(RegionPages.namedBy("/call/list.xhtml", "toy")).contains("toy");
    assertThat(RegionPages.namedBy("/call/list.xhtml", "")).isEmpty();
    assertThat(RegionPages.namedBy("/regions.xhtml", null)).isEmpty();
  }

  /** A region with a screen of the same name that fewer people open. */
  private static final class StricterRegion extends ToyRegion {

    @Override
    public String id() {
      return "stricter";
    }

    @Override
    public List<RegionScreen> screens() {
      return List.of(
          new RegionScreen("box.xhtml", "toy.box.title", Permission.PAYMENT_VIEW, "pi-box"));
    }
  }
}
