package org.famulus.region.milamed.study;

import org.famulus.region.spi.facts.AboutPerson;

/**
 * An absence about to be entered; those entered before are in {@link StudyFacts}.
 *
 * @param personId the student
 * @param tertialId the tertial
 * @param half 1 or 2: the half it lies in
 * @param days training days missed
 */
public record AbsenceToEnter(long personId, long tertialId, int half, int days)
    implements AboutPerson {}
