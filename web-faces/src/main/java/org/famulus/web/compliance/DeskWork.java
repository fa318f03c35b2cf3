package org.famulus.web.compliance;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.famulus.core.compliance.DeskCase;
import org.famulus.core.compliance.DeskCriteria;
import org.famulus.core.compliance.DeskRow;
import org.famulus.core.compliance.Evidence;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;

/**
 * What is done at a desk; each desk has use cases of its own, because each needs another right.
 *
 * @param find a page of its cases
 * @param ids ids of all its cases
 * @param open one case of a region
 * @param verify notes that a requirement is in order
 * @param reopen takes back what was noted on a requirement of a region
 */
record DeskWork(
    BiFunction<DeskCriteria, Page, Slice<DeskRow>> find,
    Function<DeskCriteria, List<Long>> ids,
    BiFunction<String, Long, DeskCase> open,
    Verify verify,
    BiFunction<String, Long, Outcome<Long>> reopen) {

  /** Notes that a requirement is in order. */
  @FunctionalInterface
  interface Verify {

    Outcome<Long> that(
        String regionId,
        long requirement,
        Optional<Long> version,
        Evidence evidence,
        WrittenReasons reasons);
  }
}
