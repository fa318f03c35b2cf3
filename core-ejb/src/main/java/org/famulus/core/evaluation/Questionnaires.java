package org.famulus.core.evaluation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.audit.LastChange;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.audit.UseCaseRun;
import org.famulus.core.region.Language;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.catalogue.ProgrammeGoal;

/** Staff writes what students are asked, version by version, in the languages they read. */
@Stateless
public class Questionnaires {

  private static final String SUBJECT = "QUESTIONNAIRE";

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private LastChange lastChange;
  @Inject private QuestionnaireRepository questionnaires;
  @Inject private EvaluationRepository evaluations;

  /** All versions, the latest of each occasion first. */
  @Reads(permission = Permission.EVALUATION_VIEW)
  public List<QuestionnaireRow> all(String regionId, Language reader) {
    gate.allow(Target.region(regionId));
    List<Return> returns = evaluations.returns(regionId);
    return questionnaires.all(regionId).stream()
        .map(each -> row(each, returns, reader))
        .toList();
  }

  /**
   * A version with its questions.
   *
   * @throws NotFoundException if the region has none with the id
   */
  @Reads(permission = Permission.EVALUATION_VIEW)
  public QuestionnaireDetail detail(String regionId, long id) {
    gate.allow(Target.region(regionId));
    Questionnaire found =
        questionnaires
            .find(regionId, id)
            .orElseThrow(() -> new NotFoundException("questionnaire", id));
    return new QuestionnaireDetail(found, questionnaires.questions(id));
  }

  /** Begins the next version for an occasion, with the words of the latest; answers its id. */
  @UseCase(value = "evaluation.draft", permission = Permission.EVALUATION_EDIT)
  public Outcome<Long> draft(String regionId, Occasion occasion) {
    gate.allow(Target.region(regionId));
    Optional<Questionnaire> latest =
        questionnaires.all(regionId).stream()
            .filter(each -> each.occasion() == occasion)
            .findFirst();
    if (latest.filter(Questionnaire::isDraft).isPresent()) {
      return Outcome.refused(Reason.of("evaluation.draft-there"));
    }
    Questionnaire draft =
        new Questionnaire(regionId, occasion, latest.map(Questionnaire::number).orElse(0) + 1);
    latest.ifPresent(earlier -> draft.say(copy(earlier)));
    questionnaires.add(draft);
    latest.ifPresent(
        earlier ->
            questionnaires
                .questions(earlier.id())
                .forEach(question -> questionnaires.add(copy(question, draft))));
    about(draft).change("state", null, draft.state());
    return Outcome.done(draft.id());
  }

  /** Writes title and first lines of a draft. */
  @UseCase(value = "evaluation.word", permission = Permission.EVALUATION_EDIT)
  public Outcome<Long> word(String regionId, long id, long version, QuestionnaireForm form) {
    Questionnaire draft = open(regionId, id);
    List<Reason> faults = faults(draft, form.faults());
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    if (draft.version() != version) {
      return overtook(draft);
    }
    Map<String, QuestionnaireWords> before = draft.words();
    lock(regionId, id).say(form.words());
    form.words()
        .forEach(
            (language, words) ->
                running
                    .current()
                    .change(
                        "title_" + language,
                        Optional.ofNullable(before.get(language))
                            .map(QuestionnaireWords::title)
                            .orElse(""),
                        words.title()));
    return Outcome.done(id);
  }

  /**
   * Writes a question of a draft.
   *
   * @param questionId the question; without one, a new one at the end
   */
  @UseCase(value = "evaluation.ask", permission = Permission.EVALUATION_EDIT)
  public Outcome<Long> ask(
      String regionId, long id, long version, Optional<Long> questionId, QuestionForm form) {
    Questionnaire draft = open(regionId, id);
    List<Reason> faults = faults(draft, form.faults(draft.words().keySet(), goals(regionId)));
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    if (draft.version() != version) {
      return overtook(draft);
    }
    lock(regionId, id);
    List<Question> all = questionnaires.questions(id);
    Question question =
        questionId
            .map(known -> among(all, known))
            .orElseGet(() -> new Question(id, all.size() + 1));
    String before = question.id() == null ? "" : wording(question);
    question.ask(form.type(), form.goal(), form.words());
    if (question.id() == null) {
      questionnaires.add(question);
    }
    running.current().change("question", before, wording(question));
    return Outcome.done(question.id());
  }

  /** Takes a question out of a draft. */
  @UseCase(value = "evaluation.drop-question", permission = Permission.EVALUATION_EDIT)
  public Outcome<Long> drop(String regionId, long id, long questionId) {
    Questionnaire draft = open(regionId, id);
    List<Reason> faults = faults(draft, List.of());
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    lock(regionId, id);
    Question question = among(questionnaires.questions(id), questionId);
    running.current().change("question", wording(question), null);
    questionnaires.remove(question);
    return Outcome.done(id);
  }

