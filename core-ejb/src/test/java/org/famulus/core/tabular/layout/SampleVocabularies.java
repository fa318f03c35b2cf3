package org.famulus.core.tabular.layout;

import java.util.List;
import org.famulus.core.tabular.FieldParser;
import org.famulus.core.tabular.TextParser;
import org.famulus.core.tabular.Vocabulary;
import org.famulus.core.tabular.Vocabulary.Term;

/** A few specialties and sites as a programme would define them. */
public final class SampleVocabularies {

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

    /** Reads the name of any university. */
    public static FieldParser<String> anyUniversity() {
        return TextParser.line(200);
    }
}
