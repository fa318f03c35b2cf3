package org.famulus.region.milamed.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.region.milamed.study.Bucket;
import org.famulus.region.milamed.study.FamulaturAccount;
import org.famulus.region.milamed.study.FamulaturAccount.Count;
import org.famulus.region.milamed.study.FamulaturSet;
import org.famulus.region.milamed.study.Kinds;
import org.famulus.region.milamed.study.Moments;
import org.famulus.region.milamed.study.PartToCount;
import org.famulus.region.milamed.study.StudyFacts;
import org.famulus.region.spi.facts.CompletionFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.Parameter.Type;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/**
 * MIL-R06: the days of a Famulatur split into 30 outpatient, 30 inpatient, 30 GP care and 30 free
 * ones, or under the older set into 30, 60 and 30; the day of the registration to M2 selects the set.
 * Days of a completed part for which nothing is open do not count, and are a to-do.
 */
public final class MilR06FamulaturSplit implements RegionRule {

  @Override
  public String id() {
    return "MIL-R06";
  }

  @Override
  public List<String> sources() {
    return List.of("MIL-F12", "MIL-F13", "MIL-F20");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(Moment.PLACEMENT_GRADE, Moments.PART_COUNT);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.TASK);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        new Parameter(FamulaturSet.OUTPATIENT, Type.DAYS, "30"),
        new Parameter(FamulaturSet.INPATIENT, Type.DAYS, "30"),
        new Parameter(FamulaturSet.GP, Type.DAYS, "30"),
        new Parameter(FamulaturSet.FREE, Type.DAYS, "30"),
        new Parameter(FamulaturSet.OLDER_OUTPATIENT, Type.DAYS, "30"),
        new Parameter(FamulaturSet.OLDER_INPATIENT, Type.DAYS, "60"),
        new Parameter(FamulaturSet.OLDER_GP, Type.DAYS, "30"),
        new Parameter(FamulaturSet.SINCE_SN, Type.DATE, "2021-10-01"),
        new Parameter(FamulaturSet.SINCE_ST, Type.DATE, "2021-10-01"));
  }

  @Override
  public Verdict check(RuleContext context) {
    return part(context)
        .filter(part -> part.kind().equals(Kinds.FAMULATUR))
        .map(part -> counted(part, context))
        .orElseGet(Verdict::notApplicable);
  }

  private static Verdict counted(PartToCount part, RuleContext context) {
    StudyFacts study = Bookings.studyOf(context);
    FamulaturAccount account =
        FamulaturAccount.of(
            FamulaturSet.of(study.office(), study.m2RegisteredOn(), context.parameters()),
            study.parts());
    Count count =
        account.count(Bucket.open(part.siteType(), part.marks()), part.wanted(), part.days());
    return count.lost() == 0
        ? Verdict.kept()
        : Verdict.task("rule.MIL-R06.lost", part.days(), count.lost());
  }

  /** The part, asked for by hand or completed this moment. */
  private static Optional<PartToCount> part(RuleContext context) {
    if (context.subject() instanceof PartToCount part) {
      return Optional.of(part);
    }
    CompletionFacts completion = context.subject(CompletionFacts.class);
    return completion
        .stay()
        .filter(stay -> completion.passing() && stay.host().isPresent())
        .map(
            stay ->
                new PartToCount(
                    stay.personId(),
                    stay.kind(),
                    completion.period(),
                    stay.days(),
                    stay.host().get().siteType(),
                    stay.host().get().marks(),
                    Optional.empty()));
  }
}
