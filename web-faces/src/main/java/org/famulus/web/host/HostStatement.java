package org.famulus.web.host;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.famulus.core.host.Recruitment;
import org.famulus.core.host.StatementRow;
import org.famulus.core.host.Statements;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.RegionContext;

/** Staff records what a host signed on paper, and takes back what it is bound by no longer. */
@Named
@ViewScoped
public class HostStatement implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private Statements statements;
  @Inject private Recruitment recruitment;

  private final WillingnessTyped typed = new WillingnessTyped();
  private String withdrawReason;
  private long id;

  /** Begins with what was signed before. */
  public void open() {
    typed.setSignedOn(region.getToday());
    recruitment.detail(region.getId(), id).statements().stream()
        .filter(StatementRow::isInForce)
        .findFirst()
        .ifPresent(typed::fill);
  }

  /** Records it. */
  public String record() {
    return answers.goOn(
        statements.record(region.getId(), id, typed.form()), "host.statement-recorded", page());
  }

  /** Notes that the host took a statement back. */
  public String withdraw(long statement) {
    return answers.goOn(
        statements.withdraw(region.getId(), statement, withdrawReason),
        "host.statement-withdrawn",
        page());
  }

  private String page() {
    return "/host/record.xhtml?faces-redirect=true&tab=statement&id=" + id;
  }

  /** Tone of a statement's chip. */
  public String tone(StatementRow row) {
    return switch (row.standing()) {
      case IN_FORCE -> "ok";
      case OVER -> "wait";
      case RENEWED -> "info";
      case WITHDRAWN -> "problem";
    };
  }

  /** What is typed. */
  public WillingnessTyped getTyped() {
    return typed;
  }

  public String getWithdrawReason() {
    return withdrawReason;
  }

  public void setWithdrawReason(String withdrawReason) {
    this.withdrawReason = withdrawReason;
  }

  /** The host. */
  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
