package org.famulus.web.evaluation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.famulus.core.evaluation.EvaluationOffers;
import org.famulus.core.evaluation.Occasion;
import org.famulus.core.evaluation.QuestionnaireRow;
import org.famulus.core.evaluation.QuestionnaireState;
import org.famulus.core.evaluation.Questionnaires;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;
import org.famulus.web.form.Answers;
import org.famulus.web.list.LazyRows;
import org.famulus.web.list.Slices;
import org.famulus.web.shell.ReaderLanguage;
import org.famulus.web.shell.RegionContext;

/** What students are asked, version by version. */
@Named
@ViewScoped
public class EvaluationList implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private ReaderLanguage reader;
  @Inject private Answers answers;
  @Inject private Questionnaires questionnaires;
  @Inject private EvaluationOffers offers;

  private transient List<QuestionnaireRow> all;
  private final LazyRows<QuestionnaireRow> rows = new LazyRows<>((sort, page) -> cut(page));

  private List<QuestionnaireRow> all() {
    if (all == null) {
      all = questionnaires.all(region.getId(), reader.language());
    }
    return all;
  }

  /** Begins the next version for an occasion. */
  public String begin(Occasion occasion) {
    Outcome<Long> outcome = questionnaires.draft(region.getId(), occasion);
    return answers.accept(outcome)
        ? "/evaluation/edit.xhtml?faces-redirect=true&id=" + outcome.value()
        : null;
  }

  /** Asks all students. */
  public String survey(long id) {
    Outcome<Long> outcome = offers.survey(region.getId(), id);
    if (!answers.accept(outcome)) {
      return null;
    }
    answers.tell("evaluation.surveyed", outcome.value());
    return "/evaluation/list.xhtml?faces-redirect=true";
  }

  /** Whether a questionnaire can be sent to all students. */
  public boolean isForAll(QuestionnaireRow row) {
    return row.occasion() == Occasion.SEMESTER && row.state() == QuestionnaireState.PUBLISHED;
  }

  /** The published questionnaire for all students, if there is one. */
  public QuestionnaireRow getForAll() {
    return all().stream().filter(this::isForAll).findFirst().orElse(null);
  }

  /** Occasions on which is asked. */
  public Occasion[] getOccasions() {
    return Occasion.values();
  }

  private Slice<QuestionnaireRow> cut(Page page) {
    return Slices.cut(all(), page);
  }

  /** The versions. */
  public LazyRows<QuestionnaireRow> getRows() {
    return rows;
  }
}
