package org.famulus.core.tabular.layout;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.famulus.core.tabular.Column;
import org.famulus.core.tabular.DateParser;
import org.famulus.core.tabular.EmailParser;
import org.famulus.core.tabular.FieldParser;
import org.famulus.core.tabular.Fields;
import org.famulus.core.tabular.Layout;
import org.famulus.core.tabular.TextParser;
import org.famulus.core.tabular.YesNoParser;

/**
 * Nominated students and their applications: one row for each student. Two rows are the same student
 * if they share the e-mail address, or name and date of birth. Lists often mark priority with an x and
 * leave the other cells empty, so an empty cell means no priority.
 */
public final class ApplicantLayout implements Layout<ApplicantRow> {

    private static final int NAME = 120;
    private static final int REASON = 500;

    private final Column<String> familyName = required("family_name", TextParser.line(NAME));
    private final Column<String> givenName = required("given_name", TextParser.line(NAME));
    private final Column<String> email = required("email", new EmailParser());
    private final Column<LocalDate> dateOfBirth = required("date_of_birth", new DateParser());
    private final Column<String> homeUniversity;
    private final Column<Boolean> priority = optional("priority", new YesNoParser());
    private final Column<String> priorityReason = optional("priority_reason", TextParser.lines(REASON));
    private final Column<LocalDate> nominatedOn = required("nominated_on", new DateParser());
    private final List<QuestionColumn> questions;
    private final List<WishColumns> wishes;

    /**
     * @param university how the name of a home university is read
     * @param questions what the programme asks an applicant
     * @param wishes columns of the ranked wishes, first choice first
     */
    public ApplicantLayout(FieldParser<String> university, List<QuestionColumn> questions, List<WishColumns> wishes) {
        this.homeUniversity = required("home_university", university);
        this.questions = List.copyOf(questions);
        this.wishes = List.copyOf(wishes);
    }

    private static <T> Column<T> required(String key, FieldParser<T> parser) {
        return Column.required(key, Words.all("applicants." + key), parser);
    }

    private static <T> Column<T> optional(String key, FieldParser<T> parser) {
        return Column.optional(key, Words.all("applicants." + key), parser);
    }

    @Override
    public String key() {
        return "applicants";
    }

    @Override
    public String heading(Column<?> column, Locale language) {
        return questions.stream()
                .filter(question -> question.column().equals(column))
                .map(question -> question.heading(language))
                .findFirst()
                .orElseGet(() -> Words.heading(this, column, language));
    }

    @Override
    public List<Column<?>> columns() {
        return Stream.of(
                        Stream.of(familyName, givenName, email, dateOfBirth, homeUniversity),
                        questions.stream().map(QuestionColumn::column),
                        Stream.of(priority, priorityReason, nominatedOn),
                        wishes.stream().flatMap(WishColumns::all))
                .<Column<?>>flatMap(columns -> columns)
                .toList();
    }

    @Override
    public List<Identity<ApplicantRow>> identities() {
        return List.of(
                new Identity<>(email, row -> Optional.of(row.email().toLowerCase(Locale.ROOT))),
                new Identity<>(familyName, row -> Optional.of(List.of(
                        row.familyName().toLowerCase(Locale.ROOT), row.givenName().toLowerCase(Locale.ROOT), row.dateOfBirth()))));
    }

    @Override
    public ApplicantRow read(Fields fields) {
        return new ApplicantRow(
                fields.get(familyName),
                fields.get(givenName),
                fields.get(email),
                fields.get(dateOfBirth),
                fields.get(homeUniversity),
                answers(fields),
                fields.find(priority).orElse(false),
                fields.find(priorityReason),
                fields.get(nominatedOn),
                wishes.stream().flatMap(wish -> wish.read(fields).stream()).toList());
    }

    private Map<String, String> answers(Fields fields) {
        Map<String, String> answers = new HashMap<>();
        questions.forEach(question -> answers.put(question.question(), fields.find(question.column()).orElse("")));
        return answers;
    }
}
