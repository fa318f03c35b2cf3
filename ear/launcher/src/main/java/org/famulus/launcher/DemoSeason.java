package org.famulus.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Properties;

/**
 * The demo season of a data folder, remembered in a marker file: which database holds it, whether
 * it has been loaded, and what its clock showed last. While Famulus is stopped the demo clock
 * stands still; it never runs backwards unless somebody sets it with {@code --date}.
 */
final class DemoSeason {

  /** Inside the October call of the season. */
  static final LocalDate FIRST_DAY = LocalDate.of(2026, 10, 12);

  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private final Path marker;
  private final String database;
  private final Instant start;
  private final boolean loaded;
  private final Clock clock;
  private final Instant startedAt;

  private DemoSeason(Path marker, String database, Instant start, boolean loaded, Clock clock) {
    this.marker = marker;
    this.database = database;
    this.start = start;
    this.loaded = loaded;
    this.clock = clock;
    this.startedAt = clock.instant();
  }

  /**
   * Finds out whether this start is one of a demo season, old or new.
   *
   * @return nothing if the database holds, or is to hold, real data
   * @throws RefusedLaunchException if options and data folder contradict each other
   */
  static Optional<DemoSeason> of(
      Path marker, Database database, boolean wantsEmpty, Optional<LocalDate> date, Clock clock)
      throws RefusedLaunchException {
    boolean emptyDatabase = database.isEmpty();
    Optional<Properties> known =
        read(marker)
            .filter(found -> database.identity().equals(found.getProperty("database")))
            .filter(found -> !emptyDatabase || !Boolean.parseBoolean(found.getProperty("loaded")));
    if (known.isPresent() && wantsEmpty) {
      throw new RefusedLaunchException(
          "The data folder "
              + marker.getParent()
              + " holds the demo season; --empty needs another folder: --data DIR.");
    }
    if (known.isEmpty() && (wantsEmpty || !emptyDatabase)) {
      if (date.isPresent()) {
        throw new RefusedLaunchException(
            "The option --date moves the clock of the demo season only, and the data folder "
                + marker.getParent()
                + " is not marked as demo.");
      }
      return Optional.empty();
    }
    Instant shown = known.isPresent() ? lastShown(marker, known.get()) : morningOf(FIRST_DAY);
    boolean loaded =
        known.isPresent() && Boolean.parseBoolean(known.get().getProperty("loaded"));
    Instant start = date.map(DemoSeason::morningOf).orElse(shown);
    return Optional.of(new DemoSeason(marker, database.identity(), start, loaded, clock));
  }

  private static Optional<Properties> read(Path marker) throws RefusedLaunchException {
    if (Files.notExists(marker)) {
      return Optional.empty();
    }
    try (Reader reader = Files.newBufferedReader(marker)) {
      Properties properties = new Properties();
      properties.load(reader);
      return Optional.of(properties);
    } catch (IOException failure) {
      throw unusable(marker, failure);
    }
  }

  private static Instant lastShown(Path marker, Properties known) throws RefusedLaunchException {
    try {
      return Instant.parse(known.getProperty("clock", ""));
    } catch (DateTimeException changedByHand) {
      throw unusable(marker, changedByHand);
    }
  }

  private static Instant morningOf(LocalDate day) {
    return day.atTime(MORNING).toInstant(ZoneOffset.UTC);
  }

  /** What the demo clock shows at the start of the server. */
  Instant start() {
    return start;
  }

  /** Whether the season is in the database already. */
  boolean isLoaded() {
    return loaded;
  }

  /** Writes the marker before the first start, so that a broken first start is recognised. */
  void announce() throws RefusedLaunchException {
    write(loaded);
  }

  /** Writes down that the season is loaded and what its clock shows now. */
  void remember() throws RefusedLaunchException {
    write(true);
  }

  private void write(boolean seasonLoaded) throws RefusedLaunchException {
    Properties properties = new Properties();
    properties.setProperty("database", database);
    properties.setProperty("loaded", Boolean.toString(seasonLoaded));
    Instant shown = start.plus(Duration.between(startedAt, clock.instant()));
    properties.setProperty("clock", shown.toString());
    try (Writer writer = Files.newBufferedWriter(marker)) {
      properties.store(writer, "This data folder holds the demo season of Famulus.");
    } catch (IOException failure) {
      throw unusable(marker, failure);
    }
  }

  private static RefusedLaunchException unusable(Path marker, Exception cause) {
    return new RefusedLaunchException(
        "The demo marker " + marker + " cannot be used; remove the data folder to start anew.",
        cause);
  }
}
