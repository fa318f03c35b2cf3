package org.famulus.web.evaluation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.evaluation.Occasion;
import org.famulus.core.evaluation.Question;
import org.famulus.core.evaluation.QuestionType;
import org.famulus.core.evaluation.QuestionWords;
import org.famulus.core.evaluation.Questionnaire;
import org.famulus.core.evaluation.QuestionnaireDetail;
import org.famulus.core.evaluation.QuestionnaireForm;
import org.famulus.core.evaluation.QuestionnaireState;
import org.famulus.core.evaluation.Questionnaires;
import org.famulus.core.region.Language;
import org.famulus.core.shared.Outcome;
import org.famulus.web.form.Answers;
import org.famulus.web.form.Typed;
import org.famulus.web.shell.ReaderLanguage;
import org.famulus.web.shell.RegionContext;

/** Writes title and first lines of a questionnaire, and puts its questions in order. */
@Named
@ViewScoped
public class EvaluationEdit implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private ReaderLanguage reader;
  @Inject private Answers answers;
  @Inject private Questionnaires questionnaires;

  private String id;
  private long version;
  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, String> intros = new HashMap<>();
  private transient QuestionnaireDetail detail;

  /** Fills the form with what is there now. */
  public void open() {
    Questionnaire now = detail().questionnaire();
    version = now.version();
    now.words()
        .forEach(
            (language, words) -> {
              titles.put(language, words.title());
              intros.put(language, words.intro());
            });
  }

  /** Saves title and first lines. */
  public String save() {
    Map<String, String> mine = new HashMap<>();
    texts(titles).forEach((language, title) -> mine.put("title_" + language, title));
    Outcome<Long> outcome =
        questionnaires.word(
            region.getId(),
            key(),
            answers.versionOr(version),
            new QuestionnaireForm(texts(titles), texts(intros)));
    return answers.accept(outcome, mine) ? told("evaluation.saved") : null;
  }

  /** Moves a question before the one above it. */
  public String moveUp(long question) {
    return answers.accept(questionnaires.moveUp(region.getId(), key(), question)) ? here() : null;
  }

  /** Takes a question out. */
  public String drop(long question) {
    return answers.accept(questionnaires.drop(region.getId(), key(), question))
        ? told("evaluation.question-gone")
        : null;
  }

  /** From now on students are asked this. */
  public String publish() {
    return answers.accept(questionnaires.publish(region.getId(), key()))
        ? told("evaluation.published")
        : null;
  }

  /** Throws the draft away. */
  public String discard() {
    if (!answers.accept(questionnaires.discard(region.getId(), key()))) {
      return null;
    }
    answers.tell("evaluation.discarded");
    return "/evaluation/list.xhtml?faces-redirect=true";
  }

  private String told(String key) {
    answers.tell(key);
    return here();
  }

  private String here() {
    return "/evaluation/edit.xhtml?faces-redirect=true&id=" + id;
  }

  private QuestionnaireDetail detail() {
    if (detail == null) {
      detail = questionnaires.detail(region.getId(), key());
    }
    return detail;
  }

  private long key() {
    return Typed.id(id).orElse(0L);
  }

  static Map<String, String> texts(Map<String, String> typed) {
    Map<String, String> texts = new HashMap<>();
    typed.forEach((language, text) -> texts.put(language, Typed.shown(text)));
    return texts;
  }

  /** What the page says of the questionnaire itself. */
  public Head getHead() {
    Questionnaire shown = detail().questionnaire();
    return new Head(shown.occasion(), shown.number(), shown.state(), shown.isDraft());
  }

  /**
   * A questionnaire, as the page reads it.
   *
   * @param occasion when students are asked
   * @param number number of the version
   * @param state where it stands
   * @param draft whether it can still be changed
   */
  public record Head(Occasion occasion, int number, QuestionnaireState state, boolean draft) {}

  /** Its questions, in order. */
  public List<Line> getQuestions() {
    return detail().questions().stream()
        .map(each -> new Line(each.id(), wording(each), each.type(), each.goal()))
        .toList();
  }

  /**
   * A question, as the page reads it.
   *
   * @param id its id
   * @param wording its words, in the reader's language or in one it has
   * @param type the way to answer
   * @param goal code of the goal it speaks for
   */
  public record Line(long id, String wording, QuestionType type, Optional<String> goal) {}

  private String wording(Question question) {
    Map<String, QuestionWords> words = question.words();
    return words
        .getOrDefault(
            reader.language().code(),
            words.getOrDefault(
                Language.EN.code(), words.values().stream().findFirst().orElseThrow()))
        .wording();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  /** Titles by language. */
  public Map<String, String> getTitles() {
    return titles;
  }

  /** First lines by language. */
  public Map<String, String> getIntros() {
    return intros;
  }
}
