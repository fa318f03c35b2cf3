package org.famulus.core.tabular.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Rows of one sheet of an XLSX workbook, read as they are asked for.
 *
 * <p>Why not a library: fastexcel-reader 0.19 cannot be bounded and misreads real files. It takes the
 * 1904 calendar Excel writes as {@code date1904="1"} for the 1900 one (dates four years off),
 * allocates up to any cell reference ({@code ZZZZZZ1}) and any shared string number a file names,
 * refuses ISO date cells ({@code t="d"}), and does not count what it unpacks. The part of the format
 * that holds values is small, and it is all that is read here.
 */
final class XlsxRows implements RowSource {

    private final XlsxPackage parts;
    private final XlsxWorkbook workbook;
    private final XlsxSheet sheet;
    private Optional<Row> first;

    private XlsxRows(XlsxPackage parts, XlsxWorkbook workbook, XlsxSheet sheet, Optional<Row> first) {
        this.parts = parts;
        this.workbook = workbook;
        this.sheet = sheet;
        this.first = first;
    }

    static XlsxRows open(Path file, ReadOptions options) throws IOException, UnreadableFileException {
        XlsxPackage parts = parsing(() -> XlsxPackage.open(file, options.limits()));
        try {
            return parsing(() -> choose(parts, XlsxWorkbook.read(parts, options.limits()), options));
        } catch (UnreadableFileException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private static XlsxRows choose(XlsxPackage parts, XlsxWorkbook workbook, ReadOptions options)
            throws IOException, XMLStreamException, UnreadableFileException {
        for (XlsxWorkbook.Sheet candidate : workbook.sheets()) {
            if (options.sheet().isPresent() && !options.sheet().get().equals(candidate.name())) {
                continue;
            }
            XlsxSheet sheet = XlsxSheet.open(parts, candidate.part(), workbook, options.limits());
            Optional<Row> first = sheet.nextFilled();
            if (first.isPresent()) {
                return new XlsxRows(parts, workbook, sheet, first);
            }
            sheet.close();
        }
        if (options.sheet().isPresent() && !workbook.sheetNames().contains(options.sheet().get())) {
            throw new UnreadableFileException(FileProblem.SHEET_MISSING, options.sheet().get());
        }
        throw new UnreadableFileException(FileProblem.EMPTY);
    }

    @Override
    public TableFormat format() {
        return TableFormat.XLSX;
    }

    @Override
    public List<String> sheetNames() {
        return workbook.sheetNames();
    }

    @Override
    public long estimatedRows() {
        return sheet.statedRows();
    }

    @Override
    public Optional<Row> next() throws UnreadableFileException, IOException {
        if (first.isPresent()) {
            Optional<Row> row = first;
            first = Optional.empty();
            return row;
        }
        return parsing(sheet::nextFilled);
    }

    @Override
    public void close() throws IOException {
        try {
            sheet.close();
        } finally {
            parts.close();
        }
    }

    private interface Parsing<T> {
        T run() throws IOException, XMLStreamException, UnreadableFileException;
    }

    /**
     * Whatever a parser throws at a malformed workbook means that the workbook is damaged. The JDK's
     * parsers are known to fail with unchecked exceptions and with I/O errors on broken input.
     */
    private static <T> T parsing(Parsing<T> step) throws UnreadableFileException {
        try {
            return step.run();
        } catch (ReadStopped stopped) {
            throw stopped.reason();
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw new UnreadableFileException(FileProblem.DAMAGED, e);
        }
    }
}
