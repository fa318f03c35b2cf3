package org.famulus.core.importing;

import java.util.List;

/**
 * What a file does, row by row.
 *
 * @param rows the accepted rows, in order
 * @param drafts those of them that stay drafts, at most {@value #KEPT}
 * @param counts how many rows do what
 * @param problems what is wrong, in the order of the rows, at most {@value #KEPT}
 * @param problemCount how many problems there are
 * @param problemRows how many rows have a problem
 * @param newSites names of the sites that are registered by the way
 */
public record ImportReport(
    List<ImportedRow> rows,
    List<KeptDraft> drafts,
    ImportCounts counts,
    List<ImportProblem> problems,
    long problemCount,
    int problemRows,
    List<String> newSites) {

  /** How many drafts and problems are kept; nobody reads more. */
  public static final int KEPT = 1_000;

  public ImportReport {
    rows = List.copyOf(rows);
    drafts = List.copyOf(drafts);
    problems = List.copyOf(problems);
    newSites = List.copyOf(newSites);
  }

  /** Whether the file can be loaded as it is. */
  public boolean isFaultless() {
    return problemCount == 0;
  }
}
