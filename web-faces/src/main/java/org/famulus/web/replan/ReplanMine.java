package org.famulus.web.replan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.famulus.core.replan.AskedMove;
import org.famulus.core.replan.ReplanConsents;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.RegionContext;

/** What a student is asked about other places, on her own page. */
@Named
@ViewScoped
public class ReplanMine implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private ReplanConsents consents;

  private transient List<AskedMove> asked;

  /** What she is asked, answered or not, as long as the plan is open. */
  public List<AskedMove> getAsked() {
    if (asked == null) {
      asked = consents.mine(region.getId());
    }
    return asked;
  }

  /** She agrees, or does not. */
  public String answer(long move, boolean agrees) {
    var outcome = consents.answer(region.getId(), move, agrees);
    asked = null;
    return answers.goOn(outcome, "replan.answered", "/replan/mine.xhtml?faces-redirect=true");
  }
}
