package org.famulus.region.spi.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document the core prints for this programme, once, in the transaction that issues the decision
 * or passes the student; the file is kept as it was printed. A kind without a template is not
 * printed. Title key {@code document.<kind>.title}, of one for a kind of placement {@code
 * document.<kind>.<placement kind>.title}; each paragraph is a bundle key that gets the
 * values of {@link Kind}, after them, from {@code {12}} on, the values of the parameters named here,
 * and last the number of the block: which of the student's placements in the programme it is,
 * counted from one. Those left, lapsed or failed do not count.
 *
 * @param kind what the document is
 * @param paragraphKeys bundle keys of the paragraphs, in order
 * @param languages the languages it may be printed in; the first is the official one
 * @param parameterKeys keys of the catalogue's parameters the paragraphs mention, in order; their
 *     values are read as of the day of the decision
 * @param placementKind the kind of placement it is for; empty if it is for every kind that has none
 *     of its own
 * @param form the layout of a prescribed form it is printed in, below its paragraphs; empty for a
 *     letter
 */
public record DocumentTemplate(
    Kind kind,
    List<String> paragraphKeys,
    List<String> languages,
    List<String> parameterKeys,
    Optional<String> placementKind,
    Optional<DocumentForm> form) {

  /** A letter. */
  public DocumentTemplate(
      Kind kind,
      List<String> paragraphKeys,
      List<String> languages,
      List<String> parameterKeys,
      Optional<String> placementKind) {
    this(kind, paragraphKeys, languages, parameterKeys, placementKind, Optional.empty());
  }

  /** A document for every kind of placement that has none of its own. */
  public DocumentTemplate(
      Kind kind, List<String> paragraphKeys, List<String> languages, List<String> parameterKeys) {
    this(kind, paragraphKeys, languages, parameterKeys, Optional.empty());
  }

  /** The same document for one kind of placement only. */
  public DocumentTemplate forKind(String code) {
    return new DocumentTemplate(
        kind, paragraphKeys, languages, parameterKeys, Optional.of(code), form);
  }

  /** The same document in the layout of a prescribed form. */
  public DocumentTemplate as(DocumentForm layout) {
    return new DocumentTemplate(
        kind, paragraphKeys, languages, parameterKeys, placementKind, Optional.of(layout));
  }

  /** What its keys begin with. */
  public String key() {
    return "document." + kind + placementKind.map(code -> "." + code).orElse("");
  }

  /**
   * Kinds of documents the core can print. Paragraph values of all but a statement of willingness:
   * {0} student's name, {1} unit,
   * {2} site, {3} field, {4} first day, {5} last day, {6} home institution, {7} decision number,
   * {8} title of the call, {9} number of the decision that is revoked or whose place this one takes (empty
   * for a first admission), {10} the written reason (empty for a first admission), {11} day of the
   * decision. An admission that takes the place of another one says so in a paragraph of the core's,
   * before those named here. For a certificate {7} is its own number, {9} the number of the admission, {10} the grade, {11} the day
   * of the examiner's decision; and after the number of the block it gets who confirmed the placement,
   * the calendar days the student was there, her day of birth as words that begin with a comma (empty
   * if it is not known), words that say whether she paused, her name with the family name first, her
   * day of birth alone (empty if it is not known), no or yes and the days of each pause, the unit's
   * town (empty if it is not known), and the day of the confirmation.
   */
  public enum Kind {
    /** Admission decision. */
    ADMISSION_DECISION,
    /** Decision that revokes an earlier one. */
    REVOCATION_DECISION,
    /** Certificate of a passed placement. */
    COMPLETION_CERTIFICATE,
    /**
     * A host's statement that it is willing to take students, printed when it is signed. Its values:
     * {0} who signs, {1} the host, {2} its town, {3} fields, {4} day of the signature, {5} last day
     * it is valid (empty if none is stated), {6} the responsible university, {7} the statement's
     * number, {8} kinds of placements, {9} number of the statement it renews (empty for the first),
     * {10} students at a time, {11} the partner region. The number after the parameters is always 1.
     */
    WILLINGNESS_STATEMENT
  }

  /** Position of the first parameter among a paragraph's values. */
  public static final int FIRST_PARAMETER = 12;

  /** How many more values a certificate's paragraphs get after the number of the block. */
  private static final int OF_CERTIFICATE = 9;

  /** How many values each paragraph and each entry gets. */
  public int values() {
    int more =
        kind == Kind.COMPLETION_CERTIFICATE
            ? OF_CERTIFICATE + form.map(DocumentForm::ownValues).orElse(0)
            : 0;
    return FIRST_PARAMETER + parameterKeys.size() + 1 + more;
  }

  /** Every bundle key that gets the values. */
  public List<String> textKeys() {
    return Stream.concat(paragraphKeys.stream(), form.stream().flatMap(DocumentForm::keys)).toList();
  }

  public DocumentTemplate {
    paragraphKeys = List.copyOf(paragraphKeys);
    languages = List.copyOf(languages);
    parameterKeys = List.copyOf(parameterKeys);
  }
}
