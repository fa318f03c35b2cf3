package org.famulus.core.compliance;

import java.util.List;

/**
 * A gate of a placement as somebody may see it.
 *
 * @param code its code; label {@code gate.<code>}
 * @param state where it stands, as far as the viewer may know
 * @param requirements the requirements behind it; none if the viewer may not see them
 */
public record GateView(String code, GateState state, List<RequirementView> requirements) {

  public GateView {
    requirements = List.copyOf(requirements);
  }
}
