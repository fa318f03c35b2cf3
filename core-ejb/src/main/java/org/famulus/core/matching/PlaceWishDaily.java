package org.famulus.core.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.famulus.core.schedule.DailyJob;
import org.famulus.core.schedule.DailyRound;

/** Every day: wishes whose time is over end. */
@ApplicationScoped
public class PlaceWishDaily implements DailyJob {

  @Inject private PlaceWishClosing closing;

  @Override
  public String name() {
    return "place-wish";
  }

  @Override
  public void steps(DailyRound round, String regionId, LocalDate today) {
    round.each(
        "end of the place wish",
        () -> closing.over(regionId, today),
        wish -> closing.expire(regionId, wish));
  }
}
