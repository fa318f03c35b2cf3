package org.famulus.region.milamed.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.famulus.region.milamed.study.AbsenceToEnter;
import org.famulus.region.milamed.study.Moments;
import org.famulus.region.milamed.study.StudyFacts;
import org.famulus.region.milamed.study.Tertial;
import org.famulus.region.spi.facts.CompletionFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.Parameter.Type;
import org.famulus.region.spi.rule.ParameterValues;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/**
 * MIL-R12: at most 30 training days are missed in the practical year, 20 in a tertial and 5 in half of
 * a split one. From 80 % on staff write a word with each absence; above the limit the tertial is not
 * certified.
 */
public final class MilR12Absences implements RegionRule {

  /** Training days that may be missed in the practical year. */
  public static final String YEAR = "yearDays";

  /** In a tertial. */
  public static final String TERTIAL = "tertialDays";

  /** In half of a split one. */
  public static final String HALF = "halfDays";

  private static final String PERCENT = "warnPercent";
  private static final int WHOLE = 100;

  @Override
  public String id() {
    return "MIL-R12";
  }

  @Override
  public List<String> sources() {
    return List.of("MIL-F16");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(Moments.ABSENCE_ENTER, Moment.PLACEMENT_GRADE);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.WARN, Effect.HOLD);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        new Parameter(YEAR, Type.DAYS, "30"),
        new Parameter(TERTIAL, Type.DAYS, "20"),
        new Parameter(HALF, Type.DAYS, "5"),
        new Parameter(PERCENT, Type.INTEGER, "80"));
  }

  @Override
  public Verdict check(RuleContext context) {
    StudyFacts study = Bookings.studyOf(context);
    if (context.subject() instanceof AbsenceToEnter absence) {
      return tertial(study, each -> each.id() == absence.tertialId())
          .map(
              tertial -> {
                List<Limit> limits =
                    limits(study, tertial, absence.half(), absence.days(), context.parameters());
                return broken(limits).orElseGet(() -> near(limits, context.parameters()));
              })
          .orElseGet(Verdict::notApplicable);
    }
    CompletionFacts completion = context.subject(CompletionFacts.class);
    Optional<Long> placement = Optional.of(completion.period().id());
    return tertial(study, each -> each.placementId().equals(placement))
        .filter(tertial -> completion.passing())
        .map(
            tertial ->
                IntStream.of(1, 2)
                    .mapToObj(half -> limits(study, tertial, half, 0, context.parameters()))
                    .flatMap(limits -> broken(limits).stream())
                    .findFirst()
                    .orElseGet(Verdict::kept))
        .orElseGet(Verdict::notApplicable);
  }

  private static Optional<Tertial> tertial(StudyFacts study, Predicate<Tertial> which) {
    return study.tertials().stream().filter(which).findFirst();
  }

  private static List<Limit> limits(
      StudyFacts study, Tertial tertial, int half, int more, ParameterValues values) {
    List<Limit> limits = new ArrayList<>();
    limits.add(new Limit("year", study.missed() + more, values.integer(YEAR)));
    limits.add(new Limit("tertial", tertial.missed() + more, values.integer(TERTIAL)));
    if (tertial.split()) {
      limits.add(new Limit("half", tertial.missedIn(half) + more, values.integer(HALF)));
    }
    return limits;
  }

  private static Optional<Verdict> broken(List<Limit> limits) {
    return limits.stream()
        .filter(each -> each.missed() > each.most())
        .map(each -> Verdict.hold("rule.MIL-R12." + each.what(), each.missed(), each.most()))
        .findFirst();
  }

  private static Verdict near(List<Limit> limits, ParameterValues values) {
    int percent = values.integer(PERCENT);
    return limits.stream()
        .filter(each -> each.missed() * WHOLE >= each.most() * percent)
        .map(
            each -> Verdict.warn("rule.MIL-R12.near-" + each.what(), each.missed(), each.most()))
        .findFirst()
        .orElseGet(Verdict::kept);
  }

  /**
   * A limit and how near it is.
   *
   * @param what of the year, a tertial or a half
   * @param missed training days missed
   * @param most how many may be missed
   */
  private record Limit(String what, int missed, int most) {}
}
