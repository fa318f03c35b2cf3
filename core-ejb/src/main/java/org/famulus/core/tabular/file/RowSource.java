package org.famulus.core.tabular.file;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Rows of a file of one format, in order, blank ones included. */
interface RowSource extends AutoCloseable {

    TableFormat format();

    /** The sheets the user can choose from; empty where the format has none. */
    List<String> sheetNames();

    /** About how many rows the file has; 0 if unknown. */
    long estimatedRows();

    /** The next row, or nothing at the end. */
    Optional<Row> next() throws UnreadableFileException, IOException;

    @Override
    void close() throws IOException;
}
