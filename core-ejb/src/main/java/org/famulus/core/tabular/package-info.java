/**
 * From rows of a spreadsheet to typed values: columns, their mapping onto the headings of a file,
 * parsers, and problems as data with a remedy for each. What the values mean to the domain, and
 * whether they may be stored, is decided by the caller.
 *
 * <pre>{@code
 * Layout<UniversityRow> layout = new UniversityLayout();
 * try (Table table = Spreadsheets.open(upload, name, ReadOptions.DEFAULT.withKnownHeading(layout::knows))) {
 *     Mapping mapping = Mapping.propose(layout.columns(), table.header()); // shown, changed, kept with toMap()
 *     ImportResult<UniversityRow> result = new TableImport<>(table, layout, mapping).read(progress, cancelled);
 * } catch (UnreadableFileException e) {
 *     // the file as a whole: e.messageKey(), e.remedyKey(), e.parameters()
 * }
 * }</pre>
 */
package org.famulus.core.tabular;
