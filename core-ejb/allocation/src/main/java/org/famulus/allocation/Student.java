package org.famulus.allocation;

import java.util.List;
import java.util.Optional;

/**
 * Somebody who may be given one place.
 *
 * @param id what she is called in the published file; never a name
 * @param group her priority group
 * @param origin where she comes from, as quotas count; may be empty
 * @param choices places she may be given
 * @param missing places she wanted and may not be given
 * @param fixed what was decided about her before
 */
public record Student(
    String id,
    String group,
    String origin,
    List<Choice> choices,
    List<Missing> missing,
    Optional<Fixed> fixed) {

  public Student {
    choices = List.copyOf(choices);
    missing = List.copyOf(missing);
  }

  /** The choice of a place. */
  public Optional<Choice> choice(String place) {
    return choices.stream().filter(choice -> choice.place().equals(place)).findFirst();
  }
}
