package org.famulus.web.link;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.famulus.core.evaluation.EvaluationByLink;
import org.famulus.core.evaluation.EvaluationByLink.Sheet;
import org.famulus.core.evaluation.GivenAnswer;
import org.famulus.core.evaluation.QuestionType;
import org.famulus.core.evaluation.SpokenQuestion;
import org.famulus.web.form.Answers;
import org.famulus.web.form.Typed;
import org.famulus.web.shell.ReaderLanguage;
import org.famulus.web.shell.RegionContext;

/**
 * A student answers by her link, without her name. The link's secret comes with each request, also
 * with that of the form, because the questions have to be known when the page is built.
 */
@Named
@RequestScoped
public class LinkEvaluation {

  @Inject private HttpServletRequest request;
  @Inject private RegionContext region;
  @Inject private ReaderLanguage reader;
  @Inject private Answers answers;
  @Inject private EvaluationByLink evaluations;

  private final Map<String, String> given = new HashMap<>();
  private Optional<Sheet> sheet;

  /**
   * A step or a choice.
   *
   * @param number as it is stored, counted from one
   * @param label as it is read
   */
  public record Step(int number, String label) {}

  /** Speaks the words of the link's programme. */
  public void enter() {
    sheet().ifPresent(each -> region.enter(each.regionId()));
  }

  /** What is asked, or null if the link is not known. */
  public Sheet getSheet() {
    return sheet().orElse(null);
  }

  /** The questions, while they can be answered. */
  public List<SpokenQuestion> getQuestions() {
    return sheet().map(Sheet::questions).orElse(List.of());
  }

  /** What can be chosen; of a scale, each step, with words at both ends. */
  public List<Step> steps(SpokenQuestion question) {
    int number =
        question.type() == QuestionType.SCALE
            ? QuestionType.STEPS
            : question.choices().size();
    return IntStream.rangeClosed(1, number)
        .mapToObj(at -> new Step(at, label(question, at)))
        .toList();
  }

  private static String label(SpokenQuestion question, int at) {
    if (question.type() == QuestionType.CHOICE) {
      return question.choices().get(at - 1);
    }
    if (at == 1) {
      return at + " – " + question.choices().get(0);
    }
    return at == QuestionType.STEPS
        ? at + " – " + question.choices().get(1)
        : Integer.toString(at);
  }

  /** Hands the answers in. */
  public String send() {
    boolean done = answers.accept(evaluations.answer(getToken(), typed()));
    return done ? "/link/evaluation.xhtml?faces-redirect=true&token=" + getToken() : null;
  }

  private List<GivenAnswer> typed() {
    List<GivenAnswer> typed = new ArrayList<>();
    for (SpokenQuestion question : getQuestions()) {
      Optional<String> answer = Typed.text(given.get(Long.toString(question.id())));
      if (question.type() == QuestionType.TEXT) {
        typed.add(new GivenAnswer(question.id(), Optional.empty(), answer));
      } else {
        typed.add(
            new GivenAnswer(
                question.id(),
                answer.filter(each -> each.matches("\\d{1,3}")).map(Integer::valueOf),
                Optional.empty()));
      }
    }
    return typed;
  }

  private Optional<Sheet> sheet() {
    if (sheet == null) {
      sheet = evaluations.open(getToken(), reader.language());
    }
    return sheet;
  }

  /** Secret of the link. */
  public String getToken() {
    String token = request.getParameter("token");
    return token != null && token.matches("[A-Za-z0-9_-]{1,100}") ? token : "";
  }

  /** What was answered, by id of the question. */
  public Map<String, String> getGiven() {
    return given;
  }
}
