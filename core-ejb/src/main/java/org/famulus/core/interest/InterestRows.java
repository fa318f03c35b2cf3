package org.famulus.core.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.call.ApplicationCall;
import org.famulus.core.call.CallRepository;
import org.famulus.core.offer.OfferRepository;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.region.Regions;

/** Makes rows of interests with a constant number of statements, whatever their number. */
@ApplicationScoped
public class InterestRows {

  @Inject private InterestRepository interests;
  @Inject private OrganisationRepository organisations;
  @Inject private OfferRepository offers;
  @Inject private CallRepository calls;
  @Inject private Regions regions;
  @Inject private Clock clock;

  /** The rows of the interests, in their order. */
  public List<InterestRow> of(String regionId, List<RegisteredInterest> found) {
    Map<Long, Organisation> units =
        organisations.byIds(
            found.stream().map(r -> r.interest().unitId()).collect(Collectors.toSet()));
    Map<Long, Organisation> sites =
        organisations.byIds(
            units.values().stream()
                .flatMap(unit -> unit.parentId().stream())
                .collect(Collectors.toSet()));
    Map<Long, Set<Long>> inCalls =
        offers.callsOfInterests(found.stream().map(r -> r.interest().id()).toList());
    List<ApplicationCall> seasons = calls.all(regionId);
    LocalDate today = regions.today(regionId, clock);
    return found.stream()
        .map(
            registered -> {
              Interest interest = registered.interest();
              Organisation unit = units.get(interest.unitId());
              Set<Long> inCall = inCalls.getOrDefault(interest.id(), Set.of());
              return row(
                  registered,
                  unit,
                  unit.parentId().map(sites::get),
                  !inCall.isEmpty(),
                  expectedResults(interest, inCall, seasons, today));
            })
        .toList();
  }

  private static InterestRow row(
      RegisteredInterest registered,
      Organisation unit,
      Optional<Organisation> site,
      boolean inCall,
      Optional<LocalDate> changeableUntil) {
    Interest interest = registered.interest();
    return new InterestRow(
        interest.id(),
        interest.version(),
        unit.id(),
        unit.name(),
        site.map(Organisation::name),
        interest.year(),
        interest.kind(),
        interest.field(),
        interest.state(),
        interest.places(),
        interest.maxPerPeriod(),
        interest.taken(),
        registered.periods().stream().map(InterestPeriod::firstDay).toList(),
        NextActor.of(interest, inCall),
        changeableUntil,
        inCall);
  }

  /** When students may first be given to the unit: the earliest results of its calls to come. */
  private static Optional<LocalDate> expectedResults(
      Interest interest, Set<Long> inCall, List<ApplicationCall> seasons, LocalDate today) {
    return seasons.stream()
        .filter(call -> inCall.isEmpty() ? concerns(call, interest) : inCall.contains(call.id()))
        .flatMap(call -> call.resultsOn().stream())
        .filter(day -> !day.isBefore(today))
        .min(Comparator.naturalOrder());
  }

  private static boolean concerns(ApplicationCall call, Interest interest) {
    return call.kind().equals(interest.kind())
        && call.termFirstDay().getYear() <= interest.year()
        && call.termLastDay().getYear() >= interest.year();
  }

  /** The interest with everything on it. */
  public InterestDetail detail(RegisteredInterest registered) {
    Interest interest = registered.interest();
    return new InterestDetail(
        of(interest.regionId(), List.of(registered)).get(0),
        registered.contacts().stream().map(NamedPerson::of).toList(),
        interest.note(),
        interest.capacityReason(),
        interest.approval());
  }
}
