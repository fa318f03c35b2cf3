/**
 * What German medical studies ask of practica, as values and arithmetic: the Famulatur account with
 * its buckets, tertials of the practical year and their absences. No tables, no pages, no clock.
 */
package org.famulus.region.milamed.study;
