package org.famulus.web.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.famulus.core.payment.ClaimLine;
import org.famulus.core.payment.PaymentCorrections;
import org.famulus.core.payment.PaymentRuns;
import org.famulus.core.payment.Prospect;
import org.famulus.core.shared.Outcome;
import org.famulus.web.form.Answers;
import org.famulus.web.form.Typed;
import org.famulus.web.list.LazyRows;
import org.famulus.web.list.Slices;
import org.famulus.web.shell.PageTexts;
import org.famulus.web.shell.RegionContext;

/** Shows what a run would pay, and prepares it. */
@Named
@ViewScoped
public class PaymentNew implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private PageTexts texts;
  @Inject private Answers answers;
  @Inject private PaymentRuns runs;
  @Inject private PaymentCorrections corrections;

  private String until;
  private LocalDate upTo;
  private String title;
  private transient Prospect prospect;
  private final LazyRows<ClaimLine> lines =
      new LazyRows<>((sort, page) -> Slices.cut(getProspect().lines(), page));

  /** Starts from the day of the address, else from today. */
  public void open() {
    LocalDate today = region.getToday();
    upTo = Typed.day(until).filter(day -> !day.isAfter(today)).orElse(today);
    if (title == null) {
      title = texts.say("payment.new.title-proposed", upTo);
    }
  }

  /** Shows the run for another day. */
  public String show() {
    return "/payment/new.xhtml?faces-redirect=true&upTo=" + upTo;
  }

  /** Prepares the run and shows it. */
  public String prepare() {
    Outcome<Long> outcome = runs.prepare(region.getId(), title, upTo);
    if (!answers.accept(outcome)) {
      return null;
    }
    answers.tell("payment.prepared");
    return "/payment/record.xhtml?faces-redirect=true&id=" + outcome.value();
  }

  /** Takes a waiting correction back. */
  public String takeBack(long entry) {
    if (!answers.accept(corrections.takeBack(region.getId(), entry))) {
      return null;
    }
    answers.tell("payment.taken-back");
    return show();
  }

  /** What would be paid. */
  public Prospect getProspect() {
    if (prospect == null) {
      LocalDate today = region.getToday();
      prospect =
          runs.preview(region.getId(), upTo == null || upTo.isAfter(today) ? today : upTo);
    }
    return prospect;
  }

  /** The currency of the amounts. */
  public String getCurrency() {
    return getProspect().currencies().stream().findFirst().orElse("");
  }

  /** Weeks that would be paid, by unit and student. */
  public LazyRows<ClaimLine> getLines() {
    return lines;
  }

  /** Last day whose weeks are paid, as the address says it. */
  public String getUntil() {
    return until;
  }

  /** Last day whose weeks are paid, as the address says it. */
  public void setUntil(String until) {
    this.until = until;
  }

  /** Last day whose weeks are paid. */
  public LocalDate getUpTo() {
    return upTo;
  }

  /** Last day whose weeks are paid. */
  public void setUpTo(LocalDate upTo) {
    this.upTo = upTo;
  }

  /** What the run is called. */
  public String getTitle() {
    return title;
  }

  /** What the run is called. */
  public void setTitle(String title) {
    this.title = title;
  }
}
