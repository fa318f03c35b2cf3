package org.famulus.launcher;

/** Famulus cannot be started; the message is the one sentence shown to the person who tried. */
public final class RefusedLaunchException extends Exception {

  private static final long serialVersionUID = 1L;

  /** A sentence that says what is wrong and, where possible, what to do. */
  public RefusedLaunchException(String sentence) {
    super(sentence);
  }

  /** The same, with the technical cause for the log. */
  public RefusedLaunchException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
