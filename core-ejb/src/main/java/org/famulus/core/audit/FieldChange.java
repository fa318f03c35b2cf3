package org.famulus.core.audit;

/**
 * A field before and after a command. Never health or police data.
 *
 * @param field key of the field, label {@code field-name.<field>}
 * @param before value before, empty if there was none
 * @param after value after, empty if there is none
 */
public record FieldChange(String field, String before, String after) {}
