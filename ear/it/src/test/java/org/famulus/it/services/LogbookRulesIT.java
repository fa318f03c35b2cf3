package org.famulus.it.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.access.AccessDeniedException;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.access.Grant;
import org.famulus.core.access.Role;
import org.famulus.core.placement.Logbook;
import org.famulus.core.placement.LogbookForm;
import org.famulus.core.placement.LogbookView;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("The logbook, through the use cases")
public class LogbookRulesIT {

  private static final String REGION = Ground.REGION;

  @Inject private Callers callers;
  @Inject private DecisionGround stage;
  @Inject private PlacementGround ground;
  @Inject private Logbook logbook;

  @Test
  @DisplayName("SKA-R16: more than two hours of literature on a day need a written reason")
  public void literature() throws Exception {
    PlacementGround.Scene scene = started();
    ground.on(
        scene.day(2),
        () -> {
          Outcome<Long> warned = write(scene, scene.day(1), 121, WrittenReasons.none());
          assertThat(warned).isInstanceOf(Outcome.Refused.class);
          assertThat(((Outcome.Refused<Long>) warned).reasons())
              .anySatisfy(
                  reason -> {
                    assertThat(reason.ruleId()).contains("SKA-R16");
                    assertThat(reason.waivable()).isTrue();
                  });
          write(scene, scene.day(1), 121, WrittenReasons.of("SKA-R16", "The clinic was closed"))
              .value();
          write(scene, scene.day(2), 120, WrittenReasons.none()).value();
          return null;
        });
    LogbookView view = readAs(stage.student(scene.application()), scene);
    assertThat(view.on(scene.day(1)).orElseThrow().reason()).contains("The clinic was closed");
    assertThat(view.on(scene.day(2)).orElseThrow().reason()).isEmpty();
    assertThat(view.literatureMinutes()).isEqualTo(241);
  }

  @Test
  @DisplayName("days before the start, after today and of a pause cannot be written")
  public void onlyDaysThatWere() throws Exception {
    PlacementGround.Scene scene = started();
    ground.on(
        scene.day(2),
        () -> {
          assertThat(write(scene, scene.day(-1), 0, WrittenReasons.none()).isDone()).isFalse();
          assertThat(write(scene, scene.day(3), 0, WrittenReasons.none()).isDone()).isFalse();
          assertThat(write(scene, scene.day(2), 0, WrittenReasons.none()).isDone()).isTrue();
          // Written a second time as if it were new, the day says who was first.
          assertThat(write(scene, scene.day(2), 10, WrittenReasons.none()))
              .isInstanceOf(Outcome.Stale.class);
          return null;
        });
  }

  @Test
  @DisplayName("unit and faculty read a logbook, another unit and the verifier do not")
  public void readers() throws Exception {
    PlacementGround.Scene scene = started();
    PlacementGround.Scene other = started();
    assertThat(readAs(DecisionGround.host(scene.place().unit()), scene).entries()).isEmpty();
    assertThat(readAs(Actors.coordinator(), scene).entries()).isEmpty();
    assertUnreadable(DecisionGround.host(other.place().unit()), scene);
    assertUnreadable(stage.student(other.application()), scene);
    assertUnreadable(
        new Caller(
            Optional.empty(),
            "Verifier",
            Optional.empty(),
            false,
            false,
            List.of(new Grant(REGION, Role.VERIFIER, Optional.empty()))),
        scene);
  }

  private PlacementGround.Scene started() throws Exception {
    PlacementGround.Scene scene = callers.as(Caller.famulus("test"), () -> ground.accepted());
    ground.start(scene.placement());
    return scene;
  }

  private Outcome<Long> write(
      PlacementGround.Scene scene, LocalDate day, int literature, WrittenReasons reasons) {
    return callers.as(
        stage.student(scene.application()),
        () ->
            logbook.write(
                REGION,
                scene.placement(),
                Optional.empty(),
                new LogbookForm(day, 480, literature, "Rounds and admissions"),
                reasons));
  }

  private LogbookView readAs(Caller caller, PlacementGround.Scene scene) {
    return callers.as(caller, () -> logbook.read(REGION, scene.placement()));
  }

  private void assertUnreadable(Caller caller, PlacementGround.Scene scene) {
    assertThatThrownBy(() -> readAs(caller, scene)).isInstanceOf(AccessDeniedException.class);
  }
}
