package org.famulus.core.tabular.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Watches the text on its way to the CSV parser and stops the reading before one row or one cell can
 * fill the memory: the parser itself builds a whole row before anyone can look at it. It follows the
 * quotes exactly as the parser does, so it also knows whether the text ended within a quoted cell.
 */
final class CsvGuard extends FilterReader {

    /** Cells of one row, empty ones included: what a spreadsheet program can show at most. */
    private static final int CELLS_PER_ROW = 16_384;

    private enum State { BEFORE_CELL, PLAIN, QUOTED, AFTER_QUOTE }

    private final char delimiter;
    private final ReadLimits limits;
    private State state = State.BEFORE_CELL;
    private int row = 1;
    private int rowOfQuote;
    private int cells = 1;
    private int length;
    private boolean afterReturn;

    CsvGuard(Reader in, char delimiter, ReadLimits limits) {
        super(in);
        this.delimiter = delimiter;
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            watch((char) next);
        } else {
            watchEnd();
        }
        return next;
    }

    @Override
    public int read(char[] buffer, int offset, int count) throws IOException {
        int read = super.read(buffer, offset, count);
        for (int i = 0; i < read; i++) {
            watch(buffer[offset + i]);
        }
        if (read < 0) {
            watchEnd();
        }
        return read;
    }

    private void watchEnd() {
        if (state == State.QUOTED) {
            throw new ReadStopped(FileProblem.QUOTE_NOT_CLOSED, rowOfQuote);
        }
    }

    private void watch(char c) {
        boolean secondHalfOfLineBreak = afterReturn && c == '\n';
        afterReturn = c == '\r';
        if (state == State.QUOTED) {
            if (c == '"') {
                state = State.AFTER_QUOTE;
            }
            countCharacter();
        } else if (c == '"' && state == State.AFTER_QUOTE) {
            state = State.QUOTED;
        } else if (c == '"' && state == State.BEFORE_CELL) {
            state = State.QUOTED;
            rowOfQuote = row;
        } else if (c == delimiter) {
            nextCell();
        } else if (c == '\r' || c == '\n') {
            if (!secondHalfOfLineBreak) {
                nextRow();
            }
        } else {
            if (state == State.AFTER_QUOTE || !Character.isWhitespace(c)) {
                state = State.PLAIN;
            }
            countCharacter();
        }
    }

    private void countCharacter() {
        if (++length > limits.cellLength()) {
            throw new ReadStopped(FileProblem.CELL_TOO_LONG, row, limits.cellLength());
        }
    }

    private void nextCell() {
        if (++cells > CELLS_PER_ROW) {
            throw new ReadStopped(FileProblem.TOO_MANY_COLUMNS, row, limits.columns());
        }
        length = 0;
        state = State.BEFORE_CELL;
    }

    private void nextRow() {
        row++;
        cells = 1;
        length = 0;
        state = State.BEFORE_CELL;
    }
}
