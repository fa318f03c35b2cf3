package org.famulus.core.tabular.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.famulus.core.tabular.CodeParser;
import org.famulus.core.tabular.Column;
import org.famulus.core.tabular.DateParser;
import org.famulus.core.tabular.EmailParser;
import org.famulus.core.tabular.FieldParser;
import org.famulus.core.tabular.Fields;
import org.famulus.core.tabular.IntegerParser;
import org.famulus.core.tabular.Layout;
import org.famulus.core.tabular.ListParser;
import org.famulus.core.tabular.TextParser;
import org.famulus.core.tabular.Vocabulary;
import org.famulus.core.tabular.YesNoParser;

/**
 * Nominated students and their applications: one row for each student. Two rows are the same student
 * if they share the e-mail address, or name and date of birth. Lists often mark priority with an x and
 * leave the other cells empty, so an empty cell means no priority.
 */
public final class ApplicantLayout implements Layout<ApplicantRow> {

    private static final int NAME = 120;
    private static final int REASON = 500;
    private static final int MAX_ENTRIES = 30;
    private static final int WISHES = 5;

    /** Levels of the Common European Framework of Reference for Languages. */
    private static final Vocabulary LANGUAGE_LEVELS = new Vocabulary(
            Stream.of("A1", "A2", "B1", "B2", "C1", "C2").map(level -> new Vocabulary.Term(level, List.of())).toList());

    private final Column<String> familyName = required("family_name", TextParser.line(NAME));
    private final Column<String> givenName = required("given_name", TextParser.line(NAME));
    private final Column<String> email = required("email", new EmailParser());
    private final Column<LocalDate> dateOfBirth = required("date_of_birth", new DateParser());
    private final Column<String> homeUniversity;
    private final Column<Integer> yearOfStudy = required("year_of_study", new IntegerParser(1, 12));
    private final Column<Boolean> finalYear = required("final_year", new YesNoParser());
    private final Column<Integer> clinicalSemesters = required("clinical_semesters", new IntegerParser(0, 24));
    private final Column<String> englishLevel = required("english_level", new CodeParser(LANGUAGE_LEVELS));
    private final Column<List<String>> completedPlacements;
    private final Column<Boolean> priority = optional("priority", new YesNoParser());
    private final Column<String> priorityReason = optional("priority_reason", TextParser.lines(REASON));
    private final Column<LocalDate> nominatedOn = required("nominated_on", new DateParser());
    private final List<WishColumns> wishes;

    /**
     * @param specialties the specialties of the programme
     * @param sites its sites, by code and name
     * @param university how the name of a home university is read
     */
    public ApplicantLayout(Vocabulary specialties, Vocabulary sites, FieldParser<String> university) {
        this.homeUniversity = required("home_university", university);
        this.completedPlacements = optional("completed_placements", new ListParser<>(new CodeParser(specialties), MAX_ENTRIES));
        this.wishes = IntStream.rangeClosed(1, WISHES)
                .mapToObj(rank -> WishColumns.of(rank, specialties, sites))
                .toList();
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
    public List<Column<?>> columns() {
        return Stream.concat(
                        Stream.<Column<?>>of(familyName, givenName, email, dateOfBirth, homeUniversity, yearOfStudy, finalYear,
                                clinicalSemesters, englishLevel, completedPlacements, priority, priorityReason, nominatedOn),
                        wishes.stream().flatMap(WishColumns::all))
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
                fields.get(yearOfStudy),
                fields.get(finalYear),
                fields.get(clinicalSemesters),
                fields.get(englishLevel),
                fields.find(completedPlacements).orElse(List.of()),
                fields.find(priority).orElse(false),
                fields.find(priorityReason),
                fields.get(nominatedOn),
                wishes.stream().flatMap(wish -> wish.read(fields).stream()).toList());
    }
}
