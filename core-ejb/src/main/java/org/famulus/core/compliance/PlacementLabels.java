package org.famulus.core.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.famulus.core.decision.AdmissionDecision;
import org.famulus.core.decision.DecisionRepository;
import org.famulus.core.placement.Placement;

/** By what name people know a placement: the number of the decision it began with. */
@ApplicationScoped
class PlacementLabels {

  @Inject private DecisionRepository decisions;

  /** The name of a placement. */
  String of(Placement placement) {
    return decisions
        .find(placement.regionId(), placement.decisionId())
        .map(AdmissionDecision::number)
        .orElseThrow();
  }
}
