package org.famulus.core.tabular;

import org.famulus.core.tabular.file.Cell;

/**
 * Any text. Numbers and dates are taken as they are shown, so that a room called 101 is a name.
 *
 * @param maxLength characters that can be stored
 * @param multiLine whether line breaks are kept; otherwise they become spaces
 */
public record TextParser(int maxLength, boolean multiLine) implements FieldParser<String> {

    /** Text on one line, as a name. */
    public static TextParser line(int maxLength) {
        return new TextParser(maxLength, false);
    }

    /** Text with line breaks, as a reason. */
    public static TextParser lines(int maxLength) {
        return new TextParser(maxLength, true);
    }

    @Override
    public Parsed<String> parse(Cell cell) {
        String text = multiLine ? cell.text() : cell.text().replaceAll("\\s+", " ");
        return text.length() > maxLength
                ? Parsed.refused(ValueProblem.TEXT_TOO_LONG, text, text.length(), maxLength)
                : Parsed.of(text);
    }
}
