package org.famulus.core.decision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.allocation.AllotmentFile;
import org.famulus.core.allocation.AllotmentRules;
import org.famulus.core.allocation.Applicant;
import org.famulus.core.allocation.Occupancy;
import org.famulus.core.allocation.PlaceRules;
import org.famulus.core.allocation.Slot;
import org.famulus.core.application.Application;
import org.famulus.core.application.ApplicationRepository;
import org.famulus.core.application.ApplicationState;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.call.ApplicationCall;
import org.famulus.core.call.CallRepository;
import org.famulus.core.offer.OfferRepository;
import org.famulus.core.offer.PlacementOffer;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementRepository;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.rule.Moment;

/**
 * Single decisions after the allotment: a place given from the reserve list or as a further block,
 * a decision revoked, and the attempt to change one in place, which is never carried out.
 */
@Stateless
public class SingleDecisions {

  private static final Set<ApplicationState> MAY_GET_A_PLACE =
      EnumSet.of(ApplicationState.ELIGIBLE, ApplicationState.ADMITTED);

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private PlaceRules rules;
  @Inject private CallRepository calls;
  @Inject private OfferRepository offers;
  @Inject private ApplicationRepository applications;
  @Inject private PlacementRepository placements;
  @Inject private DecisionRepository decisions;
  @Inject private AllotmentFile file;
  @Inject private Issuing issuing;

  /** Gives a free place to somebody who waits, or a further block to an admitted student. */
  @UseCase(value = "decision.give", permission = Permission.DECISION_ISSUE)
  public Outcome<Long> give(
      String regionId, long applicationId, long offerId, WrittenReasons reasons) {
    gate.allow(Target.region(regionId));
    Application application =
        applications
            .lock(regionId, applicationId)
            .orElseThrow(() -> new NotFoundException("application", applicationId));
    running.current().about("APPLICATION", applicationId, application.number());
    PlacementOffer offer = requireOffer(regionId, offerId);
    if (!offer.callId().equals(application.callId())) {
      throw new NotFoundException("place of call " + application.callId() + " with id", offerId);
    }
    Slot slot = AllotmentFile.slot(offer);
    ApplicationCall call = calls.find(regionId, application.callId()).orElseThrow();
    if (!MAY_GET_A_PLACE.contains(application.state())) {
      return Outcome.refused(
          Reason.of(
              "decision.no-longer-eligible",
              application.number(),
              Text.of("application.state." + application.state())));
    }
    Applicant applicant = file.applicant(application);
    AllotmentRules asked = rules.ofFaculty(regionId);
    Judgement judgement =
        asked.judge(
            Moment.DECISION_ISSUE,
            new Occupancy(file.pools(call.id()))
                .taking(applicant, slot, false, Optional.empty()),
            reasons);
    List<PlaceGrant> grant = List.of(new PlaceGrant(applicant, slot));
    List<Reason> refusals = new ArrayList<>(judgement.againstBinding());
    if (refusals.isEmpty()) {
      issuing.takePlaces(grant).ifPresent(refusals::add);
    }
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    Issuing.Result issued =
        issuing.admit(
            call,
            grant,
            Map.of(applicationId, application),
            Optional.empty(),
            asked.parameters());
    running.current().change("decision", null, issued.numbers().get(0));
    List<Reason> notices = new ArrayList<>(issued.notices());
    notices.addAll(judgement.allReasons());
    return Outcome.done(issued.ids().get(0), notices);
  }

  /**
   * Revokes an admission by a new decision; answers the new decision's id. The place is free again,
   * student and unit are told.
   */
  @UseCase(value = "decision.revoke", permission = Permission.DECISION_ISSUE)
  public Outcome<Long> revoke(String regionId, long id, String reason) {
    gate.allow(Target.region(regionId));
    AdmissionDecision admission = require(regionId, id);
    running.current().about(DecisionMails.SUBJECT, id, admission.number());
    Optional<Placement> placement = placements.lockOfDecision(id);
    List<Reason> faults = new ArrayList<>();
    if (placement.filter(Placement::holdsPlace).isEmpty()) {
      faults.add(Reason.of("decision.holds-no-place", admission.number()));
    }
    if (reason == null || reason.isBlank()) {
      faults.add(Reason.ofField("reason", "field.required"));
    } else if (reason.length() > AdmissionDecision.REASON_LENGTH) {
      faults.add(Reason.ofField("reason", "field.too-long", AdmissionDecision.REASON_LENGTH));
    }
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    Issuing.Result issued =
        issuing.revoke(
            admission,
            placement.get(),
            lastPlaceOf(regionId, placement.get()),
            reason.strip(),
            rules.ofFaculty(regionId).parameters());
    running
        .current()
        .change("revokedBy", null, issued.numbers().get(0))
        .change("reason", null, reason.strip());
    return Outcome.done(issued.ids().get(0), issued.notices());
  }

  /**
   * Somebody wants an issued decision to say something else. Whoever sees a decision may ask; the
   * programme's rules answer first, in their own words, and no programme gets past the core: a
   * decision is revoked and issued anew, never edited.
   *
   * @param offerId the place wanted instead
   */
  @UseCase(value = "decision.change", permission = Permission.DECISION_VIEW)
  public Outcome<Long> change(String regionId, long id, long offerId) {
    AdmissionDecision decision = require(regionId, id);
    gate.allow(DecisionAccess.target(decision));
    running.current().about(DecisionMails.SUBJECT, id, decision.number());
    AllotmentRules.Taking wanted = wantedInstead(decision, requireOffer(regionId, offerId));
    AllotmentRules asked =
        rules.of(regionId, DecisionAccess.commander(gate.scope(regionId), decision));
    List<Reason> refusals = new ArrayList<>();
    for (Moment moment : List.of(Moment.DECISION_CHANGE, Moment.PLACEMENT_CHANGE)) {
      refusals.addAll(asked.judge(moment, wanted, WrittenReasons.none()).refusals());
    }
    if (refusals.isEmpty()) {
      refusals.add(Reason.of("decision.never-edited", decision.number()));
    }
    return Outcome.refused(refusals);
  }

  /** The other place as if the decision's own one were free already. */
  private AllotmentRules.Taking wantedInstead(AdmissionDecision decision, PlacementOffer offer) {
    String regionId = decision.regionId();
    AdmissionDecision.Place present = decision.place();
    Applicant applicant =
        file.applicant(applications.find(regionId, present.applicationId()).orElseThrow());
    Occupancy occupancy = new Occupancy(file.pools(offer.callId()));
    if (present.callId() == offer.callId()) {
      occupancy.takeBack(AllotmentFile.slot(requireOffer(regionId, present.offerId())));
    }
    return occupancy.taking(
        applicant.without(present.unitId(), present.firstDay()),
        AllotmentFile.slot(offer),
        true,
        Optional.empty());
  }

  private Optional<Application> lastPlaceOf(String regionId, Placement placement) {
    long applicationId = placement.applicationId().orElseThrow();
    return placements.holdsAnother(applicationId, placement.id())
        ? Optional.empty()
        : applications.lock(regionId, applicationId);
  }

  private PlacementOffer requireOffer(String regionId, long offerId) {
    return offers
        .find(regionId, offerId)
        .orElseThrow(() -> new NotFoundException("place", offerId));
  }

  private AdmissionDecision require(String regionId, long id) {
    return decisions
        .find(regionId, id)
        .orElseThrow(() -> new NotFoundException("decision", id));
  }
}
