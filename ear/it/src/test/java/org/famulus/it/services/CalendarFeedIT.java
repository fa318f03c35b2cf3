package org.famulus.it.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.famulus.core.access.AccessDeniedException;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.placement.PlacementFace;
import org.famulus.core.placement.PlacementFaces.Among;
import org.famulus.core.placement.calendar.CalendarFeeds;
import org.famulus.core.placement.calendar.FeedReader;
import org.famulus.core.placement.calendar.FeedRow;
import org.famulus.core.placement.calendar.FeedWriter;
import org.famulus.core.placement.calendar.PlacementDays;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("Calendars and the secret addresses they are read under")
public class CalendarFeedIT {

  private static final String REGION = Ground.REGION;

  @Inject private Callers callers;
  @Inject private DecisionGround stage;
  @Inject private PlacementGround ground;
  @Inject private PlacementDays calendar;
  @Inject private CalendarFeeds feeds;
  @Inject private FeedReader reader;

  @Test
  @DisplayName("a unit and a student see their own placements only, the faculty all of them")
  public void everybodyHerOwn() throws Exception {
    PlacementGround.Scene mine = accepted();
    PlacementGround.Scene other = accepted();
    assertThat(idsAs(DecisionGround.host(mine.place().unit()), mine))
        .containsExactly(mine.placement());
    assertThat(idsAs(stage.student(mine.application()), mine)).containsExactly(mine.placement());
    assertThat(idsAs(Actors.coordinator(), mine)).contains(mine.placement(), other.placement());
  }

  @Test
  @DisplayName("a unit's address shows its placements as whole days until it is taken back")
  public void addressOfAUnit() throws Exception {
    PlacementGround.Scene mine = accepted();
    PlacementGround.Scene other = accepted();
    Caller host = DecisionGround.host(mine.place().unit());
    String token = token(host, mine.place().unit());

    String content = contentOf(token).orElseThrow();
    assertThat(content)
        .contains("BEGIN:VCALENDAR")
        .contains("UID:placement-" + mine.placement() + "@")
        .contains("DTSTART;VALUE=DATE:" + mine.firstDay().toString().replace("-", ""))
        .contains("DTEND;VALUE=DATE:" + mine.day(28).toString().replace("-", ""))
        .doesNotContain("placement-" + other.placement() + "@");
    assertThat(reader.read(token).map(FeedWriter.Written::digest))
        .isEqualTo(reader.read(token).map(FeedWriter.Written::digest));
    assertThat(contentOf(token + "x")).isEmpty();

    FeedRow row = callers.as(host, () -> feeds.all(REGION)).get(0);
    callers.as(host, () -> feeds.revoke(REGION, row.id()).value());
    assertThat(contentOf(token)).isEmpty();
  }

  @Test
  @DisplayName("nobody makes or takes back an address of somebody else's unit")
  public void addressOfAnotherUnit() throws Exception {
    PlacementGround.Scene mine = accepted();
    PlacementGround.Scene other = accepted();
    Caller host = DecisionGround.host(mine.place().unit());
    assertThatThrownBy(() -> token(host, other.place().unit()))
        .isInstanceOf(AccessDeniedException.class);
    Caller others = DecisionGround.host(other.place().unit());
    token(others, other.place().unit());
    FeedRow row = callers.as(others, () -> feeds.all(REGION)).get(0);
    assertThatThrownBy(() -> callers.as(host, () -> feeds.revoke(REGION, row.id())))
        .isInstanceOf(AccessDeniedException.class);
  }

  private PlacementGround.Scene accepted() {
    return callers.as(Caller.famulus("test"), () -> ground.accepted());
  }

  private String token(Caller caller, long unit) {
    String address = callers.as(caller, () -> feeds.create(REGION, Optional.of(unit)).value());
    return address.substring(address.lastIndexOf('/') + 1).replace(".ics", "");
  }

  private Optional<String> contentOf(String token) {
    return reader
        .read(token)
        .map(written -> new String(written.content(), StandardCharsets.UTF_8));
  }

  private List<Long> idsAs(Caller caller, PlacementGround.Scene scene) {
    return callers
        .as(
            caller,
            () -> calendar.between(REGION, Among.all(), scene.firstDay(), scene.day(6)))
        .stream()
        .map(PlacementFace::id)
        .toList();
  }
}
