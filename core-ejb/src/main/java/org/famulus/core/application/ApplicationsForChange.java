package org.famulus.core.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.person.PersonRepository;

/** Hands an application to a command: locked, past the gate, and named in the audit entry. */
@ApplicationScoped
public class ApplicationsForChange {

  /** Kind of record in the audit trail. */
  public static final String SUBJECT = "APPLICATION";

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private ApplicationRepository applications;
  @Inject private PersonRepository people;

  /**
   * For a command the applicant may give; if somebody else gives it, the audit entry says for whom.
   *
   * @throws NotFoundException if there is no such application
   */
  public Application byApplicant(String regionId, long id) {
    Application application = lock(regionId, id);
    gate.allow(Target.person(regionId, application.personId()));
    noteOnBehalf(application.personId());
    return application;
  }

  /**
   * For a command of the faculty.
   *
   * @throws NotFoundException if there is no such application
   */
  public Application byFaculty(String regionId, long id) {
    gate.allow(Target.region(regionId));
    return lock(regionId, id);
  }

  /** Notes in the audit entry if the caller acts for the person. */
  void noteOnBehalf(long personId) {
    if (isSomebodyElse(personId)) {
      running.current().onBehalfOf(people.byIds(Set.of(personId)).get(personId).fullName());
    }
  }

  /** Whether the caller is not the person herself. */
  boolean isSomebodyElse(long personId) {
    return !gate.caller().personId().equals(Optional.of(personId));
  }

  private Application lock(String regionId, long id) {
    Application application =
        applications
            .lock(regionId, id)
            .orElseThrow(() -> new NotFoundException("application", id));
    running.current().about(SUBJECT, id, application.number());
    return application;
  }
}
