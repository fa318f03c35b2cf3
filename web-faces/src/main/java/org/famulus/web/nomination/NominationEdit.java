package org.famulus.web.nomination;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.core.call.CallRow;
import org.famulus.core.nomination.Nominating;
import org.famulus.core.nomination.NominationForm;
import org.famulus.core.nomination.NominationForm.KnownPerson;
import org.famulus.core.nomination.Nominations;
import org.famulus.core.nomination.Nominations.HomeInstitution;
import org.famulus.core.nomination.PersonMatch;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.web.application.SeasonCalls;
import org.famulus.web.form.Answers;
import org.famulus.web.person.PersonFields;
import org.famulus.web.shell.CurrentUser;
import org.famulus.web.shell.RegionContext;

/** The form with which a student is nominated. */
@Named
@ViewScoped
public class NominationEdit implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Stands for "none of these" among the people who may be meant. */
  private static final String SOMEBODY_ELSE = "none";

  @Inject private Nominations nominations;
  @Inject private Nominating nominating;
  @Inject private SeasonCalls calls;
  @Inject private RegionContext region;
  @Inject private CurrentUser user;
  @Inject private Answers answers;

  private Long call;
  private Long institution;
  private final PersonFields person = new PersonFields();
  private String outsideWindowReason;
  private String known;
  private boolean asked;

  /** Nominates; stays on the page if something is missing or to be asked. */
  public String save() {
    long callId = getShownCall().id();
    Outcome<Long> outcome =
        nominating.nominate(region.getId(), callId, form(), answers.writtenReasons());
    if (!answers.accept(outcome)) {
      asked = asked || asksWhoIsMeant(outcome);
      return null;
    }
    answers.tell("nomination.saved", person.getFullName());
    return "/nomination/list.xhtml?faces-redirect=true&call=" + callId;
  }

  /** The call in which is nominated. */
  public CallRow getShownCall() {
    return calls.chosen(call).orElse(null);
  }

  /** Institutions to choose from. */
  public List<HomeInstitution> getInstitutions() {
    return nominations.institutions(region.getId());
  }

  /** Whether the window is not open today, so that a reason is needed. */
  public boolean isOutsideWindow() {
    CallRow shown = getShownCall();
    LocalDate today = region.getToday();
    return shown != null
        && user.canInWhole(Permission.NOMINATION_EDIT)
        && (!shown.isPublished()
            || today.isBefore(shown.dates().nominationsFrom())
            || today.isAfter(shown.dates().nominationsTo()));
  }

  /** Registered people who may be meant; empty until the core has asked. */
  public List<PersonMatch> getMatches() {
    return asked && institution != null && person.isNamed()
        ? nominations.matches(region.getId(), institution, person.form())
        : List.of();
  }

  private static boolean asksWhoIsMeant(Outcome<Long> outcome) {
    List<Reason> reasons =
        outcome instanceof Outcome.Refused<Long> refused
            ? refused.reasons()
            : new ArrayList<>();
    return reasons.stream().anyMatch(r -> r.field().equals(Optional.of("known")));
  }

  private NominationForm form() {
    return new NominationForm(
        institution, person.form(), answer(), Optional.ofNullable(outsideWindowReason));
  }

  private Optional<KnownPerson> answer() {
    if (known == null) {
      return Optional.empty();
    }
    return Optional.of(
        known.equals(SOMEBODY_ELSE)
            ? KnownPerson.somebodyElse()
            : KnownPerson.is(Long.parseLong(known)));
  }

  public Long getCall() {
    return call;
  }

  public void setCall(Long call) {
    this.call = call;
  }

  /** The institution; the only one, if there is only one. */
  public Long getInstitution() {
    if (institution == null && getInstitutions().size() == 1) {
      institution = getInstitutions().get(0).id();
    }
    return institution;
  }

  public void setInstitution(Long institution) {
    this.institution = institution;
  }

  /** Who is nominated. */
  public PersonFields getPerson() {
    return person;
  }

  public String getOutsideWindowReason() {
    return outsideWindowReason;
  }

  public void setOutsideWindowReason(String outsideWindowReason) {
    this.outsideWindowReason = outsideWindowReason;
  }

  /** Who is meant: a person's id, or "none". */
  public String getKnown() {
    return known;
  }

  public void setKnown(String known) {
    this.known = known;
  }
}
