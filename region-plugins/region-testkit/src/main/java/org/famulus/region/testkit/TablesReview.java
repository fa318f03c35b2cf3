package org.famulus.region.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.spi.personal.PersonalTable;
import org.famulus.region.spi.personal.PersonalTable.Erasure;

/** Looks at a region's tables: each is declared, or said to hold nothing about people. */
final class TablesReview {

  private static final Pattern CREATED =
      Pattern.compile("(?i)create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?(\\w+)\\s*\\(");
  private static final Pattern ADDED =
      Pattern.compile("(?i)alter\\s+table\\s+(\\w+)\\s+add\\s+(?:column\\s+)?(\\w+)([^;]*)");
  private static final Pattern REQUIRED = Pattern.compile("(?i)\\bnot\\s+null\\b|\\bprimary\\s+key\\b");
  private static final Set<String> NO_COLUMN =
      Set.of("primary", "foreign", "unique", "check", "constraint");

  private final RegionPlugin region;
  private final Map<String, Set<String>> columns = new TreeMap<>();
  private final Set<String> required = new HashSet<>();

  TablesReview(RegionPlugin region, RegionFiles files) {
    this.region = region;
    region.migrations().stream()
        .flatMap(folder -> files.below(folder + "/"))
        .filter(path -> path.endsWith(".sql"))
        .map(path -> withoutComments(files.text(path).orElseThrow()))
        .forEach(this::read);
  }

  List<String> faults(Map<String, String> withoutPeople) {
    List<String> faults = new ArrayList<>();
    Set<String> declared = new HashSet<>();
    for (PersonalTable table : region.personalTables()) {
      if (!declared.add(table.table())) {
        faults.add(table.table() + " is declared twice");
      }
      faults.addAll(declared(table));
    }
    for (String table : columns.keySet()) {
      boolean excused = !withoutPeople.getOrDefault(table, "").isBlank();
      if (declared.contains(table) == excused) {
        faults.add(
            excused
                ? table + " is declared and said to hold nothing about people"
                : table + " is neither declared nor said to hold nothing about people, and why");
      }
    }
    withoutPeople.keySet().stream()
        .filter(table -> !columns.containsKey(table))
        .forEach(table -> faults.add(table + " is excused, but no migration creates it"));
    return faults;
  }

  private List<String> declared(PersonalTable table) {
    Set<String> real = columns.get(table.table());
    if (real == null) {
      return List.of(table.table() + " is declared, but no migration creates it");
    }
    List<String> faults = new ArrayList<>();
    Set<String> forgotten = new TreeSet<>(real);
    forgotten.removeAll(table.columns());
    forgotten.forEach(
        column ->
            faults.add(table.table() + "." + column + " is neither exported nor withheld"));
    Set<String> invented = new TreeSet<>(table.columns());
    invented.removeAll(real);
    invented.forEach(column -> faults.add(table.table() + " has no column " + column));
    if (table.erasure() == Erasure.CLEAR_COLUMNS) {
      Set<String> cleared = new TreeSet<>(table.exported());
      cleared.add(table.person());
      cleared.stream()
          .map(column -> table.table() + "." + column)
          .filter(required::contains)
          .forEach(column -> faults.add(column + " cannot be cleared, for it must not be null"));
    }
    return faults;
  }

  private void read(String sql) {
    Matcher created = CREATED.matcher(sql);
    while (created.find()) {
      for (String part : parts(sql.substring(created.end()))) {
        note(created.group(1), part.strip().split("\\s+")[0], part);
      }
    }
    Matcher added = ADDED.matcher(sql);
    while (added.find()) {
      note(added.group(1), added.group(2), added.group(3));
    }
  }

  private void note(String table, String column, String description) {
    String name = column.toLowerCase(Locale.ROOT);
    if (!NO_COLUMN.contains(name)) {
      columnsOf(table).add(name);
      if (REQUIRED.matcher(description).find()) {
        required.add(table.toLowerCase(Locale.ROOT) + "." + name);
      }
    }
  }

  private Set<String> columnsOf(String table) {
    return columns.computeIfAbsent(table.toLowerCase(Locale.ROOT), name -> new TreeSet<>());
  }

  /** What stands between the commas up to the closing bracket; brackets inside may hold commas. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '(') {
        depth++;
      } else if (c == ')' && depth-- == 0 || c == ',' && depth == 0) {
        parts.add(text.substring(from, at));
        from = at + 1;
        if (c == ')') {
          break;
        }
      }
    }
    return parts;
  }

  private static String withoutComments(String sql) {
    return sql.replaceAll("(?m)--.*$", "").replaceAll("(?s)/\\*.*?\\*/", "");
  }
}
