package org.famulus.region.spi.facts;

/**
 * A unit's claim for having taught a student.
 *
 * @param period period of the placement
 * @param started whether the start of the placement is recorded
 * @param weeksStarted weeks of the placement that have begun while the student was there
 * @param weeksDocumented weeks of them that are documented, by the logbook or the supervisor
 * @param weeksClaimed weeks to be paid for
 * @param weeksPaid weeks paid for before
 */
public record ClaimFacts(
    PeriodFacts period,
    boolean started,
    int weeksStarted,
    int weeksDocumented,
    int weeksClaimed,
    int weeksPaid) {}