  /** Moves a question of a draft before the one above it. */
  @UseCase(value = "evaluation.move-question", permission = Permission.EVALUATION_EDIT)
  public Outcome<Long> moveUp(String regionId, long id, long questionId) {
    Questionnaire draft = open(regionId, id);
    List<Reason> faults = faults(draft, List.of());
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    lock(regionId, id);
    List<Question> all = questionnaires.questions(id);
    int at = all.indexOf(among(all, questionId));
    if (at > 0) {
      // Numbered anew, so that two of the same position part as well.
      for (int each = 0; each < all.size(); each++) {
        all.get(each).moveTo(each + 1);
      }
      all.get(at).moveTo(at);
      all.get(at - 1).moveTo(at + 1);
      running.current().change("position", at + 1, at);
    }
    return Outcome.done(id);
  }

  /** From now on students are asked this version; the earlier one stays with its answers. */
  @UseCase(value = "evaluation.publish", permission = Permission.EVALUATION_EDIT)
  public Outcome<Long> publish(String regionId, long id) {
    Questionnaire draft = open(regionId, id);
    List<Question> all = questionnaires.questions(id);
    List<Reason> faults = new ArrayList<>(faults(draft, List.of()));
    if (draft.words().isEmpty() || all.isEmpty()) {
      faults.add(Reason.of("evaluation.nothing-to-ask"));
    }
    all.stream()
        .filter(question -> !question.words().keySet().containsAll(draft.words().keySet()))
        .forEach(question -> faults.add(Reason.of("evaluation.not-worded", wording(question))));
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    questionnaires.published(regionId, draft.occasion()).ifPresent(Questionnaire::retire);
    running.current().change("state", draft.state(), QuestionnaireState.PUBLISHED);
    lock(regionId, id).publish(regions.today(regionId, clock));
    return Outcome.done(id);
  }

  /** Throws a draft away. */
  @UseCase(value = "evaluation.discard", permission = Permission.EVALUATION_EDIT)
  public Outcome<Long> discard(String regionId, long id) {
    Questionnaire draft = open(regionId, id);
    List<Reason> faults = faults(draft, List.of());
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    running.current().change("state", draft.state(), null);
    questionnaires.remove(draft);
    return Outcome.done(id);
  }

  private Questionnaire open(String regionId, long id) {
    gate.allow(Target.region(regionId));
    Questionnaire found =
        questionnaires
            .find(regionId, id)
            .orElseThrow(() -> new NotFoundException("questionnaire", id));
    about(found);
    return found;
  }

  private Questionnaire lock(String regionId, long id) {
    return questionnaires.lock(regionId, id).orElseThrow();
  }

  private UseCaseRun about(Questionnaire questionnaire) {
    return running
        .current()
        .about(
            SUBJECT,
            questionnaire.id(),
            Spoken.title(questionnaire, Language.EN) + " (" + questionnaire.number() + ")");
  }

  private Outcome<Long> overtook(Questionnaire draft) {
    return lastChange.overtook(
        SUBJECT,
        draft.id(),
        draft.words().entrySet().stream()
            .collect(
                Collectors.toMap(
                    each -> "title_" + each.getKey(), each -> each.getValue().title())),
        draft.version());
  }

  private Set<String> goals(String regionId) {
    return regions.get(regionId).report().goals().stream()
        .map(ProgrammeGoal::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<Reason> faults(Questionnaire draft, List<Reason> ofForm) {
    return draft.isDraft() ? ofForm : List.of(Reason.of("evaluation.published-stays"));
  }

  private static Question among(List<Question> all, long id) {
    return all.stream()
        .filter(each -> each.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotFoundException("question", id));
  }

  private static String wording(Question question) {
    return Spoken.question(question, Language.EN).wording();
  }

  private static Map<String, QuestionnaireWords> copy(Questionnaire earlier) {
    return earlier.words().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                each -> new QuestionnaireWords(each.getValue().title(), each.getValue().intro())));
  }

  private static Question copy(Question earlier, Questionnaire draft) {
    return new Question(draft.id(), earlier.position())
        .ask(
            earlier.type(),
            earlier.goal(),
            earlier.words().entrySet().stream()
                .collect(
                    Collectors.toMap(
                        Map.Entry::getKey,
                        each ->
                            new QuestionWords(
                                each.getValue().wording(), each.getValue().choices()))));
  }

  private static QuestionnaireRow row(
      Questionnaire each, List<Return> returns, Language reader) {
    List<Return> its =
        returns.stream().filter(one -> one.questionnaireId() == each.id()).toList();
    return new QuestionnaireRow(
        each.id(),
        each.occasion(),
        each.number(),
        each.state(),
        each.publishedOn(),
        Spoken.title(each, reader),
        its.stream().mapToLong(Return::asked).sum(),
        its.stream().mapToLong(Return::answered).sum());
  }
}
