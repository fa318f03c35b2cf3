package org.famulus.core.evaluation;

/**
 * The same for one field.
 *
 * @param field code of the field
 * @param use how it was used
 * @param share per cent of all placements
 */
public record FieldUse(String field, SiteUse use, long share) {}
