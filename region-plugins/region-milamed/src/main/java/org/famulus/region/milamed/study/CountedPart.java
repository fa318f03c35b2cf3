package org.famulus.region.milamed.study;

import org.famulus.region.spi.facts.PeriodFacts;

/**
 * A completed part of nursing service or Famulatur, as it was counted.
 *
 * @param kind code of the placement kind
 * @param period its days
 * @param bucket what it counts for; of nursing service {@link Bucket#INPATIENT}
 * @param counted days that count for the bucket
 * @param countedFree days beyond the bucket that count as free ones
 */
public record CountedPart(
    String kind, PeriodFacts period, Bucket bucket, int counted, int countedFree) {}
