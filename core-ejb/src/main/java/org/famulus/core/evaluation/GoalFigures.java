package org.famulus.core.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.famulus.core.region.Language;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleEngine;
import org.famulus.core.support.FunderTotal;
import org.famulus.core.support.Funders;
import org.famulus.region.spi.catalogue.GoalFigure;
import org.famulus.region.spi.catalogue.ProgrammeGoal;
import org.famulus.region.spi.catalogue.ProgrammeReport;

/** Brings the figures of a programme's report together; whoever asks has passed the gate. */
@ApplicationScoped
class GoalFigures {

  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private RuleEngine rules;
  @Inject private UsageRepository usages;
  @Inject private EvaluationRepository evaluations;
  @Inject private QuestionnaireRepository questionnaires;
  @Inject private GoalOpinions opinions;
  @Inject private Funders funders;
  @Inject private SmallGroups smallGroups;

  /** The report of a calendar year, or of all years together. */
  GoalReport report(String regionId, Optional<Integer> year, Language reader) {
    LocalDate today = regions.today(regionId, clock);
    ReportYear time = new ReportYear(year, regions.get(regionId).semesters());
    LocalDate from = time.from();
    LocalDate to = time.to(today);
    List<Stay> stays = usages.stays(regionId, today);
    Optional<Integer> longFrom = longFrom(regionId, today);
    Usage usage =
        new Usage(
            usages.offered(regionId, from, to),
            stays.stream().filter(stay -> !stay.firstDay().isAfter(to)).toList(),
            from,
            longFrom);
    Map<GoalFigure, Long> figures = usage.figures();
    Map<String, List<GoalOpinion>> said = opinions.of(regionId, time, reader);
    return new GoalReport(
        year,
        years(stays),
        usage.total(),
        usage.fields(),
        regions.get(regionId).report().goals().stream()
            .map(goal -> line(goal, figures, said))
            .toList(),
        returns(regionId, time, reader),
        funders(regionId, from, to),
        longFrom);
  }

  private Optional<Integer> longFrom(String regionId, LocalDate today) {
    return regions
        .get(regionId)
        .report()
        .longFrom()
        .map(
            (ProgrammeReport.OfRule named) ->
                rules
                    .open(regionId)
                    .parametersOn(today)
                    .ofRule(named.ruleId())
                    .integer(named.parameter()));
  }

  private List<ReturnLine> returns(String regionId, ReportYear time, Language reader) {
    Map<Long, String> titles =
        questionnaires.all(regionId).stream()
            .collect(
                Collectors.toMap(Questionnaire::id, each -> Spoken.title(each, reader)));
    return evaluations.returns(regionId).stream()
        .filter(each -> time.holds(each.semester()))
        .map(
            each ->
                new ReturnLine(
                    titles.get(each.questionnaireId()),
                    each.semester(),
                    each.asked(),
                    each.answered()))
        .toList();
  }

  /** What few students were given would be what one of them was given. */
  private List<FunderTotal> funders(String regionId, LocalDate from, LocalDate to) {
    IntPredicate tooFew = smallGroups.of(regionId);
    return funders.totals(regionId, from, to).stream()
        .map(
            each ->
                each.people() > 0 && tooFew.test(Math.toIntExact(each.people()))
                    ? each.withoutGiven()
                    : each)
        .toList();
  }

  private static GoalLine line(
      ProgrammeGoal goal, Map<GoalFigure, Long> figures, Map<String, List<GoalOpinion>> said) {
    return new GoalLine(
        goal.code(),
        goal.figures().stream()
            .map(figure -> new GoalLine.Value(figure, figures.get(figure)))
            .toList(),
        said.getOrDefault(goal.code(), List.of()));
  }

  private static List<Integer> years(List<Stay> stays) {
    return stays.stream()
        .map(stay -> stay.firstDay().getYear())
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }
}
