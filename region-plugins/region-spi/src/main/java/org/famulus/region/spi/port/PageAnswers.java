package org.famulus.region.spi.port;

import java.util.Map;

/**
 * What a region's page says after a command: reasons at the fields and on top, a sentence on the next
 * page. For beans of pages only; the shared tags {@code f9:reasons} and {@code f9:field} show it.
 */
public interface PageAnswers {

  /**
   * Takes what became of a command: reasons and notices are shown.
   *
   * @return whether it was carried out
   */
  boolean accept(CommandOutcome outcome);

  /** Says a sentence on the next page, or on this one if the command stays here. */
  void tell(String key, Object... parameters);

  /** Reasons written below the warnings, by rule id; to be passed to the next attempt. */
  Map<String, String> writtenReasons();
}
