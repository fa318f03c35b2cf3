package org.famulus.core.interest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.core.shared.Reason;

/**
 * What somebody states when approving an interest.
 *
 * @param by name of who approves; staff may record the approval of somebody else
 * @param role as what
 * @param approvedOn day of approval, today if empty
 * @param delegatedBy name of the head who delegates, for a delegate
 * @param delegationFrom first day of the delegation
 * @param delegationTo last day of the delegation
 */
public record ApprovalForm(
    String by,
    ApproverRole role,
    Optional<LocalDate> approvedOn,
    Optional<String> delegatedBy,
    Optional<LocalDate> delegationFrom,
    Optional<LocalDate> delegationTo) {

  /** Longest name, in characters. */
  public static final int NAME_LENGTH = 200;

  /** The head of the unit approves. */
  public static ApprovalForm byHead(String name) {
    return new ApprovalForm(
        name,
        ApproverRole.HEAD,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** A delegate approves. */
  public static ApprovalForm byDelegate(
      String name, String delegatedBy, LocalDate from, LocalDate to) {
    return new ApprovalForm(
        name,
        ApproverRole.DELEGATE,
        Optional.empty(),
        Optional.of(delegatedBy),
        Optional.of(from),
        Optional.of(to));
  }

  /** What is wrong with the form, field by field. */
  public List<Reason> faults(LocalDate today) {
    List<Reason> faults = new ArrayList<>();
    requireName(faults, "approvedBy", by);
    if (role == null) {
      faults.add(Reason.ofField("approverRole", "field.required"));
    }
    if (approvedOn.filter(day -> day.isAfter(today)).isPresent()) {
      faults.add(Reason.ofField("approvedOn", "interest.approved-in-the-future"));
    }
    boolean recorded =
        delegatedBy.isPresent() || delegationFrom.isPresent() || delegationTo.isPresent();
    if (role == ApproverRole.DELEGATE && recorded) {
      requireName(faults, "delegatedBy", delegatedBy.orElse(null));
      requireTerm(faults);
    }
    return faults;
  }

  /** The approval as it is recorded. */
  public Approval approval(LocalDate today) {
    Optional<Approval.Delegation> delegation =
        role == ApproverRole.DELEGATE
            ? delegatedBy.map(
                head ->
                    new Approval.Delegation(
                        head.strip(), delegationFrom.orElseThrow(), delegationTo.orElseThrow()))
            : Optional.empty();
    return new Approval(by.strip(), role, approvedOn.orElse(today), delegation);
  }

  private void requireTerm(List<Reason> faults) {
    if (delegationFrom.isEmpty()) {
      faults.add(Reason.ofField("delegationFrom", "field.required"));
    }
    if (delegationTo.isEmpty()) {
      faults.add(Reason.ofField("delegationTo", "field.required"));
    } else if (delegationFrom.filter(delegationTo.get()::isBefore).isPresent()) {
      faults.add(
          Reason.ofField("delegationTo", "field.before-first-day", delegationFrom.get()));
    }
  }

  private static void requireName(List<Reason> faults, String field, String name) {
    if (name == null || name.isBlank()) {
      faults.add(Reason.ofField(field, "field.required"));
    } else if (name.length() > NAME_LENGTH) {
      faults.add(Reason.ofField(field, "field.too-long", NAME_LENGTH));
    }
  }
}
