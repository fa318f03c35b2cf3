package org.famulus.core.compliance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.UseCase;

/**
 * The verifier's desk: health and police matters, which exist for nobody else. All its commands
 * have one name, so that the audit trail tells that a status changed and nothing more.
 */
@Stateless
public class ConfidentialVerification {

  private static final String CHANGE = "requirement.confidential";

  @Inject private Verifying verifying;

  /** The requirement is in order, or there is an exemption; if no rule holds it. */
  @UseCase(value = CHANGE, permission = Permission.REQUIREMENT_VERIFY_CONFIDENTIAL)
  public Outcome<Long> verify(
      String regionId,
      long id,
      Optional<Long> version,
      Evidence evidence,
      WrittenReasons reasons) {
    return verifying.verify(verifying.open(regionId, id, true), version, evidence, reasons);
  }

  /** A test was taken on the day, if it is known; the answer is awaited. */
  @UseCase(value = CHANGE, permission = Permission.REQUIREMENT_VERIFY_CONFIDENTIAL)
  public Outcome<Long> awaitTest(
      String regionId, long id, Optional<Long> version, Optional<LocalDate> taken) {
    return verifying.awaitTest(verifying.open(regionId, id, true), version, taken);
  }

  /** It is not what is needed; the student is told to ask the verifier, and no more. */
  @UseCase(value = CHANGE, permission = Permission.REQUIREMENT_VERIFY_CONFIDENTIAL)
  public Outcome<Long> sendBack(String regionId, long id, Optional<Long> version) {
    return verifying.sendBack(
        verifying.open(regionId, id, true), version, Optional.empty());
  }

  /** Takes back what was noted last. */
  @UseCase(value = CHANGE, permission = Permission.REQUIREMENT_VERIFY_CONFIDENTIAL)
  public Outcome<Long> reopen(String regionId, long id) {
    return verifying.reopen(verifying.open(regionId, id, true));
  }
}
