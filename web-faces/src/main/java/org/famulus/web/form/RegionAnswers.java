package org.famulus.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.port.CommandOutcome;
import org.famulus.region.spi.port.PageAnswers;

/** Says on a region's own page what became of its command, by the same means as on shared pages. */
@RequestScoped
public class RegionAnswers implements PageAnswers {

  @Inject private Answers answers;

  @Override
  public boolean accept(CommandOutcome outcome) {
    return answers.accept(
        outcome.isDone()
            ? Outcome.done(null, outcome.notices().stream().map(Reason::ofRegion).toList())
            : Outcome.refused(outcome.reasons().stream().map(Reason::ofRegion).toList()));
  }

  @Override
  public void tell(String key, Object... parameters) {
    answers.tell(key, parameters);
  }

  @Override
  public Map<String, String> writtenReasons() {
    return answers.writtenReasons().byRule();
  }
}
