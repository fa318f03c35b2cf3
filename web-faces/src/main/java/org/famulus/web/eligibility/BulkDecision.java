package org.famulus.web.eligibility;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.eligibility.BulkLine;
import org.famulus.core.eligibility.CaseWork;
import org.famulus.core.eligibility.Eligibility;
import org.famulus.core.eligibility.EligibilityBulk;
import org.famulus.core.eligibility.EligibilityBulk.BulkResult;
import org.famulus.web.application.ApplicationList;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.RegionContext;

/**
 * A decision on many applications at once: first what it would come to for each, then what came of
 * each.
 */
@Named
@ViewScoped
public class BulkDecision implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Eligibility eligibility;
  @Inject private EligibilityBulk bulk;
  @Inject private CaseWork caseWork;
  @Inject private ApplicationList list;
  @Inject private RegionContext region;
  @Inject private Answers answers;

  private final Map<Long, String> chosen = new LinkedHashMap<>();
  private Long assignee;
  private transient List<BulkLine> preview;
  private transient List<BulkResult> results;

  /** Shows what a decision "eligible" would come to for the ticked applications. */
  public void look() {
    results = null;
    preview = eligibility.preview(region.getId(), list.selected());
    chosen.clear();
    preview.stream()
        .filter(line -> line.outcome().isPresent())
        .forEach(line -> chosen.put(line.applicationId(), line.number()));
    if (preview.isEmpty()) {
      answers.tell("application.none-ticked");
    }
  }

  /** Decides "eligible" on those of the preview that can be decided. */
  public void decide() {
    results = bulk.decide(region.getId(), chosen);
    finish();
  }

  /** Gives the ticked applications to somebody, or to nobody. */
  public void assign() {
    look();
    preview.forEach(line -> chosen.put(line.applicationId(), line.number()));
    results = bulk.assign(region.getId(), chosen, Optional.ofNullable(assignee));
    finish();
  }

  /** Leaves the preview without doing anything. */
  public void cancel() {
    chosen.clear();
    preview = null;
    results = null;
  }

  private void finish() {
    preview = null;
    chosen.clear();
    list.getRows().refresh();
  }

  /** What would come of each application; empty unless asked for. */
  public List<BulkLine> getPreview() {
    return preview == null ? List.of() : preview;
  }

  /** How many of the preview can be decided. */
  public int getDecidable() {
    return chosen.size();
  }

  /** What came of each application; empty until something was done. */
  public List<BulkResult> getResults() {
    return results == null ? List.of() : results;
  }

  /** Those on which the command was not carried out, or about which there is more to know. */
  public List<BulkResult> getRemarkable() {
    return getResults().stream()
        .filter(result -> !result.done() || !result.reasons().isEmpty())
        .toList();
  }

  /** How many were done. */
  public long getDone() {
    return getResults().stream().filter(BulkResult::done).count();
  }

  /** People an application can be given to. */
  public List<CaseWork.Assignable> getAssignable() {
    return caseWork.assignable(region.getId());
  }

  public Long getAssignee() {
    return assignee;
  }

  public void setAssignee(Long assignee) {
    this.assignee = assignee;
  }
}
