package org.famulus.core.tabular;

import java.util.Locale;

/**
 * What can be wrong with a value, a row or a column. Each has a message and a remedy in the bundle
 * {@code org.famulus.core.tabular.messages}; the comments name the parameters, of which {0} is the
 * offending value unless stated otherwise.
 */
public enum ValueProblem {
    /** A required cell is empty. No parameters. */
    MISSING,
    /** {1} length, {2} limit. */
    TEXT_TOO_LONG,
    EMAIL_INVALID,
    NUMBER_INVALID,
    /** {1} smallest, {2} largest number allowed. */
    NUMBER_OUT_OF_RANGE,
    YES_NO_INVALID,
    DATE_INVALID,
    /** Day and month could be swapped. {1} and {2} the two readings. */
    DATE_AMBIGUOUS,
    DATE_TWO_DIGIT_YEAR,
    /** No calendar has that day. */
    DATE_IMPOSSIBLE,
    /** {1} first, {2} last day allowed. */
    DATE_OUT_OF_RANGE,
    /** A date that lost its format and shows as a number of days. {1} the date it probably is. */
    DATE_AS_NUMBER,
    /** {1} what is known, shortened. */
    CODE_UNKNOWN,
    /** {1} what was probably meant. */
    CODE_MISSPELT,
    /** {1} what it can mean. */
    CODE_AMBIGUOUS,
    /** {0} number of entries, {1} limit. */
    LIST_TOO_LONG,
    /** The same entry twice in one cell. */
    LIST_REPEATS,
    /** Not of the form "Name <address>". */
    PERSON_INVALID,
    /** A formula that ended in an error such as #REF!. */
    FORMULA_FAILED,
    /** A formula that was never calculated. */
    FORMULA_UNCALCULATED,
    /** Empty although another column is filled. {0} heading of that other column. */
    COMPANION_MISSING,
    /** Filled although another column says it should not be. {1} heading, {2} value of that other column. */
    COMPANION_UNEXPECTED,
    /** An end before its beginning. {1} the beginning. */
    DATES_REVERSED,
    /** A required column is not in the file. {0} its heading. */
    COLUMN_MISSING,
    /** More cells than the header has. {0} cells of the row, {1} of the header. */
    ROW_TOO_LONG,
    /** The same person or thing again. {1} row of its first occurrence. */
    DUPLICATE,
    /** A header and nothing below it. No parameters. */
    NO_ROWS;

    /** Bundle key of the sentence that says what is wrong. */
    public String messageKey() {
        return "tabular.value." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Bundle key of the sentence that says what to do. */
    public String remedyKey() {
        return messageKey() + ".remedy";
    }
}
