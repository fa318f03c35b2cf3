package org.famulus.region.spi.catalogue;

import java.util.List;

/**
 * A document the core prints for this programme. Title key {@code document.<code>.title}; each
 * paragraph is a bundle key that gets the document's named values in the order the core documents
 * for the kind.
 *
 * @param kind what the document is
 * @param paragraphKeys bundle keys of the paragraphs, in order
 * @param languages the languages it may be printed in; the first is the official one
 */
public record DocumentTemplate(Kind kind, List<String> paragraphKeys, List<String> languages) {

  /** Kinds of documents the core can print. */
  public enum Kind {
    /**
     * Admission decision. Paragraph values: {0} student's name, {1} unit, {2} site, {3} field, {4}
     * first day, {5} last day, {6} home institution, {7} decision number, {8} title of the call.
     */
    ADMISSION_DECISION,
    /** Decision that revokes an earlier one. As above, and {9} number of the revoked decision. */
    REVOCATION_DECISION
  }

  public DocumentTemplate {
    paragraphKeys = List.copyOf(paragraphKeys);
    languages = List.copyOf(languages);
  }
}
