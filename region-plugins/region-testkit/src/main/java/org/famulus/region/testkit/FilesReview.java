package org.famulus.region.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.famulus.region.spi.RegionPlugin;

/** Looks at a region's resources: views, persistence units, migrations. */
final class FilesReview {

  private static final String RESOURCES = "META-INF/resources/";
  private static final Set<String> VENDORS = Set.of("common", "h2", "postgresql");
  private static final Pattern UNIT = Pattern.compile("<persistence-unit\\s+name=\"([^\"]*)\"");
  private static final Pattern CREATED =
      Pattern.compile("(?i)create\\s+(?:table|sequence|view)\\s+(?:if\\s+not\\s+exists\\s+)?(\\w+)");
  private static final Pattern REFERRED = Pattern.compile("(?i)\\breferences\\s+(\\w+)");
  private static final Pattern SHARED_KEY_CALL =
      Pattern.compile("text(?:\\['|\\.say\\('|(\\.word\\('))([A-Za-z0-9_.-]+)'(\\.concat)?");
  private static final List<Pattern> FORBIDDEN_IN_VIEWS =
      List.of(
          Pattern.compile("<script\\b(?![^>]*\\bsrc=)"),
          Pattern.compile("\\son[a-z]+=\""),
          Pattern.compile("\\sstyle=\""),
          Pattern.compile("escape=\"false\""));

  private final RegionPlugin region;
  private final RegionFiles files;

  FilesReview(RegionPlugin region, RegionFiles files) {
    this.region = region;
    this.files = files;
  }

  List<String> beanArchive() {
    return files.text("META-INF/beans.xml").isPresent()
        ? List.of()
        : List.of("there is no META-INF/beans.xml");
  }

  List<String> resourceNames() {
    String id = region.id();
    return files
        .below(RESOURCES)
        .map(path -> path.substring(RESOURCES.length()))
        .filter(path -> !path.startsWith("regions/" + id + "/") && !path.startsWith(id))
        .map(path -> RESOURCES + path + " lies outside regions/" + id + "/")
        .toList();
  }

  List<String> persistenceUnits() {
    return UNIT.matcher(files.text("META-INF/persistence.xml").orElse(""))
        .results()
        .map(found -> found.group(1))
        .filter(name -> !name.startsWith(region.id()))
        .map(name -> "the persistence unit '" + name + "' does not start with " + region.id())
        .toList();
  }

  /** Own folder, a marker in each vendor's folder, own tables only. */
  List<String> migrations() {
    return region.migrations().map(this::migrations).orElse(List.of());
  }

  /** Nothing in a view that the content security policy refuses, and no key of ours without text. */
  List<String> views() {
    List<String> faults = new ArrayList<>();
    Set<String> keys = Words.of(region, files).keys();
    files
        .below(RESOURCES)
        .filter(path -> path.endsWith(".xhtml"))
        .forEach(
            path -> {
              String view = files.text(path).orElseThrow();
              FORBIDDEN_IN_VIEWS.stream()
                  .filter(pattern -> pattern.matcher(view).find())
                  .forEach(pattern -> faults.add(path + " has " + pattern));
              SHARED_KEY_CALL.matcher(view).results()
                  .filter(found -> found.group(2).startsWith(region.id() + "."))
                  .filter(found -> !hasText(found, keys))
                  .forEach(
                      found ->
                          faults.add(
                              path + " asks for " + found.group(2) + ", which has no text"));
            });
    return faults;
  }

  /** A view may name a key, or what all keys of a set of words begin with. */
  private static boolean hasText(MatchResult asked, Set<String> keys) {
    String key = asked.group(2);
    if (asked.group(1) != null) {
      return keys.stream().anyMatch(each -> each.startsWith(key + "."));
    }
    return asked.group(3) == null
        ? keys.contains(key)
        : keys.stream().anyMatch(each -> each.startsWith(key));
  }

  private List<String> migrations(String folder) {
    List<String> faults = new ArrayList<>();
    if (!(folder + "/").startsWith(files.packagePath())) {
      faults.add("the migrations lie in " + folder + ", outside " + files.packagePath());
    }
    List<String> paths = files.below(folder + "/").toList();
    if (paths.isEmpty()) {
      faults.add("there is nothing in " + folder);
    }
    for (String path : paths) {
      String vendor = path.substring(folder.length() + 1).split("/")[0];
      if (!VENDORS.contains(vendor)) {
        faults.add(path + " lies in none of " + VENDORS);
      } else if (files.text(folder + "/" + vendor + "/flyway.location").isEmpty()) {
        faults.add(folder + "/" + vendor + " has no empty file flyway.location");
      }
      String sql = path.endsWith(".sql") ? files.text(path).orElseThrow() : "";
      CREATED.matcher(sql).results()
          .filter(this::isForeign)
          .forEach(name -> faults.add(path + " creates " + name.group(1)));
      REFERRED.matcher(sql).results()
          .filter(this::isForeign)
          .forEach(name -> faults.add(path + " has a foreign key to " + name.group(1)));
    }
    return faults.stream().distinct().toList();
  }

  private boolean isForeign(MatchResult name) {
    String prefix = region.id().toLowerCase(Locale.ROOT).replace('-', '_') + "_";
    return !name.group(1).toLowerCase(Locale.ROOT).startsWith(prefix);
  }
}
