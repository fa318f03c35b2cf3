package org.famulus.core.tabular.layout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.famulus.core.tabular.CodeParser;
import org.famulus.core.tabular.Column;
import org.famulus.core.tabular.FieldParser;
import org.famulus.core.tabular.IntegerParser;
import org.famulus.core.tabular.ListParser;
import org.famulus.core.tabular.Vocabulary;
import org.famulus.core.tabular.YesNoParser;
import org.famulus.region.spi.catalogue.Question;

/**
 * A column that answers a question of the programme. Its cells become answers in the notation of the
 * facts: {@code true} or {@code false}, a whole number, a code, codes separated by commas.
 *
 * @param question key of the question
 * @param column where the file answers it; its key is {@code question-} and the question's
 * @param labels what the question is called, by language; the root locale stands for the others
 */
public record QuestionColumn(String question, Column<String> column, Map<Locale, String> labels) {

    /** Numbers have at most four digits, as in the form. */
    private static final int LARGEST_NUMBER = 9999;

    public QuestionColumn {
        labels = Map.copyOf(labels);
        Objects.requireNonNull(labels.get(Locale.ROOT), "A question needs a label for any other language.");
    }

    /**
     * The column for a question, recognised by the question's key, its labels and further headings.
     *
     * @param headings what people write above the column besides the labels
     * @param answers codes that may be answered, in the order in which several are kept; no matter for
     *     questions answered by yes or no or by a number
     */
    public static QuestionColumn of(Question question, Map<Locale, String> labels, List<String> headings, Vocabulary answers) {
        String key = "question-" + question.key();
        List<String> names = Stream.of(Stream.of(question.key()), labels.values().stream(), headings.stream())
                .flatMap(words -> words)
                .toList();
        FieldParser<String> parser = parser(question.type(), answers);
        return new QuestionColumn(
                question.key(),
                question.required() ? Column.required(key, names, parser) : Column.optional(key, names, parser),
                labels);
    }

    String heading(Locale language) {
        return labels.getOrDefault(Locale.forLanguageTag(language.getLanguage()), labels.get(Locale.ROOT));
    }

    private static FieldParser<String> parser(Question.Type type, Vocabulary answers) {
        return switch (type) {
            case YES_NO -> cell -> new YesNoParser().parse(cell).map(String::valueOf);
            case NUMBER -> cell -> new IntegerParser(0, LARGEST_NUMBER).parse(cell).map(String::valueOf);
            case CHOICE -> new CodeParser(answers);
            // In the programme's order, so that the order in the file makes no difference.
            case FIELDS -> cell -> new ListParser<>(new CodeParser(answers), answers.codes().size())
                    .parse(cell)
                    .map(said -> String.join(",", answers.codes().stream().filter(said::contains).toList()));
        };
    }
}
