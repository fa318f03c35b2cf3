package org.famulus.web.compliance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.famulus.core.compliance.ActsNext;
import org.famulus.core.compliance.ConfidentialVerification;

/** The verifier's desk for matters of health and police. */
@Named
@ViewScoped
public class ComplianceConfidential extends Desk {

  private static final long serialVersionUID = 1L;

  @Inject private ConfidentialVerification verification;

  /** A test was taken, its answer is awaited; goes on. */
  public String awaitTest() {
    return goOn(
        verification.awaitTest(
            region.getId(), caseId(), seen(), getForm().evidence().takenOn()));
  }

  /** Sends the case back to the student and goes on. */
  public String sendBack() {
    return goOn(verification.sendBack(region.getId(), caseId(), seen()));
  }

  @Override
  DeskWork work() {
    return new DeskWork(
        desk::confidential,
        desk::confidentialIds,
        desk::confidentialCase,
        verification::verify,
        verification::reopen);
  }

  @Override
  public ActsNext getOwner() {
    return ActsNext.VERIFIER;
  }

  @Override
  String view() {
    return "/compliance/confidential.xhtml";
  }
}
