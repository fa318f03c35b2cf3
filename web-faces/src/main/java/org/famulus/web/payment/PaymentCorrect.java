package org.famulus.web.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.famulus.core.payment.EntryRow;
import org.famulus.core.payment.PaymentCorrections;
import org.famulus.core.payment.PaymentCorrections.Correctable;
import org.famulus.core.shared.Outcome;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.RegionContext;

/** Puts a paid entry right by an entry of the next run. */
@Named
@ViewScoped
public class PaymentCorrect implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private PaymentCorrections corrections;

  private long id;
  private Integer weeks;
  private String reason;
  private transient Correctable correctable;

  /** Notes the correction. */
  public String save() {
    Outcome<Long> outcome =
        corrections.correct(region.getId(), id, getWeeks(), reason);
    if (!answers.accept(outcome)) {
      return null;
    }
    answers.tell("payment.corrected", getEntry().placement().studentName());
    return "/payment/record.xhtml?faces-redirect=true&id=" + getEntry().runId().orElseThrow();
  }

  /** The entry. */
  public EntryRow getEntry() {
    return correctable().row();
  }

  /** Weeks it pays now. */
  public int getNow() {
    return correctable().weeks();
  }

  private Correctable correctable() {
    if (correctable == null) {
      correctable = corrections.correctable(region.getId(), id);
    }
    return correctable;
  }

  /** Id of the entry. */
  public long getId() {
    return id;
  }

  /** Id of the entry. */
  public void setId(long id) {
    this.id = id;
  }

  /** Weeks it should have paid; what it pays now until somebody says otherwise. */
  public Integer getWeeks() {
    return weeks == null ? getNow() : weeks;
  }

  /** Weeks it should have paid. */
  public void setWeeks(Integer weeks) {
    this.weeks = weeks;
  }

  /** Why it was wrong. */
  public String getReason() {
    return reason;
  }

  /** Why it was wrong. */
  public void setReason(String reason) {
    this.reason = reason;
  }
}
