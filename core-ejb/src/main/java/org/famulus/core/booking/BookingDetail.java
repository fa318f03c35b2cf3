package org.famulus.core.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A booking as its page shows it.
 *
 * @param row who asks whom for what
 * @param own whether it is the viewer's own
 * @param answering whether the viewer answers for the host
 * @param asking whether the viewer acts for the student
 * @param staff whether the viewer sees everybody's
 * @param nearest the first day nearest to the one asked for on which there is room for as long
 * @param alternatives where else the student could go, if this came to nothing
 */
public record BookingDetail(
    BookingRow row,
    boolean own,
    boolean answering,
    boolean asking,
    boolean staff,
    Optional<LocalDate> nearest,
    List<Alternative> alternatives) {

  public BookingDetail {
    alternatives = List.copyOf(alternatives);
  }
}
