package org.famulus.core.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * A question with all its answers, from which only groups large enough are told. Those who did not
 * answer it are in none of its groups.
 *
 * @param question the question
 * @param answers its answers
 * @param sheets the values of each sheet, by its key
 */
record AnsweredQuestion(
    SpokenQuestion question,
    List<EvaluationAnswer> answers,
    Map<String, Map<Dimension, String>> sheets) {

  QuestionResult result(IntPredicate tooFew) {
    SafeGroups safe =
        SafeGroups.of(
            answers.stream().map(answer -> sheets.get(answer.sheetId())).toList(), tooFew);
    boolean told = !answers.isEmpty() && safe.showsAll();
    boolean few = !told && !answers.isEmpty();
    if (question.type() == QuestionType.TEXT) {
      return new QuestionResult(
          question,
          List.of(),
          told
              ? answers.stream().flatMap(answer -> answer.words().stream()).sorted().toList()
              : List.of(),
          few);
    }
    List<GroupResult> groups = new ArrayList<>();
    groups.add(
        new GroupResult(
            Optional.empty(), "", told ? Optional.of(tally(answers)) : Optional.empty()));
    for (Dimension dimension : Dimension.values()) {
      for (String value : values(dimension)) {
        groups.add(
            new GroupResult(
                Optional.of(dimension),
                value,
                safe.shows(dimension, value)
                    ? Optional.of(tally(of(dimension, value)))
                    : Optional.empty()));
      }
    }
    return new QuestionResult(question, groups, List.of(), few);
  }

  private TreeSet<String> values(Dimension dimension) {
    TreeSet<String> values = new TreeSet<>();
    answers.forEach(
        answer ->
            Optional.ofNullable(sheets.get(answer.sheetId()).get(dimension))
                .ifPresent(values::add));
    return values;
  }

  private List<EvaluationAnswer> of(Dimension dimension, String value) {
    return answers.stream()
        .filter(answer -> value.equals(sheets.get(answer.sheetId()).get(dimension)))
        .toList();
  }

  private Tally tally(List<EvaluationAnswer> some) {
    return Tally.of(
        some.stream().flatMap(answer -> answer.chosen().stream()).toList(),
        question.type() == QuestionType.SCALE
            ? QuestionType.STEPS
            : question.choices().size());
  }
}
