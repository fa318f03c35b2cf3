package org.famulus.core.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.region.Language;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.catalogue.Semester;

/**
 * Answers of a semester to which none can come any more. Before that day nothing is told: results
 * that grow would say, from one day to the next, what the one person said who has just answered.
 */
@ApplicationScoped
class ClosedAnswers {

  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private EvaluationRepository evaluations;
  @Inject private QuestionnaireRepository questionnaires;
  @Inject private OrganisationRepository organisations;
  @Inject private SmallGroups smallGroups;

  /** Whether no answer of the semester can come any more. */
  boolean isClosed(String regionId, String semester) {
    return regions.today(regionId, clock).isAfter(openUntil(regionId, semester));
  }

  /** What was answered to each question; nothing as long as answers may come. */
  List<QuestionResult> of(
      String regionId, long questionnaireId, String semester, Language reader) {
    return isClosed(regionId, semester)
        ? questions(regionId, questionnaireId, semester, reader)
        : List.of();
  }

  /** The last day on which an answer of the semester can come. */
  LocalDate openUntil(String regionId, String semester) {
    return regions
        .get(regionId)
        .semesters()
        .lastDay(Semester.ofCode(semester).orElseThrow())
        .plusDays(EvaluationOffers.LATE_DAYS)
        .plusDays(EvaluationInvitation.WORKS_DAYS);
  }

  private List<QuestionResult> questions(
      String regionId, long questionnaireId, String semester, Language reader) {
    Map<String, Map<Dimension, String>> sheets =
        values(evaluations.sheets(questionnaireId, semester));
    Map<Long, List<EvaluationAnswer>> answers =
        evaluations.answers(questionnaireId, semester).stream()
            .collect(Collectors.groupingBy(EvaluationAnswer::questionId));
    IntPredicate tooFew = smallGroups.of(regionId);
    return questionnaires.questions(questionnaireId).stream()
        .map(
            question ->
                new AnsweredQuestion(
                        Spoken.question(question, reader),
                        answers.getOrDefault(question.id(), List.of()),
                        sheets)
                    .result(tooFew))
        .toList();
  }

  private Map<String, Map<Dimension, String>> values(List<EvaluationSheet> sheets) {
    Set<Long> institutions =
        sheets.stream()
            .flatMap(sheet -> sheet.institutionId().stream())
            .collect(Collectors.toSet());
    Map<Long, Organisation> byId = organisations.byIds(institutions);
    return sheets.stream()
        .collect(
            Collectors.toMap(
                EvaluationSheet::id,
                sheet -> {
                  Map<Dimension, String> values = new EnumMap<>(Dimension.class);
                  sheet.kind().ifPresent(kind -> values.put(Dimension.KIND, kind));
                  sheet.field().ifPresent(field -> values.put(Dimension.FIELD, field));
                  sheet
                      .institutionId()
                      .map(byId::get)
                      .ifPresent(
                          university -> values.put(Dimension.UNIVERSITY, university.name()));
                  return values;
                }));
  }
}
