package org.famulus.region.spi.compliance;

import java.util.Objects;
import java.util.Set;

/**
 * A kind of requirement, asked for whenever requirements are determined or shown. Label {@code
 * requirement.<code>}; what the student does {@code requirement.<code>.help}; on what law it rests
 * {@code requirement.<code>.basis}.
 *
 * @param code stable code, for example {@code INSURANCE}
 * @param gate code of the gate it belongs to; a gate is open when all its requirements are in order
 * @param confidentiality who may see where it stands
 * @param details what is noted when it is verified
 * @param hasTest whether its answer may be awaited, see {@link RequirementStatus#TEST_PENDING}
 * @param handedIn whether the student hands something in; if not, whoever verifies it acts first
 */
public record RequirementKind(
    String code,
    String gate,
    Confidentiality confidentiality,
    Set<RequirementDetail> details,
    boolean hasTest,
    boolean handedIn) {

  public RequirementKind {
    Objects.requireNonNull(code, "A requirement needs a code.");
    Objects.requireNonNull(gate, "A requirement belongs to a gate.");
    Objects.requireNonNull(confidentiality, "A requirement says who may see it.");
    details = Set.copyOf(details);
    if (confidentiality.isForVerifierOnly() && details.contains(RequirementDetail.REFERENCE)) {
      throw new IllegalArgumentException(
          "Of the requirement " + code + " only the status may be kept, no reference.");
    }
  }

  /** A requirement the faculty handles. */
  public static RequirementKind ordinary(String code, String gate, RequirementDetail... details) {
    return new RequirementKind(code, gate, Confidentiality.ORDINARY, Set.of(details), false, true);
  }

  /** A matter of health. */
  public static RequirementKind health(
      String code, String gate, boolean hasTest, RequirementDetail... details) {
    return new RequirementKind(
        code, gate, Confidentiality.HEALTH, Set.of(details), hasTest, true);
  }

  /** A matter of the police. */
  public static RequirementKind police(String code, String gate, RequirementDetail... details) {
    return new RequirementKind(code, gate, Confidentiality.POLICE, Set.of(details), false, true);
  }

  /** The same, but the student hands nothing in: whoever verifies it sees to it. */
  public RequirementKind withoutHandingIn() {
    return new RequirementKind(code, gate, confidentiality, details, hasTest, false);
  }
}
