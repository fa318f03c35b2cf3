package org.famulus.it.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;
import org.famulus.core.audit.AuditEntry;
import org.famulus.core.evaluation.EvaluationAnswer;
import org.famulus.core.evaluation.EvaluationByLink;
import org.famulus.core.evaluation.EvaluationDaily;
import org.famulus.core.evaluation.EvaluationInvitation;
import org.famulus.core.evaluation.EvaluationSheet;
import org.famulus.core.evaluation.GivenAnswer;
import org.famulus.core.evaluation.Occasion;
import org.famulus.core.evaluation.Question;
import org.famulus.core.evaluation.QuestionForm;
import org.famulus.core.evaluation.QuestionType;
import org.famulus.core.evaluation.QuestionnaireDetail;
import org.famulus.core.evaluation.QuestionnaireForm;
import org.famulus.core.evaluation.QuestionnaireRow;
import org.famulus.core.evaluation.QuestionnaireState;
import org.famulus.core.evaluation.Questionnaires;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.region.Language;
import org.famulus.core.shared.Outcome;
import org.famulus.it.services.MilamedGround.Practicum;

/** The ground on which tests of evaluations stand: questionnaires, placements that end, answers. */
@ApplicationScoped
public class EvaluationGround {

  static final String REGION = MilamedGround.REGION;

  /** A goal of the programme that only students can judge. */
  static final String GOAL = "ATTRACTIVE_CONDITIONS";

  private static final List<String> LANGUAGES =
      Stream.of(Language.values()).map(Language::code).toList();

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  @Inject private Callers callers;
  @Inject private MilamedGround milamed;
  @Inject private CompletionGround stage;
  @Inject private Questionnaires questionnaires;
  @Inject private EvaluationDaily daily;
  @Inject private EvaluationByLink byLink;

  /** The same words in every language. */
  static Map<String, String> everywhere(String words) {
    return LANGUAGES.stream().collect(Collectors.toMap(code -> code, code -> words));
  }

  /** A question in every language. */
  static QuestionForm question(QuestionType type, String wording, String choices) {
    return new QuestionForm(
        type,
        type == QuestionType.SCALE ? Optional.of(GOAL) : Optional.empty(),
        everywhere(wording),
        everywhere(choices));
  }

  /** A new version, published: a scale, a choice and a text are asked. */
  long published(Occasion occasion) {
    long id = draft(occasion);
    publish(id).value();
    return id;
  }

  /** A draft with a scale, a choice and a text. */
  long draft(Occasion occasion) {
    all().stream()
        .filter(row -> row.state() == QuestionnaireState.DRAFT && row.occasion() == occasion)
        .forEach(row -> as(() -> questionnaires.discard(REGION, row.id())).value());
    long id = as(() -> questionnaires.draft(REGION, occasion)).value();
    detail(id)
        .questions()
        .forEach(question -> as(() -> questionnaires.drop(REGION, id, question.id())).value());
    as(() ->
            questionnaires.word(
                REGION,
                id,
                detail(id).questionnaire().version(),
                new QuestionnaireForm(everywhere("How was it"), everywhere("Be frank."))))
        .value();
    ask(id, question(QuestionType.SCALE, "How were room and travel?", "bad\ngood")).value();
    ask(id, question(QuestionType.CHOICE, "How did you get there?", "bus\ncar\nbike")).value();
    ask(id, question(QuestionType.TEXT, "What else?", "")).value();
    return id;
  }

  /** Writes a further question. */
  Outcome<Long> ask(long id, QuestionForm form) {
    return as(
        () ->
            questionnaires.ask(
                REGION, id, detail(id).questionnaire().version(), Optional.empty(), form));
  }

  Outcome<Long> publish(long id) {
    return as(() -> questionnaires.publish(REGION, id));
  }

  QuestionnaireDetail detail(long id) {
    return as(() -> questionnaires.detail(REGION, id));
  }

  List<QuestionnaireRow> all() {
    return as(() -> questionnaires.all(REGION, Language.EN));
  }

