package org.famulus.web.link;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.famulus.core.link.LinkDesk;
import org.famulus.core.link.LinkPurpose;
import org.famulus.core.link.LinkRow;
import org.famulus.core.notify.MailMessage.Receiver;
import org.famulus.core.shared.Outcome;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.ReaderLanguage;
import org.famulus.web.shell.RegionContext;

/** On a record's page: the links that were sent about it, sending one, taking one back. */
@Named
@ViewScoped
public class LinkSend implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private ReaderLanguage reader;
  @Inject private Answers answers;
  @Inject private LinkDesk links;

  private String receiverName;
  private String receiverEmail;

  /** The links about a record, the latest first. */
  public List<LinkRow> sent(LinkPurpose purpose, long subject) {
    return links.about(region.getId(), purpose, subject);
  }

  /** Sends a link to those who are asked by custom. */
  public void send(LinkPurpose purpose, long subject) {
    told(links.send(region.getId(), purpose, subject, Optional.empty()), "link.sent");
  }

  /** Sends a link to somebody else. */
  public void sendTo(LinkPurpose purpose, long subject) {
    Receiver receiver = new Receiver(receiverEmail, receiverName, reader.getCode());
    told(links.send(region.getId(), purpose, subject, Optional.of(receiver)), "link.sent");
  }

  /** Takes a link back. */
  public void revoke(long id) {
    told(links.revoke(region.getId(), id), "link.taken-back");
  }

  /** Tone of the chip of a link. */
  public String tone(LinkRow link) {
    if (link.works()) {
      return "wait";
    }
    return switch (link.state()) {
      case USED -> "ok";
      case NOT_ME -> "problem";
      default -> "info";
    };
  }

  private void told(Outcome<Long> outcome, String key) {
    if (answers.accept(outcome)) {
      answers.tell(key);
    }
  }

  public String getReceiverName() {
    return receiverName;
  }

  public void setReceiverName(String receiverName) {
    this.receiverName = receiverName;
  }

  public String getReceiverEmail() {
    return receiverEmail;
  }

  public void setReceiverEmail(String receiverEmail) {
    this.receiverEmail = receiverEmail;
  }
}
