package org.famulus.core.decision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.allocation.AllotmentFile;
import org.famulus.core.allocation.AllotmentRules;
import org.famulus.core.allocation.Applicant;
import org.famulus.core.allocation.FreePlace;
import org.famulus.core.allocation.Occupancy;
import org.famulus.core.allocation.PlaceNames;
import org.famulus.core.allocation.PlaceRules;
import org.famulus.core.allocation.ResultRow.PlaceRow;
import org.famulus.core.allocation.Slot;
import org.famulus.core.application.Application;
import org.famulus.core.application.ApplicationRepository;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.call.CallRepository;
import org.famulus.core.decision.PlaceExchange.Exchanged;
import org.famulus.core.decision.PlaceExchange.Leaving;
import org.famulus.core.offer.OfferRepository;
import org.famulus.core.offer.PlacementOffer;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementRepository;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.rule.ParameterValues;

/**
 * The faculty gives an admitted student another place before the placement starts. Nothing is
 * edited: in one command the admission is revoked and another one issued, and what the student has
 * handed in before the start counts for the new place too.
 */
@Stateless
public class PlacementChange {

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private PlaceRules rules;
  @Inject private CallRepository calls;
  @Inject private OfferRepository offers;
  @Inject private ApplicationRepository applications;
  @Inject private PlacementRepository placements;
  @Inject private DecisionRepository decisions;
  @Inject private AllotmentFile file;
  @Inject private PlaceNames names;
  @Inject private PlaceExchange exchange;

  /** Places the student could have instead: her wishes first, each with what rules say. */
  @Reads(permission = Permission.DECISION_ISSUE)
  public List<FreePlace> placesInstead(String regionId, long decisionId) {
    gate.allow(Target.region(regionId));
    AdmissionDecision admission = require(regionId, decisionId);
    Situation now = situation(admission, requireApplication(admission));
    Map<Long, PlaceRow> places = names.ofCall(admission.place().callId());
    ChangeRules asked = new ChangeRules(rules.ofFaculty(regionId));
    return file.slots(admission.place().callId()).stream()
        .filter(slot -> slot.offerId() != admission.place().offerId())
        .filter(slot -> now.occupancy().free(slot) > 0)
        .map(
            slot ->
                new FreePlace(
                    places.get(slot.offerId()),
                    now.occupancy().free(slot),
                    now.applicant().rankOf(slot),
                    against(asked, now, slot, "", WrittenReasons.none())))
        .sorted(FreePlace.BEST_FIRST)
        .toList();
  }

  /**
   * Gives the other place; answers the new admission's id.
   *
   * @param offerId the place wanted instead
   * @param reason why, told to the student
   * @param reasons reasons written to go on against warnings
   */
  @UseCase(value = "decision.replace", permission = Permission.DECISION_ISSUE)
  public Outcome<Long> replace(
      String regionId, long decisionId, long offerId, String reason, WrittenReasons reasons) {
    gate.allow(Target.region(regionId));
    AdmissionDecision admission = require(regionId, decisionId);
    running.current().about(DecisionMails.SUBJECT, decisionId, admission.number());
    Placement earlier =
        placements
            .lockOfDecision(decisionId)
            .orElseThrow(() -> new NotFoundException("placement of decision", decisionId));
    Application application =
        applications.lock(regionId, admission.place().applicationId()).orElseThrow();
    PlacementOffer offer = requireOffer(admission, offerId);
    List<Reason> faults = faults(admission, earlier, offerId, reason);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    exchange.lock(regionId, List.of(admission.place().offerId(), offerId));
    Situation now = situation(admission, application);
    Slot slot = AllotmentFile.slot(offer);
    AllotmentRules asked = rules.ofFaculty(regionId);
    List<Reason> against =
        against(new ChangeRules(asked), now, slot, reason.strip(), reasons);
    if (!against.isEmpty()) {
      return Outcome.refused(against);
    }
    return replace(
        admission,
        earlier,
        application,
        new PlaceGrant(now.applicant(), slot),
        asked.parameters(),
        reason.strip());
  }

  private Outcome<Long> replace(
      AdmissionDecision admission,
      Placement earlier,
      Application application,
      PlaceGrant grant,
      ParameterValues parameters,
      String reason) {
    String regionId = admission.regionId();
    long interestId =
        offers.find(regionId, admission.place().offerId()).orElseThrow().interestId();
    Outcome<List<Exchanged>> outcome =
        exchange.exchange(
            calls.find(regionId, admission.place().callId()).orElseThrow(),
            List.of(
                new Leaving(admission, earlier, interestId, application, Optional.of(grant))),
            reason,
            parameters);
    if (!(outcome instanceof Outcome.Done<List<Exchanged>> done)) {
      return Outcome.refused(((Outcome.Refused<List<Exchanged>>) outcome).reasons());
    }
    Exchanged exchanged = done.value().get(0);
    PlaceExchange.Later later = exchanged.later().orElseThrow();
    running
        .current()
        .change("decision", exchanged.earlier(), later.number())
        .change("revokedBy", null, exchanged.revocation())
        .change("reason", null, reason);
    return Outcome.done(later.id(), done.notices());
  }

  private static List<Reason> faults(
      AdmissionDecision admission, Placement earlier, long offerId, String reason) {
    List<Reason> faults = new ArrayList<>();
    if (!PlacementState.BEFORE_START.contains(earlier.state())) {
      faults.add(Reason.of("decision.replace-too-late", admission.number()));
    }
    if (offerId == admission.place().offerId()) {
      faults.add(Reason.of("decision.replace-same", admission.number()));
    }
    if (reason == null || reason.isBlank()) {
      faults.add(Reason.ofField("reason", "field.required"));
    } else if (reason.length() > AdmissionDecision.REASON_LENGTH / 2) {
      faults.add(
          Reason.ofField("reason", "field.too-long", AdmissionDecision.REASON_LENGTH / 2));
    }
    return faults;
  }

  private static List<Reason> against(
      ChangeRules asked, Situation now, Slot slot, String reason, WrittenReasons reasons) {
    return asked.against(now.applicant(), now.occupancy(), slot, reason, reasons);
  }

  /**
   * The student and the places as if her own one were free already.
   *
   * @param applicant the student without the block in question
   * @param occupancy the places
   */
  private record Situation(Applicant applicant, Occupancy occupancy) {}

  private Situation situation(AdmissionDecision admission, Application application) {
    AdmissionDecision.Place present = admission.place();
    Occupancy occupancy = new Occupancy(file.pools(present.callId()));
    occupancy.takeBack(
        AllotmentFile.slot(
            offers.find(admission.regionId(), present.offerId()).orElseThrow()));
    return new Situation(
        file.applicant(application).without(present.unitId(), present.firstDay()), occupancy);
  }

  private PlacementOffer requireOffer(AdmissionDecision admission, long offerId) {
    return offers
        .find(admission.regionId(), offerId)
        .filter(offer -> offer.callId().equals(admission.place().callId()))
        .orElseThrow(() -> new NotFoundException("place of the call with id", offerId));
  }

  private Application requireApplication(AdmissionDecision admission) {
    return applications
        .find(admission.regionId(), admission.place().applicationId())
        .orElseThrow();
  }

  private AdmissionDecision require(String regionId, long id) {
    return decisions
        .find(regionId, id)
        .orElseThrow(() -> new NotFoundException("decision", id));
  }
}
