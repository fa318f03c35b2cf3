package org.famulus.core.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.famulus.core.evaluation.ReportPart.Row;
import org.famulus.core.region.Language;
import org.famulus.core.region.Texts;
import org.famulus.core.support.FunderTotal;
import org.famulus.core.tabular.file.Cell;
import org.famulus.region.spi.Text;

/** Puts a report into parts and words; what must not be told is not in them either. */
@ApplicationScoped
class ReportParts {

  @Inject private Texts texts;

  /** The parts of a report in one language; those with nothing to tell are left out. */
  List<ReportPart> of(String regionId, GoalReport report, Language language) {
    Words words = new Words(regionId, language);
    List<ReportPart> parts = new ArrayList<>();
    parts.add(words.use(report));
    for (GoalLine goal : report.goals()) {
      parts.add(words.figures(goal));
      parts.add(words.opinions(goal));
    }
    parts.add(words.fields(report));
    parts.add(words.returns(report));
    parts.add(words.funders(report));
    return parts.stream().filter(part -> !part.rows().isEmpty()).toList();
  }

  /** One report's words. */
  private final class Words {
    private final String regionId;
    private final Language language;

    Words(String regionId, Language language) {
      this.regionId = regionId;
      this.language = language;
    }

    ReportPart use(GoalReport report) {
      SiteUse total = report.total();
      List<Row> rows = new ArrayList<>();
      rows.add(row("annual.offered", total.offered()));
      rows.add(row("annual.used", total.used()));
      rows.add(row("annual.used-percent", total.usedPercent()));
      rows.add(row("annual.placements", total.placements()));
      if (report.longFrom().isPresent()) {
        int days = report.longFrom().get();
        rows.add(row("annual.short", total.shortOnes(), days));
        rows.add(row("annual.long", total.longOnes(), days));
        rows.add(row("annual.short-percent", total.shortPercent()));
      }
      return new ReportPart(say("annual.use"), say("annual.figure"), value(), rows);
    }

    ReportPart figures(GoalLine goal) {
      return new ReportPart(
          say("goal." + goal.code()),
          say("annual.figure"),
          value(),
          goal.figures().stream()
              .map(each -> row("goal-figure." + each.figure(), each.number()))
              .toList());
    }

    ReportPart opinions(GoalLine goal) {
      return new ReportPart(
          say("annual.said", say("goal." + goal.code())),
          say("annual.question"),
          List.of(say("annual.answers"), say("annual.mean")),
          goal.opinions().stream().map(this::opinion).toList());
    }

    private Row opinion(GoalOpinion opinion) {
      List<String> ends = opinion.question().choices();
      return new Row(
          inSemester(
              say("annual.scale", opinion.question().wording(), ends.get(0), ends.get(1)),
              opinion.semester()),
          List.of(
              orHidden(opinion.tally().map(tally -> Cell.of((long) tally.answers()))),
              orHidden(opinion.tally().map(tally -> new Cell.Decimal(tally.mean())))));
    }

    ReportPart fields(GoalReport report) {
      List<String> figures =
          new ArrayList<>(
              List.of(
                  say("annual.offered"),
                  say("annual.used"),
                  say("annual.placements"),
                  say("annual.share")));
      report.longFrom().ifPresent(days -> figures.add(say("annual.long", days)));
      return new ReportPart(
          say("annual.fields"),
          say("annual.field"),
          figures,
          report.fields().stream().map(each -> field(each, report.longFrom())).toList());
    }

    private Row field(FieldUse field, Optional<Integer> longFrom) {
      List<Cell> cells =
          new ArrayList<>(
              List.of(
                  Cell.of(field.use().offered()),
                  Cell.of(field.use().used()),
                  Cell.of(field.use().placements()),
                  Cell.of(field.share())));
      longFrom.ifPresent(days -> cells.add(Cell.of(field.use().longOnes())));
      return new Row(say("field." + field.field()), cells);
    }

    ReportPart returns(GoalReport report) {
      return new ReportPart(
          say("annual.returns"),
          say("annual.questionnaire"),
          List.of(
              say("annual.asked"),
              say("annual.answered"),
              say("annual.answered-percent")),
          report.returns().stream()
              .map(
                  each ->
                      new Row(
                          inSemester(each.title(), each.semester()),
                          List.of(
                              Cell.of(each.asked()),
                              Cell.of(each.answered()),
                              Cell.of(each.percent()))))
              .toList());
    }

    ReportPart funders(GoalReport report) {
      return new ReportPart(
          say("annual.funders"),
          say("annual.funder"),
          List.of(say("annual.budget"), say("annual.given"), say("annual.left")),
          report.funders().stream()
              .map(
                  each ->
                      new Row(
                          each.funder(),
                          List.of(
                              money(each.budget(), each),
                              orHidden(each.committed().map(given -> money(given, each))),
                              orHidden(each.left().map(left -> money(left, each))))))
              .toList());
    }

    private String inSemester(String what, String semester) {
      return what + " · " + texts.say(regionId, language, SemesterText.of(semester));
    }

    private Cell money(BigDecimal amount, FunderTotal of) {
      return new Cell.Money(amount, Currency.getInstance(of.currency()));
    }

    private Cell orHidden(Optional<? extends Cell> cell) {
      return cell.isPresent() ? cell.get() : Cell.of(say("annual.hidden"));
    }

    private Row row(String key, long number, Object... parameters) {
      return new Row(say(key, parameters), List.of(Cell.of(number)));
    }

    private List<String> value() {
      return List.of(say("annual.value"));
    }

    private String say(String key, Object... parameters) {
      return texts.say(regionId, language, Text.of(key, parameters));
    }
  }
}
