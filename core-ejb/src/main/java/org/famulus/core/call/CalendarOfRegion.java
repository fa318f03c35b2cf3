package org.famulus.core.call;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.famulus.core.access.Gate;
import org.famulus.core.offer.OfferRepository;
import org.famulus.core.region.RegionOfPlugin;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.port.CallCalendar;

/** Gives each region the port to its own published calls. */
@Dependent
public class CalendarOfRegion {

  @Inject private RegionOfPlugin regionOfPlugin;
  @Inject private Gate gate;
  @Inject private CallRepository calls;
  @Inject private OfferRepository offers;
  @Inject private Regions regions;
  @Inject private Clock clock;

  /** The port of the region that asks for it. */
  @Produces
  @Dependent
  public CallCalendar calendar(InjectionPoint asking) {
    String regionId = regionOfPlugin.of(asking);
    return () -> upcoming(regionId);
  }

  private List<CallCalendar.CallRow> upcoming(String regionId) {
    gate.scope(regionId, Permission.CALL_VIEW);
    LocalDate today = regions.today(regionId, clock);
    Map<Long, Long> places = offers.placesByCall(regionId);
    return calls.all(regionId).stream()
        .filter(call -> call.isPublished() && !call.closesOn().isBefore(today))
        .sorted(Comparator.comparing(ApplicationCall::opensOn))
        .map(
            call ->
                new CallCalendar.CallRow(
                    call.title(),
                    call.opensOn(),
                    call.closesOn(),
                    call.termFirstDay(),
                    places.getOrDefault(call.id(), 0L).intValue()))
        .toList();
  }
}
