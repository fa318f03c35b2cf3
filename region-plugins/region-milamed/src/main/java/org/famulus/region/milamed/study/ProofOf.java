package org.famulus.region.milamed.study;

import org.famulus.region.spi.facts.AboutPerson;

/**
 * The proof of a student's Famulatur.
 *
 * @param personId the student
 */
public record ProofOf(long personId) implements AboutPerson {}
