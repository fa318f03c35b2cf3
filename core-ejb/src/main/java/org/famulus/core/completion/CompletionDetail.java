package org.famulus.core.completion;

import java.util.List;
import org.famulus.core.audit.TimelineEntry;

/**
 * A placement that comes to its end, with all that was ever decided about it.
 *
 * @param row the placement with what is in force
 * @param grades all decisions, the latest first; none for a unit
 * @param certificates all certificates, the latest first; none for a unit
 * @param timeline what was done, newest first; for the faculty
 * @param byHost whether the host's confirmation completes it, and no examiner decides
 */
public record CompletionDetail(
    CompletionRow row,
    List<GradeDecision> grades,
    List<Certificate> certificates,
    List<TimelineEntry> timeline,
    boolean byHost) {

  public CompletionDetail {
    grades = List.copyOf(grades);
    certificates = List.copyOf(certificates);
    timeline = List.copyOf(timeline);
  }

  /** Whether the host has signed and something held the certificate back. */
  public boolean isHeldBack() {
    return byHost
        && row.stage() == CompletionStage.AWAITS_GRADE
        && row.confirmation().filter(each -> each.as() == ConfirmedAs.APPROVED).isPresent();
  }

  /** The certificate of a decision, also one that was withdrawn; null if there is none. */
  public Certificate certificateOf(long gradeId) {
    return certificates.stream().filter(each -> each.gradeId() == gradeId).findFirst().orElse(null);
  }
}
