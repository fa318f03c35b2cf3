package org.famulus.core.completion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.famulus.core.placement.PlacementState;

/**
 * A placement and what comes after it.
 *
 * @param regionId region
 * @param id id of the placement
 * @param number number people know it by
 * @param callTitle title of its call, if it came from one
 * @param personId student
 * @param studentName student's name
 * @param institution home institution
 * @param unitId unit
 * @param unitName unit's name
 * @param siteName site, if the place has one
 * @param kind code of the placement kind
 * @param field code of the field
 * @param firstDay first day
 * @param lastDay last day
 * @param leftOn last day of a student who left for good before it
 * @param state where the placement stands
 * @param stage who acts next
 * @param confirmation the confirmation in force
 * @param grade the decision in force; never told to a unit
 * @param certificate the certificate in force; never told to a unit
 * @param linkSentAt when a supervisor was last sent a link
 */
public record CompletionRow(
    String regionId,
    long id,
    String number,
    Optional<String> callTitle,
    long personId,
    String studentName,
    String institution,
    long unitId,
    String unitName,
    Optional<String> siteName,
    String kind,
    String field,
    LocalDate firstDay,
    LocalDate lastDay,
    Optional<LocalDate> leftOn,
    PlacementState state,
    CompletionStage stage,
    Optional<Confirmation> confirmation,
    Optional<GradeDecision> grade,
    Optional<Certificate> certificate,
    Optional<Instant> linkSentAt) {

  /** Whether the supervisor may confirm it now or will be able to. */
  public boolean isConfirmable() {
    return confirmation.isEmpty()
        && isOpen()
        && CompletionStage.wasThere(state, leftOn);
  }

  /**
   * Whether a confirmation can still come or go: nothing is decided, or the student has failed, which
   * a correction may put right. A unit, which is told no grade, is told the first only.
   */
  public boolean isOpen() {
    return stage != CompletionStage.GRADED
        || grade.filter(inForce -> inForce.grade() == Grade.FAILED).isPresent();
  }

  /** Whether the student has handed the confirmation in. */
  public boolean isHandedIn() {
    return confirmation.flatMap(Confirmation::handedInOn).isPresent();
  }

  /** What a supervisor can say of it: a practice that was left is not approved. */
  public List<ConfirmedAs> choices() {
    return Arrays.stream(ConfirmedAs.values())
        .filter(each -> leftOn.isEmpty() || each != ConfirmedAs.APPROVED)
        .toList();
  }

  /** The last day on which the student can be there. */
  public LocalDate until() {
    return leftOn.orElse(lastDay);
  }

  /** Weeks the student can have been there, begun ones counted. */
  public int weeks() {
    return CompletionFile.weeks(firstDay, until());
  }

  /** Whether the student can hand the confirmation in. */
  public boolean awaitsHandIn() {
    return confirmation.isPresent() && !isHandedIn() && isOpen() && leftOn.isEmpty();
  }

  /** What a unit may know of it. */
  CompletionRow forUnit() {
    return new CompletionRow(
        regionId,
        id,
        number,
        callTitle,
        personId,
        studentName,
        institution,
        unitId,
        unitName,
        siteName,
        kind,
        field,
        firstDay,
        lastDay,
        leftOn,
        state,
        stage,
        confirmation,
        Optional.empty(),
        Optional.empty(),
        linkSentAt);
  }
}
