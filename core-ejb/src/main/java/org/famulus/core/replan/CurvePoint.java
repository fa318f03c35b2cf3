package org.famulus.core.replan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One plan of those to choose from, in figures.
 *
 * @param price ranks all together must gain for each student moved who need not move; empty for as
 *     few moves as possible
 * @param placed places that are gone for which their students get another one
 * @param without places that are gone for which none is found
 * @param othersMoved students who would move though their place is there
 * @param meanOfDisplaced mean rank of the wishes that students whose place is gone would have
 *     fulfilled; empty if none has a place
 * @param meanOfAll the same of everybody whose place may still change
 */
public record CurvePoint(
    Optional<Integer> price,
    long placed,
    long without,
    long othersMoved,
    Optional<BigDecimal> meanOfDisplaced,
    Optional<BigDecimal> meanOfAll) {}
