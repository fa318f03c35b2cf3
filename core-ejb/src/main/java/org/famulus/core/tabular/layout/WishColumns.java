package org.famulus.core.tabular.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.famulus.core.tabular.CodeParser;
import org.famulus.core.tabular.Column;
import org.famulus.core.tabular.DateParser;
import org.famulus.core.tabular.FieldParser;
import org.famulus.core.tabular.Fields;
import org.famulus.core.tabular.Vocabulary;

/** The three columns of one wish, which are filled together or not at all. */
public record WishColumns(Column<String> specialty, Column<String> site, Column<LocalDate> start) {

    /** The columns of as many wishes as an application may have, first choice first. */
    public static List<WishColumns> upTo(int maximum, Vocabulary specialties, Vocabulary sites) {
        return IntStream.rangeClosed(1, maximum).mapToObj(rank -> of(rank, specialties, sites)).toList();
    }

    /** The columns of a wish; the first wish is required. */
    private static WishColumns of(int rank, Vocabulary specialties, Vocabulary sites) {
        return new WishColumns(
                column(rank, "specialty", new CodeParser(specialties)),
                column(rank, "site", new CodeParser(sites)),
                column(rank, "start", new DateParser()));
    }

    private static <T> Column<T> column(int rank, String part, FieldParser<T> parser) {
        String key = "wish" + rank + "_" + part;
        List<String> headings = Words.all("applicants." + key);
        return rank == 1 ? Column.required(key, headings, parser) : Column.optional(key, headings, parser);
    }

    Stream<Column<?>> all() {
        return Stream.of(specialty, site, start);
    }

    Optional<WishRow> read(Fields fields) {
        return fields.together(specialty, site, start)
                ? Optional.of(new WishRow(fields.get(specialty), fields.get(site), fields.get(start)))
                : Optional.empty();
    }
}
