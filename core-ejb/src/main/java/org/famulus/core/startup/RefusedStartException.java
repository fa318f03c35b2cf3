package org.famulus.core.startup;

/** Famulus cannot start; the message is one sentence for the person who started it. */
public class RefusedStartException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** One sentence with its cause. */
  public RefusedStartException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
