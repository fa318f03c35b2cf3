package org.famulus.region.testkit;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.spi.SpiVersion;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.allocation.AllocationPolicy;
import org.famulus.region.spi.catalogue.DocumentForm;
import org.famulus.region.spi.catalogue.DocumentTemplate;
import org.famulus.region.spi.catalogue.PaperKind;
import org.famulus.region.spi.catalogue.PlacementKind;
import org.famulus.region.spi.catalogue.Question;
import org.famulus.region.spi.catalogue.RegionCatalogue;
import org.famulus.region.spi.catalogue.Step;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.screen.RegionScreen;

/** Looks at what a region declares: id, version, catalogue, policies, screens. */
final class PluginReview {

  private static final int LONGEST_COST = 20;

  /** What uses the template of pages behind the sign-in is a page. */
  private static final String PAGE = "template=\"/WEB-INF/templates/page.xhtml\"";

  private final RegionPlugin region;
  private final RegionCatalogue catalogue;

  PluginReview(RegionPlugin region) {
    this.region = region;
    this.catalogue = region.catalogue();
  }

  List<String> identity() {
    List<String> faults = new ArrayList<>();
    if (!region.id().matches("[a-z][a-z0-9-]{0,19}")) {
      faults.add("the id '" + region.id() + "' is not valid");
    }
    if (!SpiVersion.ofServer().accepts(region.builtAgainst())) {
      faults.add("it was built against version " + region.builtAgainst() + " of the interface");
    }
    String ownPackage = region.getClass().getPackageName();
    if (!region.bundle().startsWith(ownPackage + ".")) {
      faults.add("its bundle " + region.bundle() + " lies outside " + ownPackage);
    }
    return faults;
  }

  List<String> constancy() {
    List<String> faults = new ArrayList<>();
    if (!catalogue.equals(region.catalogue())) {
      faults.add("it answers with another catalogue each time");
    }
    changes("rules", () -> region.rules().stream().map(RegionRule::id).toList(), faults);
    changes("screens", region::screens, faults);
    changes("migrations", region::migrations, faults);
    changes("tables about people", region::personalTables, faults);
    return faults;
  }

  private static void changes(String what, Supplier<Object> answer, List<String> faults) {
    if (!answer.get().equals(answer.get())) {
      faults.add("it answers with other " + what + " each time");
    }
  }

  List<String> catalogue() {
    List<String> faults = new ArrayList<>();
    faults.addAll(twice("kind", catalogue.kinds().stream().map(PlacementKind::code)));
    faults.addAll(twice("field", catalogue.fields().stream()));
    faults.addAll(twice("agreement type", catalogue.agreementTypes().stream()));
    faults.addAll(twice("question", catalogue.questions().stream().map(Question::key)));
    faults.addAll(twice("paper", catalogue.papers().stream().map(PaperKind::code)));
    faults.addAll(twice("parameter", catalogue.parameters().stream().map(Parameter::key)));
    faults.addAll(
        twice(
            "document",
            catalogue.documents().stream()
                .map(
                    each -> each.kind() + each.placementKind().map(kind -> " of " + kind).orElse(""))));
    if (catalogue.steps().contains(Step.INTEREST) && catalogue.kinds().isEmpty()) {
      faults.add("units register interest, but there is no kind of placement");
    }
    faults.addAll(twice("cost", catalogue.costs().stream()));
    if (catalogue.steps().contains(Step.SUPPORT) && catalogue.costs().isEmpty()) {
      faults.add("costs are supported, but there is no kind of cost");
    }
    catalogue.costs().stream()
        .filter(cost -> cost.length() > LONGEST_COST)
        .forEach(cost -> faults.add("the kind of cost " + cost + " is longer than " + LONGEST_COST));
    catalogue.documents().forEach(document -> faults.addAll(document(document)));
    return faults;
  }

  List<String> policies() {
    List<String> faults = new ArrayList<>();
    if (catalogue.steps().contains(Step.ALLOCATION) && region.allocationPolicies().isEmpty()) {
      faults.add("places are allocated, but there is no policy");
    }
    faults.addAll(twice("policy", region.allocationPolicies().stream().map(AllocationPolicy::id)));
    for (AllocationPolicy policy : region.allocationPolicies()) {
      if (policy.priorityGroups().isEmpty()) {
        faults.add("the policy " + policy.id() + " has no priority group");
      }
      for (boolean granted : new boolean[] {true, false}) {
        String group =
            policy.priorityGroupOf(
                org.famulus.region.testkit.example.ApplicationExample.application().facts(),
                granted);
        if (!policy.priorityGroups().contains(group)) {
          faults.add("the policy " + policy.id() + " knows no group '" + group + "'");
        }
      }
    }
    return faults;
  }

  List<String> screens(RegionFiles files) {
    List<String> faults = new ArrayList<>();
    faults.addAll(twice("screen", region.screens().stream().map(RegionScreen::view)));
    for (RegionScreen screen : region.screens()) {
      String view = "META-INF/resources/regions/" + region.id() + "/" + screen.view();
      if (files.text(view).isEmpty()) {
        faults.add("the screen " + screen.view() + " has no view " + view);
      }
      if (screen.permission().isBlank()) {
        faults.add("the screen " + screen.view() + " has no permission");
        continue;
      }
      boolean known =
          permissions().contains(screen.permission())
              || screen.permission().startsWith(region.id() + ".");
      if (!known) {
        faults.add(
            "the screen " + screen.view() + " asks for '" + screen.permission() + "', which"
                + " neither the core nor the region knows");
      }
    }
    Set<String> declared =
        region.screens().stream().map(RegionScreen::view).collect(Collectors.toSet());
    String folder = "META-INF/resources/regions/" + region.id() + "/";
    files
        .below(folder)
        .filter(path -> files.text(path).orElse("").contains(PAGE))
        .map(path -> path.substring(folder.length()))
        .filter(view -> !declared.contains(view))
        .forEach(view -> faults.add("the page " + view + " is no screen, so nobody guards it"));
    return faults;
  }

  private List<String> document(DocumentTemplate document) {
    List<String> faults = new ArrayList<>();
    document
        .placementKind()
        .filter(kind -> catalogue.kind(kind).isEmpty())
        .ifPresent(kind -> faults.add(document.kind() + " is for an unknown kind " + kind));
    int own = document.form().map(DocumentForm::ownValues).orElse(0);
    if (own > 0 && document.kind() != DocumentTemplate.Kind.COMPLETION_CERTIFICATE) {
      faults.add("the form of " + document.kind() + " wants values only a certificate gets");
    }
    if (own > 0 && region.documentEntries().isEmpty()) {
      faults.add("the form of " + document.kind() + " wants values, but no bean tells them");
    }
    if (document.languages().isEmpty()
        || !Words.LANGUAGES.containsAll(document.languages())) {
      faults.add("the document " + document.kind() + " is printed in " + document.languages());
    }
    Set<String> known =
        catalogue.parameters().stream().map(Parameter::key).collect(Collectors.toSet());
    document.parameterKeys().stream()
        .filter(key -> !known.contains(key))
        .forEach(key -> faults.add(document.kind() + " mentions an unknown parameter " + key));
    return faults;
  }

  private static List<String> twice(String what, Stream<?> codes) {
    Set<Object> seen = new HashSet<>();
    return codes.filter(code -> !seen.add(code)).map(code -> what + " " + code + " twice").toList();
  }

  private static Set<String> permissions() {
    return Arrays.stream(Permission.class.getFields())
        .map(PluginReview::constant)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  private static Optional<String> constant(Field field) {
    try {
      return Optional.of((String) field.get(null));
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
