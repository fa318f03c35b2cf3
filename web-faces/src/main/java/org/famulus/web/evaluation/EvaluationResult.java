package org.famulus.web.evaluation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.famulus.core.evaluation.Return;
import org.famulus.core.evaluation.EvaluationResults;
import org.famulus.core.evaluation.GroupResult;
import org.famulus.core.evaluation.QuestionResult;
import org.famulus.core.evaluation.QuestionType;
import org.famulus.core.evaluation.QuestionnaireRow;
import org.famulus.core.evaluation.Questionnaires;
import org.famulus.core.evaluation.SemesterResult;
import org.famulus.core.evaluation.SpokenQuestion;
import org.famulus.core.evaluation.Tally;
import org.famulus.web.form.Typed;
import org.famulus.web.list.LazyRows;
import org.famulus.web.list.Slices;
import org.famulus.web.shell.PageTexts;
import org.famulus.web.shell.ReaderLanguage;
import org.famulus.web.shell.RegionContext;

/** What was answered in a semester, as far as it may be told. */
@Named
@ViewScoped
public class EvaluationResult implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private ReaderLanguage reader;
  @Inject private PageTexts texts;
  @Inject private SemesterWords semesters;
  @Inject private Questionnaires questionnaires;
  @Inject private EvaluationResults results;

  private String questionnaire;
  private String semester;
  private transient List<Choice> choices;
  private transient SemesterResult result;
  private final LazyRows<ResultLine> rows =
      new LazyRows<>((sort, page) -> Slices.cut(lines(), page));

  /**
   * A questionnaire and a semester to look at.
   *
   * @param questionnaireId what was asked
   * @param semester code of the semester
   * @param label both in words
   */
  public record Choice(long questionnaireId, String semester, String label) {}

  /** What can be looked at, the latest first. */
  public List<Choice> getChoices() {
    if (choices == null) {
      Map<Long, QuestionnaireRow> byId =
          questionnaires.all(region.getId(), reader.language()).stream()
              .collect(Collectors.toMap(QuestionnaireRow::id, Function.identity()));
      choices =
          results.returns(region.getId()).stream()
              .map(each -> choice(each, byId.get(each.questionnaireId())))
              .toList();
    }
    return choices;
  }

  private Choice choice(Return each, QuestionnaireRow row) {
    return new Choice(
        row.id(),
        each.semester(),
        texts.say(
            "evaluation.choice", semesters.of(each.semester()), row.title(), row.number()));
  }

  /** What is looked at; null if there is nothing yet. */
  public SemesterResult getResult() {
    if (result == null && !getChoices().isEmpty()) {
      Choice shown = getShown();
      result =
          results.result(
              region.getId(), shown.questionnaireId(), shown.semester(), reader.language());
    }
    return result;
  }

  /** What was chosen, or the latest. */
  public Choice getShown() {
    return getChoices().stream()
        .filter(
            each ->
                Typed.id(questionnaire).filter(id -> id == each.questionnaireId()).isPresent()
                    && each.semester().equals(semester))
        .findFirst()
        .orElseGet(() -> getChoices().get(0));
  }

  /** Questions answered in own words. */
  public List<QuestionResult> getTexts() {
    return getResult() == null
        ? List.of()
        : getResult().questions().stream()
            .filter(each -> each.question().type() == QuestionType.TEXT)
            .toList();
  }

  private List<ResultLine> lines() {
    return getResult() == null
        ? List.of()
        : getResult().questions().stream()
            .flatMap(this::lines)
            .toList();
  }

  /** What all say first, also if that is not shown; then the groups that are. */
  private Stream<ResultLine> lines(QuestionResult result) {
    return result.groups().stream()
        .filter(group -> group.dimension().isEmpty() || group.tally().isPresent())
        .map(group -> line(result, group));
  }

  private ResultLine line(QuestionResult result, GroupResult group) {
    SpokenQuestion question = result.question();
    Optional<Tally> tally = group.tally();
    return new ResultLine(
        question.wording(),
        name(group),
        group.dimension().isEmpty() && tally.isPresent() ? hidden(result) : "",
        tally.map(each -> Integer.toString(each.answers())).orElseGet(() -> nothing(result)),
        tally
            .filter(each -> question.type() == QuestionType.SCALE)
            .map(each -> texts.decimal(each.mean()))
            .orElse(""),
        tally.map(each -> shares(question, each)).orElse(""));
  }

  private String nothing(QuestionResult result) {
    return result.few() ? texts.get("evaluation.few") : Integer.toString(0);
  }

  private String hidden(QuestionResult result) {
    return result.groups().stream()
        .filter(group -> group.tally().isEmpty())
        .map(this::name)
        .collect(Collectors.joining(", "));
  }

  private String name(GroupResult group) {
    return group
        .dimension()
        .map(
            dimension ->
                switch (dimension) {
                  case KIND -> texts.word("kind", group.value());
                  case FIELD -> texts.word("field", group.value());
                  case UNIVERSITY -> group.value();
                })
        .orElseGet(() -> texts.get("evaluation.all"));
  }

  private static String shares(SpokenQuestion question, Tally tally) {
    return IntStream.range(0, tally.counts().size())
        .mapToObj(at -> label(question, at) + ":\u00a0" + tally.counts().get(at))
        .collect(Collectors.joining(" · "));
  }

  private static String label(SpokenQuestion question, int at) {
    return question.type() == QuestionType.SCALE
        ? Integer.toString(at + 1)
        : question.choices().get(at);
  }


  /** What groups said. */
  public LazyRows<ResultLine> getRows() {
    return rows;
  }

  public String getQuestionnaire() {
    return questionnaire;
  }

  public void setQuestionnaire(String questionnaire) {
    this.questionnaire = questionnaire;
  }

  public String getSemester() {
    return semester;
  }

  public void setSemester(String semester) {
    this.semester = semester;
  }
}
