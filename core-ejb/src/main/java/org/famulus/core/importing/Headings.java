package org.famulus.core.importing;

import java.util.Optional;
import java.util.stream.Stream;
import org.famulus.core.region.Language;
import org.famulus.core.tabular.Column;
import org.famulus.core.tabular.Layout;
import org.famulus.core.tabular.Mapping;
import org.famulus.core.tabular.RowProblem;
import org.famulus.core.tabular.ValueProblem;
import org.famulus.core.tabular.file.Header;
import org.famulus.region.spi.Text;

/**
 * What a file calls its columns; a column it does not have is called as in an empty template.
 *
 * @param layout the columns that may be there
 * @param mapping where they are
 * @param header the file's own words
 * @param language language of the words for columns that are not there
 */
record Headings(Layout<?> layout, Mapping mapping, Header header, Language language) {

  /** The heading of a column; an empty key gives none. */
  String of(String columnKey) {
    return layout.columns().stream()
        .filter(column -> column.key().equals(columnKey))
        .findFirst()
        .map(this::of)
        .orElse("");
  }

  /** A problem the reading of the file found, in the words of screens. */
  ImportProblem problem(RowProblem found) {
    String heading = found.columnKey().isEmpty() ? "" : of(found.columnKey());
    boolean columnMissing = found.messageKey().equals(ValueProblem.COLUMN_MISSING.messageKey());
    Object[] parameters =
        columnMissing ? new Object[] {heading} : found.parameters().toArray();
    return new ImportProblem(
        found.row(),
        heading,
        found.value(),
        Text.of(found.messageKey(), parameters),
        Text.of(found.remedyKey(), parameters));
  }

  private String of(Column<?> column) {
    return Stream.of(mapping.index(column))
        .filter(index -> index.isPresent())
        .map(index -> header.label(index.getAsInt()))
        .findFirst()
        .or(() -> Optional.of(layout.heading(column, language.locale())))
        .orElseThrow();
  }
}
