package org.famulus.region.skane.rule;

import java.util.List;
import java.util.Set;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.facts.InterestFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/**
 * SKA-R09: a unit may change its periods and numbers until students are allotted. After that only
 * the faculty may, with a written reason and a message to the students concerned.
 */
public final class SkaR09ChangeUntilAllotment implements RegionRule {

  @Override
  public String id() {
    return "SKA-R09";
  }

  @Override
  public List<String> sources() {
    return List.of("SKA-S24");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(Moment.INTEREST_CHANGE);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.BLOCK);
  }

  @Override
  public Verdict check(RuleContext context) {
    InterestFacts interest = context.subject(InterestFacts.class);
    if (!interest.commitmentChanged() || interest.allottedPlaces() == 0) {
      return Verdict.kept();
    }
    String year = Integer.toString(interest.year());
    return interest.byFaculty()
        ? Verdict.blockUnlessWaived(
            Permission.CALL_EDIT, "rule.SKA-R09.faculty", interest.allottedPlaces(), year)
        : Verdict.block("rule.SKA-R09.unit", interest.allottedPlaces(), year);
  }
}
