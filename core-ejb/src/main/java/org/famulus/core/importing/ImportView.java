package org.famulus.core.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.shared.Reason;

/**
 * A file on its way in, as pages show it.
 *
 * @param id names it; only who brought the file gets to see it
 * @param order the file and what is said about it; its mapping is always there
 * @param file what the file looks like
 * @param columns the columns the import understands
 * @param stage how far it has come
 * @param progress how far the work at hand has come
 * @param report what the file does, once it is checked
 * @param reasons why the last work did not come to its end
 */
public record ImportView(
    String id,
    ImportOrder order,
    ImportFile file,
    List<ImportColumn> columns,
    ImportStage stage,
    ImportProgress progress,
    Optional<ImportReport> report,
    List<Reason> reasons) {

  public ImportView {
    columns = List.copyOf(columns);
    reasons = List.copyOf(reasons);
  }

  /** Which column of the file, counted from 0, holds each column of the import. */
  public Map<String, String> mapping() {
    return order.mapping().orElse(Map.of());
  }

  /** Required columns nobody has found in the file yet. */
  public List<ImportColumn> missing() {
    return columns.stream()
        .filter(column -> column.required() && !mapping().containsKey(column.key()))
        .toList();
  }
}
