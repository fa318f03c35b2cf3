package org.famulus.core.blockplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.famulus.allocation.file.FaultKind;
import org.famulus.allocation.file.UnusableFile;
import org.famulus.core.region.Language;
import org.famulus.core.region.Regions;
import org.famulus.core.region.Texts;
import org.famulus.core.shared.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is wrong with a file, and why a block has no place, is said in four languages")
class FaultWordsTest {

  private static final Pattern NAMED = Pattern.compile("\\{\\d}");

  private final Texts texts = new Texts(new Regions(List.of()));

  @ParameterizedTest
  @EnumSource(FaultKind.class)
  @DisplayName("each kind of fault has words that name the same, in English those of the engine")
  void faults(FaultKind kind) {
    for (Language language : Language.values()) {
      String words = words(language, PlanFile.key(kind));
      assertThat(named(words)).as(language + ": " + words).isEqualTo(named(kind.sentence()));
      assertThat(words).as("says what to do").contains(": ").endsWith(".");
    }
    assertThat(words(Language.EN, PlanFile.key(kind)).replaceAll("[“”]", "\""))
        .isEqualTo(kind.sentence());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "place.full",
        "place.closed",
        "lodging.full",
        "lodging.none",
        "unit.too-few",
        "fixed.moved",
        "block.not-wished",
        "block.no-place",
        "block.outside-year",
        "student.away",
        "student.twice-at-once",
        "prerequisite.order",
        "prerequisite.open",
        "plan.dearer"
      })
  @DisplayName("each reason for a block without a place has words")
  void reasons(String reason) {
    for (Language language : Language.values()) {
      assertThat(words(language, "block-plan.why." + reason)).isNotBlank();
    }
  }

  @Test
  @DisplayName("a fault reads as one sentence with its place, in the reader's language")
  void sentence() throws IOException {
    Map<String, String> files =
        Map.of(
            "run.csv", "key,value\nformat,famulus-allocation/1\nkind,blocks\n",
            "periods.csv", "period\nautumn\n",
            "subjects.csv", "subject\nmedicine\n",
            "sites.csv", "site\nnorth\n",
            "places.csv", "site,period,most\nwest,autumn,1\n",
            "students.csv", "student\ns1\n",
            "wishes.csv", "student,site,rank\ns1,north\n");

    assertThat(reasons(Zipped.of(files)))
        .extracting(reason -> texts.say(null, Language.DE, reason.text()))
        .anySatisfy(first -> assertThat(first).contains("Stelle"))
        .contains(
            "wishes.csv, Zeile 2: die Zeile hat 2 Zellen, die Kopfzeile 3: geben Sie jeder Zeile so"
                + " viele Zellen, wie es Spalten gibt.");
    assertThat(reasons("no zip".getBytes(StandardCharsets.UTF_8)))
        .extracting(reason -> texts.say(null, Language.SV, reason.text()))
        .contains("Det är ingen zip-fil, eller en tom: packa CSV-filerna i en.");
  }

  private static List<Reason> reasons(byte[] content) {
    return PlanFile.reasons(
        catchThrowableOfType(UnusableFile.class, () -> PlanFile.read(content)));
  }

  private String words(Language language, String key) {
    return texts
        .find(null, language, key)
        .orElseThrow(() -> new AssertionError(key + " has no words in " + language));
  }

  private static TreeSet<String> named(String words) {
    TreeSet<String> named = new TreeSet<>();
    NAMED.matcher(words).results().map(MatchResult::group).forEach(named::add);
    return named;
  }
}
