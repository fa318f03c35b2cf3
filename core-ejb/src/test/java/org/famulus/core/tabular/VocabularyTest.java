package org.famulus.core.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.famulus.core.tabular.Vocabulary.Term;
import org.famulus.core.tabular.layout.SampleVocabularies;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A vocabulary understands codes and names, and helps with slips")
class VocabularyTest {

    @ParameterizedTest
    @ValueSource(strings = {"orthopaedics", "Orthopaedics", "ORTHOPÄDIE", "Orthopaedie", "orthopadie", " Ortopedi ", "Ortopedi."})
    @DisplayName("case, accents, digraphs and punctuation do not matter")
    void spelling(String text) {
        assertThat(SampleVocabularies.specialties().resolve(text).value()).contains("orthopaedics");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Helsinborgs lasaret, Helsingborgs lasarett",
        "Helsingbrogs lasarett, Helsingborgs lasarett",
        "Centralsjukhuset, Centralsjukhuset Kristianstad",
        "universitetssjukhus Malmö, Skånes universitetssjukhus Malmö",
        "Lasarettet Ystad, Lasarettet i Ystad"
    })
    @DisplayName("a slip or a part of a name gives a suggestion")
    void suggestions(String text, String suggestion) {
        Refusal refusal = SampleVocabularies.sites().resolve(text).refusal().orElseThrow();
        assertThat(refusal.messageKey()).isEqualTo(ValueProblem.CODE_MISSPELT.messageKey());
        assertThat(refusal.parameters()).containsExactly(text, suggestion);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Stockholm", "sjukhus", "?", "la", "42"})
    @DisplayName("where nothing is close, what is known is listed")
    void unknown(String text) {
        Refusal refusal = SampleVocabularies.sites().resolve(text).refusal().orElseThrow();
        assertThat(refusal.messageKey()).isEqualTo(ValueProblem.CODE_UNKNOWN.messageKey());
        assertThat(refusal.parameters()).containsExactly(text, "Skånes universitetssjukhus Lund, Skånes universitetssjukhus Malmö, "
                + "Helsingborgs lasarett, Centralsjukhuset Kristianstad, Lasarettet i Ystad");
    }

    @Test
    @DisplayName("a long list of what is known is cut, a long text is no misspelt name")
    void longTexts() {
        Vocabulary many = new Vocabulary(IntStream.range(100, 150).mapToObj(i -> new Term("c" + i, List.of("Name " + i))).toList());
        String text = "x".repeat(30_000);
        assertThat(many.resolve(text).refusal().orElseThrow().parameters().get(1)).startsWith("Name 100, ").endsWith("Name 111, …");
    }

    @Test
    @DisplayName("a name of two things is ambiguous, the code of one of them is not")
    void ambiguous() {
        Vocabulary twins = new Vocabulary(List.of(new Term("old", List.of("Klinik")), new Term("klinik", List.of("Neu"))));
        Refusal refusal = twins.resolve("Klinik!").refusal().orElseThrow();
        assertThat(refusal.messageKey()).isEqualTo(ValueProblem.CODE_AMBIGUOUS.messageKey());
        assertThat(refusal.parameters()).containsExactly("Klinik!", "old, klinik");
        assertThat(twins.resolve("klinik").value()).contains("klinik");
    }

    @ParameterizedTest
    @CsvSource({"a, a, 0", "ab, ba, 1", "abc, ac, 1", "abc, abxc, 1", "abc, axc, 1", "ca, abc, 3", "'', abc, 3"})
    void distance(String a, String b, int distance) {
        assertThat(Spelling.distance(a, b)).isEqualTo(distance);
        assertThat(Spelling.distance(b, a)).isEqualTo(distance);
    }

    @Test
    @DisplayName("short codes keep their letters, words lose digraphs")
    void keys() {
        assertThat(Spelling.key("AE")).isEqualTo("ae");
        assertThat(Spelling.key("Göteborg")).isEqualTo(Spelling.key("GOETEBORG")).isEqualTo("goteborg");
        assertThat(Spelling.key("Ærø Ålborg")).isEqualTo(Spelling.key("aeroe aalborg"));
        assertThat(Spelling.key("—")).isEmpty();
    }
}
