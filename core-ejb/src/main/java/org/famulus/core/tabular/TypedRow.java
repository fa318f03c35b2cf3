package org.famulus.core.tabular;

/**
 * A row that was understood.
 *
 * @param number its number in the spreadsheet program, for problems found later
 * @param value what it means
 */
public record TypedRow<T>(int number, T value) {}
