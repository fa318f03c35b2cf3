package org.famulus.core.matching;

/** A part of a wish that could be given up to find a place; label {@code wish-part.<NAME>}. */
public enum WishPart {
  /** Only some fields. */
  FIELDS,
  /** Only some partner regions. */
  PARTNERS,
  /** Only practices, or only hospitals. */
  PLACE
}
