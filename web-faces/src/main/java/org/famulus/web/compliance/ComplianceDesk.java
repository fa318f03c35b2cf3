package org.famulus.web.compliance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.famulus.core.compliance.ActsNext;
import org.famulus.core.compliance.DeskCase;
import org.famulus.core.compliance.DeskCriteria;
import org.famulus.core.compliance.DeskRow;
import org.famulus.core.compliance.Evidence;
import org.famulus.core.compliance.RequirementVerification;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;

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
  Slice<DeskRow> find(DeskCriteria criteria, Page page) {
    return desk.ordinary(criteria, page);
  }

  @Override
  List<Long> ids(DeskCriteria criteria) {
    return desk.ordinaryIds(criteria);
  }

  @Override
  DeskCase open(long requirement) {
    return desk.ordinaryCase(region.getId(), requirement);
  }

  @Override
  Outcome<Long> verify(long requirement, Optional<Long> version, Evidence evidence) {
    return verification.verify(
        region.getId(), requirement, version, evidence, answers.writtenReasons());
  }

  @Override
  Outcome<Long> reopen(long requirement) {
    return verification.reopen(region.getId(), requirement);
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
