package org.famulus.core.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.famulus.region.spi.Text;
import org.famulus.region.testkit.toy.ToyRegion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Sentences are made in the reader's language and the region's words")
class TextsTest {

  private final Texts texts =
      new Texts(new Regions(List.of(new LoadedRegion(new ToyRegion(), "toy.jar"))));
  private final Locale before = Locale.getDefault();

  @BeforeEach
  void standOnAGermanServer() {
    Locale.setDefault(Locale.GERMANY);
  }

  @AfterEach
  void leaveIt() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @CsvSource({"EN, Toys", "DE, Spielzeug", "SV, Leksaker", "NB, Leker"})
  @DisplayName("each language has its own words, wherever the server stands")
  void ownWords(Language language, String word) {
    assertThat(texts.say("toy", language, "region.shortName")).isEqualTo(word);
  }

  @Test
  @DisplayName("numbers and texts stand where the sentence wants them")
  void parameters() {
    assertThat(texts.say("toy", Language.EN, Text.of("rule.TOY-R01.too-many", 4, 3)))
        .isEqualTo("The box has 4 toys; at most 3 fit.");
    assertThat(
            texts.say(
                "toy", Language.SV, Text.of("rule.TOY-R03.broken", Text.of("field.trains"))))
        .isEqualTo("Leksak Tåg är trasig.");
  }

  @ParameterizedTest
  @CsvSource({
    "EN, Mon 12 Oct 2026",
    "DE, Mo. 12. Okt. 2026",
    "SV, mån 12 okt. 2026",
    "NB, man. 12. okt. 2026"
  })
  @DisplayName("a day reads as people write it")
  void days(Language language, String written) {
    assertThat(
            texts.say(
                "toy", language, Text.of("rule.TOY-R03.broken", LocalDate.parse("2026-10-12"))))
        .contains(written);
  }

  @Test
  @DisplayName("a shared word is found in every region and outside any")
  void sharedWords() {
    assertThat(texts.say("toy", Language.EN, "field.required"))
        .isEqualTo("Please fill in this field.");
    assertThat(texts.say(null, Language.EN, "field.required"))
        .isEqualTo("Please fill in this field.");
  }

  @Test
  @DisplayName("a region's words are not heard outside it")
  void regionsWordsStayInside() {
    assertThat(texts.find(null, Language.EN, "toy.box.title")).isEmpty();
    assertThat(texts.find("train", Language.EN, "toy.box.title")).isEmpty();
    assertThat(texts.find("toy", Language.EN, "toy.box.title")).contains("The toy box");
  }

  @Test
  @DisplayName("a key nobody knows reads as itself")
  void unknownKey() {
    assertThat(texts.say("toy", Language.NB, "no.such.key")).isEqualTo("no.such.key");
  }

  @ParameterizedTest
  @CsvSource({
    "nb-NO, NB", "no, NB", "nn, NB", "nb_NO, NB", "sv-SE, SV", "de-AT, DE", "en-US, EN"
  })
  @DisplayName("tags of browsers find their language")
  void tags(String tag, Language language) {
    assertThat(Language.ofTag(tag)).contains(language);
  }

  @Test
  @DisplayName("a tag of another language finds none, a stored code reads English then")
  void otherTags() {
    assertThat(Language.ofTag("fr")).isEmpty();
    assertThat(Language.ofCode("fr")).isEqualTo(Language.EN);
    assertThat(Language.ofCode(null)).isEqualTo(Language.EN);
  }
}
