package org.famulus.allocation.file;

import java.util.List;
import java.util.Optional;
import org.famulus.allocation.Policy;
import org.famulus.allocation.Problem;
import org.famulus.allocation.check.ResultRow;

/**
 * A run that gives one place to each student.
 *
 * @param stated what the file says about itself
 * @param problem what is to be solved
 * @param policy by which policy; empty if a file of somebody else leaves it out
 * @param result what was published as its result; empty before it is solved
 */
public record OnePlaceRun(
    Stated stated, Problem problem, Optional<Policy> policy, Optional<List<ResultRow>> result)
    implements PublishedRun {

  public OnePlaceRun {
    result = result.map(List::copyOf);
  }
}
