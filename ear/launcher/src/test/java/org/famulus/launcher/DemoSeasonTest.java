package org.famulus.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The demo season of a data folder")
class DemoSeasonTest {

  private static final Instant MORNING = Instant.parse("2026-10-12T08:00:00Z");

  @TempDir private Path folder;
  private Path marker;
  private Clock clock = Clock.fixed(Instant.parse("2030-05-01T10:00:00Z"), ZoneOffset.UTC);

  @BeforeEach
  void nameMarker() {
    marker = folder.resolve("demo.properties");
  }

  @Test
  @DisplayName("begins in an empty database, on the morning of its first day")
  void begins() throws RefusedLaunchException {
    DemoSeason season = season(false, null).orElseThrow();

    assertThat(season.start()).isEqualTo(MORNING);
    assertThat(season.isLoaded()).isFalse();
  }

  @Test
  @DisplayName("goes on where its clock stopped")
  void goesOn() throws Exception {
    loadAndStopAfter(Duration.ofHours(3));
    clock = Clock.offset(clock, Duration.ofDays(30));

    DemoSeason season = season(false, null).orElseThrow();

    assertThat(season.start()).isEqualTo(MORNING.plus(Duration.ofHours(3)));
    assertThat(season.isLoaded()).isTrue();
  }

  @Test
  @DisplayName("is loaded again if the first start broke off")
  void brokenFirstStart() throws Exception {
    season(false, null).orElseThrow().announce();
    createDatabase();

    assertThat(season(false, null).orElseThrow().isLoaded()).isFalse();
  }

  @Test
  @DisplayName("begins anew when its database is gone")
  void databaseGone() throws Exception {
    loadAndStopAfter(Duration.ofHours(3));
    Files.delete(folder.resolve("famulus.mv.db"));

    DemoSeason season = season(false, null).orElseThrow();

    assertThat(season.start()).isEqualTo(MORNING);
    assertThat(season.isLoaded()).isFalse();
  }

  @Test
  @DisplayName("moves its clock to a given date")
  void moved() throws Exception {
    loadAndStopAfter(Duration.ofHours(3));

    assertThat(season(false, LocalDate.of(2026, 10, 3)).orElseThrow().start())
        .isEqualTo(Instant.parse("2026-10-03T08:00:00Z"));
  }

  @Test
  @DisplayName("is not wanted in a database that is to stay empty, nor in one with real data")
  void realData() throws Exception {
    assertThat(season(true, null)).isEmpty();

    createDatabase();
    assertThat(season(false, null)).isEmpty();
  }

  @Test
  @DisplayName("never moves the clock of real data")
  void dateOnRealData() throws Exception {
    createDatabase();

    assertThatThrownBy(() -> season(false, LocalDate.of(2026, 10, 3)))
        .hasMessage(
            "The option --date moves the clock of the demo season only, and the data folder "
                + folder
                + " is not marked as demo.");
  }

  @Test
  @DisplayName("does not lend its clock to another database")
  void otherDatabase() throws Exception {
    loadAndStopAfter(Duration.ofHours(3));
    Files.writeString(
        marker, Files.readString(marker).replace("database=h2", "database=jdbc\\:postgresql\\:x"));

    assertThat(season(false, null)).isEmpty();
  }

  @Test
  @DisplayName("is not turned into an empty installation")
  void emptyOnDemo() throws Exception {
    loadAndStopAfter(Duration.ofHours(3));

    assertThatThrownBy(() -> season(true, null))
        .hasMessage(
            "The data folder "
                + folder
                + " holds the demo season; --empty needs another folder: --data DIR.");
  }

  @Test
  @DisplayName("is refused when its marker was changed by hand")
  void brokenMarker() throws Exception {
    loadAndStopAfter(Duration.ofHours(3));
    Files.writeString(marker, "database=h2\nloaded=true\nclock=noon\n");

    assertThatThrownBy(() -> season(false, null))
        .hasMessageStartingWith("The demo marker " + marker + " cannot be used");
  }

  private void loadAndStopAfter(Duration time) throws RefusedLaunchException, IOException {
    MovedClock moved = new MovedClock(clock.instant());
    DemoSeason season =
        DemoSeason.of(marker, new H2Database(folder), false, Optional.empty(), moved).orElseThrow();
    createDatabase();
    moved.now = moved.now.plus(time);
    season.remember();
  }

  private void createDatabase() throws IOException {
    Files.writeString(folder.resolve("famulus.mv.db"), "");
  }

  private Optional<DemoSeason> season(boolean wantsEmpty, LocalDate date)
      throws RefusedLaunchException {
    return DemoSeason.of(
        marker, new H2Database(folder), wantsEmpty, Optional.ofNullable(date), clock);
  }

  private static final class MovedClock extends Clock {
    private Instant now;

    MovedClock(Instant now) {
      this.now = now;
    }

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
