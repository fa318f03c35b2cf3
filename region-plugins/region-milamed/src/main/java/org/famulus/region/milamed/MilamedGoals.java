package org.famulus.region.milamed;

import java.util.List;
import java.util.Optional;
import org.famulus.region.spi.catalogue.GoalFigure;
import org.famulus.region.spi.catalogue.ProgrammeGoal;
import org.famulus.region.spi.catalogue.ProgrammeReport;
import org.famulus.region.spi.catalogue.ProgrammeReport.OfRule;

/**
 * The five goals MiLaMed tells the public and reports against (MIL-S15 to MIL-S19), each with the figures that speak for
 * it. What makes conditions attractive and a later job likely only students can say: that is asked in
 * the evaluation (MIL-F06).
 */
final class MilamedGoals {

  /** The report. */
  static final ProgrammeReport REPORT =
      new ProgrammeReport(
          List.of(
              new ProgrammeGoal(
                  "VARIED_PLACES",
                  List.of(
                      GoalFigure.SITES_OFFERED,
                      GoalFigure.PRACTICES_OFFERED,
                      GoalFigure.OTHER_SITES_OFFERED,
                      GoalFigure.FIELDS_OFFERED,
                      GoalFigure.KINDS_OFFERED)),
              new ProgrammeGoal(
                  "ATTRACTIVE_CONDITIONS",
                  List.of(
                      GoalFigure.SITES_OFFERED,
                      GoalFigure.SITES_USED,
                      GoalFigure.LONG_PLACEMENTS)),
              new ProgrammeGoal(
                  "KNOW_THE_REGIONS",
                  List.of(
                      GoalFigure.STUDENTS, GoalFigure.PLACEMENTS, GoalFigure.TOWNS_USED)),
              new ProgrammeGoal(
                  "NETWORK",
                  List.of(
                      GoalFigure.UNIVERSITIES,
                      GoalFigure.SITES_OFFERED,
                      GoalFigure.SITES_USED)),
              new ProgrammeGoal("LATER_JOB", List.of(GoalFigure.STUDENTS_AGAIN))),
          Optional.of(new OfRule("MIL-R14", "longFromDays")));

  private MilamedGoals() {}
}
