package org.famulus.core.region;

/** A region cannot be loaded; the start stops with the message. */
public class RegionRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * One sentence naming the jar and the cause.
   *
   * @param jar file name of the region's jar
   * @param cause what is wrong, to stand after "because"
   */
  public RegionRefusedException(String jar, String cause) {
    super("The region in " + jar + " cannot be loaded because " + cause + ".");
  }

  /** The same, with the technical cause for the log. */
  public RegionRefusedException(String jar, String cause, Throwable failure) {
    this(jar, cause);
    initCause(failure);
  }
}
