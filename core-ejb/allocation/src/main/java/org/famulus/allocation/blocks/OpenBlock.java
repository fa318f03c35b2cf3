package org.famulus.allocation.blocks;

/**
 * A block that has no place.
 *
 * @param student the student
 * @param subject the subject
 */
public record OpenBlock(String student, String subject) {
}
