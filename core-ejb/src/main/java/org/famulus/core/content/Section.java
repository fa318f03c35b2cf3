package org.famulus.core.content;

/** What is published where; label {@code content.section.<NAME>}. */
public enum Section {
  /** The document library, in the order staff puts it. */
  DOCUMENT,
  /** The social programme, in the order of its days. */
  EVENT,
  /** What the programme is, on its public page. */
  ABOUT,
  /** A question and its answer, on the public page. */
  QUESTION,
  /** What a partner region is like, on its portrait. */
  PORTRAIT,
  /** Where students can live in a partner region. */
  LODGING,
  /** How they get about there. */
  MOBILITY,
  /** What they can do there in their free time. */
  LEISURE;

  /** Whether it belongs to a partner region. */
  public boolean isOfPartnerRegion() {
    return ordinal() >= PORTRAIT.ordinal();
  }

  /** Whether it is told to everybody, without an account. */
  public boolean isPublic() {
    return ordinal() >= ABOUT.ordinal();
  }
}
