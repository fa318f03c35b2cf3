package org.famulus.core.evaluation;

import java.util.List;
import java.util.Optional;
import org.famulus.core.support.FunderTotal;

/**
 * A programme's goals against its figures.
 *
 * @param year the year; none for all years together
 * @param years years in which placements began, the latest first
 * @param total how hosts were used
 * @param fields the same for each field
 * @param goals the goals
 * @param returns how many answered what they were asked, the latest semester first
 * @param funders what each funder gave
 * @param longFrom days from which on a placement is a long one, if the programme tells them apart
 */
public record GoalReport(
    Optional<Integer> year,
    List<Integer> years,
    SiteUse total,
    List<FieldUse> fields,
    List<GoalLine> goals,
    List<ReturnLine> returns,
    List<FunderTotal> funders,
    Optional<Integer> longFrom) {

  public GoalReport {
    years = List.copyOf(years);
    fields = List.copyOf(fields);
    goals = List.copyOf(goals);
    returns = List.copyOf(returns);
    funders = List.copyOf(funders);
  }
}
