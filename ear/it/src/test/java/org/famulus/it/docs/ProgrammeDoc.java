package org.famulus.it.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A page of docs/programmes: its tables of statements, facts and rules, by id. */
record ProgrammeDoc(String title, Map<String, Entry> statements, Map<String, Entry> rules) {

  private static final String STATEMENTS = "| id | statement | source | sureness |";
  private static final String RULES = "| id | rule | source | checked at | effect |";

  /** A line of a table: its id, its text, its source and the remaining cells. */
  record Entry(String id, String text, String source, List<String> more) {}

  static ProgrammeDoc read(Path page) throws IOException {
    Map<String, Entry> statements = new LinkedHashMap<>();
    Map<String, Entry> rules = new LinkedHashMap<>();
    String title = page.getFileName().toString();
    Map<String, Entry> open = null;
    for (String line : Files.readAllLines(page)) {
      if (line.startsWith("# ")) {
        title = line.substring(2);
      } else if (line.equals(STATEMENTS)) {
        open = statements;
      } else if (line.equals(RULES)) {
        open = rules;
      } else if (!line.startsWith("|")) {
        open = null;
      } else if (open != null && !line.startsWith("|---")) {
        Entry entry = entry(line);
        open.put(entry.id(), entry);
      }
    }
    return new ProgrammeDoc(title, statements, rules);
  }

  private static Entry entry(String line) {
    List<String> cells =
        new ArrayList<>(Arrays.stream(line.split("\\|")).skip(1).map(String::strip).toList());
    return new Entry(cells.get(0), cells.get(1), cells.get(2), cells.subList(3, cells.size()));
  }
}
