package org.famulus.core.interest;

import java.util.List;
import java.util.Optional;

/**
 * An interest with everything on it.
 *
 * @param row what lists show
 * @param people contact persons and supervisors
 * @param note what the unit wants the faculty to know
 * @param capacityReason why the faculty accepts an unusual number of places
 * @param approval the approval, if given
 */
public record InterestDetail(
    InterestRow row,
    List<NamedPerson> people,
    Optional<String> note,
    Optional<String> capacityReason,
    Optional<Approval> approval) {

  public InterestDetail {
    people = List.copyOf(people);
  }
}
