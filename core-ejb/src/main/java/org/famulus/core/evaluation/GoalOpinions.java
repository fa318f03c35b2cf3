package org.famulus.core.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.region.Language;

/** What students said in closed semesters to questions that speak for goals. */
@ApplicationScoped
class GoalOpinions {

  @Inject private QuestionnaireRepository questionnaires;
  @Inject private EvaluationRepository evaluations;
  @Inject private ClosedAnswers answers;

  /** By code of the goal; only of semesters with a day in the time of the report. */
  Map<String, List<GoalOpinion>> of(String regionId, ReportYear time, Language reader) {
    Map<Long, String> goals =
        questionnaires.ofGoals(regionId).stream()
            .collect(Collectors.toMap(Question::id, each -> each.goal().orElseThrow()));
    Set<Long> asking =
        questionnaires.ofGoals(regionId).stream()
            .map(Question::questionnaireId)
            .collect(Collectors.toSet());
    Map<String, List<GoalOpinion>> said = new HashMap<>();
    for (Return each : evaluations.returns(regionId)) {
      if (asking.contains(each.questionnaireId()) && time.holds(each.semester())) {
        answers.of(regionId, each.questionnaireId(), each.semester(), reader).stream()
            .filter(result -> goals.containsKey(result.question().id()))
            .forEach(
                result ->
                    said.computeIfAbsent(
                            goals.get(result.question().id()), none -> new ArrayList<>())
                        .add(
                            new GoalOpinion(
                                result.question(),
                                each.semester(),
                                result.groups().get(0).tally())));
      }
    }
    return said;
  }
}
