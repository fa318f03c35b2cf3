package org.famulus.core.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.famulus.core.settings.MovableClock;
import org.famulus.core.settings.Settings;
import org.famulus.core.settings.SystemSetting;
import org.famulus.core.settings.SystemSettings;

/** Moves the clock of a demo database, and refuses to move any other. */
@ApplicationScoped
public class DemoClock {

  @Inject private Settings settings;
  @Inject private SystemSettings facts;
  @Inject private MovableClock clock;

  /** Moves the clock if a demo date is set. */
  public void start() {
    Optional<Instant> start = settings.demoStart();
    if (start.isEmpty()) {
      return;
    }
    boolean demo = facts.find(SystemSetting.DEMO).isPresent();
    boolean becomesDemo =
        settings.seedFolder().isPresent() && facts.find(SystemSetting.SEASON_LOADED).isEmpty();
    if (!demo && !becomesDemo) {
      throw new RefusedStartException(
          "The date can only be moved in a demo database, and this one holds real data.", null);
    }
    clock.moveTo(start.get());
  }
}
