package org.famulus.region.spi.promise;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiCompatibilityChange;
import japicmp.model.JApiCompatibilityChangeType;
import japicmp.model.JApiConstructor;
import japicmp.model.JApiField;
import japicmp.model.JApiHasChangeStatus;
import japicmp.model.JApiMethod;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What changed between two versions of the interface.
 *
 * @param breaks what a region built against the old version may miss, one line each
 * @param additions what the new version has besides
 */
record SpiChanges(Set<String> breaks, Set<String> additions) {

  /** Types only the core implements: a method more there breaks no region. */
  private static final String PORTS = "org.famulus.region.spi.port.";

  static SpiChanges between(Path older, Path newer) {
    JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
    options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
    List<JApiClass> classes =
        new JarArchiveComparator(options)
            .compare(
                new JApiCmpArchive(older.toFile(), "older"),
                new JApiCmpArchive(newer.toFile(), "newer"));
    SpiChanges changes = new SpiChanges(new TreeSet<>(), new TreeSet<>());
    classes.forEach(changes::add);
    return changes;
  }

  private void add(JApiClass type) {
    String name = type.getFullyQualifiedName();
    note(name, type, name);
    for (JApiConstructor constructor : type.getConstructors()) {
      note(name, constructor, name + parameters(constructor.getParameters()));
    }
    for (JApiMethod method : type.getMethods()) {
      note(name, method, name + "." + method.getName() + parameters(method.getParameters()));
    }
    for (JApiField field : type.getFields()) {
      note(name, field, name + "." + field.getName());
    }
    type.getInterfaces().forEach(each -> note(name, each, name + " as " + each.getFullyQualifiedName()));
    note(name, type.getSuperclass(), name + " and what it extends");
  }

  private <T extends JApiCompatibility & JApiHasChangeStatus> void note(
      String type, T element, String called) {
    List<String> kinds = new ArrayList<>();
    for (JApiCompatibilityChange change : element.getCompatibilityChanges()) {
      boolean harmless = change.isBinaryCompatible() && change.isSourceCompatible();
      if (!harmless && !isMoreOfAPort(type, change)) {
        kinds.add(change.getType().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
      }
    }
    if (!kinds.isEmpty()) {
      breaks.add(called + " (" + String.join(", ", kinds) + ")");
    } else if (element.getChangeStatus() == JApiChangeStatus.NEW) {
      additions.add(called);
    }
  }

  private static boolean isMoreOfAPort(String type, JApiCompatibilityChange change) {
    return type.startsWith(PORTS)
        && change.getType() == JApiCompatibilityChangeType.METHOD_ADDED_TO_INTERFACE;
  }

  private static String parameters(List<japicmp.model.JApiParameter> parameters) {
    List<String> types = parameters.stream().map(each -> each.getType().replaceAll(".*[.]", "")).toList();
    return "(" + String.join(", ", types) + ")";
  }
}
