package org.famulus.web.compliance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.famulus.core.compliance.ActsNext;
import org.famulus.core.compliance.RequirementVerification;

/** The faculty's desk for ordinary requirements. */
@Named
@ViewScoped
public class ComplianceDesk extends Desk {

  private static final long serialVersionUID = 1L;

  @Inject private RequirementVerification verification;

  private String reason;

  /** Sends the case back to the student with a reason and goes on. */
  public String sendBack() {
    return goOn(verification.sendBack(region.getId(), caseId(), seen(), reason));
  }

  @Override
  DeskWork work() {
    return new DeskWork(
        desk::ordinary,
        desk::ordinaryIds,
        desk::ordinaryCase,
        verification::verify,
        verification::reopen);
  }

  @Override
  public ActsNext getOwner() {
    return ActsNext.FACULTY;
  }

  @Override
  String view() {
    return "/compliance/desk.xhtml";
  }

  /** Why a case is sent back. */
  public String getReason() {
    return reason;
  }

  /** Why a case is sent back. */
  public void setReason(String reason) {
    this.reason = reason;
  }
}
