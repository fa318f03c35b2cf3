package org.famulus.core.tabular;

import org.famulus.core.tabular.file.Cell;

/**
 * Turns a cell into a value of the domain. It never throws, whatever the cell holds, and keeps no
 * state.
 */
@FunctionalInterface
public interface FieldParser<T> {

    /** Parses a cell that is neither blank nor a failed formula. */
    Parsed<T> parse(Cell cell);
}
