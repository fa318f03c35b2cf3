package org.famulus.core.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.audit.LastChange;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.audit.UseCaseRun;
import org.famulus.core.call.ApplicationCall;
import org.famulus.core.call.CallRepository;
import org.famulus.core.nomination.Nomination;
import org.famulus.core.nomination.NominationRepository;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.person.PersonRepository;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.catalogue.RegionCatalogue;

/** Starting and writing an application; a draft is saved at any time, however little is there. */
@Stateless
public class ApplicationDrafts {

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private ApplicationsForChange forChange;
  @Inject private ApplicationRepository applications;
  @Inject private NominationRepository nominations;
  @Inject private CallRepository calls;
  @Inject private PersonRepository people;
  @Inject private OrganisationRepository organisations;
  @Inject private ApplicationNumbers numbers;
  @Inject private LastChange lastChange;
  @Inject private Regions regions;
  @Inject private Clock clock;

  /**
   * Starts a person's application in a call; if there is one already, answers that one.
   *
   * @param institutionId the home institution, needed only where nobody has nominated the person
   */
  @UseCase(value = "application.start", permission = Permission.APPLICATION_EDIT)
  public Outcome<Long> start(
      String regionId, long callId, long personId, Optional<Long> institutionId) {
    gate.allow(Target.person(regionId, personId));
    ApplicationCall call =
        calls.find(regionId, callId).orElseThrow(() -> new NotFoundException("call", callId));
    people.find(regionId, personId).orElseThrow(() -> new NotFoundException("person", personId));
    Optional<Application> present = applications.of(callId, personId);
    if (present.isPresent()) {
      name(running.current(), present.get());
      return Outcome.done(present.get().id());
    }
    Optional<Long> home = homeInstitution(callId, personId, institutionId);
    if (home.isEmpty()) {
      return Outcome.refused(Reason.ofField("institution", "application.no-institution"));
    }
    organisations
        .find(regionId, home.get())
        .orElseThrow(() -> new NotFoundException("organisation", home.get()));
    Application application =
        applications.add(
            new Application(
                regionId,
                call.id(),
                personId,
                home.get(),
                numbers.next(regionId),
                forChange.isSomebodyElse(personId) ? Channel.ON_BEHALF : Channel.SELF,
                clock.instant()));
    name(running.current(), application).change("state", null, application.state());
    forChange.noteOnBehalf(personId);
    return Outcome.done(application.id());
  }

  /**
   * Saves what was written so far.
   *
   * @param version the version the form was filled from; if the draft has moved on, the answer is
   *     stale with what it says now
   */
  @UseCase(value = "application.save", permission = Permission.APPLICATION_EDIT)
  public Outcome<Long> save(String regionId, long id, long version, ApplicationForm form) {
    Application application = forChange.byApplicant(regionId, id);
    Map<String, String> before = application.form().values();
    if (application.version() != version) {
      return lastChange.overtook(
          ApplicationsForChange.SUBJECT, id, before, application.version());
    }
    if (!application.state().isEditable()) {
      return Outcome.refused(Reason.of("application.not-editable"));
    }
    RegionCatalogue catalogue = regions.get(regionId).catalogue();
    List<Reason> faults = form.faults(catalogue);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    application.answer(form.known(catalogue), clock.instant());
    application.wish(form.wishes(), clock.instant());
    noteChanges(before, application.form().values());
    return Outcome.done(id);
  }

  private void noteChanges(Map<String, String> before, Map<String, String> after) {
    TreeSet<String> fields = new TreeSet<>(before.keySet());
    fields.addAll(after.keySet());
    fields.forEach(
        field -> running.current().change(field, before.get(field), after.get(field)));
  }

  private Optional<Long> homeInstitution(
      long callId, long personId, Optional<Long> institutionId) {
    return nominations
        .of(callId, personId)
        .filter(Nomination::isHeld)
        .map(Nomination::institutionId)
        .or(() -> institutionId);
  }

  private static UseCaseRun name(UseCaseRun run, Application application) {
    return run.about(ApplicationsForChange.SUBJECT, application.id(), application.number());
  }
}
