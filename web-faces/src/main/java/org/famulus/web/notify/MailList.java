package org.famulus.web.notify;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.notify.MailCriteria;
import org.famulus.core.notify.MailRow;
import org.famulus.core.notify.MailState;
import org.famulus.core.notify.Mails;
import org.famulus.web.form.Answers;
import org.famulus.web.list.LazyRows;
import org.famulus.web.shell.ReaderLanguage;
import org.famulus.web.shell.RegionContext;

/** The outbox of the programme, and a test mail. */
@Named
@ViewScoped
public class MailList implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private ReaderLanguage reader;
  @Inject private Mails mails;

  private MailState state;
  private String text;
  private String address;
  private final LazyRows<MailRow> rows =
      new LazyRows<>((sort, page) -> mails.find(criteria(), sort, page));

  private MailCriteria criteria() {
    return new MailCriteria(
        region.getId(),
        state == null ? Set.of() : Set.of(state),
        Optional.ofNullable(text).filter(typed -> !typed.isBlank()),
        Optional.empty(),
        Optional.empty());
  }

  /** Sends a test mail. */
  public String sendTest() {
    if (!answers.accept(mails.sendTest(region.getId(), address, reader.language().code()))) {
      return null;
    }
    answers.tell("notify.test-queued", address);
    return "/notify/list.xhtml?faces-redirect=true";
  }

  /** Whether the server can send mail. */
  public boolean isSending() {
    return mails.canSend(region.getId());
  }

  /** Tone of the chip of a state. */
  public String tone(MailState of) {
    return switch (of) {
      case SENT -> "ok";
      case QUEUED -> "wait";
      case FAILED, BOUNCED -> "problem";
      case HELD -> "info";
    };
  }

  /** The mails. */
  public LazyRows<MailRow> getRows() {
    return rows;
  }

  /** Only those that stand here. */
  public MailState getState() {
    return state;
  }

  /** Only those that stand here. */
  public void setState(MailState state) {
    this.state = state;
  }

  /** Text searched for. */
  public String getText() {
    return text;
  }

  /** Text searched for. */
  public void setText(String text) {
    this.text = text;
  }

  /** Where the test mail goes. */
  public String getAddress() {
    return address;
  }

  /** Where the test mail goes. */
  public void setAddress(String address) {
    this.address = address;
  }
}
