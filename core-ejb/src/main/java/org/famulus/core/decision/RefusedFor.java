package org.famulus.core.decision;

import org.famulus.core.allocation.Applicant;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.Text;

/** Says about whom a reason is, where one command decides about many. */
final class RefusedFor {

  private RefusedFor() {}

  /** The reason with the number of the student's application before it. */
  static Reason student(Applicant applicant, Reason reason) {
    return new Reason(
        reason.ruleId(),
        reason.effect(),
        Text.of("decision.refused-for", applicant.number(), reason.text()),
        reason.field(),
        reason.waivable());
  }
}
