package org.famulus.web.compliance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.famulus.core.compliance.GateOverview;
import org.famulus.core.compliance.Gates;
import org.famulus.core.compliance.RequirementSubmission;
import org.famulus.core.shared.Outcome;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.RegionContext;

/** What a student has to see to before her placement starts. */
@Named
@ViewScoped
public class ComplianceMine implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String VIEW =
      "/compliance/mine.xhtml?faces-redirect=true&includeViewParams=true";

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private Gates gates;
  @Inject private RequirementSubmission submission;

  private Long id;
  private LocalDate arrival;
  private transient List<GateOverview> own;

  /** Her placements that have not ended. */
  public List<GateOverview> getOwn() {
    if (own == null) {
      own = gates.own(region.getId());
    }
    return own;
  }

  /** The placement shown: the one of the address, else the next one; none if there is none. */
  public GateOverview getShown() {
    return getOwn().stream()
        .filter(each -> id == null || each.placement().placementId() == id)
        .findFirst()
        .orElse(null);
  }

  /** She has handed something in. */
  public String submit(long requirement) {
    return answered(submission.submit(region.getId(), requirement), "compliance.submitted");
  }

  /** She has not handed it in after all. */
  public String takeBack(long requirement) {
    return answered(submission.takeBack(region.getId(), requirement), "compliance.taken-back");
  }

  /** She says when she arrives. */
  public String arrive() {
    return answered(
        submission.arrive(region.getId(), getShown().placement().placementId(), arrival),
        "compliance.arrival-saved");
  }

  private String answered(Outcome<Long> outcome, String told) {
    own = null;
    return answers.goOn(outcome, told, VIEW);
  }

  /** The placement asked for. */
  public Long getId() {
    return id;
  }

  /** The placement asked for. */
  public void setId(Long id) {
    this.id = id;
  }

  /** Day of arrival. */
  public LocalDate getArrival() {
    return arrival == null && getShown() != null
        ? getShown().arrival().orElse(null)
        : arrival;
  }

  /** Day of arrival. */
  public void setArrival(LocalDate arrival) {
    this.arrival = arrival;
  }
}
