package org.famulus.core.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.famulus.core.completion.ConfirmationForm;
import org.famulus.core.completion.Confirmations;
import org.famulus.core.completion.ConfirmedAs;
import org.famulus.core.compliance.ConfidentialVerification;
import org.famulus.core.compliance.Evidence;
import org.famulus.core.compliance.PlacementStarts;
import org.famulus.core.compliance.Requirement;
import org.famulus.core.compliance.RequirementRepository;
import org.famulus.core.compliance.RequirementVerification;
import org.famulus.core.placement.PlacementEnds;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;

/** Takes placements of a first season from what has to be shown before them to the confirmation. */
@ApplicationScoped
class SeasonPractica {

  private static final int WEEK = 7;

  @Inject private RequirementRepository requirements;
  @Inject private RequirementVerification verification;
  @Inject private ConfidentialVerification confidential;
  @Inject private PlacementStarts starts;
  @Inject private PlacementEnds ends;
  @Inject private Confirmations confirmations;
  @Inject private SeasonOutcomes outcomes;

  /** Everything that has to be shown is in order. */
  void clear(String regionId, long placement) {
    for (Requirement each : requirements.of(placement)) {
      outcomes.done(
          regionId,
          each.code(),
          each.confidentiality().isForVerifierOnly()
              ? confidential.verify(
                  regionId, each.id(), Optional.empty(), Evidence.none(), WrittenReasons.none())
              : verification.verify(
                  regionId, each.id(), Optional.empty(), Evidence.none(), WrittenReasons.none()));
    }
  }

  /** Its first day has come, and nothing holds it back. */
  void start(String regionId, long placement, String student) {
    Outcome<Long> outcome = starts.start(regionId, placement, WrittenReasons.none());
    outcomes.done(
        regionId,
        student,
        outcome instanceof Outcome.Done<Long> done && !done.notices().isEmpty()
            ? Outcome.refused(done.notices())
            : outcome);
  }

  /** Its last day is past. */
  void end(String regionId, long placement) {
    outcomes.done(regionId, "end", ends.end(regionId, placement));
  }

  /** The host has confirmed it on paper. */
  void confirm(String regionId, long placement, SeasonPast.Practicum practicum) {
    long days =
        ChronoUnit.DAYS.between(practicum.wish().firstDay(), practicum.wish().lastDay()) + 1;
    outcomes.done(
        regionId,
        practicum.supervisor(),
        confirmations.record(
            regionId,
            placement,
            new ConfirmationForm(
                practicum.supervisor(),
                Optional.empty(),
                practicum.confirmedOn(),
                Math.toIntExact(days / WEEK),
                ConfirmedAs.APPROVED,
                Optional.empty())));
  }
}
