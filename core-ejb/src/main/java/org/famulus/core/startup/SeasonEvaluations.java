package org.famulus.core.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.famulus.core.evaluation.EvaluationByLink;
import org.famulus.core.evaluation.EvaluationOffers;
import org.famulus.core.evaluation.GivenAnswer;
import org.famulus.core.evaluation.Occasion;
import org.famulus.core.evaluation.Question;
import org.famulus.core.evaluation.QuestionForm;
import org.famulus.core.evaluation.QuestionType;
import org.famulus.core.evaluation.QuestionnaireForm;
import org.famulus.core.evaluation.Questionnaires;
import org.famulus.core.notify.MailRepository;

/** Writes what a first season asks its students, asks them, and answers by the links they get. */
@ApplicationScoped
class SeasonEvaluations {

  private static final String TOKEN = "token=";

  @Inject private Questionnaires questionnaires;
  @Inject private EvaluationOffers offers;
  @Inject private EvaluationByLink byLink;
  @Inject private MailRepository mails;
  @Inject private SeasonOutcomes outcomes;

  /**
   * A questionnaire.
   *
   * @param day when it is written and published
   * @param occasion after what is asked
   * @param form title and first lines
   * @param questions its questions
   */
  record Asking(
      LocalDate day, Occasion occasion, QuestionnaireForm form, List<QuestionForm> questions) {

    /** As the file describes it. */
    static Asking of(JsonObject json) {
      return new Asking(
          SeasonJson.day(json, "day"),
          Occasion.valueOf(json.getString("occasion")),
          new QuestionnaireForm(
              SeasonJson.words(json, "titles"), SeasonJson.words(json, "intros")),
          SeasonJson.objects(json, "questions").stream().map(Asking::question).toList());
    }

    private static QuestionForm question(JsonObject json) {
      return new QuestionForm(
          QuestionType.valueOf(json.getString("type")),
          SeasonJson.text(json, "goal"),
          SeasonJson.words(json, "wordings"),
          SeasonJson.words(json, "choices"));
    }
  }

  /**
   * All students are asked.
   *
   * @param day when
   * @param answers what those say who answer, by mail address
   */
  record Survey(LocalDate day, Map<String, List<String>> answers) {

    /** As the file describes it. */
    static Survey of(JsonObject json) {
      return new Survey(
          SeasonJson.day(json, "day"),
          json.getJsonObject("answers").entrySet().stream()
              .collect(
                  Collectors.toMap(
                      Map.Entry::getKey,
                      each ->
                          each.getValue()
                              .asJsonArray()
                              .getValuesAs(JsonString::getString))));
    }
  }

  /** Writes a questionnaire and publishes it; answers its id. */
  long publish(String regionId, Asking asking) {
    String what = asking.form().titles().toString();
    long id = outcomes.done(regionId, what, questionnaires.draft(regionId, asking.occasion()));
    outcomes.done(
        regionId, what, questionnaires.word(regionId, id, version(regionId, id), asking.form()));
    for (QuestionForm question : asking.questions()) {
      outcomes.done(
          regionId,
          question.wordings().toString(),
          questionnaires.ask(regionId, id, version(regionId, id), Optional.empty(), question));
    }
    outcomes.done(regionId, what, questionnaires.publish(regionId, id));
    return id;
  }

  /**
   * Asks the student of a placement; answers the secret of her link. In one transaction: once it is
   * over, the mail may be on its way, and nobody else has the link any more.
   */
  @Transactional
  public String ask(String regionId, long placement, String student) {
    outcomes.done(regionId, student, offers.offer(regionId, placement));
    return secret(regionId, Occasion.PLACEMENT, student);
  }

  /** Asks all students; answers the secrets of the links of some of them. */
  @Transactional
  public Map<String, String> askAll(String regionId, long questionnaire, Survey survey) {
    outcomes.done(
        regionId, survey.day().toString(), offers.survey(regionId, questionnaire));
    Map<String, String> secrets = new HashMap<>();
    survey
        .answers()
        .keySet()
        .forEach(
            student ->
                secrets.put(student, secret(regionId, Occasion.SEMESTER, student)));
    return secrets;
  }

  /** Answers by a link, in the order of the questions. */
  void answer(String regionId, long questionnaire, String secret, List<String> said) {
    List<Question> questions = questionnaires.detail(regionId, questionnaire).questions();
    List<GivenAnswer> given =
        IntStream.range(0, said.size())
            .filter(at -> !said.get(at).isBlank())
            .mapToObj(at -> given(questions.get(at), said.get(at)))
            .toList();
    outcomes.done(regionId, said.toString(), byLink.answer(secret, given));
  }

  private static GivenAnswer given(Question question, String said) {
    return question.type() == QuestionType.TEXT
        ? new GivenAnswer(question.id(), Optional.empty(), Optional.of(said))
        : new GivenAnswer(
            question.id(), Optional.of(Integer.valueOf(said)), Optional.empty());
  }

  private String secret(String regionId, Occasion occasion, String student) {
    String body =
        mails
            .latest(regionId, "evaluation.mail." + occasion, student)
            .orElseThrow(() -> SeasonAccounts.unknown("student", student))
            .content()
            .body();
    return body.substring(body.indexOf(TOKEN) + TOKEN.length()).split("\\s", 2)[0];
  }

  private long version(String regionId, long id) {
    return questionnaires.detail(regionId, id).questionnaire().version();
  }
}
