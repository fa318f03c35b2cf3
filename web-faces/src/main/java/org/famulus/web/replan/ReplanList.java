package org.famulus.web.replan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.famulus.core.call.Calls;
import org.famulus.core.replan.ReplanRow;
import org.famulus.core.replan.Replans;
import org.famulus.web.shell.RegionContext;

/** The plans that were made anew for a call. */
@Named
@ViewScoped
public class ReplanList implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Replans replans;
  @Inject private Calls calls;

  private long call;
  private String callTitle;
  private transient List<ReplanRow> plans;

  /** The plans, the latest first. */
  public List<ReplanRow> getPlans() {
    if (plans == null) {
      plans = replans.ofCall(region.getId(), call);
    }
    return plans;
  }

  /** Whether a plan is open, beside which no other is made. */
  public boolean isBusy() {
    return getPlans().stream().anyMatch(ReplanRow::isOpen);
  }

  /** Title of the call. */
  public String getCallTitle() {
    if (callTitle == null) {
      callTitle = calls.detail(region.getId(), call).row().title();
    }
    return callTitle;
  }

  /** Id of the call. */
  public long getCall() {
    return call;
  }

  /** Id of the call. */
  public void setCall(long call) {
    this.call = call;
  }
}
