/**
 * What units are paid for the students they teach: weeks that were started and are documented, at a
 * dated rate. A run is prepared by one person and approved by another; from then on it stands, and
 * what was wrong in it is put right by an entry of a later run.
 */
package org.famulus.core.payment;
