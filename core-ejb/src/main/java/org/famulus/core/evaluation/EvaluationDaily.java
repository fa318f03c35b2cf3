package org.famulus.core.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.famulus.core.region.Regions;
import org.famulus.core.schedule.DailyJob;
import org.famulus.core.schedule.DailyRound;
import org.famulus.region.spi.catalogue.Step;

/** Every day: students whose last day has come are asked, others are reminded. */
@ApplicationScoped
public class EvaluationDaily implements DailyJob {

  @Inject private Regions regions;
  @Inject private EvaluationOffers offers;

  @Override
  public String name() {
    return "evaluation";
  }

  @Override
  public void steps(DailyRound round, String regionId, LocalDate today) {
    if (!regions.get(regionId).catalogue().steps().contains(Step.EVALUATION)) {
      return;
    }
    round.each(
        "questions about the placement",
        () -> offers.due(regionId, today),
        placement -> offers.offer(regionId, placement));
    round.each(
        "reminder of the questions",
        () -> offers.dueForReminder(regionId, today),
        invitation -> offers.remind(regionId, invitation));
  }
}
