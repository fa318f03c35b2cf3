package org.famulus.core.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.host.HostFactsSource;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.catalogue.Step;
import org.famulus.region.spi.facts.HostFacts;
import org.famulus.region.spi.facts.StayFacts;

/** Tells rules what a placement is, with which host, and for how long its student was there. */
@ApplicationScoped
public class Stays {

  @Inject private Regions regions;
  @Inject private HostFactsSource hosts;
  @Inject private PlacementRepository placements;

  /** Of a placement whose student was there, until its last day or the day she left. */
  public StayFacts of(Placement placement) {
    LocalDate lastDay = placement.lastDayThere();
    int days =
        days(placement.subject().firstDay(), lastDay) - away(placement, lastDay);
    Map<Long, HostFacts> host =
        hosts(placement.regionId(), Set.of(placement.subject().unitId()));
    return stay(placement, days, host);
  }

  /** Of placements before their start, as they are planned; one statement for the hosts. */
  public Map<Long, StayFacts> planned(String regionId, Collection<Placement> some) {
    Map<Long, HostFacts> host =
        hosts(
            regionId,
            some.stream().map(each -> each.subject().unitId()).collect(Collectors.toSet()));
    return some.stream()
        .collect(
            Collectors.toMap(
                Placement::id,
                each ->
                    stay(
                        each, days(each.subject().firstDay(), each.subject().lastDay()), host)));
  }

  /** Calendar days within the stay on which the student was away. */
  int away(Placement placement, LocalDate lastDay) {
    return placements.interruptions(placement.id()).stream()
        .mapToInt(
            pause ->
                Math.max(
                    0,
                    days(
                        pause.firstDay(),
                        pause.lastDay().filter(day -> day.isBefore(lastDay)).orElse(lastDay))))
        .sum();
  }

  private Map<Long, HostFacts> hosts(String regionId, Set<Long> units) {
    Set<Step> steps = regions.get(regionId).catalogue().steps();
    return steps.contains(Step.HOST) || steps.contains(Step.BOOKING)
        ? hosts.of(regionId, units)
        : Map.of();
  }

  private static StayFacts stay(Placement placement, int days, Map<Long, HostFacts> host) {
    Placement.Subject subject = placement.subject();
    return new StayFacts(
        subject.personId(),
        subject.kind(),
        subject.field(),
        days,
        Optional.ofNullable(host.get(subject.unitId())));
  }

  private static int days(LocalDate firstDay, LocalDate lastDay) {
    return (int) ChronoUnit.DAYS.between(firstDay, lastDay) + 1;
  }
}
