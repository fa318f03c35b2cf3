package org.famulus.core.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.famulus.core.access.Gate;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.UseCase;

/** Notes of the faculty on an application. */
@Stateless
public class ApplicationNotes {

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private ApplicationsForChange forChange;
  @Inject private ApplicationRepository applications;
  @Inject private Clock clock;

  /** Adds a note; the applicant does not see it. The audit entry does not repeat its words. */
  @UseCase(value = "application.note", permission = Permission.ELIGIBILITY_DECIDE)
  public Outcome<Long> write(String regionId, long id, String text) {
    Application application = forChange.byFaculty(regionId, id);
    if (text == null || text.isBlank()) {
      return Outcome.refused(Reason.ofField("note", "field.required"));
    }
    if (text.length() > ApplicationNote.LENGTH) {
      return Outcome.refused(Reason.ofField("note", "field.too-long", ApplicationNote.LENGTH));
    }
    ApplicationNote note =
        applications.add(
            new ApplicationNote(
                application.id(), gate.caller().name(), clock.instant(), text.strip()));
    running.current().change("notes", null, note.text().length());
    return Outcome.done(id);
  }
}