  /** A question of a version by how it is answered. */
  long question(long id, QuestionType type) {
    return detail(id).questions().stream()
        .filter(each -> each.type() == type)
        .map(Question::id)
        .findFirst()
        .orElseThrow();
  }

  /** A placement under way that ends on a day. */
  Practicum practicum(String kind, String field, LocalDate lastDay) {
    return milamed.practicum(
        milamed.person(), kind, field, lastDay.minusDays(29), lastDay, PlacementState.STARTED);
  }

  /** What the daily job does on a day. */
  void day(LocalDate day) throws Exception {
    stage.on(
        day,
        () ->
            callers.as(
                Caller.famulus("daily"),
                () -> {
                  daily.run(REGION, day);
                  return null;
                }));
  }

  /** The secret of the link mailed on the last day. */
  String offered(Practicum practicum) {
    return stage.latestToken("PLACEMENT", practicum.placement(), "evaluation.mail.PLACEMENT");
  }

  /** The secret of the link mailed with the latest reminder. */
  String reminded(Practicum practicum) {
    return stage.latestToken(
        "PLACEMENT", practicum.placement(), "evaluation.mail.reminder.PLACEMENT");
  }

  int reminders(Practicum practicum) {
    return stage.mails(practicum.placement(), "evaluation.mail.reminder.PLACEMENT").size();
  }

  /** Answers by a link on a day. */
  Outcome<Long> answer(LocalDate day, String token, List<GivenAnswer> answers) throws Exception {
    return stage.on(day, () -> byLink.answer(token, answers));
  }

  /** The step of the scale and a text. */
  List<GivenAnswer> answers(long questionnaire, int step, String words) {
    return List.of(
        new GivenAnswer(
            question(questionnaire, QuestionType.SCALE), Optional.of(step), Optional.empty()),
        new GivenAnswer(
            question(questionnaire, QuestionType.TEXT), Optional.empty(), Optional.of(words)));
  }

  /** Students whose placements end on a day are asked and answer at once. */
  void answered(long questionnaire, String kind, String field, LocalDate lastDay, int... steps)
      throws Exception {
    for (int step : steps) {
      Practicum practicum = practicum(kind, field, lastDay);
      day(lastDay);
      answer(lastDay, offered(practicum), answers(questionnaire, step, "Said " + step)).value();
    }
  }

  /** The invitation about a placement. */
  @Transactional
  public Optional<EvaluationInvitation> invitation(long placement) {
    return em.createQuery(
            "select i from EvaluationInvitation i where i.placementId = :placement",
            EvaluationInvitation.class)
        .setParameter("placement", placement)
        .getResultStream()
        .findFirst();
  }

  /** How many people were asked by a questionnaire. */
  @Transactional
  public long invited(long questionnaire) {
    return em.createQuery(
            "select count(i) from EvaluationInvitation i where i.questionnaireId = :id",
            Long.class)
        .setParameter("id", questionnaire)
        .getSingleResult();
  }

  /** The sheets of a questionnaire. */
  @Transactional
  public List<EvaluationSheet> sheets(long questionnaire) {
    return em.createQuery(
            "select s from EvaluationSheet s where s.questionnaireId = :id",
            EvaluationSheet.class)
        .setParameter("id", questionnaire)
        .getResultList();
  }

  /** Names of all that is stored of a sheet and an answer. */
  @Transactional
  public List<String> stored() {
    return Stream.of(EvaluationSheet.class, EvaluationAnswer.class)
        .flatMap(type -> em.getMetamodel().entity(type).getAttributes().stream())
        .map(attribute -> attribute.getName())
        .sorted()
        .toList();
  }

  /** The latest audit entries of a use case. */
  @Transactional
  public List<AuditEntry> audited(String useCase) {
    return em.createQuery(
            "select e from AuditEntry e where e.useCase = :useCase order by e.id desc",
            AuditEntry.class)
        .setParameter("useCase", useCase)
        .getResultList();
  }

  private <T> T as(Callers.Work<T, RuntimeException> work) {
    return callers.as(MilamedGround.coordinator(), work);
  }
}
