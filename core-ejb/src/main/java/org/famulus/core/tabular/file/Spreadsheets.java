package org.famulus.core.tabular.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Opens the files staff bring: CSV in any usual encoding, and XLSX. */
public final class Spreadsheets {

    private Spreadsheets() {}

    /**
     * Opens a file with {@link ReadOptions#DEFAULT}.
     *
     * @see #open(Path, String, ReadOptions)
     */
    public static Table open(Path file, String originalName) throws UnreadableFileException, IOException {
        return open(file, originalName, ReadOptions.DEFAULT);
    }

    /**
     * Opens a file and finds its header. What the file is, is told by its content.
     *
     * @param file the stored upload; it must not change while the table is open
     * @param originalName the name the user knows it by
     * @return the table, to be closed by the caller
     * @throws UnreadableFileException if the file is no table Famulus can read; nothing stays open
     * @throws IOException if the store fails, which is not the file's fault
     */
    public static Table open(Path file, String originalName, ReadOptions options)
            throws UnreadableFileException, IOException {
        if (Files.size(file) > options.limits().fileBytes()) {
            throw new UnreadableFileException(
                    FileProblem.TOO_BIG, options.limits().fileMegabytes());
        }
        RowSource source = source(file, options);
        try {
            return new Table(originalName, source, options);
        } catch (UnreadableFileException | RuntimeException e) {
            source.close();
            throw e;
        }
    }

    private static RowSource source(Path file, ReadOptions options) throws UnreadableFileException, IOException {
        try {
            if (FileKind.isZip(file)) {
                return XlsxRows.open(file, options);
            }
            Optional<FileProblem> problem = FileKind.whyNotText(file);
            if (problem.isPresent()) {
                throw new UnreadableFileException(problem.get());
            }
            return CsvRows.open(file, options.limits());
        } catch (ReadStopped stopped) {
            throw stopped.reason();
        }
    }
}
