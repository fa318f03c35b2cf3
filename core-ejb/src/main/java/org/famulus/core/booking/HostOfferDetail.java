package org.famulus.core.booking;

import java.util.List;
import java.util.Map;
import org.famulus.core.host.HostComforts;

/**
 * A host's offer as its page shows it.
 *
 * @param row who offers what
 * @param version version for concurrent edits
 * @param texts what the host says about it, by two-letter code of the language
 * @param closed days on which nobody can be taken
 * @param weeks the weeks ahead, with the room in each
 * @param comforts what the host has for students besides the place
 * @param editable whether the viewer may change it
 */
public record HostOfferDetail(
    HostOfferRow row,
    long version,
    Map<String, String> texts,
    List<DaySpan> closed,
    List<Occupation.Week> weeks,
    HostComforts comforts,
    boolean editable) {

  public HostOfferDetail {
    texts = Map.copyOf(texts);
    closed = List.copyOf(closed);
    weeks = List.copyOf(weeks);
  }
}
