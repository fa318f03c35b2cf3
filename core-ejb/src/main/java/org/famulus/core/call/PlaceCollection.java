package org.famulus.core.call;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.interest.Interest;
import org.famulus.core.interest.InterestRepository;
import org.famulus.core.interest.InterestState;
import org.famulus.core.interest.Period;
import org.famulus.core.interest.RegisteredInterest;
import org.famulus.core.offer.OfferRepository;
import org.famulus.core.offer.OfferSource;
import org.famulus.core.offer.PlacementOffer;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleEngine;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;

/**
 * Collects the places units have promised into a call. Each interest is judged on its own: one that
 * is held does not keep the others out, and says why.
 */
@Stateless
public class PlaceCollection {

  /** A draft or a withdrawn interest promises nothing; whether approval is needed, rules say. */
  private static final Set<InterestState> PROMISED =
      Set.of(InterestState.SUBMITTED, InterestState.APPROVED);

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private CallRepository calls;
  @Inject private InterestRepository interests;
  @Inject private OfferRepository offers;
  @Inject private OrganisationRepository organisations;
  @Inject private Regions regions;
  @Inject private RuleEngine rules;
  @Inject private Clock clock;

  /** Every interest with periods in the call's term, and where it stands with the call. */
  @Reads(permission = Permission.CALL_EDIT)
  public List<CandidateInterest> candidates(String regionId, long callId) {
    gate.allow(Target.region(regionId));
    ApplicationCall call =
        calls.find(regionId, callId).orElseThrow(() -> new NotFoundException("call", callId));
    List<CandidateInterest> judged =
        judged(call, offersOfTerm(call), Map.of()).stream().map(Judged::candidate).toList();
    return judged.stream()
        .sorted(
            Comparator.comparing(CandidateInterest::unitName)
                .thenComparing(CandidateInterest::interestId))
        .toList();
  }

  /**
   * Takes every place that may enter into the call.
   *
   * @param reasons reasons staff writes for single interests, by interest id
   * @return how many places more the call has now; the notices say why interests are kept out
   */
  @UseCase(value = "call.collect", permission = Permission.CALL_EDIT)
  public Outcome<Long> collect(String regionId, long callId, Map<Long, String> reasons) {
    gate.allow(Target.region(regionId));
    ApplicationCall call =
        calls.lock(regionId, callId).orElseThrow(() -> new NotFoundException("call", callId));
    running.current().about(Calls.SUBJECT, callId, call.title());
    if (reasons.values().stream().anyMatch(text -> text.length() > Interest.REASON_LENGTH)) {
      return Outcome.refused(
          Reason.ofField("capacityReason", "field.too-long", Interest.REASON_LENGTH));
    }
    OffersOfTerm present = offersOfTerm(call);
    long before = placesOf(call);
    List<Reason> notices = new ArrayList<>();
    for (Judged judged : judged(call, present, reasons)) {
      switch (judged.candidate().standing()) {
        case READY -> enter(call, judged, present);
        case ENTERED -> keepReason(judged);
        case REASON_NEEDED, HELD -> notices.addAll(judged.candidate().reasons());
      }
    }
    long after = placesOf(call);
    running.current().change("places", before, after);
    return Outcome.done(after - before, notices.stream().distinct().toList());
  }

  /** An interest with the verdict on it. */
  private record Judged(
      RegisteredInterest inTerm, Organisation unit, CandidateInterest candidate) {}

  private List<Judged> judged(
      ApplicationCall call, OffersOfTerm present, Map<Long, String> reasons) {
    String regionId = call.regionId();
    List<RegisteredInterest> inTerm = inTerm(call);
    Map<Long, Organisation> units =
        organisations.byIds(
            inTerm.stream().map(r -> r.interest().unitId()).collect(Collectors.toSet()));
    Map<Long, Organisation> sites =
        organisations.byIds(
            units.values().stream().flatMap(u -> u.parentId().stream()).collect(Collectors.toSet()));
    CandidateJudge judge =
        new CandidateJudge(
            rules.open(regionId),
            regions.get(regionId).catalogue().kind(call.kind()).orElseThrow().length(),
            regions.today(regionId, clock),
            present);
    return inTerm.stream()
        .map(
            registered -> {
              Organisation unit = units.get(registered.interest().unitId());
              Optional<String> written =
                  Optional.ofNullable(reasons.get(registered.interest().id()))
                      .map(String::strip)
                      .filter(text -> !text.isEmpty());
              return new Judged(
                  registered,
                  unit,
                  judge.judge(registered, unit, unit.parentId().map(sites::get), written));
            })
        .toList();
  }

  private List<RegisteredInterest> inTerm(ApplicationCall call) {
    List<Integer> years =
        IntStream.rangeClosed(call.termFirstDay().getYear(), call.termLastDay().getYear())
            .boxed()
            .toList();
    return interests
        .whole(interests.ofYears(call.regionId(), call.kind(), years, PROMISED))
        .stream()
        .map(registered -> registered.within(call.termFirstDay(), call.termLastDay()))
        .filter(registered -> !registered.periods().isEmpty())
        .toList();
  }

  private void enter(ApplicationCall call, Judged judged, OffersOfTerm present) {
    Interest interest = judged.inTerm().interest();
    interests.requireUnchanged(interest);
    keepReason(judged);
    OfferSource source =
        new OfferSource(
            call.regionId(),
            interest.id(),
            interest.unitId(),
            judged.unit().parentId(),
            interest.kind(),
            interest.field());
    int capacity = interest.periodCapacity();
    for (Period period : judged.candidate().periods()) {
      present
          .find(interest.id(), period.firstDay())
          .ifPresentOrElse(
              offer -> offer.open(capacity),
              () ->
                  offers.add(
                      new PlacementOffer(
                          call.id(), source, period.firstDay(), period.lastDay(), capacity)));
    }
  }

  private static void keepReason(Judged judged) {
    judged.candidate().capacityReason().ifPresent(judged.inTerm().interest()::setCapacityReason);
  }

  private OffersOfTerm offersOfTerm(ApplicationCall call) {
    return new OffersOfTerm(
        call.id(),
        offers.beginning(
            call.regionId(), call.kind(), call.termFirstDay(), call.termLastDay()));
  }

  private long placesOf(ApplicationCall call) {
    return offers.placesByCall(call.regionId()).getOrDefault(call.id(), 0L);
  }
}
