package org.famulus.allocation.capacity;

/**
 * Places of one site in one subject and term.
 *
 * @param site the site
 * @param subject the subject
 * @param term number of the term, from 0
 * @param places students it can take
 */
public record Supply(String site, String subject, int term, int places) {}
