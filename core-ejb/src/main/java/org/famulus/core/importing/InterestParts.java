package org.famulus.core.importing;

import java.util.List;
import org.famulus.core.interest.NamedPerson;
import org.famulus.core.interest.Period;

/**
 * What belongs to an interest.
 *
 * @param periods its periods
 * @param people contact persons and supervisors
 */
record InterestParts(List<Period> periods, List<NamedPerson> people) {

  InterestParts {
    periods = List.copyOf(periods);
    people = List.copyOf(people);
  }
}
