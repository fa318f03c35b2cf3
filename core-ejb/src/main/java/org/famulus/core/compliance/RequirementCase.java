package org.famulus.core.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.famulus.core.placement.Placement;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.ReferenceDates;
import org.famulus.core.region.RuleBook;
import org.famulus.core.region.WrittenReasons;
import org.famulus.region.spi.compliance.RequirementKind;
import org.famulus.region.spi.facts.PlacementFacts;
import org.famulus.region.spi.facts.RequirementChangeFacts;
import org.famulus.region.spi.facts.RequirementFacts;
import org.famulus.region.spi.rule.Moment;

/**
 * A requirement a command works on, with what the programme's rules need to judge it.
 *
 * @param placement its placement, locked
 * @param requirement the requirement
 * @param kind its kind
 * @param facts the placement as it was before the command
 * @param book the rules
 * @param today the day it is in the region
 */
record RequirementCase(
    Placement placement,
    Requirement requirement,
    RequirementKind kind,
    PlacementFacts facts,
    RuleBook book,
    LocalDate today) {

  /** Asks the rules about the requirement as it will be after the command. */
  Judgement judge(Moment moment, RequirementFacts after, WrittenReasons reasons) {
    return book.judge(
        moment,
        new RequirementChangeFacts(placementAfter(after), after),
        new ReferenceDates(
            today, Optional.empty(), Optional.of(placement.subject().firstDay())),
        reasons);
  }

  private PlacementFacts placementAfter(RequirementFacts after) {
    List<RequirementFacts> others =
        facts.requirements().stream().filter(r -> !r.code().equals(after.code())).toList();
    return new PlacementFacts(
        facts.period(),
        facts.field(),
        facts.unitTreatsChildren(),
        facts.supervisors(),
        facts.contactPersons(),
        facts.arrival(),
        facts.agreements(),
        Stream.concat(others.stream(), Stream.of(after)).toList());
  }
}
