package org.famulus.core.tabular;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column an import understands.
 *
 * @param <T> what its cells mean
 */
public final class Column<T> {

    /** Headings often say how to fill the column: "Year (YYYY)", "Priority [yes/no]". */
    private static final Pattern REMARK = Pattern.compile("\\s*[(\\[].*$");

    private final String key;
    private final boolean required;
    private final FieldParser<T> parser;
    private final Set<String> headings;

    private Column(String key, boolean required, Collection<String> headings, FieldParser<T> parser) {
        this.key = key;
        this.required = required;
        this.parser = parser;
        this.headings = Stream.concat(Stream.of(key), headings.stream())
                .map(Spelling::key)
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A column every file must have, filled in every row. */
    public static <T> Column<T> required(String key, Collection<String> headings, FieldParser<T> parser) {
        return new Column<>(key, true, headings, parser);
    }

    /** A column that may be missing or empty. */
    public static <T> Column<T> optional(String key, Collection<String> headings, FieldParser<T> parser) {
        return new Column<>(key, false, headings, parser);
    }

    /** Names the column in mappings and problems; it is also a heading the column is recognised by. */
    public String key() {
        return key;
    }

    public boolean isRequired() {
        return required;
    }

    /** How its cells are read. */
    public FieldParser<T> parser() {
        return parser;
    }

    /** Whether a heading names this column; case, accents, punctuation and a remark in brackets do not matter. */
    public boolean isNamed(String heading) {
        return headings.contains(Spelling.key(heading))
                || headings.contains(Spelling.key(REMARK.matcher(heading).replaceFirst("")));
    }

    @Override
    public String toString() {
        return key;
    }
}
