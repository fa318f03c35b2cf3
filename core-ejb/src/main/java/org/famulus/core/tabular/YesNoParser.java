package org.famulus.core.tabular;

import java.util.Locale;
import java.util.Set;
import org.famulus.core.tabular.file.Cell;

/** Yes or no as people and spreadsheet programs write it in English, German, Swedish and Norwegian. */
public record YesNoParser() implements FieldParser<Boolean> {

    private static final Set<String> YES =
            Set.of("yes", "y", "true", "1", "x", "ja", "j", "wahr", "sant", "sann", "✓", "✔", "☑");
    private static final Set<String> NO =
            Set.of("no", "n", "false", "0", "nein", "nej", "nei", "falsch", "falskt", "falsk", "usann", "☐");

    @Override
    public Parsed<Boolean> parse(Cell cell) {
        if (cell instanceof Cell.Bool bool) {
            return Parsed.of(bool.value());
        }
        String word = cell.text().toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Parsed.of(true);
        }
        return NO.contains(word) ? Parsed.of(false) : Parsed.refused(ValueProblem.YES_NO_INVALID, cell.text());
    }
}
