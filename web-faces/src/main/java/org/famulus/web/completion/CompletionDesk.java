package org.famulus.web.completion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.famulus.core.completion.CompletionCriteria;
import org.famulus.core.completion.CompletionDetail;
import org.famulus.core.completion.CompletionRow;
import org.famulus.core.completion.CompletionStage;
import org.famulus.core.completion.Completions;
import org.famulus.core.completion.Grade;
import org.famulus.core.completion.Grading;
import org.famulus.core.shared.Outcome;
import org.famulus.web.form.Answers;
import org.famulus.web.list.LazyRows;
import org.famulus.web.shell.RegionContext;

/** The examiner's desk: placements on the left, one on the right, a key for passing it. */
@Named
@ViewScoped
public class CompletionDesk implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String VIEW =
      "/completion/desk.xhtml?faces-redirect=true&includeViewParams=true";

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private Completions completions;
  @Inject private Grading grading;

  private CompletionStage stage = CompletionStage.AWAITS_GRADE;
  private String text;
  private Long id;
  private String reason;
  private String correctReason;
  private transient CompletionDetail detail;
  private final LazyRows<CompletionRow> rows =
      new LazyRows<>((sort, page) -> completions.findForExaminer(criteria(), sort, page));

  private CompletionCriteria criteria() {
    return new CompletionCriteria(
        region.getId(),
        Optional.empty(),
        Optional.of(stage),
        Optional.ofNullable(text).filter(typed -> !typed.isBlank()));
  }

  /** The placement at hand: the one of the address, else the first; none if there is none. */
  public CompletionDetail getDetail() {
    if (detail == null) {
      current().ifPresent(one -> detail = completions.detailForExaminer(region.getId(), one));
    }
    return detail;
  }

  /** Whether it can be decided now. */
  public boolean isOpen() {
    return getDetail() != null && getDetail().row().stage() != CompletionStage.GRADED;
  }

  /** Passes it and goes on. */
  public String pass() {
    return decide(Grade.PASSED);
  }

  /** Does not pass it, and goes on. */
  public String fail() {
    return decide(Grade.FAILED);
  }

  /** Leaves it and goes on to the next one. */
  public String next() {
    id = following().orElse(id);
    return VIEW;
  }

  /** Corrects the decision in force to the other grade. */
  public String correct(long gradeId, Grade grade) {
    Outcome<Long> outcome =
        grading.correct(
            region.getId(),
            getDetail().row().id(),
            gradeId,
            grade,
            Optional.ofNullable(correctReason));
    id = getDetail().row().id();
    detail = null;
    return answers.goOn(outcome, "completion.corrected", VIEW);
  }

  private String decide(Grade grade) {
    CompletionRow row = getDetail().row();
    Optional<Long> next = following();
    Outcome<Long> outcome =
        grading.decide(region.getId(), row.id(), grade, Optional.ofNullable(reason));
    detail = null;
    if (!answers.accept(outcome)) {
      id = row.id();
      return null;
    }
    answers.tell("completion.decided." + grade, row.studentName());
    id = next.orElse(null);
    return VIEW;
  }

  /** The placement after the one at hand on this page of the list. */
  private Optional<Long> following() {
    List<Long> ids = rows.getRows().stream().map(CompletionRow::id).toList();
    int here = getDetail() == null ? -1 : ids.indexOf(getDetail().row().id());
    return ids.stream().skip(here + 1L).findFirst();
  }

  private Optional<Long> current() {
    return id != null
        ? Optional.of(id)
        : rows.getRows().stream().map(CompletionRow::id).findFirst();
  }

  /** The placements. */
  public LazyRows<CompletionRow> getRows() {
    return rows;
  }

  /** Which placements are shown; those that wait for the examiner unless the address says more. */
  public CompletionStage getStage() {
    return stage;
  }

  public void setStage(CompletionStage stage) {
    this.stage = stage == null ? CompletionStage.AWAITS_GRADE : stage;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getCorrectReason() {
    return correctReason;
  }

  public void setCorrectReason(String correctReason) {
    this.correctReason = correctReason;
  }
}
