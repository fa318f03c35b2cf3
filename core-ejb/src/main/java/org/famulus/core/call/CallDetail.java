package org.famulus.core.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A call with everything on it.
 *
 * @param row what lists show
 * @param text text for home institutions and students
 * @param publishedAt when it was published
 * @param closures days on which units are short of staff
 */
public record CallDetail(
    CallRow row, Optional<String> text, Optional<Instant> publishedAt, List<Closure> closures) {

  public CallDetail {
    closures = List.copyOf(closures);
  }
}
