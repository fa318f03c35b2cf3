package org.famulus.core.application;

/** How an application came in; label {@code application.channel.<NAME>}. */
public enum Channel {
  /** The applicant wrote it. */
  SELF,
  /** The faculty wrote it for the applicant, for example on the phone. */
  ON_BEHALF,
  /** It came with a file. */
  IMPORT
}
