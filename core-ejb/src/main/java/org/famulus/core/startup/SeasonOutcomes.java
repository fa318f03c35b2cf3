package org.famulus.core.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.famulus.core.region.Language;
import org.famulus.core.region.Texts;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.port.CommandOutcome;
import org.famulus.region.spi.port.RuleReason;

/** Takes what a season's command answers; one that was refused stops the start with its reasons. */
@ApplicationScoped
class SeasonOutcomes {

  private static final int REASONS_SHOWN = 3;

  @Inject private Texts texts;

  /**
   * The value of a command that was carried out.
   *
   * @param what what it was about, as the file calls it
   * @throws RefusedStartException if it was refused
   */
  <T> T done(String regionId, String what, Outcome<T> outcome) {
    if (outcome instanceof Outcome.Refused<T> refused) {
      throw refused(
          regionId, what, refused.reasons().stream().map(Reason::text).toList());
    }
    return outcome.value();
  }

  /** The same of a region's command. */
  void done(String regionId, String what, CommandOutcome outcome) {
    if (!outcome.isDone()) {
      throw refused(
          regionId, what, outcome.reasons().stream().map(RuleReason::text).toList());
    }
  }

  private RefusedStartException refused(
      String regionId, String what, List<Text> reasons) {
    return new RefusedStartException(
        "The first season cannot be loaded, "
            + what
            + ": "
            + reasons.stream()
                .limit(REASONS_SHOWN)
                .map(reason -> texts.say(regionId, Language.EN, reason))
                .collect(Collectors.joining(" ")),
        null);
  }
}
