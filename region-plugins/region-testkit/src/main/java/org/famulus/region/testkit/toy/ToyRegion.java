package org.famulus.region.testkit.toy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.spi.SpiVersion;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.allocation.AllocationPolicy;
import org.famulus.region.spi.catalogue.LengthRule;
import org.famulus.region.spi.catalogue.LengthRule.Unit;
import org.famulus.region.spi.catalogue.PlacementKind;
import org.famulus.region.spi.catalogue.Question;
import org.famulus.region.spi.catalogue.RegionCatalogue;
import org.famulus.region.spi.catalogue.Step;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.Parameter.Type;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.screen.RegionScreen;

/** A programme that gives children toys, with a bit of everything a region can bring. */
@ApplicationScoped
public class ToyRegion implements RegionPlugin {

  @Override
  public String id() {
    return "toy";
  }

  @Override
  public SpiVersion builtAgainst() {
    return new SpiVersion(SpiVersion.MAJOR, SpiVersion.MINOR);
  }

  @Override
  public String bundle() {
    return "org.famulus.region.testkit.toy.messages";
  }

  @Override
  public Accent accent() {
    return Accent.PLUM;
  }

  @Override
  public RegionCatalogue catalogue() {
    return new RegionCatalogue(
        ZoneId.of("Pacific/Auckland"),
        Set.of(Step.INTEREST, Step.APPLICATION, Step.ALLOCATION),
        List.of(new PlacementKind("VISIT", new LengthRule(2, Unit.CALENDAR_DAYS))),
        List.of("trains"),
        List.of(),
        List.of(Question.choice("colour", List.of("red"))),
        List.of(),
        2,
        List.of(),
        List.of(new Parameter("shopMail", Type.TEXT, "shop@toys.example")));
  }

  @Override
  public List<RegionRule> rules() {
    return List.of(
        new ToyNumberRule(), new ToyEmptyBoxRule(), new ToyBrokenToysRule(), new ToyLabelRule());
  }

  @Override
  public List<AllocationPolicy> allocationPolicies() {
    return List.of(new ToyPolicy());
  }

  @Override
  public List<RegionScreen> screens() {
    return List.of(
        new RegionScreen("box.xhtml", "toy.box.title", Permission.REGION_VIEW, "pi-box"));
  }

  @Override
  public Optional<String> migrations() {
    return Optional.of("org/famulus/region/testkit/toy/migration");
  }
}
