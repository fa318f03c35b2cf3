package org.famulus.web.nomination;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import org.famulus.core.application.ApplicationDrafts;
import org.famulus.core.call.CallRow;
import org.famulus.core.nomination.Nominating;
import org.famulus.core.nomination.NominationCriteria;
import org.famulus.core.nomination.NominationRow;
import org.famulus.core.nomination.NominationState;
import org.famulus.core.nomination.Nominations;
import org.famulus.core.shared.Outcome;
import org.famulus.web.application.SeasonCalls;
import org.famulus.web.form.Answers;
import org.famulus.web.list.LazyRows;
import org.famulus.web.shell.RegionContext;

/** Nominations of a call: an institution's own, or all for the faculty. */
@Named
@ViewScoped
public class NominationList implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Nominations nominations;
  @Inject private Nominating nominating;
  @Inject private ApplicationDrafts drafts;
  @Inject private SeasonCalls calls;
  @Inject private RegionContext region;
  @Inject private Answers answers;

  private final LazyRows<NominationRow> rows =
      new LazyRows<>((sort, page) -> nominations.find(criteria(), sort, page));
  private Long call;
  private String state;
  private String text;

  /** The nominations. */
  public LazyRows<NominationRow> getRows() {
    return rows;
  }

  /** The call shown; none if the programme has none. */
  public CallRow getShownCall() {
    return calls.chosen(call).orElse(null);
  }

  /** Takes a nomination back. */
  public void withdraw(long id) {
    if (answers.accept(nominating.withdraw(region.getId(), id))) {
      answers.tell("nomination.withdrawn");
    }
    rows.refresh();
  }

  /** Opens the application of a nominated student, who asked the faculty to write it. */
  public String writeFor(long personId) {
    Outcome<Long> outcome =
        drafts.start(region.getId(), getShownCall().id(), personId, Optional.empty());
    return answers.accept(outcome)
        ? "/application/edit.xhtml?faces-redirect=true&id=" + outcome.value()
        : null;
  }

  private NominationCriteria criteria() {
    return new NominationCriteria(
        region.getId(),
        // No call has the id zero: without a call the list is empty.
        Optional.of(calls.chosen(call).map(CallRow::id).orElse(0L)),
        Arrays.stream(NominationState.values()).filter(s -> s.name().equals(state)).findFirst(),
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
    this.state = state;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
