package org.famulus.core.tabular.layout;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.famulus.core.tabular.Column;
import org.famulus.core.tabular.Layout;

/**
 * The words users write above and into columns, in all languages at once: a file tells nothing of the
 * language of its author.
 */
public final class Words {

    private static final String BUNDLE = "org.famulus.core.tabular.layout.words";
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ROOT, Locale.GERMAN, Locale.forLanguageTag("sv"), Locale.forLanguageTag("nb"));

    private Words() {}

    /**
     * The heading to show for a column, as in an empty template file.
     *
     * @param language a language with a bundle; any other gives English
     */
    static String heading(Layout<?> layout, Column<?> column, Locale language) {
        Numbered numbered = Numbered.of(layout.key() + "." + column.key());
        return numbered.words(bundle(language)).findFirst().orElseThrow();
    }

    /** All words for a key in all languages; {@code wish3_site} is looked up as {@code wish_site} with 3. */
    static List<String> all(String key) {
        Numbered numbered = Numbered.of(key);
        return LANGUAGES.stream().map(Words::bundle).flatMap(numbered::words).distinct().toList();
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(BUNDLE, language, Words.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** A key with the number of a repeated column taken out of it. */
    private record Numbered(String key, String number) {

        static Numbered of(String key) {
            String number = key.replaceAll("\\D", "");
            return new Numbered(key.replace(number, ""), number);
        }

        Stream<String> words(ResourceBundle bundle) {
            return Stream.of(bundle.getString(key).split("\\|"))
                    .map(word -> number.isEmpty() ? word : MessageFormat.format(word, number));
        }
    }
}
