package org.famulus.web.compliance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.famulus.core.compliance.ActsNext;
import org.famulus.core.compliance.ConfidentialVerification;
import org.famulus.core.compliance.DeskCase;
import org.famulus.core.compliance.DeskCriteria;
import org.famulus.core.compliance.DeskRow;
import org.famulus.core.compliance.Evidence;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;

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
  Slice<DeskRow> find(DeskCriteria criteria, Page page) {
    return desk.confidential(criteria, page);
  }

  @Override
  List<Long> ids(DeskCriteria criteria) {
    return desk.confidentialIds(criteria);
  }

  @Override
  DeskCase open(long requirement) {
    return desk.confidentialCase(region.getId(), requirement);
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
    return ActsNext.VERIFIER;
  }

  @Override
  String view() {
    return "/compliance/confidential.xhtml";
  }
}
