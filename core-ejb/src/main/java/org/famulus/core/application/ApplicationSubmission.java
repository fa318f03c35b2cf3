package org.famulus.core.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.access.Gate;
import org.famulus.core.access.Target;
import org.famulus.core.audit.LastChange;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.ReferenceDates;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleEngine;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.rule.Moment;

/** Handing an application in, taking it back, and giving it back for changes. */
@Stateless
public class ApplicationSubmission {

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private ApplicationsForChange forChange;
  @Inject private ApplicationRepository applications;
  @Inject private ApplicationFile file;
  @Inject private PaperRepository papers;
  @Inject private PlaceChoices choices;
  @Inject private RuleEngine rules;
  @Inject private LastChange lastChange;
  @Inject private Regions regions;
  @Inject private Clock clock;

  /** What still keeps a draft from being handed in today; empty if nothing does. */
  @Reads(permission = Permission.APPLICATION_VIEW)
  public List<Reason> obstacles(String regionId, long id) {
    Application application = applications.require(regionId, id);
    gate.allow(Target.person(regionId, application.personId()));
    List<Reason> obstacles = missing(application);
    obstacles.addAll(judge(application, WrittenReasons.none()).allReasons());
    return obstacles;
  }

  /**
   * Hands the application in.
   *
   * @param version the version the page showed
   * @param reasons reasons written to go on against warnings
   */
  @UseCase(value = "application.submit", permission = Permission.APPLICATION_EDIT)
  public Outcome<Long> submit(
      String regionId, long id, long version, WrittenReasons reasons) {
    Application application = forChange.byApplicant(regionId, id);
    if (application.version() != version) {
      return lastChange.overtook(
          ApplicationsForChange.SUBJECT,
          id,
          application.form().values(),
          application.version());
    }
    if (application.state() != ApplicationState.DRAFT) {
      return Outcome.refused(Reason.of("application.not-a-draft"));
    }
    Judgement judgement = judge(application, reasons);
    List<Reason> refusals = missing(application);
    refusals.addAll(judgement.refusals());
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    application.includeAllWishes();
    judgement
        .exclusions()
        .forEach(
            (wish, exclusion) ->
                application.exclude(wish, exclusion.ruleId(), exclusion.item().reason()));
    if (judgement.holds().isEmpty()) {
      move(application, () -> application.submit(clock.instant()));
    }
    return Outcome.done(id, judgement.allReasons());
  }

  /** Takes the application back; who holds a place declines it instead. */
  @UseCase(value = "application.withdraw", permission = Permission.APPLICATION_EDIT)
  public Outcome<Long> withdraw(String regionId, long id) {
    Application application = forChange.byApplicant(regionId, id);
    if (!application.state().isWithdrawable()) {
      return Outcome.refused(Reason.of("application.not-withdrawable"));
    }
    move(application, () -> application.withdraw(clock.instant()));
    return Outcome.done(id);
  }

  /**
   * Gives the application back to the applicant for changes, also after the window has closed.
   *
   * @param until last day on which it may be handed in again
   * @param reason why, in words
   */
  @UseCase(value = "application.reopen", permission = Permission.ELIGIBILITY_DECIDE)
  public Outcome<Long> reopen(String regionId, long id, LocalDate until, String reason) {
    Application application = forChange.byFaculty(regionId, id);
    List<Reason> faults = new ArrayList<>();
    if (!application.state().isReopenable()) {
      faults.add(Reason.of("application.not-reopenable"));
    }
    if (until == null) {
      faults.add(Reason.ofField("until", "field.required"));
    } else if (until.isBefore(regions.today(regionId, clock))) {
      faults.add(Reason.ofField("until", "application.reopened-in-the-past"));
    }
    if (reason == null || reason.isBlank()) {
      faults.add(Reason.ofField("reason", "field.required"));
    } else if (reason.length() > Application.REASON_LENGTH) {
      faults.add(Reason.ofField("reason", "field.too-long", Application.REASON_LENGTH));
    }
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    move(application, () -> application.reopen(until, reason.strip(), clock.instant()));
    running
        .current()
        .change("reopenedUntil", null, until)
        .change("reason", null, reason.strip());
    return Outcome.done(id);
  }

  private void move(Application application, Runnable step) {
    ApplicationState before = application.state();
    step.run();
    running.current().change("state", before, application.state());
  }

  private Judgement judge(Application application, WrittenReasons reasons) {
    return rules
        .open(application.regionId())
        .judge(
            Moment.APPLICATION_SUBMIT,
            file.of(application),
            ReferenceDates.of(regions.today(application.regionId(), clock)),
            reasons);
  }

  private List<Reason> missing(Application application) {
    Set<String> there =
        papers.of(application.id()).stream()
            .filter(Paper::isThere)
            .map(Paper::kind)
            .collect(Collectors.toSet());
    List<Reason> missing =
        new ArrayList<>(
            new Completeness(regions.get(application.regionId()).catalogue())
                .missing(application.answers(), application.wishes().size(), there));
    List<PlaceChoice> offered = choices.of(application.callId());
    for (Wish wish : application.wishes()) {
      if (offered.stream().noneMatch(choice -> choice.fulfils(wish.wanted()))) {
        missing.add(
            Reason.ofField(
                "wishes",
                "application.wish-not-offered",
                wish.rank(),
                Text.of("field." + wish.wanted().field()),
                wish.wanted().firstDay()));
      }
    }
    return missing;
  }
}
