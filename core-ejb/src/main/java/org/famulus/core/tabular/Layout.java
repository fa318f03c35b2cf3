package org.famulus.core.tabular;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an import file looks like: its columns, and how a row becomes a value.
 *
 * @param <T> what one row means
 */
public interface Layout<T> {

    /** Names the layout; {@code key + "." + column key} is the bundle key of a column's heading. */
    String key();

    /** All columns, in the order in which a screen offers them. */
    List<Column<?>> columns();

    /**
     * Puts the fields of one row together. It is called only if each field is fine by itself; what does
     * not fit together it refuses through {@link Fields#refuse}, and its result is then dropped.
     */
    T read(Fields fields);

    /** What may occur only once in a file. */
    List<Identity<T>> identities();

    /**
     * The heading to show for a column, as in an empty template file.
     *
     * @param language a language with words; any other gives English
     */
    String heading(Column<?> column, Locale language);

    /** Whether a text is the heading of one of the columns. */
    default boolean knows(String heading) {
        return columns().stream().anyMatch(column -> column.isNamed(heading));
    }

    /**
     * What makes two rows the same thing.
     *
     * @param column where a repetition is shown
     * @param key what is compared, by equals; nothing if a row takes no part in the comparison
     */
    record Identity<T>(Column<?> column, Function<? super T, Optional<?>> key) {}
}
