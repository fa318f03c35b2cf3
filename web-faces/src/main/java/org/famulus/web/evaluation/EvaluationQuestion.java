package org.famulus.web.evaluation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.evaluation.Question;
import org.famulus.core.evaluation.QuestionForm;
import org.famulus.core.evaluation.QuestionType;
import org.famulus.core.evaluation.QuestionnaireDetail;
import org.famulus.core.evaluation.Questionnaires;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.catalogue.ProgrammeGoal;
import org.famulus.web.form.Answers;
import org.famulus.web.form.Typed;
import org.famulus.web.shell.RegionContext;

/** Writes one question in the languages of its questionnaire. */
@Named
@ViewScoped
public class EvaluationQuestion implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Regions regions;
  @Inject private Answers answers;
  @Inject private Questionnaires questionnaires;

  private String questionnaire;
  private String id;
  private long version;
  private QuestionType type = QuestionType.SCALE;
  private String goal;
  private final Map<String, String> wordings = new HashMap<>();
  private final Map<String, String> choices = new HashMap<>();
  private final Set<String> languages = new HashSet<>();

  /** Fills the form with what is there now. */
  public void open() {
    QuestionnaireDetail detail = questionnaires.detail(region.getId(), key());
    version = detail.questionnaire().version();
    languages.addAll(detail.questionnaire().words().keySet());
    Typed.id(id)
        .map(
            known ->
                detail.questions().stream()
                    .filter(each -> each.id().equals(known))
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("question", known)))
        .ifPresent(this::fill);
  }

  private void fill(Question question) {
    type = question.type();
    goal = question.goal().orElse("");
    question
        .words()
        .forEach(
            (language, words) -> {
              wordings.put(language, words.wording());
              choices.put(language, String.join("\n", words.choices()));
            });
  }

  /** Saves. */
  public String save() {
    Outcome<Long> outcome =
        questionnaires.ask(
            region.getId(),
            key(),
            answers.versionOr(version),
            Typed.id(id),
            new QuestionForm(
                type,
                Typed.text(goal),
                EvaluationEdit.texts(wordings),
                EvaluationEdit.texts(choices)));
    if (!answers.accept(outcome)) {
      return null;
    }
    answers.tell("evaluation.saved");
    return "/evaluation/edit.xhtml?faces-redirect=true&id=" + questionnaire;
  }

  /** Whether the questionnaire can be read in a language, so that the question needs words in it. */
  public boolean isAsked(String language) {
    return languages.contains(language);
  }

  private long key() {
    return Typed.id(questionnaire).orElse(0L);
  }

  /** Ways to answer. */
  public QuestionType[] getTypes() {
    return QuestionType.values();
  }

  /** Codes of the programme's goals. */
  public List<String> getGoals() {
    return regions.get(region.getId()).report().goals().stream()
        .map(ProgrammeGoal::code)
        .toList();
  }

  /** Whether it is written only now. */
  public boolean isAdding() {
    return Typed.id(id).isEmpty();
  }

  public String getQuestionnaire() {
    return questionnaire;
  }

  public void setQuestionnaire(String questionnaire) {
    this.questionnaire = questionnaire;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public QuestionType getType() {
    return type;
  }

  public void setType(QuestionType type) {
    this.type = type;
  }

  public String getGoal() {
    return goal;
  }

  public void setGoal(String goal) {
    this.goal = goal;
  }

  /** The question by language. */
  public Map<String, String> getWordings() {
    return wordings;
  }

  /** What one can choose, by language. */
  public Map<String, String> getChoices() {
    return choices;
  }
}
