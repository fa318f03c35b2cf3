package org.famulus.core.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a host offers.
 *
 * @param unitId the host
 * @param kind code of the placement kind
 * @param field code of the field
 * @param firstDay first day on which a placement may begin
 * @param lastDay last day a placement may have
 * @param capacity most students at a time
 * @param shortestDays fewest days a placement lasts, first and last day counted
 * @param longestDays most days a placement lasts
 * @param texts what the host says about it, by two-letter code of the language
 * @param closed days on which nobody can be taken
 */
public record HostOfferForm(
    long unitId,
    String kind,
    String field,
    LocalDate firstDay,
    LocalDate lastDay,
    int capacity,
    int shortestDays,
    int longestDays,
    Map<String, String> texts,
    List<DaySpan> closed) {

  public HostOfferForm {
    texts = Map.copyOf(texts);
    closed = List.copyOf(closed);
  }
}
