package org.famulus.core.evaluation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famulus.core.access.Gate;
import org.famulus.core.access.Tokens;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementRepository;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.UseCase;

/**
 * Takes answers in. The invitation is marked as used and the answers are stored beside it, with
 * nothing that leads from one to the other; the audit trail notes that somebody answered.
 */
@Stateless
public class EvaluationAnswers {

  @Inject private Gate gate;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private EvaluationRepository evaluations;
  @Inject private QuestionnaireRepository questionnaires;
  @Inject private PlacementRepository placements;

  /** Hands answers in by the link with the secret, which is used up by it. */
  @UseCase("evaluation.answer")
  public Outcome<Long> handIn(String token, List<GivenAnswer> given) {
    Optional<EvaluationInvitation> taken =
        evaluations
            .take(Tokens.hash(token == null ? "" : token))
            .filter(each -> regions.find(each.regionId()).isPresent())
            .filter(each -> each.isOpen(regions.today(each.regionId(), clock)));
    if (taken.isEmpty()) {
      gate.allowOwnAccount();
      return Outcome.refused(Reason.of("evaluation.link-over"));
    }
    EvaluationInvitation invitation = taken.get();
    gate.allowByLink(invitation.regionId());
    Map<Long, Question> questions =
        questionnaires.questions(invitation.questionnaireId()).stream()
            .collect(Collectors.toMap(Question::id, Function.identity()));
    List<GivenAnswer> said = given.stream().filter(EvaluationAnswers::saysSomething).toList();
    List<Reason> faults = faults(questions, said);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    store(invitation, said);
    invitation.use();
    // No id: whoever repeats the request is answered by it, and it stands with its time.
    return Outcome.done(null);
  }

  private void store(EvaluationInvitation invitation, List<GivenAnswer> said) {
    EvaluationSheet sheet =
        new EvaluationSheet(
            invitation.regionId(), invitation.questionnaireId(), invitation.semester());
    invitation
        .placementId()
        .flatMap(id -> placements.find(invitation.regionId(), id))
        .map(Placement::subject)
        .ifPresent(
            placement ->
                sheet.about(placement.kind(), placement.field(), placement.institutionId()));
    evaluations.add(sheet);
    said.forEach(
        answer ->
            evaluations.add(
                answer
                    .chosen()
                    .map(number -> new EvaluationAnswer(sheet.id(), answer.questionId(), number))
                    .orElseGet(
                        () ->
                            new EvaluationAnswer(
                                sheet.id(),
                                answer.questionId(),
                                answer.words().orElseThrow().strip()))));
  }

  private static List<Reason> faults(Map<Long, Question> questions, List<GivenAnswer> said) {
    List<Reason> faults = new ArrayList<>();
    if (said.isEmpty()) {
      faults.add(Reason.of("evaluation.nothing-answered"));
    }
    Set<Long> answered = new HashSet<>();
    for (GivenAnswer answer : said) {
      Question question = questions.get(answer.questionId());
      String field = "answer-" + answer.questionId();
      if (question == null
          || !answered.add(answer.questionId())
          || (question.type() == QuestionType.TEXT) != answer.chosen().isEmpty()
          || answer.chosen().filter(number -> !question.offers(number)).isPresent()) {
        faults.add(Reason.ofField(field, "evaluation.no-such-answer"));
      } else if (answer.words().orElse("").length() > EvaluationAnswer.WORDS_LENGTH) {
        faults.add(
            Reason.ofField(field, "field.too-long", EvaluationAnswer.WORDS_LENGTH));
      }
    }
    return faults;
  }

  private static boolean saysSomething(GivenAnswer answer) {
    return answer.chosen().isPresent()
        || answer.words().filter(words -> !words.isBlank()).isPresent();
  }
}
