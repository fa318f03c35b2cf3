package org.famulus.core.tabular.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.famulus.core.tabular.Vocabulary;

/** The countries of ISO 3166-1 under their names in the languages of Famulus. */
final class Countries {

    private static final List<Locale> LANGUAGES = List.of(
            Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("sv"), Locale.forLanguageTag("nb"));

    /** Names in daily use that the locale data of the JDK does not have. */
    private static final Map<String, List<String>> EVERYDAY_NAMES = Map.of(
            "CZ", List.of("Czech Republic", "Tschechische Republik"),
            "GB", List.of("UK", "Great Britain", "Großbritannien", "England", "Scotland", "Wales"),
            "NL", List.of("The Netherlands", "Holland"),
            "TR", List.of("Turkey"),
            "US", List.of("USA", "United States of America"));

    private Countries() {}

    static Vocabulary vocabulary() {
        return new Vocabulary(Stream.of(Locale.getISOCountries()).map(Countries::term).toList());
    }

    private static Vocabulary.Term term(String code) {
        Locale country = new Locale.Builder().setRegion(code).build();
        List<String> names = new ArrayList<>(LANGUAGES.stream().map(country::getDisplayCountry).distinct().toList());
        names.addAll(EVERYDAY_NAMES.getOrDefault(code, List.of()));
        return new Vocabulary.Term(code, names);
    }
}
