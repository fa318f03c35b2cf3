package org.famulus.core.blockplan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a search found.
 *
 * @param moves moves tried
 * @param openBlocks blocks without a place
 * @param cost by the prices of the file
 * @param meanRank mean rank of the blocks that have one
 * @param digests of what went in and what came out
 * @param cancelled whether it was ended early
 */
record PlanOutcome(
    long moves,
    int openBlocks,
    long cost,
    Optional<BigDecimal> meanRank,
    PlanDigests digests,
    boolean cancelled) {}
