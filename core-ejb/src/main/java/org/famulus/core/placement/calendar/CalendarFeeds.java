package org.famulus.core.placement.calendar;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.access.AccessDeniedException;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Scope;
import org.famulus.core.access.Target;
import org.famulus.core.access.Tokens;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.settings.Settings;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;

/** Gives out and takes back the secret addresses under which calendar programs read placements. */
@Stateless
public class CalendarFeeds {

  private static final String SUBJECT = "CALENDAR_FEED";

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private Settings settings;
  @Inject private FeedRepository feeds;

  /** Addresses that work: the caller's own, and those of units she speaks for. */
  @Reads(permission = Permission.PLACEMENT_VIEW)
  public List<FeedRow> all(String regionId) {
    return feeds.of(gate.scope(regionId), gate.caller().accountId().orElse(0L));
  }

  /**
   * Units the caller can make an address for: those she speaks for, or for staff the one named.
   *
   * @param unitId the unit somebody looks at, if it is one
   */
  @Reads(permission = Permission.PLACEMENT_VIEW)
  public List<UnitName> units(String regionId, Optional<Long> unitId) {
    Scope scope = gate.scope(regionId);
    return scope.wholeRegion()
        ? feeds.units(unitId.map(Set::of).orElse(Set.of()))
        : feeds.units(scope.organisations());
  }

  /**
   * A unit to choose.
   *
   * @param id its id
   * @param name its name
   */
  public record UnitName(long id, String name) {}

  /**
   * Makes an address and answers it; it cannot be read again later.
   *
   * @param unitId the unit whose calendar it is; empty for the caller's own
   */
  @UseCase(value = "calendar-feed.create", permission = Permission.PLACEMENT_VIEW)
  public Outcome<String> create(String regionId, Optional<Long> unitId) {
    String token = Tokens.fresh();
    CalendarFeed feed =
        unitId.isPresent()
            ? ofUnit(regionId, unitId.get(), token)
            : ofCaller(regionId, token);
    about(feed);
    return Outcome.done(settings.baseUrl() + "/ical/" + token + ".ics");
  }

  /** Takes an address back; who reads it finds nothing from now on. */
  @UseCase(value = "calendar-feed.revoke", permission = Permission.PLACEMENT_VIEW)
  public Outcome<Long> revoke(String regionId, long id) {
    Scope scope = gate.scope(regionId);
    CalendarFeed feed =
        feeds
            .find(regionId, id)
            .filter(CalendarFeed::works)
            .filter(each -> reaches(scope, each))
            .orElseThrow(() -> new NotFoundException("calendar feed", id));
    running.current().inRegion(regionId);
    about(feed);
    feed.revoke(clock.instant());
    return Outcome.done(id);
  }

  private CalendarFeed ofUnit(String regionId, long unitId, String token) {
    gate.allow(Target.organisation(regionId, unitId));
    return feeds.add(
        CalendarFeed.ofUnit(
            regionId, Tokens.hash(token), unitId, gate.caller().name(), clock.instant()));
  }

  private CalendarFeed ofCaller(String regionId, String token) {
    gate.scope(regionId);
    running.current().inRegion(regionId);
    long account =
        gate.caller()
            .accountId()
            .orElseThrow(() -> new AccessDeniedException("Only an account has a calendar."));
    return feeds.add(
        CalendarFeed.ofAccount(
            regionId, Tokens.hash(token), account, gate.caller().name(), clock.instant()));
  }

  private boolean reaches(Scope scope, CalendarFeed feed) {
    return feed.organisationId()
        .map(unit -> scope.reaches(Target.organisation(scope.regionId(), unit)))
        .orElseGet(() -> feed.accountId().equals(gate.caller().accountId()));
  }

  private void about(CalendarFeed feed) {
    running
        .current()
        .about(
            SUBJECT,
            feed.id(),
            feed.organisationId().map(feeds::nameOf).orElseGet(() -> gate.caller().name()));
  }
}
