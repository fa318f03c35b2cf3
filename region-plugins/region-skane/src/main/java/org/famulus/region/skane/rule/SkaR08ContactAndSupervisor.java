package org.famulus.region.skane.rule;

import java.util.List;
import java.util.Set;
import org.famulus.region.spi.facts.InterestFacts;
import org.famulus.region.spi.facts.PlacementFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.Parameter.Type;
import org.famulus.region.spi.rule.ParameterValues;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/**
 * SKA-R08: a unit names a contact person and a supervisor before its places enter a call. Who was
 * named then may be gone by the time a student comes, so it is asked again before the start.
 */
public final class SkaR08ContactAndSupervisor implements RegionRule {

  @Override
  public String id() {
    return "SKA-R08";
  }

  @Override
  public int version() {
    return 2;
  }

  @Override
  public List<String> sources() {
    return List.of("SKA-S27");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(Moment.INTEREST_ENTER_CALL, Moment.PLACEMENT_START);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.HOLD);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        new Parameter("minimumContacts", Type.INTEGER, "1"),
        new Parameter("minimumSupervisors", Type.INTEGER, "1"));
  }

  @Override
  public Verdict check(RuleContext context) {
    if (context.moment().equals(Moment.PLACEMENT_START)) {
      PlacementFacts placement = context.subject(PlacementFacts.class);
      return named(placement.contactPersons(), placement.supervisors(), context.parameters());
    }
    InterestFacts interest = context.subject(InterestFacts.class);
    return named(interest.contactPersons(), interest.supervisors(), context.parameters());
  }

  private static Verdict named(int contacts, int supervisors, ParameterValues parameters) {
    int fewestContacts = parameters.integer("minimumContacts");
    int fewestSupervisors = parameters.integer("minimumSupervisors");
    boolean fewContacts = contacts < fewestContacts;
    boolean fewSupervisors = supervisors < fewestSupervisors;
    if (fewContacts && fewSupervisors) {
      return Verdict.hold(
          "rule.SKA-R08.both", contacts, fewestContacts, supervisors, fewestSupervisors);
    }
    if (fewContacts) {
      return Verdict.hold("rule.SKA-R08.contact", contacts, fewestContacts);
    }
    return fewSupervisors
        ? Verdict.hold("rule.SKA-R08.supervisor", supervisors, fewestSupervisors)
        : Verdict.kept();
  }
}
