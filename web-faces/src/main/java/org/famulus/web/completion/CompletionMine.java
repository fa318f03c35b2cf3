package org.famulus.web.completion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.famulus.core.completion.CompletionDetail;
import org.famulus.core.completion.Completions;
import org.famulus.core.completion.Confirmations;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.RegionContext;

/** A student's own placements: the confirmation to hand in, the grade, the certificate. */
@Named
@ViewScoped
public class CompletionMine implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private Completions completions;
  @Inject private Confirmations confirmations;

  private transient List<CompletionDetail> own;

  /** Her placements. */
  public List<CompletionDetail> getOwn() {
    if (own == null) {
      own = completions.mine(region.getId());
    }
    return own;
  }

  /** She hands the confirmation in. */
  public String handIn(long id) {
    own = null;
    return answers.goOn(
        confirmations.handIn(region.getId(), id),
        "completion.handed-in",
        "/completion/mine.xhtml?faces-redirect=true");
  }
}
