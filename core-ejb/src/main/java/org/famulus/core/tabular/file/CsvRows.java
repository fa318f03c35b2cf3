package org.famulus.core.tabular.file;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rows of a CSV file. */
final class CsvRows implements RowSource {

    private static final int SAMPLE_CHARACTERS = 64 * 1024;

    /**
     * The line some programs put first to tell Excel the delimiter. Excel takes it out, so it is no
     * row and does not count.
     */
    private static final Pattern DELIMITER_LINE = Pattern.compile("\"?sep=(.)\"?(\r\n|\r|\n)", Pattern.CASE_INSENSITIVE);

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final long lines;

    private CsvRows(CSVParser parser, long lines) {
        this.parser = parser;
        this.records = parser.iterator();
        this.lines = lines;
    }

    static CsvRows open(Path file, ReadLimits limits) throws IOException, UnreadableFileException {
        TextScan text = TextScan.of(file);
        String sample = sample(file, text);
        Matcher delimiterLine = DELIMITER_LINE.matcher(sample);
        boolean told = delimiterLine.lookingAt();
        char delimiter = told ? delimiterLine.group(1).charAt(0) : Delimiter.detect(sample);
        if (delimiter == '"' || delimiter == '\r' || delimiter == '\n') {
            throw new UnreadableFileException(FileProblem.DAMAGED);
        }
        Reader reader = text.open(file);
        reader.skip(told ? delimiterLine.end() : 0);
        CSVParser parser = CSVParser.builder()
                .setReader(new CsvGuard(reader, delimiter, limits))
                .setFormat(Delimiter.format(delimiter))
                .get();
        return new CsvRows(parser, text.lines());
    }

    private static String sample(Path file, TextScan text) throws IOException {
        char[] sample = new char[SAMPLE_CHARACTERS];
        int length = 0;
        try (Reader reader = text.open(file)) {
            int read = reader.read(sample);
            while (read > 0) {
                length += read;
                read = reader.read(sample, length, sample.length - length);
            }
        }
        return new String(sample, 0, length);
    }

    @Override
    public TableFormat format() {
        return TableFormat.CSV;
    }

    @Override
    public List<String> sheetNames() {
        return List.of();
    }

    @Override
    public long estimatedRows() {
        return lines;
    }

    @Override
    public Optional<Row> next() throws UnreadableFileException {
        try {
            return records.hasNext() ? Optional.of(row(records.next())) : Optional.empty();
        } catch (UncheckedIOException e) {
            throw new UnreadableFileException(FileProblem.DAMAGED, e);
        }
    }

    private static Row row(CSVRecord record) {
        List<Cell> cells = new ArrayList<>(record.size());
        for (String value : record) {
            cells.add(Cell.of(CellText.clean(value)));
        }
        return new Row(Math.toIntExact(record.getRecordNumber()), cells);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
