package org.famulus.core.interest;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.audit.LastChange;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.UseCase;

/** Heads approve what their unit offers; staff record approvals they were told of. */
@Stateless
public class InterestApproval {

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private InterestRepository interests;
  @Inject private OrganisationRepository organisations;
  @Inject private Regions regions;
  @Inject private LastChange lastChange;
  @Inject private Clock clock;

  /**
   * Approves an interest that was handed in. Whether a delegation is good enough is for the
   * programme's rules to say when the places enter a call; here it is recorded.
   */
  @UseCase(value = "interest.approve", permission = Permission.INTEREST_APPROVE)
  public Outcome<Long> approve(String regionId, long id, long version, ApprovalForm form) {
    Interest interest =
        interests.lock(regionId, id).orElseThrow(() -> new NotFoundException("interest", id));
    gate.allow(Target.organisation(regionId, interest.unitId()));
    String unit =
        organisations.find(regionId, interest.unitId()).orElseThrow().name();
    running.current().about(InterestRecord.SUBJECT, id, unit + " " + interest.year());
    if (interest.version() != version) {
      return lastChange.overtook(
          InterestRecord.SUBJECT,
          id,
          InterestRecord.values(interests.whole(interest)),
          interest.version());
    }
    if (interest.state() != InterestState.SUBMITTED) {
      return Outcome.refused(Reason.of("interest.not-handed-in"));
    }
    LocalDate today = regions.today(regionId, clock);
    List<Reason> faults = form.faults(today);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    Approval approval = form.approval(today);
    if (!approval.by().equals(gate.caller().name())) {
      running.current().onBehalfOf(approval.by());
    }
    running
        .current()
        .change("state", interest.state(), InterestState.APPROVED)
        .change("approvedBy", null, approval.by())
        .change("approverRole", null, approval.role())
        .change("approvedOn", null, approval.on());
    approval
        .delegation()
        .ifPresent(
            delegation ->
                running
                    .current()
                    .change("delegatedBy", null, delegation.by())
                    .change("delegationFrom", null, delegation.from())
                    .change("delegationTo", null, delegation.to()));
    interest.approve(approval);
    return Outcome.done(id);
  }
}
