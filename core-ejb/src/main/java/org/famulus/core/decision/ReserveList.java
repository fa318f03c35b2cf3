package org.famulus.core.decision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.allocation.AllocationRepository;
import org.famulus.core.allocation.AllocationRun;
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
import org.famulus.core.application.ApplicationState;
import org.famulus.core.call.CallRepository;
import org.famulus.core.offer.OfferRepository;
import org.famulus.core.offer.PlacementOffer;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;
import org.famulus.region.spi.rule.Moment;

/**
 * Who waits after the allotment, in the order of the draw, and which free place goes to whom next.
 * It proposes; a decision is issued by {@link SingleDecisions#give}.
 */
@Stateless
public class ReserveList {

  private static final Comparator<ReserveRow> BY_DRAW =
      Comparator.comparing((ReserveRow row) -> row.lotteryNumber().orElse(Integer.MAX_VALUE))
          .thenComparing(ReserveRow::number);

  @Inject private Gate gate;
  @Inject private PlaceRules rules;
  @Inject private CallRepository calls;
  @Inject private OfferRepository offers;
  @Inject private ApplicationRepository applications;
  @Inject private AllocationRepository allocations;
  @Inject private AllotmentFile file;
  @Inject private PlaceNames names;
  @Inject private ReserveNames people;

  /** A page of those who wait for a place in the call, in the order of the last allotted draw. */
  @Reads(permission = Permission.DECISION_ISSUE)
  public Slice<ReserveRow> waiting(String regionId, long callId, Page page) {
    gate.allow(Target.region(regionId));
    requireCall(regionId, callId);
    WaitingQuery query =
        people.ask(regionId, callId, allocations.lastAllotted(callId).map(AllocationRun::id));
    return new Slice<>(query.rows(page), query.count(), Map.of());
  }

  /** Places of the call that are free now. */
  @Reads(permission = Permission.DECISION_ISSUE)
  public List<FreePlace> freePlaces(String regionId, long callId) {
    gate.allow(Target.region(regionId));
    requireCall(regionId, callId);
    Occupancy occupancy = new Occupancy(file.pools(callId));
    Map<Long, PlaceRow> places = names.ofCall(callId);
    return file.slots(callId).stream()
        .filter(slot -> occupancy.free(slot) > 0)
        .map(
            slot ->
                new FreePlace(
                    places.get(slot.offerId()),
                    occupancy.free(slot),
                    Optional.empty(),
                    List.of()))
        .sorted(FreePlace.BEST_FIRST)
        .toList();
  }

  /**
   * Who could get a place, in the order of the draw: those who wished it, each with what rules say;
   * the first one that {@linkplain ReserveRow#fits() fits} is the proposal.
   */
  @Reads(permission = Permission.DECISION_ISSUE)
  public List<ReserveRow> whoWished(String regionId, long offerId) {
    gate.allow(Target.region(regionId));
    PlacementOffer offer =
        offers
            .find(regionId, offerId)
            .orElseThrow(() -> new NotFoundException("place", offerId));
    Slot slot = AllotmentFile.slot(offer);
    Occupancy occupancy = new Occupancy(file.pools(offer.callId()));
    AllotmentRules asked = rules.ofFaculty(regionId);
    Map<Long, Integer> numbers = lotteryNumbers(offer.callId());
    Map<Long, ReserveNames.Name> known = people.ofCall(offer.callId(), ApplicationState.ELIGIBLE);
    return file.applicants(regionId, offer.callId(), EnumSet.of(ApplicationState.ELIGIBLE)).stream()
        .filter(applicant -> applicant.rankOf(slot).isPresent())
        .map(
            applicant ->
                row(
                    applicant,
                    known,
                    numbers,
                    applicant.rankOf(slot),
                    refusals(asked, occupancy, applicant, slot)))
        .sorted(BY_DRAW)
        .toList();
  }

  /** Free places of the call for one student: her wishes first, each with what rules say. */
  @Reads(permission = Permission.DECISION_ISSUE)
  public List<FreePlace> placesFor(String regionId, long applicationId) {
    gate.allow(Target.region(regionId));
    Application application = applications.require(regionId, applicationId);
    Applicant applicant = file.applicant(application);
    Occupancy occupancy = new Occupancy(file.pools(application.callId()));
    AllotmentRules asked = rules.ofFaculty(regionId);
    Map<Long, PlaceRow> places = names.ofCall(application.callId());
    return file.slots(application.callId()).stream()
        .filter(slot -> occupancy.free(slot) > 0)
        .map(
            slot ->
                new FreePlace(
                    places.get(slot.offerId()),
                    occupancy.free(slot),
                    applicant.rankOf(slot),
                    refusals(asked, occupancy, applicant, slot)))
        .sorted(FreePlace.BEST_FIRST)
        .toList();
  }

  private static List<Reason> refusals(
      AllotmentRules asked, Occupancy occupancy, Applicant applicant, Slot slot) {
    return asked
        .judge(
            Moment.DECISION_ISSUE,
            occupancy.taking(applicant, slot, false, Optional.empty()),
            WrittenReasons.none())
        .againstBinding();
  }

  private static ReserveRow row(
      Applicant applicant,
      Map<Long, ReserveNames.Name> known,
      Map<Long, Integer> numbers,
      Optional<Integer> rank,
      List<Reason> refusals) {
    ReserveNames.Name name = known.get(applicant.applicationId());
    return new ReserveRow(
        applicant.applicationId(),
        applicant.number(),
        name.student(),
        name.institution(),
        Optional.ofNullable(numbers.get(applicant.applicationId())),
        rank,
        refusals);
  }

  private Map<Long, Integer> lotteryNumbers(long callId) {
    return allocations
        .lastAllotted(callId)
        .map(AllocationRun::id)
        .map(allocations::lotteryNumbers)
        .orElse(Map.of());
  }

  private void requireCall(String regionId, long callId) {
    calls.find(regionId, callId).orElseThrow(() -> new NotFoundException("call", callId));
  }
}
