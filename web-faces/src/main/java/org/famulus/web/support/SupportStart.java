package org.famulus.web.support;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.famulus.core.shared.Outcome;
import org.famulus.core.support.ClaimablePlacement;
import org.famulus.core.support.SupportClaiming;
import org.famulus.core.support.SupportClaims;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.RegionContext;

/** Where a claim for a placement begins. */
@Named
@ViewScoped
public class SupportStart implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private SupportClaims claims;
  @Inject private SupportClaiming claiming;

  private Long placement;
  private transient SupportClaims.Start start;

  /** Goes on to the claim that is there already. */
  public String open() {
    return getStart().claim().map(id -> "/support/record.xhtml?faces-redirect=true&id=" + id)
        .orElse(null);
  }

  /** Begins the claim. */
  public String begin() {
    Outcome<Long> outcome = claiming.draft(region.getId(), placement);
    return answers.accept(outcome)
        ? "/support/edit.xhtml?faces-redirect=true&id=" + outcome.value()
        : null;
  }

  /** What is known of the placement. */
  public SupportClaims.Start getStart() {
    if (start == null) {
      start = claims.start(region.getId(), placement);
    }
    return start;
  }

  /** The host's name. */
  public String getUnitName() {
    return getStart().placement().map(ClaimablePlacement::unitName).orElse("");
  }

  /** First day of the placement. */
  public LocalDate getFirstDay() {
    return getStart().placement().map(ClaimablePlacement::firstDay).orElse(null);
  }

  /** Last day of the placement. */
  public LocalDate getLastDay() {
    return getStart().placement().map(ClaimablePlacement::lastDay).orElse(null);
  }

  /** What is to pay it, as things stand. */
  public String getFundedBy() {
    return getStart().fundedBy().orElse("");
  }

  public Long getPlacement() {
    return placement;
  }

  public void setPlacement(Long placement) {
    this.placement = placement;
  }
}
