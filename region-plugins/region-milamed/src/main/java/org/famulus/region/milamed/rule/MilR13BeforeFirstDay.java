package org.famulus.region.milamed.rule;

import java.util.List;
import java.util.Set;
import org.famulus.region.milamed.study.Marks;
import org.famulus.region.spi.facts.PlacementFacts;
import org.famulus.region.spi.facts.RequirementFacts;
import org.famulus.region.spi.facts.StayFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.Parameter.Type;
import org.famulus.region.spi.rule.ReferenceDate;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/**
 * MIL-R13: measles status and, where the host asks for one, the extended police certificate are
 * verified before the first day.
 */
public final class MilR13BeforeFirstDay implements RegionRule {

  /** Code of the requirement about measles. */
  public static final String MEASLES = "MEASLES";

  /** Code of the requirement about the police certificate. */
  public static final String POLICE_CERTIFICATE = "POLICE_CERTIFICATE";

  /** Days before the first one by which the measles proof should be there (p). */
  public static final String MEASLES_DAYS = "measlesDaysBefore";

  /** Days before the first one by which the police certificate should be there (p). */
  public static final String POLICE_DAYS = "policeDaysBefore";

  @Override
  public String id() {
    return "MIL-R13";
  }

  @Override
  public List<String> sources() {
    return List.of("MIL-F17", "MIL-F21");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(Moment.PLACEMENT_START);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.HOLD);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        new Parameter(MEASLES_DAYS, Type.DAYS, "14"),
        new Parameter(POLICE_DAYS, Type.DAYS, "14"));
  }

  @Override
  public ReferenceDate referenceDate() {
    return ReferenceDate.FIRST_DAY;
  }

  @Override
  public boolean isConfidential() {
    return true;
  }

  @Override
  public Verdict check(RuleContext context) {
    PlacementFacts placement = context.subject(PlacementFacts.class);
    boolean measles =
        placement.requirement(MEASLES).filter(RequirementFacts::isInOrder).isPresent();
    boolean police =
        placement
            .requirement(POLICE_CERTIFICATE)
            .map(RequirementFacts::isInOrder)
            .orElse(!isAskedFor(placement));
    if (measles && police) {
      return Verdict.kept();
    }
    if (measles) {
      return Verdict.hold("rule.MIL-R13.police");
    }
    return Verdict.hold(police ? "rule.MIL-R13.measles" : "rule.MIL-R13.both");
  }

  /** Whether the host asks its students for the police certificate. */
  public static boolean isAskedFor(PlacementFacts placement) {
    return placement
        .stay()
        .flatMap(StayFacts::host)
        .filter(host -> host.marks().contains(Marks.POLICE_CERTIFICATE))
        .isPresent();
  }
}
