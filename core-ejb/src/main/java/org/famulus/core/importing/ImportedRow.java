package org.famulus.core.importing;

/**
 * A row that was accepted.
 *
 * @param row number of the row in the spreadsheet program
 * @param label whom or what it is about
 * @param change what it does
 */
public record ImportedRow(int row, String label, Change change) {}
