package org.famulus.core.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.famulus.region.spi.facts.AboutPerson;
import org.famulus.region.spi.facts.CompletionFacts;
import org.famulus.region.spi.facts.PeriodFacts;
import org.famulus.region.spi.facts.StayFacts;
import org.famulus.region.spi.port.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a region knows of people")
class OwnFactsTest {

  private final List<Set<Long>> questions = new ArrayList<>();
  private final OwnFacts facts = new OwnFacts(this::answer);

  @Test
  @DisplayName("is asked once for everybody who was announced")
  void once() {
    facts.prepare(List.of(1L, 2L, 3L));

    assertThat(facts.of(new About(2))).contains("facts of 2");
    assertThat(facts.of(new About(3))).contains("facts of 3");
    assertThat(questions).containsExactly(Set.of(1L, 2L, 3L));
  }

  @Test
  @DisplayName("is asked for whoever was not, and never twice")
  void unannounced() {
    assertThat(facts.of(new About(7))).contains("facts of 7");
    assertThat(facts.of(new About(7))).contains("facts of 7");
    assertThat(questions).containsExactly(Set.of(7L));
  }

  @Test
  @DisplayName("is read in portions no larger than a page")
  void portions() {
    facts.prepare(LongStream.rangeClosed(1, Page.LARGEST + 1L).boxed().toList());

    assertThat(questions).extracting(Set::size).containsExactly(Page.LARGEST, 1);
  }

  @Test
  @DisplayName("is about the student of a placement, too")
  void stay() {
    LocalDate day = LocalDate.parse("2027-02-01");
    CompletionFacts completion =
        new CompletionFacts(
            new PeriodFacts(0, day, day),
            Optional.empty(),
            Optional.empty(),
            true,
            Optional.empty(),
            Optional.of(new StayFacts(9L, "ANY", "any", 1, Optional.empty())));

    assertThat(facts.of(completion)).contains("facts of 9");
  }

  @Test
  @DisplayName("is nothing where facts are about nobody, and nobody is asked")
  void nobody() {
    assertThat(facts.of("a call")).isEmpty();
    assertThat(questions).isEmpty();
    assertThat(OwnFacts.none().of(new About(1))).isEmpty();
  }

  private Map<Long, Object> answer(Set<Long> people) {
    questions.add(people);
    Map<Long, Object> answers = new HashMap<>();
    people.forEach(person -> answers.put(person, "facts of " + person));
    return answers;
  }

  private record About(long personId) implements AboutPerson {}
}
