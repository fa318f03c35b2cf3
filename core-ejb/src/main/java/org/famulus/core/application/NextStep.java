package org.famulus.core.application;

import java.time.LocalDate;
import java.util.Optional;
import org.famulus.core.call.ApplicationCall;
import org.famulus.region.spi.Text;

/** Who acts next on an application, and until when; every page that shows one says it. */
final class NextStep {

  private NextStep() {}

  /** The sentence for an application of a call. */
  static Text of(Application application, ApplicationCall call) {
    String key = "application.next." + application.state();
    Optional<LocalDate> until =
        switch (application.state()) {
          case DRAFT -> Optional.of(lastDayToHandIn(application, call));
          case SUBMITTED, HELD, ELIGIBLE -> call.resultsOn();
          default -> Optional.empty();
        };
    return until.map(day -> Text.of(key + ".until", day)).orElseGet(() -> Text.of(key));
  }

  private static LocalDate lastDayToHandIn(Application application, ApplicationCall call) {
    LocalDate closes = call.closesOn();
    return application.reopenedUntil().filter(day -> day.isAfter(closes)).orElse(closes);
  }
}
