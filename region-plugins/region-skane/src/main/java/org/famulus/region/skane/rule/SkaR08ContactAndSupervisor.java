package org.famulus.region.skane.rule;

import java.util.List;
import java.util.Set;
import org.famulus.region.spi.facts.InterestFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.Parameter.Type;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/** SKA-R08: a unit names a contact person and a supervisor before its places enter a call. */
public final class SkaR08ContactAndSupervisor implements RegionRule {

  @Override
  public String id() {
    return "SKA-R08";
  }

  @Override
  public List<String> sources() {
    return List.of("SKA-S27");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(Moment.INTEREST_ENTER_CALL);
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
    InterestFacts interest = context.subject(InterestFacts.class);
    int contacts = context.parameters().integer("minimumContacts");
    int supervisors = context.parameters().integer("minimumSupervisors");
    boolean fewContacts = interest.contactPersons() < contacts;
    boolean fewSupervisors = interest.supervisors() < supervisors;
    if (fewContacts && fewSupervisors) {
      return Verdict.hold(
          "rule.SKA-R08.both",
          interest.contactPersons(),
          contacts,
          interest.supervisors(),
          supervisors);
    }
    if (fewContacts) {
      return Verdict.hold("rule.SKA-R08.contact", interest.contactPersons(), contacts);
    }
    return fewSupervisors
        ? Verdict.hold("rule.SKA-R08.supervisor", interest.supervisors(), supervisors)
        : Verdict.kept();
  }
}
