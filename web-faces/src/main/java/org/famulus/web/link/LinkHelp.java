package org.famulus.web.link;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.famulus.core.link.LinkReceivers;
import org.famulus.core.shared.Outcome;
import org.famulus.web.form.Answers;

/** What every page of a personal link offers: a new link, and "this is not me". */
@Named
@ViewScoped
public class LinkHelp implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Answers answers;
  @Inject private LinkReceivers receivers;

  private boolean renewed;

  /** Mails a new link to the address the old one was sent to. */
  public void renew(String token) {
    renewed = answers.accept(receivers.renew(token));
  }

  /** Says that the link was not meant for whoever has it; the page then opens anew and thanks. */
  public String notMe(String token) {
    Outcome<Long> outcome = receivers.notMe(token);
    return answers.accept(outcome)
        ? FacesContext.getCurrentInstance().getViewRoot().getViewId()
            + "?faces-redirect=true&includeViewParams=true"
        : null;
  }

  /** Whether a new link is on its way. */
  public boolean isRenewed() {
    return renewed;
  }
}
