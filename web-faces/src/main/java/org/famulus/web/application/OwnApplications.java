package org.famulus.web.application;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.famulus.core.application.ApplicationDetail;
import org.famulus.core.application.ApplicationDrafts;
import org.famulus.core.application.Applications;
import org.famulus.core.shared.Outcome;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.CurrentUser;
import org.famulus.web.shell.RegionContext;

/** A student's own applications, and the calls in which one can be begun. */
@Named
@ViewScoped
public class OwnApplications implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Applications applications;
  @Inject private ApplicationDrafts drafts;
  @Inject private RegionContext region;
  @Inject private CurrentUser user;
  @Inject private Answers answers;

  /** The applications, the one changed last first. */
  public List<ApplicationDetail> getAll() {
    return applications.own(region.getId());
  }

  /** Calls in which the student is nominated and has not begun yet. */
  public List<ApplicationDetail.CallView> getStartable() {
    return applications.startable(region.getId());
  }

  /** Begins an application and opens it. */
  public String start(long callId) {
    long person = user.caller().flatMap(caller -> caller.personId()).orElseThrow();
    Outcome<Long> outcome = drafts.start(region.getId(), callId, person, Optional.empty());
    return answers.accept(outcome)
        ? "/application/edit.xhtml?faces-redirect=true&id=" + outcome.value()
        : null;
  }
}
