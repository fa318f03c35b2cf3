package org.famulus.web.completion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.completion.CompletionDetail;
import org.famulus.core.completion.Completions;
import org.famulus.core.completion.ConfirmationForm;
import org.famulus.core.completion.Confirmations;
import org.famulus.core.completion.ConfirmedAs;
import org.famulus.core.shared.Outcome;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.RegionContext;

/** What comes after one placement, for the faculty and the unit. */
@Named
@ViewScoped
public class CompletionRecord implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String VIEW = "/completion/record.xhtml?faces-redirect=true&id=";

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private Completions completions;
  @Inject private Confirmations confirmations;

  private long id;
  private String supervisor;
  private String email;
  private LocalDate writtenOn;
  private Integer weeks;
  private ConfirmedAs as;
  private String remark;
  private String withdrawReason;
  private transient CompletionDetail detail;

  /** The placement. */
  public CompletionDetail getDetail() {
    if (detail == null) {
      detail = completions.detail(region.getId(), id);
    }
    return detail;
  }

  /** Records what a supervisor wrote on paper. */
  public String record() {
    ConfirmationForm form =
        new ConfirmationForm(
            supervisor,
            Optional.ofNullable(email),
            writtenOn,
            getWeeks(),
            getAs(),
            Optional.ofNullable(remark));
    return told(
        confirmations.record(region.getId(), id, form),
        getDetail().byHost() ? "completion.signed" : "completion.recorded");
  }

  /** Lets a placement the host has signed go on to its certificate. */
  public String complete() {
    return told(confirmations.complete(region.getId(), id), "completion.completed");
  }

  /** Hands the confirmation in for the student. */
  public String handIn() {
    return told(confirmations.handIn(region.getId(), id), "completion.handed-in-for");
  }

  /** Takes a wrong confirmation back. */
  public String withdraw() {
    return told(
        confirmations.withdraw(region.getId(), id, withdrawReason), "completion.withdrawn");
  }

  private String told(Outcome<Long> outcome, String key) {
    detail = null;
    if (!answers.accept(outcome)) {
      return null;
    }
    answers.tell(key);
    return VIEW + id;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getSupervisor() {
    return supervisor;
  }

  public void setSupervisor(String supervisor) {
    this.supervisor = supervisor;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  /** Day of the paper; today until somebody says otherwise. */
  public LocalDate getWrittenOn() {
    return writtenOn == null ? region.getToday() : writtenOn;
  }

  public void setWrittenOn(LocalDate writtenOn) {
    this.writtenOn = writtenOn;
  }

  /** Weeks of practice; all of them until somebody says otherwise. */
  public Integer getWeeks() {
    return weeks == null ? getDetail().row().weeks() : weeks;
  }

  public void setWeeks(Integer weeks) {
    this.weeks = weeks;
  }

  /** What it says; that all is well until somebody says otherwise. */
  public ConfirmedAs getAs() {
    return as == null ? getChoices().get(0) : as;
  }

  public void setAs(ConfirmedAs as) {
    this.as = as;
  }

  /** What can be said. */
  public List<ConfirmedAs> getChoices() {
    return getDetail().row().choices();
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }

  public String getWithdrawReason() {
    return withdrawReason;
  }

  public void setWithdrawReason(String withdrawReason) {
    this.withdrawReason = withdrawReason;
  }
}
