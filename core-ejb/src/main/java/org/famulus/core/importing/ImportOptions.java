package org.famulus.core.importing;

import java.util.Optional;

/**
 * What a file does not say itself.
 *
 * @param callId the call of the applicants
 * @param newSites whether sites nobody knows yet are registered, as in a first season; else each is
 *     an error
 * @param lateReason why nominations outside the call's window are taken all the same
 */
public record ImportOptions(Optional<Long> callId, boolean newSites, Optional<String> lateReason) {

  public ImportOptions {
    lateReason = lateReason.map(String::strip).filter(reason -> !reason.isEmpty());
  }

  /** Nothing is said. */
  public static ImportOptions none() {
    return new ImportOptions(Optional.empty(), false, Optional.empty());
  }

  /** Applicants of a call. */
  public static ImportOptions ofCall(long callId) {
    return new ImportOptions(Optional.of(callId), false, Optional.empty());
  }

  /** Units of a first season. */
  public static ImportOptions withNewSites() {
    return new ImportOptions(Optional.empty(), true, Optional.empty());
  }
}
