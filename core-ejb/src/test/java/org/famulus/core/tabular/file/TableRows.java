package org.famulus.core.tabular.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a whole small table into memory, for tests. */
public final class TableRows {

    private TableRows() {}

    public static List<Row> all(Table table) throws UnreadableFileException {
        List<Row> rows = new ArrayList<>();
        for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
            rows.add(row.get());
        }
        return rows;
    }

    static List<List<String>> texts(Table table) throws UnreadableFileException {
        return all(table).stream().map(row -> row.cells().stream().map(Cell::text).toList()).toList();
    }

    public static Path file(Path directory, String content) {
        return file(directory, content, StandardCharsets.UTF_8);
    }

    static Path file(Path directory, String content, Charset charset) {
        return file(directory, content.getBytes(charset));
    }

    static Path file(Path directory, byte[] content) {
        try {
            return Files.write(Files.createTempFile(directory, "table", ".upload"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
