package org.famulus.web.completion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.famulus.core.completion.CompletionCriteria;
import org.famulus.core.completion.CompletionRow;
import org.famulus.core.completion.CompletionStage;
import org.famulus.core.completion.Completions;
import org.famulus.core.completion.Grade;
import org.famulus.web.list.LazyRows;
import org.famulus.web.shell.RegionContext;

/** Placements that have been practised, and who acts next. */
@Named
@ViewScoped
public class CompletionList implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Completions completions;

  private CompletionStage stage;
  private String text;
  private final LazyRows<CompletionRow> rows =
      new LazyRows<>((sort, page) -> completions.find(criteria(), sort, page));

  private CompletionCriteria criteria() {
    return new CompletionCriteria(
        region.getId(),
        Optional.empty(),
        Optional.ofNullable(stage),
        Optional.ofNullable(text).filter(typed -> !typed.isBlank()));
  }

  /** Tone of the chip of a stage. */
  public String tone(CompletionStage of) {
    return of == CompletionStage.GRADED ? "ok" : "wait";
  }

  /** Tone of the chip of a grade. */
  public String gradeTone(Grade grade) {
    return grade == Grade.PASSED ? "ok" : "problem";
  }

  /** The placements. */
  public LazyRows<CompletionRow> getRows() {
    return rows;
  }

  /** Only those in this stage. */
  public CompletionStage getStage() {
    return stage;
  }

  /** Only those in this stage. */
  public void setStage(CompletionStage stage) {
    this.stage = stage;
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
