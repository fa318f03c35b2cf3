/**
 * Registrations of interest: what a unit is ready to take in a calendar year, and its approval.
 * Places that have entered a call are offers and live in {@code offer}.
 */
package org.famulus.core.interest;
