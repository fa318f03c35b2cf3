package org.famulus.web.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.famulus.core.compliance.GateState;
import org.famulus.core.compliance.RequirementView;

/** Tones of the chips that say where gates and requirements stand. */
@Named("gateTones")
@ApplicationScoped
public class GateTones {

  /** Tone of a gate. */
  public String of(GateState state) {
    return switch (state) {
      case OPEN -> "ok";
      case CHECKING -> "wait";
      case CLOSED -> "problem";
    };
  }

  /** Tone of a requirement. */
  public String ofRequirement(RequirementView requirement) {
    return switch (requirement.status()) {
      case VERIFIED -> "ok";
      case NOT_REQUIRED -> "info";
      case SUBMITTED, TEST_PENDING -> "wait";
      case REQUIRED -> requirement.late() || requirement.handedIn() ? "problem" : "wait";
      case EXPIRED -> "problem";
    };
  }
}
