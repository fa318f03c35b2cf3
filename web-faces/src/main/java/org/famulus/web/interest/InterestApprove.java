package org.famulus.web.interest;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.famulus.core.interest.ApprovalForm;
import org.famulus.core.interest.ApproverRole;
import org.famulus.core.interest.InterestApproval;
import org.famulus.core.interest.InterestDetail;
import org.famulus.core.interest.Interests;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.web.form.Answers;
import org.famulus.web.form.Typed;
import org.famulus.web.shell.CurrentUser;
import org.famulus.web.shell.RegionContext;

/** A head approves what her unit offers, or staff record that she did. */
@Named
@ViewScoped
public class InterestApprove implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private CurrentUser user;
  @Inject private Answers answers;
  @Inject private Interests interests;
  @Inject private InterestApproval approval;

  private long id;
  private long version;
  private String approvedBy;
  private ApproverRole approverRole = ApproverRole.HEAD;
  private LocalDate approvedOn;
  private String delegatedBy;
  private LocalDate delegationFrom;
  private LocalDate delegationTo;
  private transient InterestDetail detail;

  /** Remembers what is shown, so that exactly that is approved. */
  public void open() {
    version = getDetail().row().version();
    approvedOn = region.getToday();
    if (!isStaff()) {
      approvedBy = user.getName();
    }
  }

  /** Approves. */
  public String approve() {
    boolean delegated = approverRole == ApproverRole.DELEGATE;
    if (delegated && Typed.text(delegatedBy).isEmpty()) {
      answers.accept(Outcome.refused(Reason.ofField("delegatedBy", "field.required")));
      return null;
    }
    ApprovalForm form =
        new ApprovalForm(
            isStaff() ? approvedBy : user.getName(),
            approverRole,
            isStaff() ? Optional.ofNullable(approvedOn) : Optional.empty(),
            delegated ? Typed.text(delegatedBy) : Optional.empty(),
            delegated ? Optional.ofNullable(delegationFrom) : Optional.empty(),
            delegated ? Optional.ofNullable(delegationTo) : Optional.empty());
    if (!answers.accept(approval.approve(region.getId(), id, answers.versionOr(version), form))) {
      detail = null;
      return null;
    }
    answers.tell("interest.approved", getDetail().row().unitName());
    return "/interest/record.xhtml?faces-redirect=true&id=" + id;
  }

  /** The interest. */
  public InterestDetail getDetail() {
    if (detail == null) {
      detail = interests.detail(region.getId(), id);
    }
    return detail;
  }

  /** Whether staff record somebody else's approval. */
  public boolean isStaff() {
    return user.canInWhole(Permission.INTEREST_APPROVE);
  }

  /** As what one approves. */
  public ApproverRole[] getRoles() {
    return ApproverRole.values();
  }

  /** Id of the interest. */
  public long getId() {
    return id;
  }

  /** Id of the interest. */
  public void setId(long id) {
    this.id = id;
  }

  /** Who approves. */
  public String getApprovedBy() {
    return approvedBy;
  }

  /** Who approves. */
  public void setApprovedBy(String approvedBy) {
    this.approvedBy = approvedBy;
  }

  /** As what. */
  public ApproverRole getApproverRole() {
    return approverRole;
  }

  /** As what. */
  public void setApproverRole(ApproverRole approverRole) {
    this.approverRole = approverRole;
  }

  /** Day of approval. */
  public LocalDate getApprovedOn() {
    return approvedOn;
  }

  /** Day of approval. */
  public void setApprovedOn(LocalDate approvedOn) {
    this.approvedOn = approvedOn;
  }

  /** Head who delegates. */
  public String getDelegatedBy() {
    return delegatedBy;
  }

  /** Head who delegates. */
  public void setDelegatedBy(String delegatedBy) {
    this.delegatedBy = delegatedBy;
  }

  /** First day of the delegation. */
  public LocalDate getDelegationFrom() {
    return delegationFrom;
  }

  /** First day of the delegation. */
  public void setDelegationFrom(LocalDate delegationFrom) {
    this.delegationFrom = delegationFrom;
  }

  /** Last day of the delegation. */
  public LocalDate getDelegationTo() {
    return delegationTo;
  }

  /** Last day of the delegation. */
  public void setDelegationTo(LocalDate delegationTo) {
    this.delegationTo = delegationTo;
  }
}
