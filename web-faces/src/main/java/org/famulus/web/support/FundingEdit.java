package org.famulus.web.support;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.famulus.core.shared.Outcome;
import org.famulus.core.support.CreditTransferFile;
import org.famulus.core.support.FundingPeriodForm;
import org.famulus.core.support.FundingPeriodRow;
import org.famulus.core.support.FundingPeriods;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.ReaderLanguage;
import org.famulus.web.shell.RegionContext;

/** A funding period, new or changed. */
@Named
@ViewScoped
public class FundingEdit implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private ReaderLanguage reader;
  @Inject private Answers answers;
  @Inject private FundingPeriods periods;

  private Long id;
  private long version;
  private String title;
  private String funder;
  private LocalDate firstDay;
  private LocalDate lastDay;
  private String budget;
  private String currency = CreditTransferFile.CURRENCY;
  private String payerName;
  private String payerIban;
  private String payerBic;

  /** Shows what is there. */
  public void open() {
    if (id == null) {
      return;
    }
    FundingPeriodRow row = periods.detail(region.getId(), id);
    version = row.version();
    title = row.title();
    funder = row.funder();
    firstDay = row.firstDay();
    lastDay = row.lastDay();
    budget = TypedAmount.shown(row.budget(), reader.language());
    currency = row.currency();
    payerName = row.payerName();
    payerIban = row.payerIban().inGroups();
    payerBic = row.payerBic().orElse(null);
  }

  /** Writes it down. */
  public String save() {
    FundingPeriodForm form =
        new FundingPeriodForm(
            title,
            funder,
            firstDay,
            lastDay,
            TypedAmount.of(budget),
            currency,
            payerName,
            payerIban,
            payerBic);
    Outcome<Long> outcome =
        id == null
            ? periods.add(region.getId(), form)
            : periods.change(region.getId(), id, answers.versionOr(version), form);
    if (!answers.accept(outcome, Map.of("budget", budget, "title", title))) {
      return null;
    }
    answers.tell("support.saved");
    return "/support/periods.xhtml?faces-redirect=true";
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getFunder() {
    return funder;
  }

  public void setFunder(String funder) {
    this.funder = funder;
  }

  public LocalDate getFirstDay() {
    return firstDay;
  }

  public void setFirstDay(LocalDate firstDay) {
    this.firstDay = firstDay;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public String getBudget() {
    return budget;
  }

  public void setBudget(String budget) {
    this.budget = budget;
  }

  public String getCurrency() {
    return currency;
  }

  public void setCurrency(String currency) {
    this.currency = currency;
  }

  public String getPayerName() {
    return payerName;
  }

  public void setPayerName(String payerName) {
    this.payerName = payerName;
  }

  public String getPayerIban() {
    return payerIban;
  }

  public void setPayerIban(String payerIban) {
    this.payerIban = payerIban;
  }

  public String getPayerBic() {
    return payerBic;
  }

  public void setPayerBic(String payerBic) {
    this.payerBic = payerBic;
  }
}
