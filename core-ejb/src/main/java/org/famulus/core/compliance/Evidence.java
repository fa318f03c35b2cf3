package org.famulus.core.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.compliance.RequirementDetail;
import org.famulus.region.spi.compliance.RequirementKind;

/**
 * What is noted when a requirement is verified; never a result.
 *
 * @param takenOn day of the test; empty for an exemption, of which no more is said
 * @param validUntil last day on which it counts
 * @param coveredFrom first day of the cover
 * @param coveredUntil last day of the cover
 * @param reference reference such as a registration number
 */
public record Evidence(
    Optional<LocalDate> takenOn,
    Optional<LocalDate> validUntil,
    Optional<LocalDate> coveredFrom,
    Optional<LocalDate> coveredUntil,
    Optional<String> reference) {

  /** Longest reference, in characters. */
  public static final int REFERENCE_LENGTH = 80;

  public Evidence {
    reference = reference.map(String::strip).filter(text -> !text.isEmpty());
  }

  /** Nothing is noted. */
  public static Evidence none() {
    return new Evidence(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A test was taken on the day. */
  public static Evidence test(LocalDate takenOn) {
    return new Evidence(
        Optional.of(takenOn),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** A cover from the first to the last day. */
  public static Evidence cover(LocalDate from, LocalDate until) {
    return new Evidence(
        Optional.empty(),
        Optional.empty(),
        Optional.of(from),
        Optional.of(until),
        Optional.empty());
  }

  /** A reference such as a registration number. */
  public static Evidence reference(String text) {
    return new Evidence(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(text));
  }

  /**
   * The same with only what the kind asks for.
   *
   * @param kind the kind of requirement
   */
  Evidence only(RequirementKind kind) {
    boolean cover = kind.details().contains(RequirementDetail.COVERED);
    return new Evidence(
        takenOn.filter(day -> kind.details().contains(RequirementDetail.TAKEN_ON)),
        validUntil.filter(day -> kind.details().contains(RequirementDetail.VALID_UNTIL)),
        coveredFrom.filter(day -> cover),
        coveredUntil.filter(day -> cover),
        reference.filter(text -> kind.details().contains(RequirementDetail.REFERENCE)));
  }

  /** What is missing or wrong, field by field. */
  List<Reason> faults(RequirementKind kind, LocalDate today) {
    List<Reason> faults = new ArrayList<>();
    if (takenOn.filter(day -> day.isAfter(today)).isPresent()) {
      faults.add(Reason.ofField("takenOn", "requirement.test-in-future"));
    }
    if (kind.details().contains(RequirementDetail.COVERED)) {
      if (coveredFrom.isEmpty()) {
        faults.add(Reason.ofField("coveredFrom", "field.required"));
      }
      if (coveredUntil.isEmpty()) {
        faults.add(Reason.ofField("coveredUntil", "field.required"));
      }
      if (coveredFrom.isPresent() && coveredUntil.filter(coveredFrom.get()::isAfter).isPresent()) {
        faults.add(
            Reason.ofField("coveredUntil", "field.before-first-day", coveredFrom.get()));
      }
    }
    if (kind.details().contains(RequirementDetail.REFERENCE)) {
      if (reference.isEmpty()) {
        faults.add(Reason.ofField("reference", "field.required"));
      } else if (reference.get().length() > REFERENCE_LENGTH) {
        faults.add(Reason.ofField("reference", "field.too-long", REFERENCE_LENGTH));
      }
    }
    return faults;
  }
}
