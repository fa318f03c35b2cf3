package org.famulus.core.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.famulus.core.tabular.file.Cell;

/**
 * Several values in one cell, separated by {@code |}, semicolon or line break. The first bad entry
 * refuses the cell; an entry given twice does, too, for one of them is probably meant to be another.
 *
 * @param element how one entry is parsed
 * @param maxEntries how many entries are allowed
 */
public record ListParser<T>(FieldParser<T> element, int maxEntries) implements FieldParser<List<T>> {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[|;\\n]\\s*");

    @Override
    public Parsed<List<T>> parse(Cell cell) {
        List<Cell> entries = cell instanceof Cell.Text text ? split(text.value()) : List.of(cell);
        if (entries.size() > maxEntries) {
            return Parsed.refused(ValueProblem.LIST_TOO_LONG, entries.size(), maxEntries);
        }
        List<T> values = new ArrayList<>();
        for (Cell entry : entries) {
            Parsed<T> parsed = element.parse(entry);
            if (parsed.refusal().isPresent()) {
                return Parsed.refused(parsed.refusal().get());
            }
            T value = parsed.value().orElseThrow();
            if (values.contains(value)) {
                return Parsed.refused(ValueProblem.LIST_REPEATS, entry.text());
            }
            values.add(value);
        }
        return Parsed.of(List.copyOf(values));
    }

    private static List<Cell> split(String text) {
        return SEPARATOR.splitAsStream(text.strip()).filter(entry -> !entry.isEmpty()).map(Cell::of).toList();
    }
}
