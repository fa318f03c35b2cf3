package org.famulus.core.decision;

import java.util.Optional;
import java.util.Set;
import org.famulus.core.access.Scope;
import org.famulus.core.access.Target;
import org.famulus.region.spi.facts.AllotmentFacts.CommandedBy;

/** Whose a decision is, as far as access is concerned, and as what somebody commands about it. */
final class DecisionAccess {

  private DecisionAccess() {}

  /** The student's own, and the unit's that takes her. */
  static Target target(AdmissionDecision decision) {
    return new Target(
        decision.regionId(),
        Set.of(decision.place().unitId()),
        Optional.of(decision.place().personId()));
  }

  /** The letter is the student's; a unit is told what it needs to know in its own list. */
  static Target letter(AdmissionDecision decision) {
    return Target.person(decision.regionId(), decision.place().personId());
  }

  /** As what a caller with the scope acts on the decision. */
  static CommandedBy commander(Scope scope, AdmissionDecision decision) {
    if (scope.wholeRegion()) {
      return CommandedBy.FACULTY;
    }
    return scope.reaches(letter(decision)) ? CommandedBy.APPLICANT : CommandedBy.UNIT;
  }
}
