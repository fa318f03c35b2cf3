package org.famulus.web.support;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.famulus.core.support.FundingPeriodRow;
import org.famulus.core.support.FundingPeriods;
import org.famulus.core.support.PaymentFileRow;
import org.famulus.core.support.SupportPayments;
import org.famulus.web.form.Answers;
import org.famulus.web.list.LazyRows;
import org.famulus.web.shell.RegionContext;

/** Payment files: what can be paid now, and what was paid. */
@Named
@ViewScoped
public class SupportPaying implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private FundingPeriods periods;
  @Inject private SupportPayments payments;

  private Long period;
  private LocalDate executionDay;
  private transient List<FundingPeriodRow> payable;
  private final LazyRows<PaymentFileRow> rows =
      new LazyRows<>((sort, page) -> payments.find(region.getId(), page));

  /** Proposes today. */
  public void open() {
    executionDay = region.getToday();
  }

  /** Writes the file. */
  public String pay() {
    payable = null;
    return answers.goOn(
        payments.pay(region.getId(), period, executionDay),
        "support.file-written",
        "/support/payments.xhtml?faces-redirect=true");
  }

  /** Funding periods with claims that are approved and not paid. */
  public List<FundingPeriodRow> getPayable() {
    if (payable == null) {
      payable = periods.all(region.getId()).stream().filter(row -> row.toPay() > 0).toList();
    }
    return payable;
  }

  /** The files, the latest first. */
  public LazyRows<PaymentFileRow> getRows() {
    return rows;
  }

  public Long getPeriod() {
    return period;
  }

  public void setPeriod(Long period) {
    this.period = period;
  }

  public LocalDate getExecutionDay() {
    return executionDay;
  }

  public void setExecutionDay(LocalDate executionDay) {
    this.executionDay = executionDay;
  }
}
