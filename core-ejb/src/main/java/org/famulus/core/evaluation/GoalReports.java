package org.famulus.core.evaluation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.access.Gate;
import org.famulus.core.access.Target;
import org.famulus.core.region.Language;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleEngine;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.catalogue.GoalFigure;
import org.famulus.region.spi.catalogue.ProgrammeGoal;
import org.famulus.region.spi.catalogue.ProgrammeReport;

/** Holds a programme's goals against its figures: what was offered, used, and said. */
@Stateless
public class GoalReports {

  private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

  @Inject private Gate gate;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private RuleEngine rules;
  @Inject private UsageRepository usages;
  @Inject private GoalOpinions opinions;

  /**
   * The report.
   *
   * @param year only placements that began in this calendar year, and offers for it
   */
  @Reads(permission = Permission.REPORT_VIEW)
  public GoalReport report(String regionId, Optional<Integer> year, Language reader) {
    gate.allow(Target.region(regionId));
    LocalDate today = regions.today(regionId, clock);
    LocalDate from = year.map(each -> LocalDate.of(each, 1, 1)).orElse(BEGINNING);
    LocalDate to = year.map(each -> LocalDate.of(each, 12, 31)).orElse(today);
    List<Stay> stays = usages.stays(regionId, today);
    Optional<Integer> longFrom = longFrom(regionId, today);
    Usage usage =
        new Usage(
            usages.offered(regionId, from, to),
            stays.stream().filter(stay -> !stay.firstDay().isAfter(to)).toList(),
            from,
            longFrom);
    Map<GoalFigure, Long> figures = usage.figures();
    Map<String, List<GoalOpinion>> said = opinions.of(regionId, year, reader);
    return new GoalReport(
        year,
        years(stays),
        usage.total(),
        usage.fields(),
        regions.get(regionId).report().goals().stream()
            .map(goal -> line(goal, figures, said))
            .toList(),
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
