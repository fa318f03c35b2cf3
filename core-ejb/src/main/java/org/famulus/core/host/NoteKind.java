package org.famulus.core.host;

/** What a note about a host tells of; label {@code host.note-kind.<NAME>}. */
public enum NoteKind {
  /** A phone call. */
  PHONE,
  /** A mail or letter. */
  MAIL,
  /** A visit or another meeting. */
  VISIT,
  /** Something to remember. */
  NOTE;

  /** Whether somebody of the programme has been in touch with the host. */
  public boolean isContact() {
    return this != NOTE;
  }
}
