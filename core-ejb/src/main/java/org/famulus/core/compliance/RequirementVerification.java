package org.famulus.core.compliance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.UseCase;

/** The faculty's desk: verifies ordinary requirements. Others do not exist for it. */
@Stateless
public class RequirementVerification {

  @Inject private Verifying verifying;

  /**
   * The requirement is in order, if no rule holds it.
   *
   * @param version the version the page showed; empty in a bulk command, which shows none
   */
  @UseCase(value = "requirement.verify", permission = Permission.REQUIREMENT_VERIFY)
  public Outcome<Long> verify(
      String regionId,
      long id,
      Optional<Long> version,
      Evidence evidence,
      WrittenReasons reasons) {
    return verifying.verify(
        verifying.open(regionId, id, false), version, evidence, reasons);
  }

  /** It is not what is needed; the student reads the reason and hands it in again. */
  @UseCase(value = "requirement.send-back", permission = Permission.REQUIREMENT_VERIFY)
  public Outcome<Long> sendBack(
      String regionId, long id, Optional<Long> version, String reason) {
    RequirementCase opened = verifying.open(regionId, id, false);
    if (reason == null || reason.isBlank()) {
      return Outcome.refused(Reason.ofField("reason", "field.required"));
    }
    if (reason.length() > Verifying.REASON_LENGTH) {
      return Outcome.refused(
          Reason.ofField("reason", "field.too-long", Verifying.REASON_LENGTH));
    }
    return verifying.sendBack(opened, version, Optional.of(reason.strip()));
  }

  /** Takes back that it was verified. */
  @UseCase(value = "requirement.reopen", permission = Permission.REQUIREMENT_VERIFY)
  public Outcome<Long> reopen(String regionId, long id) {
    return verifying.reopen(verifying.open(regionId, id, false));
  }
}
