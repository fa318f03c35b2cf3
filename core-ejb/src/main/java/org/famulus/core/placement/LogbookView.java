package org.famulus.core.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A logbook as its page shows it.
 *
 * @param face the placement
 * @param entries the days written, the latest first
 * @param writableUntil last day that can be written today; empty if none can
 * @param writableFrom first day that can be written
 */
public record LogbookView(
    PlacementFace face,
    List<Entry> entries,
    LocalDate writableFrom,
    Optional<LocalDate> writableUntil) {

  public LogbookView {
    entries = List.copyOf(entries);
  }

  /** Minutes of attendance on all days. */
  public int attendedMinutes() {
    return entries.stream().mapToInt(entry -> entry.form().attendedMinutes()).sum();
  }

  /** Minutes of reading on all days. */
  public int literatureMinutes() {
    return entries.stream().mapToInt(entry -> entry.form().literatureMinutes()).sum();
  }

  /** The entry of a day. */
  public Optional<Entry> on(LocalDate day) {
    return entries.stream().filter(entry -> entry.form().day().equals(day)).findFirst();
  }

  /**
   * A day.
   *
   * @param form what was written
   * @param reason why a rule's warning did not matter
   * @param version version for concurrent edits
   */
  public record Entry(LogbookForm form, Optional<String> reason, long version) {}
}
