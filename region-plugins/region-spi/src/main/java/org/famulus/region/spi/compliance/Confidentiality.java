package org.famulus.region.spi.compliance;

/**
 * Who may see where a requirement stands. Health and police matters are a verifier's: everybody
 * else, the coordinator and the unit too, sees no more than whether the student is cleared.
 */
public enum Confidentiality {
  /** Data on health (GDPR Art. 9). */
  HEALTH,
  /** Data on criminal convictions (GDPR Art. 10). */
  POLICE,
  /** Neither; the faculty handles it. */
  ORDINARY;

  /** Whether only a verifier handles it. */
  public boolean isForVerifierOnly() {
    return this != ORDINARY;
  }
}
