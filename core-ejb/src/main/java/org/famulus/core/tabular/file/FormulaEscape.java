package org.famulus.core.tabular.file;

import java.util.regex.Pattern;

/**
 * Keeps text that looks like a formula text.
 *
 * <p>A spreadsheet program that opens a CSV file evaluates every cell that begins with
 * {@code = + - @}, a tab, a line break, or the full-width forms of these signs, quoted or not. A sign
 * followed by a letter is no exception: {@code -cmd|'/C calc'!A0} begins like the name "-Ann", and
 * even "-Ann" itself is shown as {@code #NAME?}. So each such text gets one apostrophe in front, the
 * mark spreadsheet programs use for "this is text".
 *
 * <p>The escape can be undone without loss: text that already begins with apostrophes and then such
 * a sign gets one more, and reading takes exactly one away. Other text that begins with an apostrophe
 * ("'t Hoen") is left alone in both directions. So "-Ann" and "=1+1" come back as they were, also
 * when somebody opened the export and saved it as a workbook in between.
 *
 * <p>In XLSX a text cell is never evaluated, so only text that begins with an apostrophe and a sign
 * is escaped there; otherwise reading would take its own apostrophe away.
 *
 * <p>Numbers and dates are cells of their own type and are not touched: -5 stays a number.
 */
final class FormulaEscape {

    private static final String SIGN = "[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20]";
    private static final Pattern NEEDS_ESCAPE = Pattern.compile("'*" + SIGN);
    private static final Pattern ESCAPED = Pattern.compile("'+" + SIGN);

    private FormulaEscape() {}

    /** Text for a cell of a CSV file. */
    static String forCsv(String text) {
        return NEEDS_ESCAPE.matcher(text).lookingAt() ? "'" + text : text;
    }

    /** Text for a text cell of a workbook. */
    static String forWorkbook(String text) {
        return ESCAPED.matcher(text).lookingAt() ? "'" + text : text;
    }

    /** The text that was escaped. */
    static String undo(String text) {
        return ESCAPED.matcher(text).lookingAt() ? text.substring(1) : text;
    }
}
