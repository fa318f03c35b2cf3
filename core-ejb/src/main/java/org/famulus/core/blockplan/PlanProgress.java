package org.famulus.core.blockplan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How far a search is.
 *
 * @param moves moves tried
 * @param openBlocks blocks without a place in what it stands at
 * @param meanRank mean rank of the blocks that have one, in what it stands at
 * @param cost of the best it has seen
 */
record PlanProgress(long moves, int openBlocks, Optional<BigDecimal> meanRank, long cost) {}
