package org.famulus.region.testkit.edgy;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.spi.SpiVersion;
import org.famulus.region.spi.catalogue.RegionCatalogue;
import org.famulus.region.spi.facts.InterestFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/** A region with one rule, which judges as it is told to. */
public final class EdgyRegion implements RegionPlugin {

  private final Function<InterestFacts, Verdict> judge;

  /** A region whose rule judges so. */
  public EdgyRegion(Function<InterestFacts, Verdict> judge) {
    this.judge = judge;
  }

  /** Divides by the places, of which there may be none. */
  public static Verdict perPlace(InterestFacts facts) {
    return facts.supervisors() / facts.places() > 9 ? Verdict.block("crowd") : Verdict.kept();
  }

  @Override
  public String id() {
    return "edgy";
  }

  @Override
  public SpiVersion builtAgainst() {
    return SpiVersion.ofServer();
  }

  @Override
  public String bundle() {
    return "org.famulus.region.testkit.edgy.messages";
  }

  @Override
  public RegionCatalogue catalogue() {
    return RegionCatalogue.empty(ZoneId.of("UTC"));
  }

  @Override
  public List<RegionRule> rules() {
    return List.of(new ToldRule(judge));
  }

  /** EDG-R01. */
  private record ToldRule(Function<InterestFacts, Verdict> judge) implements RegionRule {

    @Override
    public String id() {
      return "EDG-R01";
    }

    @Override
    public List<String> sources() {
      return List.of("EDG-S01");
    }

    @Override
    public Set<Moment> moments() {
      return Set.of(Moment.INTEREST_SUBMIT);
    }

    @Override
    public Set<Effect> effects() {
      return Set.of(Effect.BLOCK);
    }

    @Override
    public Verdict check(RuleContext context) {
      return judge.apply(context.subject(InterestFacts.class));
    }
  }
}
