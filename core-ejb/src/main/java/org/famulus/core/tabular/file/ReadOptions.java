package org.famulus.core.tabular.file;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How to open a file.
 *
 * @param limits how much to take in
 * @param sheet the sheet to read; without it the first visible one that holds a value
 * @param knownHeading says whether a text is the heading of an expected column; it finds the header
 *     below a title or a note
 */
public record ReadOptions(ReadLimits limits, Optional<String> sheet, Predicate<String> knownHeading) {

    /** Default limits, first sheet with a value, no expected columns. */
    public static final ReadOptions DEFAULT = new ReadOptions(ReadLimits.DEFAULT, Optional.empty(), heading -> false);

    public ReadOptions {
        Objects.requireNonNull(limits);
        Objects.requireNonNull(sheet);
        Objects.requireNonNull(knownHeading);
    }

    public ReadOptions withLimits(ReadLimits newLimits) {
        return new ReadOptions(newLimits, sheet, knownHeading);
    }

    public ReadOptions withSheet(String name) {
        return new ReadOptions(limits, Optional.of(name), knownHeading);
    }

    public ReadOptions withKnownHeading(Predicate<String> predicate) {
        return new ReadOptions(limits, sheet, predicate);
    }
}
