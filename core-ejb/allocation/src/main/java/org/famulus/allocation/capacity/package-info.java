/**
 * Whether places suffice for cohorts over years: a flow of students to sites, subjects and terms.
 * Nobody is placed here; single students are the parent package's.
 */
package org.famulus.allocation.capacity;
