package org.famulus.web.link;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.famulus.core.interest.ContactRole;
import org.famulus.core.interest.InterestByLink;
import org.famulus.core.interest.InterestByLink.Asked;
import org.famulus.core.link.LinkPurpose;
import org.famulus.web.form.Answers;
import org.famulus.web.interest.PeopleLines;
import org.famulus.web.shell.RegionContext;

/** A unit's contact names the supervisors by a personal link. */
@Named
@ViewScoped
public class LinkSupervisors implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private InterestByLink interests;

  private String token;
  private String supervisors;
  private transient Optional<Asked> asked;

  /** Speaks the words of the link's programme, and begins with those named so far. */
  public void enter() {
    asked().ifPresent(each -> region.enter(each.link().regionId()));
    if (supervisors == null) {
      supervisors =
          asked()
              .flatMap(Asked::interest)
              .map(known -> PeopleLines.write(ContactRole.SUPERVISOR, known.people()))
              .orElse("");
    }
  }

  /** What is asked, or null if there is no such link. */
  public Asked getAsked() {
    return asked().orElse(null);
  }

  /** Names them. */
  public String name() {
    boolean done =
        answers.accept(interests.nameSupervisors(token, PeopleLines.read(null, supervisors)));
    asked = null;
    return done ? "/link/supervisors.xhtml?faces-redirect=true&includeViewParams=true" : null;
  }

  private Optional<Asked> asked() {
    if (asked == null) {
      asked = interests.open(LinkPurpose.NAME_SUPERVISORS, token);
    }
    return asked;
  }

  /** Secret of the link. */
  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }

  public String getSupervisors() {
    return supervisors;
  }

  public void setSupervisors(String supervisors) {
    this.supervisors = supervisors;
  }
}
