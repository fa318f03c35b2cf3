package org.famulus.core.nomination;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.access.ApplicantInvitations;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.application.ApplicationFile;
import org.famulus.core.application.ApplicationRepository;
import org.famulus.core.application.ApplicationState;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.call.ApplicationCall;
import org.famulus.core.call.CallRepository;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.person.Person;
import org.famulus.core.person.PersonRepository;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.ReferenceDates;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleEngine;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.rule.Moment;

/** Institutions nominate students in a call and take nominations back. */
@Stateless
public class Nominating {

  private static final String SUBJECT = "NOMINATION";

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private NominationRepository nominations;
  @Inject private NominatedPeople nominated;
  @Inject private PersonRepository people;
  @Inject private CallRepository calls;
  @Inject private OrganisationRepository organisations;
  @Inject private ApplicationRepository applications;
  @Inject private ApplicationFile file;
  @Inject private ApplicantInvitations invitations;
  @Inject private RuleEngine rules;
  @Inject private Regions regions;
  @Inject private Clock clock;

  /**
   * Nominates a student. Institutions do so inside the call's window; the faculty may at any time
   * with a reason, which is recorded.
   *
   * @return id of the nomination
   */
  @UseCase(value = "nomination.nominate", permission = Permission.NOMINATION_EDIT)
  public Outcome<Long> nominate(
      String regionId, long callId, NominationForm form, WrittenReasons reasons) {
    gate.allow(Target.organisation(regionId, form.institutionId()));
    ApplicationCall call =
        calls.find(regionId, callId).orElseThrow(() -> new NotFoundException("call", callId));
    Organisation institution =
        organisations
            .find(regionId, form.institutionId())
            .orElseThrow(() -> new NotFoundException("organisation", form.institutionId()));
    LocalDate today = regions.today(regionId, clock);
    List<Reason> faults = form.faults(today);
    windowFault(call, form, today).ifPresent(faults::add);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    Judgement judgement =
        rules
            .open(regionId)
            .judge(
                Moment.NOMINATION_SUBMIT,
                file.ofNomination(call, institution),
                ReferenceDates.of(today),
                reasons);
    if (!judgement.passes()) {
      return Outcome.refused(judgement.refusals());
    }
    List<Reason> unclear = unclear(regionId, form);
    if (!unclear.isEmpty()) {
      return Outcome.refused(unclear);
    }
    return nominate(call, form, person(regionId, form), judgement.allReasons());
  }

  /** Takes a nomination back; not once the student has a binding place. */
  @UseCase(value = "nomination.withdraw", permission = Permission.NOMINATION_EDIT)
  public Outcome<Long> withdraw(String regionId, long id) {
    Nomination nomination =
        nominations.lock(regionId, id).orElseThrow(() -> new NotFoundException("nomination", id));
    gate.allow(Target.organisation(regionId, nomination.institutionId()));
    name(nomination);
    boolean admitted =
        applications
            .of(nomination.callId(), nomination.personId())
            .filter(application -> application.state() == ApplicationState.ADMITTED)
            .isPresent();
    if (admitted) {
      return Outcome.refused(Reason.of("nomination.already-admitted"));
    }
    NominationState before = nomination.state();
    nomination.withdraw();
    running.current().change("state", before, nomination.state());
    return Outcome.done(id);
  }

  private Outcome<Long> nominate(
      ApplicationCall call, NominationForm form, Person person, List<Reason> notices) {
    Optional<Nomination> earlier = nominations.of(call.id(), person.id());
    if (earlier.filter(Nomination::isHeld).isPresent()) {
      boolean same = earlier.get().institutionId().equals(form.institutionId());
      return Outcome.refused(
          same
              ? Reason.of("nomination.already", person.fullName())
              : Reason.of("nomination.by-another", person.fullName()));
    }
    LocalDate today = regions.today(call.regionId(), clock);
    String by = gate.caller().name();
    Nomination nomination =
        earlier.orElseGet(
            () ->
                nominations.add(
                    new Nomination(
                        call.regionId(),
                        call.id(),
                        form.institutionId(),
                        person.id(),
                        today,
                        by)));
    running
        .current()
        .change("state", earlier.map(Nomination::state).orElse(null), NominationState.NOMINATED);
    nomination.nominate(form.institutionId(), today, by);
    if (!call.takesNominationsOn(today)) {
      String reason = form.outsideWindowReason().orElseThrow().strip();
      nomination.acceptOutsideWindow(reason);
      running.current().change("outsideWindowReason", null, reason);
    }
    name(nomination);
    if (invitations.invite(call.regionId(), person)) {
      running.current().change("invited", null, person.email().orElse(""));
    }
    return Outcome.done(nomination.id(), notices);
  }

  private Optional<Reason> windowFault(
      ApplicationCall call, NominationForm form, LocalDate today) {
    if (call.takesNominationsOn(today)) {
      return Optional.empty();
    }
    boolean faculty = gate.scope(call.regionId()).wholeRegion();
    LocalDate from = call.dates().nominationsFrom();
    LocalDate to = call.dates().nominationsTo();
    if (!faculty) {
      return Optional.of(Reason.of("nomination.window-closed", from, to));
    }
    boolean explained = form.outsideWindowReason().filter(r -> !r.isBlank()).isPresent();
    return explained
        ? Optional.empty()
        : Optional.of(
            Reason.ofField("outsideWindowReason", "nomination.outside-window", from, to));
  }

  /** Why it is not clear who is nominated; empty if it is. */
  private List<Reason> unclear(String regionId, NominationForm form) {
    if (nominated.certain(regionId, form.person()).isPresent()) {
      return List.of();
    }
    List<PersonMatch> matches = nominated.matches(regionId, form.person());
    if (matches.isEmpty()) {
      return List.of();
    }
    if (chosen(regionId, form).isPresent()) {
      return List.of();
    }
    boolean addressTaken = matches.stream().anyMatch(m -> m.by() == PersonMatch.By.EMAIL);
    if (form.known().equals(Optional.of(NominationForm.KnownPerson.somebodyElse()))) {
      return addressTaken
          ? List.of(Reason.ofField("email", "nomination.address-taken"))
          : List.of();
    }
    return List.of(Reason.ofField("known", "nomination.person-known", matches.size()));
  }

  private Person person(String regionId, NominationForm form) {
    return nominated
        .certain(regionId, form.person())
        .or(() -> chosen(regionId, form))
        .orElseGet(() -> nominated.register(regionId, form.person()));
  }

  /** The registered person somebody chose; only one that was suggested can be chosen. */
  private Optional<Person> chosen(String regionId, NominationForm form) {
    List<PersonMatch> matches = nominated.matches(regionId, form.person());
    return form.known()
        .flatMap(NominationForm.KnownPerson::personId)
        .filter(id -> PersonMatch.among(matches, id).isPresent())
        .flatMap(id -> people.find(regionId, id));
  }

  private void name(Nomination nomination) {
    Person person = people.find(nomination.regionId(), nomination.personId()).orElseThrow();
    running.current().about(SUBJECT, nomination.id(), person.fullName());
  }
}
