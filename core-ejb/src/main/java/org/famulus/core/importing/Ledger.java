package org.famulus.core.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.famulus.core.shared.Reason;
import org.famulus.core.tabular.Problems;
import org.famulus.region.spi.Text;

/** Writes down what becomes of each row while a file is checked and saved. */
final class Ledger {

  private final Headings headings;
  private final List<ImportedRow> rows = new ArrayList<>();
  private final Map<Integer, KeptDraft> drafts = new LinkedHashMap<>();
  private final List<ImportProblem> problems = new ArrayList<>();
  private final Set<Integer> faultyRows = new TreeSet<>();
  private final Set<String> newSites = new LinkedHashSet<>();
  private int draftCount;
  private long problemCount;
  private int rowsUnread;

  Ledger(Headings headings) {
    this.headings = headings;
  }

  /** Takes over what the reading of the file found wrong. */
  void takeOver(Problems read) {
    read.kept().forEach(problem -> problems.add(headings.problem(problem)));
    problemCount += read.count();
    rowsUnread = read.rows();
  }

  /** Accepts a row. */
  void accept(int row, String label, Change change) {
    rows.add(new ImportedRow(row, label, change));
  }

  /** Notes that an accepted row stays a draft. */
  void keepDraft(int row, String label, Optional<Long> recordId, List<Reason> reasons) {
    draftCount++;
    if (drafts.size() < ImportReport.KEPT) {
      drafts.put(row, new KeptDraft(row, label, recordId, reasons));
    }
  }

  /** Notes under which id a row was saved. */
  void saved(int row, long recordId) {
    drafts.computeIfPresent(
        row, (key, draft) -> new KeptDraft(row, draft.label(), Optional.of(recordId), draft.reasons()));
  }

  /** Notes that a site is registered by the way. */
  void newSite(String name) {
    newSites.add(name);
  }

  /** Refuses a row because of one of its cells; an empty key means the whole row. */
  void refuse(int row, String columnKey, String value, Text message, Text remedy) {
    problemCount++;
    faultyRows.add(row);
    if (problems.size() < 2 * ImportReport.KEPT) {
      problems.add(new ImportProblem(row, headings.of(columnKey), value, message, remedy));
    }
  }

  /** Refuses a row for reasons of the core or of rules. */
  void refuse(int row, String columnKey, String value, List<Reason> reasons) {
    reasons.forEach(
        reason ->
            refuse(
                row,
                columnKey,
                value,
                reason.text(),
                reason
                    .ruleId()
                    .map(rule -> Text.of("importing.remedy.rule", rule))
                    .orElse(Text.of("importing.remedy.correct"))));
  }

  /** Whether a row was refused. */
  boolean isRefused(int row) {
    return faultyRows.contains(row);
  }

  /** Whether any row was refused. */
  boolean isFaultless() {
    return problemCount == 0;
  }

  ImportReport report() {
    int[] counts = new int[Change.values().length];
    rows.forEach(row -> counts[row.change().ordinal()]++);
    return new ImportReport(
        rows,
        new ArrayList<>(drafts.values()),
        new ImportCounts(
            counts[Change.NEW.ordinal()],
            counts[Change.CHANGED.ordinal()],
            counts[Change.UNCHANGED.ordinal()],
            draftCount),
        problems.stream()
            .sorted(Comparator.comparingInt(ImportProblem::row))
            .limit(ImportReport.KEPT)
            .toList(),
        problemCount,
        rowsUnread + faultyRows.size(),
        new ArrayList<>(newSites));
  }
}
