package org.famulus.core.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.famulus.core.settings.MovableClock;
import org.famulus.core.settings.Settings;
import org.famulus.core.settings.SystemSetting;
import org.famulus.core.settings.SystemSettings;

/**
 * Moves the clock of a demo database, and refuses to move any other. A start goes on no earlier
 * than the day to which somebody moved the clock on its page: what happened on that day is in the
 * database.
 */
@ApplicationScoped
public class DemoClock {

  @Inject private Settings settings;
  @Inject private SystemSettings facts;
  @Inject private MovableClock clock;

  private final AtomicBoolean demo = new AtomicBoolean();

  /** Moves the clock if a demo date is set, or was moved to. */
  public void start() {
    Optional<Instant> start = settings.demoStart();
    boolean holdsDemo = facts.find(SystemSetting.DEMO).isPresent();
    boolean becomesDemo =
        settings.seedFolder().isPresent() && facts.find(SystemSetting.SEASON_LOADED).isEmpty();
    if (start.isPresent() && !holdsDemo && !becomesDemo) {
      throw new RefusedStartException(
          "The date can only be moved in a demo database, and this one holds real data.", null);
    }
    Optional<Instant> movedTo =
        holdsDemo ? facts.find(SystemSetting.DEMO_CLOCK).map(Instant::parse) : Optional.empty();
    Stream.of(start, movedTo)
        .flatMap(Optional::stream)
        .max(Instant::compareTo)
        .ifPresent(clock::moveTo);
  }

  /** Notes whether the database holds the demo; asked once, when a first season is in it. */
  public void noteDemo() {
    demo.set(facts.find(SystemSetting.DEMO).isPresent());
  }

  /** Whether the database holds the demo. */
  public boolean isDemo() {
    return demo.get();
  }

  /** Moves the clock, for this run and for later ones. */
  void moveTo(Instant moment) {
    facts.put(SystemSetting.DEMO_CLOCK, moment.toString());
    clock.moveTo(moment);
  }
}
