package org.famulus.core.region;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.famulus.region.spi.facts.AboutPerson;
import org.famulus.region.spi.facts.CompletionFacts;
import org.famulus.region.spi.facts.PlacementFacts;
import org.famulus.region.spi.facts.RequirementChangeFacts;
import org.famulus.region.spi.port.Page;

/**
 * What a region's own tables know of the people a command is about, each person asked for once. A list
 * says beforehand whom it is about, so that its rules cost one question and not one for each row.
 */
public final class OwnFacts {

  private final Function<Set<Long>, Map<Long, Object>> source;
  private final Map<Long, Object> known = new HashMap<>();

  /**
   * Facts from a source.
   *
   * @param source what the region knows of at most {@value Page#LARGEST} people
   */
  public OwnFacts(Function<Set<Long>, Map<Long, Object>> source) {
    this.source = source;
  }

  /** A region that has none. */
  public static OwnFacts none() {
    return new OwnFacts(people -> Map.of());
  }

  /** Reads what is known of the people, unless it was read before. */
  public void prepare(Collection<Long> people) {
    Set<Long> some = new HashSet<>();
    for (Long person : people) {
      if (!known.containsKey(person)) {
        some.add(person);
      }
      if (some.size() == Page.LARGEST) {
        read(some);
        some.clear();
      }
    }
    read(some);
  }

  /** What is known of the person the facts are about. */
  Optional<Object> of(Object facts) {
    Optional<Long> person = personOf(facts);
    person.ifPresent(id -> prepare(Set.of(id)));
    return person.map(known::get);
  }

  private void read(Set<Long> people) {
    if (!people.isEmpty()) {
      Map<Long, Object> read = source.apply(Set.copyOf(people));
      people.forEach(person -> known.put(person, read.get(person)));
    }
  }

  private static Optional<Long> personOf(Object facts) {
    if (facts instanceof AboutPerson about) {
      return Optional.of(about.personId());
    }
    if (facts instanceof PlacementFacts placement) {
      return placement.stay().map(AboutPerson::personId);
    }
    if (facts instanceof CompletionFacts completion) {
      return completion.stay().map(AboutPerson::personId);
    }
    return facts instanceof RequirementChangeFacts change
        ? personOf(change.placement())
        : Optional.empty();
  }
}
