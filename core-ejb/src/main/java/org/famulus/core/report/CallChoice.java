package org.famulus.core.report;

/**
 * A call that figures can be narrowed to.
 *
 * @param id the call
 * @param title its title
 */
public record CallChoice(long id, String title) {}
