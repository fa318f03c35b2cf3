package org.famulus.region.spi.catalogue;

import java.util.List;

/**
 * A document the core prints for this programme, once, in the transaction that issues the decision
 * or passes the student; the file is kept as it was printed. A kind without a template is not
 * printed. Title key {@code document.<kind>.title}; each paragraph is a bundle key that gets the
 * values of {@link Kind}, after them, from {@code {12}} on, the values of the parameters named here,
 * and last the number of the block: which of the student's placements in the programme it is,
 * counted from one. Those left, lapsed or failed do not count.
 *
 * @param kind what the document is
 * @param paragraphKeys bundle keys of the paragraphs, in order
 * @param languages the languages it may be printed in; the first is the official one
 * @param parameterKeys keys of the catalogue's parameters the paragraphs mention, in order; their
 *     values are read as of the day of the decision
 */
public record DocumentTemplate(
    Kind kind, List<String> paragraphKeys, List<String> languages, List<String> parameterKeys) {

  /**
   * Kinds of documents the core can print. Paragraph values of all: {0} student's name, {1} unit,
   * {2} site, {3} field, {4} first day, {5} last day, {6} home institution, {7} decision number,
   * {8} title of the call, {9} number of the decision that is revoked or whose place this one takes (empty
   * for a first admission), {10} the written reason (empty for a first admission), {11} day of the
   * decision. An admission that takes the place of another one says so in a paragraph of the core's,
   * before those named here. For a certificate {7} is its own number, {9} the number of the admission, {10} the grade, {11} the day
   * of the examiner's decision.
   */
  public enum Kind {
    /** Admission decision. */
    ADMISSION_DECISION,
    /** Decision that revokes an earlier one. */
    REVOCATION_DECISION,
    /** Certificate of a passed placement. */
    COMPLETION_CERTIFICATE
  }

  /** Position of the first parameter among a paragraph's values. */
  public static final int FIRST_PARAMETER = 12;

  /** How many values each paragraph gets. */
  public int values() {
    return FIRST_PARAMETER + parameterKeys.size() + 1;
  }

  public DocumentTemplate {
    paragraphKeys = List.copyOf(paragraphKeys);
    languages = List.copyOf(languages);
    parameterKeys = List.copyOf(parameterKeys);
  }
}
