package org.famulus.core.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.famulus.core.access.Gate;
import org.famulus.core.access.Target;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;

/** What happens to wishes nobody could meet in time: they end. */
@Stateless
public class PlaceWishClosing {

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private PlaceWishRepository wishes;
  @Inject private PlaceWishesForChange forChange;

  /** Ids of open wishes whose student could no longer begin in time. */
  @Reads(permission = Permission.PLACE_MATCH)
  public List<Long> over(String regionId, LocalDate today) {
    gate.allow(Target.region(regionId));
    return wishes.over(regionId, today);
  }

  /** Ends one of them. */
  @UseCase(value = "place-wish.expire", permission = Permission.PLACE_MATCH)
  public Outcome<Long> expire(String regionId, long id) {
    gate.allow(Target.region(regionId));
    PlaceWish wish = forChange.open(regionId, id).wish();
    boolean met = wishes.meeting(wish).isPresent();
    if (!wish.isStanding()
        || met
        || wish.latestStart().isAfter(regions.today(regionId, clock))) {
      return Outcome.refused(Reason.of("place-wish.not-over"));
    }
    running.current().change("state", PlaceWishState.OPEN, PlaceWishState.EXPIRED);
    wish.expire(clock.instant());
    return Outcome.done(id);
  }
}
