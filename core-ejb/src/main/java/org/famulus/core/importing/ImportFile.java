package org.famulus.core.importing;

import java.util.List;

/**
 * What a file looks like from outside.
 *
 * @param headings what it calls its columns, from the first on
 * @param sheets names of its sheets; empty if it is no workbook
 */
public record ImportFile(List<String> headings, List<String> sheets) {

  public ImportFile {
    headings = List.copyOf(headings);
    sheets = List.copyOf(sheets);
  }
}
