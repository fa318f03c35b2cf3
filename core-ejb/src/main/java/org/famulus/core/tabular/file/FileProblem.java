package org.famulus.core.tabular.file;

import java.util.Locale;

/**
 * Why a file as a whole cannot be read. Each has a message and a remedy in the bundle
 * {@code org.famulus.core.tabular.messages}; the comments name the message's parameters.
 */
public enum FileProblem {
    /** No byte, or no row with a value. */
    EMPTY,
    /** More bytes than allowed. {0} limit in MB. */
    TOO_BIG,
    /** The binary Excel format before 2007, or another old Office file. */
    OLD_EXCEL,
    /** The binary workbook format .xlsb. */
    BINARY_EXCEL,
    /** Protected by a password. */
    ENCRYPTED,
    /** OpenDocument or Apple Numbers. */
    OTHER_SPREADSHEET,
    PDF,
    IMAGE,
    /** HTML or XML, often hidden behind the ending .xls. */
    WEB_PAGE,
    /** A text document or a presentation. */
    OTHER_DOCUMENT,
    /** A ZIP or another archive that is no workbook. */
    ARCHIVE,
    /** Neither text nor any known format. */
    NOT_TEXT,
    /** Broken off or internally inconsistent. */
    DAMAGED,
    /** No sheet of the wanted name. {0} name. */
    SHEET_MISSING,
    /** A small file that would unpack to an enormous one. */
    EXPANDS_TOO_MUCH,
    /** A workbook whose XML declares a document type: no spreadsheet program writes one, attacks do. */
    FORBIDDEN_XML,
    /** {0} limit. */
    TOO_MANY_ROWS,
    /** {0} row, {1} limit. */
    TOO_MANY_COLUMNS,
    /** {0} row, {1} limit in characters. */
    CELL_TOO_LONG,
    /** A quotation mark opens a cell and is never closed. {0} row. */
    QUOTE_NOT_CLOSED;

    /** Bundle key of the sentence that says what is wrong. */
    public String messageKey() {
        return "tabular.file." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Bundle key of the sentence that says what to do. */
    public String remedyKey() {
        return messageKey() + ".remedy";
    }
}
