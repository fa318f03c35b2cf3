package org.famulus.core.evaluation;

/**
 * A host and what it offered in some time.
 *
 * @param unitId the host
 * @param practice whether it is a doctor's practice
 * @param kind kind of placement
 * @param field field
 */
record OfferedSite(long unitId, boolean practice, String kind, String field) {}
