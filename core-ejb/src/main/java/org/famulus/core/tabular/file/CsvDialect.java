package org.famulus.core.tabular.file;

/**
 * The CSV variants spreadsheet programs open without questions. Where the comma is the decimal sign,
 * as in German, Swedish and Norwegian settings, Excel expects the semicolon between cells; a decimal
 * point would there turn 3.5 into the third of May.
 */
public enum CsvDialect {
    /** English settings, and what other programs expect: comma, decimal point. */
    COMMA(',', '.'),
    /** German, Swedish and Norwegian settings: semicolon, decimal comma. */
    SEMICOLON(';', ','),
    /** For pasting: tab, decimal point. */
    TAB('\t', '.');

    private final char delimiter;
    private final char decimalSign;

    CsvDialect(char delimiter, char decimalSign) {
        this.delimiter = delimiter;
        this.decimalSign = decimalSign;
    }

    char delimiter() {
        return delimiter;
    }

    char decimalSign() {
        return decimalSign;
    }
}
