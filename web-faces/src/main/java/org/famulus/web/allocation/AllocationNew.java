package org.famulus.web.allocation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.famulus.core.allocation.Allocations;
import org.famulus.core.allocation.DraftForm;
import org.famulus.core.allocation.RunRow;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.allocation.AllocationPolicy;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.PageTexts;
import org.famulus.web.shell.RegionContext;

/** A new draft of a call, from nothing or around what is locked in another one. */
@Named
@ViewScoped
public class AllocationNew implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private PageTexts texts;
  @Inject private Regions regions;
  @Inject private Allocations allocations;

  private long call;
  private Long keep;
  private String title;
  private String policy;
  private transient List<RunRow> drafts;

  /** Fills the form with what most people would type. */
  public void prepare() {
    if (title != null) {
      return;
    }
    title = texts.say("allocation.draft-title", drafts().size() + 1);
    policy = getPolicies().stream().findFirst().map(AllocationPolicy::id).orElse(null);
  }

  /** Freezes what goes into the draft. */
  public String freeze() {
    Outcome<Long> outcome =
        allocations.freeze(
            region.getId(), call, new DraftForm(title, policy, Optional.ofNullable(keep)));
    if (!answers.accept(outcome)) {
      return null;
    }
    return "/allocation/board.xhtml?faces-redirect=true&call=" + call + "&run=" + outcome.value();
  }

  /** The programme's policies. */
  public List<AllocationPolicy> getPolicies() {
    return regions.get(region.getId()).allocationPolicies();
  }

  /** The draft whose locked results are kept; {@code null} if none is. */
  public RunRow getKept() {
    return keep == null
        ? null
        : drafts().stream()
            .filter(draft -> draft.id() == keep)
            .findFirst()
            .orElse(null);
  }

  private List<RunRow> drafts() {
    if (drafts == null) {
      drafts = allocations.ofCall(region.getId(), call);
    }
    return drafts;
  }

  /** Id of the call. */
  public long getCall() {
    return call;
  }

  /** Id of the call. */
  public void setCall(long call) {
    this.call = call;
  }

  /** Id of the draft whose locked results are kept. */
  public Long getKeep() {
    return keep;
  }

  /** Id of the draft whose locked results are kept. */
  public void setKeep(Long keep) {
    this.keep = keep;
  }

  /** Title. */
  public String getTitle() {
    return title;
  }

  /** Title. */
  public void setTitle(String title) {
    this.title = title;
  }

  /** Policy. */
  public String getPolicy() {
    return policy;
  }

  /** Policy. */
  public void setPolicy(String policy) {
    this.policy = policy;
  }
}
