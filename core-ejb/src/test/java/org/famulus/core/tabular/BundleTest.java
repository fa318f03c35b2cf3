package org.famulus.core.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famulus.core.tabular.file.FileProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Every problem has its sentence and its remedy in four languages")
class BundleTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{\\d}");

    @Test
    @DisplayName("the English bundle has exactly the keys of the problems")
    void english() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (FileProblem problem : FileProblem.values()) {
            keys.addAll(Set.of(problem.messageKey(), problem.remedyKey()));
        }
        for (ValueProblem problem : ValueProblem.values()) {
            keys.addAll(Set.of(problem.messageKey(), problem.remedyKey()));
        }
        assertThat(bundle("messages").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"_de", "_sv", "_nb"})
    @DisplayName("each translation has the same keys and parameters, and other words")
    void translations(String language) throws IOException {
        Properties english = bundle("messages");
        Properties translated = bundle("messages" + language);
        assertThat(translated.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(parameters(translated, key)).as(key).isEqualTo(parameters(english, key));
            assertThat(translated.getProperty(key)).as(key).isNotEqualTo(english.getProperty(key));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_sv", "_nb"})
    @DisplayName("each sentence can be formatted, ends, and does not shout")
    void sentences(String language) throws IOException {
        Properties bundle = bundle("messages" + language);
        for (String key : bundle.stringPropertyNames()) {
            String sentence = bundle.getProperty(key);
            assertThat(sentence).as(key).doesNotContain("'", "!").matches("(?s).*([.?]|\\{0}|\\| \\.)$");
            assertThat(MessageFormat.format(sentence, "A", "B", "C")).as(key).doesNotContain("{");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"_de", "_sv", "_nb"})
    @DisplayName("each language has words for every column and value")
    void words(String language) throws IOException {
        Set<String> keys = bundle("layout/words").stringPropertyNames();
        assertThat(bundle("layout/words" + language).stringPropertyNames()).isEqualTo(keys);
    }

    private static Set<String> parameters(Properties bundle, String key) {
        // the remedy may repeat what its message says, so both count together
        String message = key.replaceFirst("\\.remedy$", "");
        return Stream.of(bundle.getProperty(message), bundle.getProperty(message + ".remedy"))
                .flatMap(text -> PARAMETER.matcher(text).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Properties bundle(String name) throws IOException {
        Properties bundle = new Properties();
        try (InputStream in = BundleTest.class.getResourceAsStream(name + ".properties")) {
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return bundle;
    }
}
