package org.famulus.allocation;

/**
 * A student who is to have one place and no other, whatever that costs.
 *
 * @param student the student
 * @param place the place
 */
record Forced(String student, String place) {}
