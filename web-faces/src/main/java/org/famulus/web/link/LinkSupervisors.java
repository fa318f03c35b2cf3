package org.famulus.web.link;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.famulus.core.interest.ContactRole;
import org.famulus.core.interest.InterestByLink;
import org.famulus.core.interest.InterestByLink.Asked;
import org.famulus.core.link.LinkPurpose;
import org.famulus.web.interest.PeopleLines;

/** A unit's contact names the supervisors by a personal link. */
@Named
@ViewScoped
public class LinkSupervisors extends LinkPage<Asked> {

  private static final long serialVersionUID = 1L;

  @Inject private InterestByLink interests;

  private String supervisors;

  /** Speaks the words of the link's programme, and begins with those named so far. */
  @Override
  public void enter() {
    super.enter();
    if (supervisors == null) {
      supervisors =
          asked()
              .flatMap(Asked::interest)
              .map(known -> PeopleLines.write(ContactRole.SUPERVISOR, known.people()))
              .orElse("");
    }
  }

  /** Names them. */
  public String name() {
    return answered(
        interests.nameSupervisors(getToken(), PeopleLines.read(null, supervisors)),
        "/link/supervisors.xhtml");
  }

  @Override
  protected Optional<Asked> open(String token) {
    return interests.open(LinkPurpose.NAME_SUPERVISORS, token);
  }

  @Override
  protected String regionOf(Asked asked) {
    return asked.link().regionId();
  }

  public String getSupervisors() {
    return supervisors;
  }

  public void setSupervisors(String supervisors) {
    this.supervisors = supervisors;
  }
}
