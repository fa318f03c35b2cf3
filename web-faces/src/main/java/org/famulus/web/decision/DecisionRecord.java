package org.famulus.web.decision;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.famulus.core.audit.TimelineEntry;
import org.famulus.core.decision.DecisionRow;
import org.famulus.core.decision.Decisions;
import org.famulus.core.decision.PlaceAnswers;
import org.famulus.core.decision.SingleDecisions;
import org.famulus.core.shared.Outcome;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.RegionContext;

/** One decision: what it says, what became of it, its revocation. */
@Named
@ViewScoped
public class DecisionRecord implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private Decisions decisions;
  @Inject private SingleDecisions single;
  @Inject private PlaceAnswers placeAnswers;

  private long id;
  private String reason;
  private transient DecisionRow row;

  /** The decision. */
  public DecisionRow getRow() {
    if (row == null) {
      row = decisions.detail(region.getId(), id);
    }
    return row;
  }

  /** What was done about it. */
  public List<TimelineEntry> getTimeline() {
    return decisions.timeline(region.getId(), id);
  }

  /** Revokes it by a new decision and shows that. */
  public String revoke() {
    String number = getRow().number();
    Outcome<Long> outcome = single.revoke(region.getId(), id, reason);
    if (!done(outcome)) {
      return null;
    }
    answers.tell("decision.revoked", number);
    return "/decision/record.xhtml?faces-redirect=true&id=" + outcome.value();
  }

  /** Asks for a change and shows why it is not made. */
  public void change() {
    done(single.change(region.getId(), id, getRow().offerId()));
  }

  /** Notes that the student takes the place, for a student on the phone. */
  public String accept() {
    return answered(placeAnswers.accept(region.getId(), id), "decision.accepted-for");
  }

  /** Notes that the student does not take the place, for a student on the phone. */
  public String decline() {
    return answered(placeAnswers.decline(region.getId(), id), "decision.declined-for");
  }

  private String answered(Outcome<Long> outcome, String told) {
    if (!done(outcome)) {
      return null;
    }
    answers.tell(told, getRow().studentName());
    return "/decision/record.xhtml?faces-redirect=true&id=" + id;
  }

  private boolean done(Outcome<Long> outcome) {
    row = null;
    return answers.accept(outcome);
  }

  /** Id of the decision. */
  public long getId() {
    return id;
  }

  /** Id of the decision. */
  public void setId(long id) {
    this.id = id;
  }

  /** Why it is revoked. */
  public String getReason() {
    return reason;
  }

  /** Why it is revoked. */
  public void setReason(String reason) {
    this.reason = reason;
  }
}
