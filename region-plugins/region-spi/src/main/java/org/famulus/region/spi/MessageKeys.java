package org.famulus.region.spi;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.famulus.region.spi.allocation.AllocationPolicy;
import org.famulus.region.spi.catalogue.Question;
import org.famulus.region.spi.catalogue.RegionCatalogue;
import org.famulus.region.spi.compliance.CompliancePolicy;
import org.famulus.region.spi.compliance.RequirementKind;
import org.famulus.region.spi.personal.PersonalTable;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.RegionRule;

/**
 * The bundle keys the core asks a region for, worked out from what the region declares. The server
 * refuses at start a region that lacks one of them in one of the four languages, and the test kit
 * finds it out before. An exception of the region while it is asked is passed on.
 */
public final class MessageKeys {

  /** The last version whose regions gave reasons as plain text and had no words for their tables. */
  private static final SpiVersion BEFORE_TABLES_HAD_WORDS = new SpiVersion(1, 1);

  private MessageKeys() {}

  /** Every key the core will ask this region for, whatever the language. */
  public static Set<String> neededBy(RegionPlugin region) {
    Set<String> keys = new TreeSet<>(Set.of("region.name", "region.shortName"));
    addCatalogue(keys, region.catalogue());
    for (RegionRule rule : region.rules()) {
      keys.add("rule." + rule.id());
      addParameters(keys, rule.id(), rule.parameters());
    }
    for (AllocationPolicy policy : region.allocationPolicies()) {
      addWithHelp(keys, "policy." + policy.id());
      policy.priorityGroups().forEach(group -> keys.add("priority." + group));
    }
    region.compliance().ifPresent(policy -> addCompliance(keys, policy));
    region.hosts().marks().forEach(mark -> keys.add("mark." + mark));
    region.screens().forEach(screen -> keys.add(screen.labelKey()));
    region.report().goals().forEach(goal -> keys.add("goal." + goal.code()));
    if (!BEFORE_TABLES_HAD_WORDS.accepts(region.builtAgainst())) {
      for (PersonalTable table : region.personalTables()) {
        keys.add("table." + table.table());
        keys.addAll(table.withheld().values());
      }
    }
    return keys;
  }

  /**
   * Keys the core reads if the region has them: further headings of columns in import files, and the
   * programme's own words for passed and not passed.
   */
  public static Set<String> optionalFor(RegionPlugin region) {
    Set<String> keys = new TreeSet<>(Set.of("completion.grade.PASSED", "completion.grade.FAILED"));
    region
        .catalogue()
        .questions()
        .forEach(question -> keys.add("question." + question.key() + ".headings"));
    return keys;
  }

  private static void addCatalogue(Set<String> keys, RegionCatalogue catalogue) {
    catalogue.kinds().forEach(kind -> keys.add("kind." + kind.code()));
    catalogue.fields().forEach(field -> keys.add("field." + field));
    catalogue.costs().forEach(cost -> keys.add("cost." + cost));
    catalogue.agreementTypes().forEach(type -> keys.add("agreement." + type));
    catalogue.papers().forEach(paper -> addWithHelp(keys, "paper." + paper.code()));
    for (Question question : catalogue.questions()) {
      addWithHelp(keys, "question." + question.key());
      question.choices().forEach(choice -> keys.add("question." + question.key() + "." + choice));
    }
    catalogue
        .documents()
        .forEach(
            document -> {
              keys.add(document.key() + ".title");
              keys.addAll(document.textKeys());
            });
    addParameters(keys, "region", catalogue.parameters());
  }

  private static void addCompliance(Set<String> keys, CompliancePolicy policy) {
    policy.gates().forEach(gate -> keys.add("gate." + gate));
    for (RequirementKind kind : policy.kinds()) {
      addWithHelp(keys, "requirement." + kind.code());
      keys.add("requirement." + kind.code() + ".basis");
    }
  }

  private static void addParameters(Set<String> keys, String owner, List<Parameter> parameters) {
    parameters.forEach(parameter -> keys.add("parameter." + owner + "." + parameter.key()));
  }

  private static void addWithHelp(Set<String> keys, String key) {
    keys.add(key);
    keys.add(key + ".help");
  }
}
