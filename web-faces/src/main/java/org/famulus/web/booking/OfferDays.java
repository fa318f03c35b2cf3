package org.famulus.web.booking;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.famulus.core.booking.DaySpan;

/** A line of the form on which a host says when it is closed. */
public class OfferDays implements Serializable {

  private static final long serialVersionUID = 1L;

  private LocalDate from;
  private LocalDate to;

  /** An empty line. */
  public OfferDays() {}

  OfferDays(DaySpan days) {
    this.from = days.firstDay();
    this.to = days.lastDay();
  }

  /** The days, if the line is filled in; one day alone stands for itself. */
  Optional<DaySpan> days() {
    if (from == null && to == null) {
      return Optional.empty();
    }
    return Optional.of(new DaySpan(from == null ? to : from, to == null ? from : to));
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }

  public LocalDate getTo() {
    return to;
  }

  public void setTo(LocalDate to) {
    this.to = to;
  }
}
