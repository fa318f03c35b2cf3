package org.famulus.web.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.famulus.core.payment.PaymentCorrections;
import org.famulus.core.payment.PaymentRuns;
import org.famulus.core.payment.RunRow;
import org.famulus.core.payment.RunState;
import org.famulus.region.spi.access.Permission;
import org.famulus.web.list.LazyRows;
import org.famulus.web.shell.CurrentUser;
import org.famulus.web.shell.RegionContext;

/** Payment runs, the latest first. */
@Named
@ViewScoped
public class PaymentList implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private CurrentUser user;
  @Inject private PaymentRuns runs;
  @Inject private PaymentCorrections corrections;

  private RunState state;
  private final LazyRows<RunRow> rows =
      new LazyRows<>((sort, page) -> runs.find(region.getId(), Optional.ofNullable(state), page));

  /** Sends a unit to its own statement. */
  public String open() {
    return user.canInWhole(Permission.PAYMENT_VIEW)
        ? null
        : "/payment/statement.xhtml?faces-redirect=true";
  }

  /** How many corrections wait for the next run. */
  public int getWaiting() {
    return corrections.waiting(region.getId()).size();
  }

  /** Tone of the chip of a state. */
  public String tone(RunState of) {
    return switch (of) {
      case PREPARED -> "wait";
      case APPROVED -> "ok";
      case DISCARDED -> "info";
    };
  }

  /** The runs. */
  public LazyRows<RunRow> getRows() {
    return rows;
  }

  /** Only those that stand here. */
  public RunState getState() {
    return state;
  }

  /** Only those that stand here. */
  public void setState(RunState state) {
    this.state = state;
  }
}
