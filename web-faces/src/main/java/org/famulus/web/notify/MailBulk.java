package org.famulus.web.notify;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.application.ApplicationState;
import org.famulus.core.call.CallRow;
import org.famulus.core.call.Calls;
import org.famulus.core.notify.BulkMail;
import org.famulus.core.notify.BulkMails;
import org.famulus.core.notify.BulkPreview;
import org.famulus.core.shared.Outcome;
import org.famulus.web.application.SeasonCalls;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.RegionContext;

/** Mail to everybody whose application in a call stands where: write, look, send. */
@Named
@ViewScoped
public class MailBulk implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private BulkMails mails;
  @Inject private Calls calls;
  @Inject private SeasonCalls season;

  private Long call;
  private Set<String> states = Set.of();
  private String subject;
  private String text;
  private transient BulkPreview preview;

  /** Shows what would be sent. */
  public void look() {
    preview = mails.preview(region.getId(), mail());
  }

  /** Sends it. */
  public String send() {
    Outcome<Long> outcome = mails.send(region.getId(), mail());
    if (!answers.accept(outcome)) {
      return null;
    }
    answers.tell("notify.bulk-queued", outcome.value());
    return "/notify/list.xhtml?faces-redirect=true";
  }

  private BulkMail mail() {
    return new BulkMail(
        call,
        states.stream().map(ApplicationState::valueOf).collect(Collectors.toSet()),
        subject,
        text);
  }

  /** What would be sent; {@code null} before somebody looks. */
  public BulkPreview getPreview() {
    return preview;
  }

  /** The calls to choose from. */
  public List<CallRow> getCalls() {
    return calls.all(region.getId());
  }

  /** The states to choose from; a draft is nobody's business but its writer's. */
  public List<String> getChoices() {
    return Arrays.stream(ApplicationState.values())
        .filter(state -> state != ApplicationState.DRAFT)
        .map(ApplicationState::name)
        .toList();
  }

  /** Id of the call; the one that runs, unless another is chosen. */
  public Long getCall() {
    return season.idOr(call);
  }

  /** Id of the call. */
  public void setCall(Long call) {
    this.call = call;
  }

  /** Names of the applications' states, as the page's boxes send them. */
  public Set<String> getStates() {
    return states;
  }

  /** Names of the applications' states, as the page's boxes send them. */
  public void setStates(Set<String> states) {
    this.states = states == null ? Set.of() : Set.copyOf(states);
  }

  /** Subject. */
  public String getSubject() {
    return subject;
  }

  /** Subject. */
  public void setSubject(String subject) {
    this.subject = subject;
  }

  /** Text. */
  public String getText() {
    return text;
  }

  /** Text. */
  public void setText(String text) {
    this.text = text;
  }
}
