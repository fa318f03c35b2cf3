package org.famulus.web.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.famulus.core.audit.TimelineEntry;
import org.famulus.core.payment.EntryRow;
import org.famulus.core.payment.PaymentRuns;
import org.famulus.core.payment.RunDetail;
import org.famulus.core.shared.Outcome;
import org.famulus.web.form.Answers;
import org.famulus.web.form.Typed;
import org.famulus.web.list.LazyRows;
import org.famulus.web.shell.RegionContext;

/** One payment run: what it pays whom, what it refuses, and its approval. */
@Named
@ViewScoped
public class PaymentRecord implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private PaymentRuns runs;

  private long id;
  private String text;
  private transient RunDetail detail;
  private final LazyRows<EntryRow> rows =
      new LazyRows<>(
          (sort, page) -> runs.entries(region.getId(), id, Typed.text(text), sort, page));

  /** The run. */
  public RunDetail getDetail() {
    if (detail == null) {
      detail = runs.detail(region.getId(), id);
    }
    return detail;
  }

  /** What was done about it. */
  public List<TimelineEntry> getTimeline() {
    return runs.timeline(region.getId(), id);
  }

  /** Approves it. */
  public String approve() {
    return done(runs.approve(region.getId(), id), "payment.approved");
  }

  /** Gives it up. */
  public String discard() {
    return done(runs.discard(region.getId(), id), "payment.discarded");
  }

  private String done(Outcome<Long> outcome, String told) {
    detail = null;
    if (!answers.accept(outcome)) {
      return null;
    }
    answers.tell(told, getDetail().row().number());
    return "/payment/record.xhtml?faces-redirect=true&id=" + id;
  }

  /** Its entries. */
  public LazyRows<EntryRow> getRows() {
    return rows;
  }

  /** Id of the run. */
  public long getId() {
    return id;
  }

  /** Id of the run. */
  public void setId(long id) {
    this.id = id;
  }

  /** Text searched for. */
  public String getText() {
    return text;
  }

  /** Text searched for. */
  public void setText(String text) {
    this.text = text;
  }
}
