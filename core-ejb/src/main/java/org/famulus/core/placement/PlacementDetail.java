package org.famulus.core.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A placement as its page shows it.
 *
 * @param face who is where and when
 * @param version version for concurrent edits
 * @param startedOn the day it started, if it did
 * @param endedOn the day it was over, if it is
 * @param endReason why the student left early; empty for whoever need not know
 * @param cleared whether everything asked before the start is in order
 * @param interruptions the pauses, without reasons for whoever need not know
 * @param supervisors who supervises
 * @param logbook whether the viewer may read the logbook
 */
public record PlacementDetail(
    PlacementFace face,
    long version,
    Optional<LocalDate> startedOn,
    Optional<LocalDate> endedOn,
    Optional<String> endReason,
    boolean cleared,
    List<Pause> interruptions,
    List<NamedSupervisor> supervisors,
    boolean logbook) {

  public PlacementDetail {
    interruptions = List.copyOf(interruptions);
    supervisors = List.copyOf(supervisors);
  }

  /**
   * A pause.
   *
   * @param firstDay first day of absence
   * @param lastDay last day of absence; empty while it lasts
   * @param reason why; empty for whoever need not know
   */
  public record Pause(LocalDate firstDay, Optional<LocalDate> lastDay, Optional<String> reason) {}
}
