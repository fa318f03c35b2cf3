package org.famulus.core.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famulus.region.spi.MessageKeys;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.spi.SpiVersion;
import org.famulus.region.spi.allocation.AllocationPolicy;
import org.famulus.region.spi.catalogue.Step;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.screen.RegionScreen;

/** Judges a region before it is let in; the first fault stops the start. */
public final class RegionCheck {

  private static final Pattern JAR = Pattern.compile("([^/]+\\.jar)[!/]");

  private final LoadedRegion region;
  private final RegionPlugin plugin;

  private RegionCheck(LoadedRegion region) {
    this.region = region;
    this.plugin = region.plugin();
  }

  /**
   * Checks the region.
   *
   * @throws RegionRefusedException naming the jar and the first fault found
   */
  public static void require(LoadedRegion region) {
    asking(
        region,
        () -> {
          new RegionCheck(region).run();
          return null;
        });
  }

  /** The id of a region that was asked for nothing else yet. */
  static String requireId(LoadedRegion region) {
    return asking(
        region,
        () -> {
          String id = region.id();
          new RegionCheck(region)
              .require(
                  id != null && id.matches("[a-z][a-z0-9-]{0,19}"),
                  "its id '" + id + "' is not valid");
          // The core keeps the history of its own migrations under this name.
          new RegionCheck(region).require(!id.equals("famulus"), "its id '" + id + "' is taken");
          return id;
        });
  }

  /** A region that breaks while it is asked is refused like one that answers wrongly. */
  private static <T> T asking(LoadedRegion region, Supplier<T> question) {
    try {
      return question.get();
    } catch (RegionRefusedException refusal) {
      throw refusal;
    } catch (LinkageError missing) {
      throw new RegionRefusedException(
          region.jar(),
          "it needs something this server does not have: "
              + String.valueOf(missing.getMessage()).replace('/', '.'),
          missing);
    } catch (RuntimeException failure) {
      throw new RegionRefusedException(
          region.jar(), "it broke when it was asked what it brings: " + failure, failure);
    }
  }

  private void run() {
    requireId(region);
    SpiVersion server = SpiVersion.ofServer();
    require(
        server.accepts(plugin.builtAgainst()),
        "it was built against version "
            + plugin.builtAgainst()
            + " of the region interface and this server has "
            + server);
    requireOneJar();
    requireUniqueRuleIds();
    requirePolicies();
    requireCompliance();
    requireCosts();
    requireReport();
    requireKeys();
    requireViews();
  }

  /**
   * Two versions of one region beside each other share their classes, so that they cannot be told
   * apart by an id; which of them is running would be chance.
   */
  private void requireOneJar() {
    String classFile = LoadedRegion.typeOf(plugin).getName().replace('.', '/') + ".class";
    try {
      Set<String> jars = new TreeSet<>();
      for (URL each : Collections.list(loader().getResources(classFile))) {
        Matcher jar = JAR.matcher(each.toString());
        if (jar.find()) {
          jars.add(jar.group(1));
        }
      }
      require(jars.size() <= 1, "it came more than once: " + String.join(", ", jars));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private ClassLoader loader() {
    return plugin.getClass().getClassLoader();
  }

  private void requireUniqueRuleIds() {
    Set<String> seen = new HashSet<>();
    for (RegionRule rule : plugin.rules()) {
      require(seen.add(rule.id()), "it has two rules with the id " + rule.id());
    }
  }

  private void requirePolicies() {
    boolean allocates = plugin.catalogue().steps().contains(Step.ALLOCATION);
    require(
        !allocates || !plugin.allocationPolicies().isEmpty(),
        "its catalogue has the step ALLOCATION but it brings no allocation policy");
    for (AllocationPolicy policy : plugin.allocationPolicies()) {
      require(!policy.priorityGroups().isEmpty(), "its policy " + policy.id() + " has no groups");
    }
  }

  private void requireCompliance() {
    boolean checks = plugin.catalogue().steps().contains(Step.COMPLIANCE);
    require(
        !checks || plugin.compliance().isPresent(),
        "its catalogue has the step COMPLIANCE but it brings no compliance policy");
    plugin
        .compliance()
        .ifPresent(
            policy ->
                policy
                    .kinds()
                    .forEach(
                        kind ->
                            require(
                                policy.gates().contains(kind.gate()),
                                "its requirement "
                                    + kind.code()
                                    + " belongs to a gate it does not have: "
                                    + kind.gate())));
  }

  private void requireCosts() {
    boolean supports = plugin.catalogue().steps().contains(Step.SUPPORT);
    require(
        !supports || !plugin.catalogue().costs().isEmpty(),
        "its catalogue has the step SUPPORT but names no kind of cost");
  }

  private void requireReport() {
    plugin
        .report()
        .longFrom()
        .ifPresent(
            named ->
                require(
                    plugin.rules().stream()
                        .filter(rule -> rule.id().equals(named.ruleId()))
                        .flatMap(rule -> rule.parameters().stream())
                        .anyMatch(parameter -> parameter.key().equals(named.parameter())),
                    "its report names a parameter it does not have: "
                        + named.ruleId()
                        + " "
                        + named.parameter()));
  }

  private void requireKeys() {
    Set<String> needed = new TreeSet<>(MessageKeys.neededBy(plugin));
    Properties english = words(Language.EN);
    require(!english.isEmpty(), "its bundle " + plugin.bundle() + " is missing");
    needed.addAll(english.stringPropertyNames());
    for (Language language : Language.values()) {
      Properties words = words(language);
      for (String key : needed) {
        require(
            words.containsKey(key),
            "its bundle " + plugin.bundle() + " has no key '" + key + "' in " + language.code());
      }
    }
  }

  private Properties words(Language language) {
    return Bundles.own(plugin.bundle(), language, loader());
  }

  private void requireViews() {
    for (RegionScreen screen : plugin.screens()) {
      String path = "META-INF/resources/regions/" + plugin.id() + "/" + screen.view();
      require(
          loader().getResource(path) != null,
          "its screen " + screen.view() + " has no view " + path);
    }
  }

  private void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new RegionRefusedException(region.jar(), otherwise);
    }
  }
}
