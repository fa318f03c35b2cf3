package org.famulus.core.compliance;

import java.util.Optional;

/**
 * Which requirements a desk shows.
 *
 * @param regionId region
 * @param actsNext whose turn it is
 * @param code only those of the kind
 * @param text part of the student's name
 */
public record DeskCriteria(
    String regionId, Optional<ActsNext> actsNext, Optional<String> code, Optional<String> text) {

  DeskCriteria whoeverActs() {
    return new DeskCriteria(regionId, Optional.empty(), code, text);
  }

  DeskCriteria anyKind() {
    return new DeskCriteria(regionId, actsNext, Optional.empty(), text);
  }
}
