package org.famulus.core.matching;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.famulus.core.shared.Mean;

/**
 * How well places serve those who wait.
 *
 * @param wishes how many wishes wait
 * @param met how many of them get a place
 * @param asWished how many get everything they wish
 * @param steps how many steps all together are from everything they wish
 */
public record ProposalFigures(int wishes, int met, int asWished, int steps) {

  static ProposalFigures of(int wishes, Collection<GivenStays.GivenStay> stays) {
    return new ProposalFigures(
        wishes,
        stays.size(),
        (int) stays.stream().filter(each -> lacks(each) == 0).count(),
        stays.stream().mapToInt(ProposalFigures::lacks).sum());
  }

  private static int lacks(GivenStays.GivenStay stay) {
    return stay.option().option().fit().lacks();
  }

  /** How many steps a place is from everything its student wishes, on the average, in hundredths. */
  public Optional<BigDecimal> meanSteps() {
    return Mean.of(steps, met);
  }
}
