package org.famulus.allocation.blocks;

/**
 * A hard rule that a plan breaks. Fields that do not apply are empty.
 *
 * @param key     the rule broken, such as {@code place.over-most}
 * @param student the student
 * @param subject the subject
 * @param site    the site, or the area for beds
 * @param period  the period
 * @param detail  what was found against what is allowed, or the id of the rule that refuses
 */
public record Violation(String key, String student, String subject, String site, String period, String detail) {
}
