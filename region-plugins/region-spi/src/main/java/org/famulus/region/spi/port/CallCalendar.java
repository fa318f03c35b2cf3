package org.famulus.region.spi.port;

import java.time.LocalDate;
import java.util.List;

/**
 * The region's published calls, for pages that tell hosts and students when the year's dates are.
 * Injected; it answers for the region of the class it is injected into. A caller who may not see
 * calls there is turned away with an exception of the core's, which the region lets pass.
 */
public interface CallCalendar {

  /** Published calls that have not closed, earliest first. */
  List<CallRow> upcoming();

  /**
   * A published call.
   *
   * @param title title of the call
   * @param opensOn first day of the window
   * @param closesOn last day of the window
   * @param termFirstDay first day of the term
   * @param places places offered
   */
  record CallRow(
      String title, LocalDate opensOn, LocalDate closesOn, LocalDate termFirstDay, int places) {}
}
