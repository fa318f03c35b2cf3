package org.famulus.it.services;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.region.Language;
import org.famulus.core.region.Texts;
import org.famulus.core.schedule.DailyJob;
import org.famulus.core.schedule.DailyJobs;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("What Famulus does once a day")
public class DailyJobsIT {

  private static final int SERVERS = 3;

  @Inject private Callers callers;
  @Inject private PlacementGround ground;
  @Inject private DailyJobs jobs;
  @Inject private DailyTimerOff timer;
  @Inject @Any private Instance<DailyJob> all;
  @Inject private Texts texts;
  @Inject private Rivals rivals;

  @Test
  @DisplayName("is done once, however many servers find it due at the same moment, and not again that day")
  public void once() throws Exception {
    PlacementGround.Scene scene =
        callers.as(Caller.famulus("test"), () -> ground.allotted());
    LocalDate after = ground.now(scene.placement()).subject().lastDay().plusDays(1);
    Callable<Boolean> server =
        () -> {
          jobs.runDue();
          return true;
        };
    assertThat(timer.running()).as("timers that run the jobs too").isEmpty();
    ground.alone(scene.placement());
    ground.forgetDaysDone();
    try {
      ground.on(after, () -> rivals.together(Collections.nCopies(SERVERS, server)));
      ground.on(after, server);
    } finally {
      // The days to come have not been done.
      ground.forgetDaysDone();
    }

    PlacementGround.Fate fate = ground.fate(scene.placement());
    assertThat(fate.state()).isEqualTo(PlacementState.LAPSED);
    assertThat(fate.useCases()).containsOnlyOnce("placement.lapse");
    assertThat(fate.mails())
        .containsOnlyOnce("placement.mail.lapsed", "placement.mail.unit-lapsed");
  }

  @Test
  @DisplayName("is called by a name everybody reads, in every language")
  public void named() {
    List<String> tasks =
        new ArrayList<>(List.of("first season", "link", "expired papers", "contact form"));
    all.forEach(job -> tasks.add(job.name()));
    assertThat(tasks).hasSizeGreaterThan(8);
    for (String task : tasks) {
      assertThat(Caller.taskOf(Caller.famulus(task).name())).contains(task);
      for (Language language : Language.values()) {
        assertThat(texts.find("milamed", language, "famulus-task." + task.replace(' ', '-')))
            .as(task + " in " + language)
            .isPresent();
      }
    }
    assertThat(Caller.taskOf("Famulus Weidenkamp")).isEmpty();
  }
}
