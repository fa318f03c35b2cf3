package org.famulus.region.recipes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.spi.SpiVersion;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.catalogue.RegionCatalogue;
import org.famulus.region.spi.compliance.CompliancePolicy;
import org.famulus.region.spi.personal.PersonalTable;
import org.famulus.region.spi.personal.PersonalTable.Erasure;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.screen.RegionScreen;

/** A programme with a requirement, a document, a table about people, a nightly job and a report. */
@ApplicationScoped
public class RecipesRegion implements RegionPlugin {

  @Override
  public String id() {
    return "recipes";
  }

  @Override
  public SpiVersion builtAgainst() {
    return new SpiVersion(SpiVersion.MAJOR, SpiVersion.MINOR);
  }

  @Override
  public String bundle() {
    return "org.famulus.region.recipes.messages";
  }

  @Override
  public RegionCatalogue catalogue() {
    return RecipesCatalogue.CATALOGUE;
  }

  @Override
  public List<RegionRule> rules() {
    return List.of(new RecR01Vaccination());
  }

  @Override
  public Optional<CompliancePolicy> compliance() {
    return Optional.of(new RecipesCompliance());
  }

  @Override
  public List<RegionScreen> screens() {
    return List.of(
        new RegionScreen(
            "bicycles.xhtml", "recipes.bicycles.title", Permission.PLACEMENT_VIEW, "pi-map"),
        new RegionScreen(
            "report.xhtml", "recipes.report.title", Permission.REPORT_VIEW, "pi-chart-bar"));
  }

  @Override
  public Optional<String> migrations() {
    return Optional.of("org/famulus/region/recipes/migration");
  }

  @Override
  public List<PersonalTable> personalTables() {
    return List.of(
        new PersonalTable(
            "recipes_bicycle",
            "person_id",
            List.of("colour", "lent_on"),
            Map.of("id", "recipes.withheld.number"),
            Erasure.DELETE_ROW));
  }
}
