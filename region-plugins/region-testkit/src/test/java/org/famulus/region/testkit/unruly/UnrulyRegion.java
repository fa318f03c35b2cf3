package org.famulus.region.testkit.unruly;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.spi.SpiVersion;
import org.famulus.region.spi.allocation.AllocationPolicy;
import org.famulus.region.spi.catalogue.DocumentForm;
import org.famulus.region.spi.catalogue.DocumentTemplate;
import org.famulus.region.spi.catalogue.DocumentTemplate.Kind;
import org.famulus.region.spi.catalogue.RegionCatalogue;
import org.famulus.region.spi.catalogue.Step;
import org.famulus.region.spi.compliance.CompliancePolicy;
import org.famulus.region.spi.facts.ApplicationFacts;
import org.famulus.region.spi.personal.PersonalTable;
import org.famulus.region.spi.personal.PersonalTable.Erasure;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.screen.RegionScreen;

/** Breaks the contract wherever it can; it is not even a bean. */
public class UnrulyRegion implements RegionPlugin {

  private int pages;

  @Override
  public String id() {
    return "Unruly";
  }

  @Override
  public SpiVersion builtAgainst() {
    return new SpiVersion(SpiVersion.MAJOR + 1, 0);
  }

  @Override
  public String bundle() {
    return "org.famulus.region.testkit.elsewhere";
  }

  @Override
  public RegionCatalogue catalogue() {
    return new RegionCatalogue(
        ZoneId.of("UTC"),
        Set.of(Step.INTEREST, Step.ALLOCATION, Step.SUPPORT),
        List.of(),
        List.of("chaos", "chaos"),
        List.of("P" + new Random().nextLong()),
        List.of(),
        List.of(),
        0,
        List.of(
            new DocumentTemplate(
                    Kind.ADMISSION_DECISION, List.of(), List.of("la"), List.of("nobody"))
                .as(new DocumentForm("form", List.of(DocumentForm.words("words")), 1))),
        List.of());
  }

  @Override
  public List<RegionRule> rules() {
    return List.of(new UnrulyRule(), new UnrulyRule());
  }

  @Override
  public List<AllocationPolicy> allocationPolicies() {
    return List.of(
        new AllocationPolicy() {
          @Override
          public String id() {
            return "whim";
          }

          @Override
          public Method method() {
            return Method.LOTTERY_ORDER;
          }

          @Override
          public List<String> priorityGroups() {
            return List.of();
          }

          @Override
          public String priorityGroupOf(ApplicationFacts application, boolean grantedPriority) {
            return "FRIENDS";
          }
        });
  }

  @Override
  public List<RegionScreen> screens() {
    return List.of(new RegionScreen("nowhere.xhtml", "no.label", "be.admin", "pi-times"),
        new RegionScreen("page" + pages++ + ".xhtml", "no.label", " ", "pi-times"));
  }

  @Override
  public Optional<String> migrations() {
    return Optional.of("org/famulus/region/testkit/unruly/migration");
  }

  @Override
  public Optional<CompliancePolicy> compliance() {
    return Optional.of(new UnrulyGates());
  }

  @Override
  public List<PersonalTable> personalTables() {
    return List.of(
        new PersonalTable(
            "unruly_secret", "person_id", List.of(), Map.of(), Erasure.DELETE_ROW),
        new PersonalTable(
            "unruly_note", "person_id", List.of("mood"), Map.of(), Erasure.DELETE_ROW),
        new PersonalTable(
            "unruly_thing", "id", List.of("price"), Map.of(), Erasure.CLEAR_COLUMNS));
  }
}
