package org.famulus.web.notify;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.famulus.core.notify.MailRow;
import org.famulus.core.notify.Mails;
import org.famulus.core.shared.Outcome;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.RegionContext;

/** One mail with its text and what became of it. */
@Named
@ViewScoped
public class MailRecord implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private Mails mails;

  private long id;
  private String reason;
  private transient MailRow row;

  /** The mail. */
  public MailRow getRow() {
    if (row == null) {
      row = mails.detail(region.getId(), id);
    }
    return row;
  }

  /** Sends it once more. */
  public String retry() {
    return carriedOut(mails.retry(region.getId(), id), "notify.queued-again");
  }

  /** Notes that it came back. */
  public String markBounced() {
    return carriedOut(mails.markBounced(region.getId(), id, reason), "notify.noted-bounced");
  }

  private String carriedOut(Outcome<Long> outcome, String told) {
    row = null;
    return answers.goOn(outcome, told, "/notify/record.xhtml?faces-redirect=true&id=" + id);
  }

  /** Id of the mail. */
  public long getId() {
    return id;
  }

  /** Id of the mail. */
  public void setId(long id) {
    this.id = id;
  }

  /** What the returned message said. */
  public String getReason() {
    return reason;
  }

  /** What the returned message said. */
  public void setReason(String reason) {
    this.reason = reason;
  }
}
