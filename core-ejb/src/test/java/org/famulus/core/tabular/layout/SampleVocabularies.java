package org.famulus.core.tabular.layout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.famulus.core.tabular.TextParser;
import org.famulus.core.tabular.Vocabulary;
import org.famulus.core.tabular.Vocabulary.Term;
import org.famulus.region.spi.catalogue.Question;

/** A few specialties, sites and questions as a programme would define them. */
public final class SampleVocabularies {

    /** Levels of the Common European Framework of Reference for Languages. */
    private static final List<String> LEVELS = List.of("A1", "A2", "B1", "B2", "C1", "C2");

    private SampleVocabularies() {}

    public static Vocabulary specialties() {
        return new Vocabulary(List.of(
                new Term("anaesthesia_intensive_care", List.of("Anaesthesia and intensive care", "Anästhesie und Intensivmedizin",
                        "Anestesi och intensivvård", "Anestesi og intensivmedisin")),
                new Term("cardiology", List.of("Cardiology", "Kardiologie", "Kardiologi")),
                new Term("internal_medicine", List.of("Internal medicine", "Innere Medizin", "Internmedicin", "Indremedisin")),
                new Term("orthopaedics", List.of("Orthopaedics", "Orthopädie", "Ortopedi")),
                new Term("paediatrics", List.of("Paediatrics", "Pädiatrie", "Pediatrik", "Pediatri")),
                new Term("surgery", List.of("Surgery", "Chirurgie", "Kirurgi"))));
    }

    public static Vocabulary sites() {
        return new Vocabulary(List.of(
                new Term("lund", List.of("Skånes universitetssjukhus Lund", "Skåne University Hospital Lund")),
                new Term("malmo", List.of("Skånes universitetssjukhus Malmö", "Skåne University Hospital Malmö")),
                new Term("helsingborg", List.of("Helsingborgs lasarett")),
                new Term("kristianstad", List.of("Centralsjukhuset Kristianstad")),
                new Term("ystad", List.of("Lasarettet i Ystad"))));
    }

    /** Applicants with up to five wishes at any university, asked one question of each type. */
    public static ApplicantLayout applicants() {
        return new ApplicantLayout(
                TextParser.line(200),
                List.of(
                        question(Question.yesNo("finalYear"), "Final year", "Letztes Studienjahr", List.of(), specialties()),
                        question(Question.number("clinicalSemesters"), "Clinical semesters", "Klinische Semester", List.of(), specialties()),
                        question(Question.choice("english", LEVELS), "English", "Englisch", List.of("English level", "Englischniveau"),
                                new Vocabulary(LEVELS.stream().map(level -> new Term(level, List.of())).toList())),
                        question(Question.fields("completedPlacements"), "Completed placements", "Abgeschlossene Praktika", List.of(),
                                specialties())),
                WishColumns.upTo(5, specialties(), sites()));
    }

    private static QuestionColumn question(
            Question question, String english, String german, List<String> headings, Vocabulary answers) {
        return QuestionColumn.of(question, Map.of(Locale.ROOT, english, Locale.GERMAN, german), headings, answers);
    }
}
