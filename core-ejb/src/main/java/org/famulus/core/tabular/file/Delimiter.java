package org.famulus.core.tabular.file;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Finds the character between the cells of a CSV file. */
final class Delimiter {

    /** In the order of preference where a file gives no hint, as one with a single column. */
    private static final char[] CANDIDATES = {',', ';', '\t'};

    private static final int SAMPLE_RECORDS = 100;

    private Delimiter() {}

    /**
     * The candidate that cuts the sample into the largest regular table: most columns times most rows
     * with exactly that many. Commas within a text occur in few rows or make few columns; quoted ones
     * do not count at all.
     */
    static char detect(String sample) {
        char best = CANDIDATES[0];
        long bestArea = 0;
        for (char candidate : CANDIDATES) {
            long area = regularArea(sample, candidate);
            if (area > bestArea) {
                best = candidate;
                bestArea = area;
            }
        }
        return best;
    }

    /** How this package reads CSV: quotes as Excel writes them, tolerant of what follows a quoted cell. */
    static CSVFormat format(char delimiter) {
        return CSVFormat.Builder.create()
                .setDelimiter(delimiter)
                .setQuote('"')
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .setTrailingData(true)
                .get();
    }

    private static long regularArea(String sample, char delimiter) {
        Map<Integer, Long> rowsByWidth = widths(sample, delimiter).stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return rowsByWidth.entrySet().stream()
                .mapToLong(entry -> (entry.getKey() - 1L) * entry.getValue())
                .max()
                .orElse(0);
    }

    private static List<Integer> widths(String sample, char delimiter) {
        List<Integer> widths = new ArrayList<>();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(sample))
                .setFormat(format(delimiter))
                .get()) {
            for (CSVRecord record : parser) {
                if (widths.size() == SAMPLE_RECORDS) {
                    break;
                }
                widths.add(record.size());
            }
        } catch (IOException | UncheckedIOException cutWithinQuotes) {
            return Collections.unmodifiableList(widths);
        }
        return widths;
    }
}
