package org.famulus.web.eligibility;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.application.ApplicationCriteria;
import org.famulus.core.application.ApplicationDetail;
import org.famulus.core.application.ApplicationNotes;
import org.famulus.core.application.ApplicationRow;
import org.famulus.core.application.ApplicationState;
import org.famulus.core.application.Applications;
import org.famulus.core.call.CallRow;
import org.famulus.core.eligibility.CaseWork;
import org.famulus.core.eligibility.Checklist;
import org.famulus.core.eligibility.Eligibility;
import org.famulus.core.eligibility.EligibilityDecisions;
import org.famulus.core.shared.ListCounts;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.port.Count;
import org.famulus.web.application.SeasonCalls;
import org.famulus.web.form.Answers;
import org.famulus.web.list.LazyRows;
import org.famulus.web.shell.RegionContext;

/** The eligibility desk: the cases on the left, one case on the right, a key for each decision. */
@Named
@ViewScoped
public class EligibilityDesk implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String VIEW = "/eligibility/desk.xhtml?faces-redirect=true&includeViewParams=true";
  private static final EnumSet<ApplicationState> OUTSIDE =
      EnumSet.of(ApplicationState.DRAFT, ApplicationState.WITHDRAWN);
  private static final EnumSet<ApplicationState> UNDECIDED =
      EnumSet.of(
          ApplicationState.DRAFT,
          ApplicationState.WITHDRAWN,
          ApplicationState.SUBMITTED,
          ApplicationState.HELD);

  @Inject private Applications applications;
  @Inject private ApplicationNotes notes;
  @Inject private Eligibility eligibility;
  @Inject private EligibilityDecisions decisions;
  @Inject private CaseWork caseWork;
  @Inject private SeasonCalls calls;
  @Inject private RegionContext region;
  @Inject private Answers answers;

  private final LazyRows<ApplicationRow> rows =
      new LazyRows<>((sort, page) -> applications.find(criteria(), sort, page));
  private Long call;
  private String state = ApplicationState.SUBMITTED.name();
  private String text;
  private Long id;
  private Long undo;
  private String reason;
  private String note;
  private Long assignee;
  private transient ApplicationDetail detail;
  private transient Checklist checklist;

  /** The cases. */
  public LazyRows<ApplicationRow> getRows() {
    return rows;
  }

  /** The case at hand: the one of the address, else the first of the list; none if that is empty. */
  public ApplicationDetail getDetail() {
    if (detail == null && current().isPresent()) {
      detail = applications.detail(region.getId(), current().get());
    }
    return detail;
  }

  /** What the rules say of it. */
  public Checklist getChecklist() {
    if (checklist == null && getDetail() != null) {
      checklist = eligibility.checklist(region.getId(), getDetail().id());
    }
    return checklist;
  }

  /** Whether it can be decided now. */
  public boolean isOpen() {
    return getDetail() != null && getDetail().state().isAssessable();
  }

  /** The call shown; none if the programme has none. */
  public CallRow getShownCall() {
    return calls.chosen(call).orElse(null);
  }

  /** How many are decided. */
  public Count getDecided() {
    return sum(EnumSet.complementOf(UNDECIDED));
  }

  /** How many there are to decide in all. */
  public Count getInAll() {
    return sum(EnumSet.complementOf(OUTSIDE));
  }

  /** People a case can be given to. */
  public List<CaseWork.Assignable> getAssignable() {
    return caseWork.assignable(region.getId());
  }

  /** Decides "eligible" and goes on to the next case. */
  public String decide() {
    return goOn(
        decisions.decide(region.getId(), getDetail().id(), seen(), answers.writtenReasons()));
  }

  /** Puts the case on hold and goes on. */
  public String hold() {
    return goOn(decisions.hold(region.getId(), getDetail().id(), seen(), reason));
  }

  /** Rejects the application and goes on. */
  public String reject() {
    return goOn(decisions.reject(region.getId(), getDetail().id(), seen(), reason));
  }

  /** Leaves the case and goes on to the next one. */
  public String next() {
    id = following().orElse(id);
    undo = null;
    return VIEW;
  }

  /** Reverses the decision just made and goes back to its case. */
  public String reverse() {
    if (!answers.accept(decisions.reverse(region.getId(), undo))) {
      return null;
    }
    answers.tell("eligibility.reversed");
    id = undo;
    undo = null;
    return VIEW;
  }

  /** Reverses the decision in force on the case at hand. */
  public String reverseThis() {
    undo = getDetail().id();
    return reverse();
  }

  /** Adds a note to the case. */
  public String addNote() {
    return answers.accept(notes.write(region.getId(), getDetail().id(), note)) ? stay() : null;
  }

  /** Gives the case to somebody. */
  public String assign() {
    Outcome<Long> outcome =
        caseWork.assign(region.getId(), getDetail().id(), Optional.ofNullable(assignee));
    return answers.accept(outcome) ? stay() : null;
  }

  /** Number of the case whose decision can be undone. */
  public String getUndoNumber() {
    return undo == null ? "" : applications.detail(region.getId(), undo).number();
  }

  private String stay() {
    id = getDetail().id();
    undo = null;
    return VIEW;
  }

  private String goOn(Outcome<Long> outcome) {
    long decided = getDetail().id();
    Optional<Long> next = following();
    if (!answers.accept(outcome)) {
      detail = null;
      checklist = null;
      return null;
    }
    undo = decided;
    id = next.orElse(decided);
    return VIEW;
  }

  /** The case after the one at hand, in the order of the list; after the last comes the first. */
  private Optional<Long> following() {
    List<Long> ids = applications.ids(criteria());
    int here = getDetail() == null ? -1 : ids.indexOf(getDetail().id());
    return ids.stream()
        .skip(here + 1L)
        .findFirst()
        .or(() -> ids.stream().findFirst())
        .filter(next -> getDetail() == null || next != getDetail().id());
  }

  private Optional<Long> current() {
    return id != null
        ? Optional.of(id)
        : rows.getRows().stream().map(ApplicationRow::id).findFirst();
  }

  private Optional<Long> seen() {
    return Optional.of(getDetail().version());
  }

  private Count sum(Set<ApplicationState> states) {
    return ListCounts.sum(rows.getCounts().get("state"), states);
  }

  private ApplicationCriteria criteria() {
    return new ApplicationCriteria(
        region.getId(),
        // No call has the id zero: without a call the desk is empty.
        Optional.of(calls.chosen(call).map(CallRow::id).orElse(0L)),
        Arrays.stream(ApplicationState.values())
            .filter(each -> each.name().equals(state))
            .collect(Collectors.toSet()),
        ApplicationCriteria.Assignee.any(),
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(text).filter(typed -> !typed.isBlank()));
  }

  public Long getCall() {
    return call;
  }

  public void setCall(Long call) {
    this.call = call;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state == null ? ApplicationState.SUBMITTED.name() : state;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public Long getUndo() {
    return undo;
  }

  public void setUndo(Long undo) {
    this.undo = undo;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public Long getAssignee() {
    return assignee;
  }

  public void setAssignee(Long assignee) {
    this.assignee = assignee;
  }
}
