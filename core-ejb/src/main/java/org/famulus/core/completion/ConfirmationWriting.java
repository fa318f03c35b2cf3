package org.famulus.core.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.access.Callers;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.placement.Placement;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleEngine;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.rule.Moment;

/** Writes a confirmation, whoever does it and by whatever way. Asks no right; the use cases have. */
@ApplicationScoped
public class ConfirmationWriting {

  @Inject private Clock clock;
  @Inject private Callers callers;
  @Inject private RunningUseCases running;
  @Inject private Regions regions;
  @Inject private RuleEngine rules;
  @Inject private CompletionRepository records;
  @Inject private CompletionFile file;
  @Inject private CompletionMails mails;
  @Inject private HostCompletion host;

  /** Writes it, and tells the student that it waits for her to hand it in, unless she has left. */
  Outcome<Long> write(Placement placement, ConfirmationForm form) {
    List<Reason> refusals = refusals(placement, form);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    Confirmation confirmation =
        records.add(new Confirmation(placement.id(), form, callers.current().name()));
    running
        .current()
        .change("supervisor", null, confirmation.supervisorName())
        .change("confirmed", null, confirmation.as())
        .change("weeks", null, confirmation.weeks());
    if (host.isFor(placement)) {
      return Outcome.done(placement.id(), handedInByHost(placement, confirmation));
    }
    return Outcome.done(
        placement.id(),
        placement.leftOn().isPresent()
            ? List.of()
            : mails.confirmed(file.row(placement.regionId(), placement.id())));
  }

  private List<Reason> handedInByHost(Placement placement, Confirmation confirmation) {
    confirmation.handIn(
        regions.today(placement.regionId(), clock), confirmation.supervisorName());
    return confirmation.as() == ConfirmedAs.APPROVED
        ? host.complete(placement, confirmation)
        : List.of();
  }

  /** Why a confirmation cannot be written. */
  List<Reason> refusals(Placement placement, ConfirmationForm form) {
    if (!CompletionStage.wasThere(placement.state(), placement.leftOn())) {
      return List.of(Reason.of("completion.not-practised"));
    }
    Optional<Confirmation> earlier = records.confirmation(placement.id());
    if (earlier.isPresent()) {
      return List.of(
          Reason.of(
              "completion.already-confirmed",
              earlier.get().supervisorName(),
              earlier.get().writtenOn()));
    }
    // One that comes late is still wanted: for want of it the student may have failed.
    if (records.isPassed(placement.id())) {
      return List.of(Reason.of("completion.already-graded"));
    }
    LocalDate today = regions.today(placement.regionId(), clock);
    LocalDate lastDay = placement.lastDayThere();
    int mostWeeks = CompletionFile.weeks(placement.subject().firstDay(), lastDay);
    List<Reason> faults = form.faults(mostWeeks, today);
    if (placement.leftOn().isPresent() && form.as() == ConfirmedAs.APPROVED) {
      faults.add(Reason.ofField("as", "completion.left", lastDay));
    }
    if (!faults.isEmpty() || form.as() != ConfirmedAs.APPROVED) {
      return faults;
    }
    // What the examiner could not count is better said now than in three weeks.
    Judgement judgement =
        file.judge(
            rules.open(placement.regionId()),
            Moment.PLACEMENT_GRADE,
            placement,
            file.factsOf(placement, form),
            WrittenReasons.none());
    return judgement.refusals();
  }
}
