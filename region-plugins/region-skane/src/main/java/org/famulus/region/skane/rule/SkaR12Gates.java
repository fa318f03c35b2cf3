package org.famulus.region.skane.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.facts.PlacementFacts;
import org.famulus.region.spi.facts.RequirementChangeFacts;
import org.famulus.region.spi.facts.RequirementFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.Parameter.Type;
import org.famulus.region.spi.rule.ReferenceDate;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/**
 * SKA-R12: before the start the five gates are open: health, insurance, secrecy, prior knowledge,
 * and course registration. 30, 14 and 7 days before a requirement is due whoever acts next is
 * reminded.
 */
public final class SkaR12Gates implements RegionRule {

  /** Days between arrival and first day, unless an arrival is entered. */
  public static final String ARRIVAL_DAYS = "arrivalDays";

  /** Days before the first day by which the secrecy agreement is handed in. */
  public static final String SECRECY_DUE_DAYS = "secrecyDueDays";

  /** Days before the first day by which prior knowledge is shown. */
  public static final String PRIOR_KNOWLEDGE_DUE_DAYS = "priorKnowledgeDueDays";

  /** Days before the first day by which the student is registered on the course. */
  public static final String REGISTRATION_DUE_DAYS = "registrationDueDays";

  @Override
  public String id() {
    return "SKA-R12";
  }

  @Override
  public int version() {
    return 2;
  }

  @Override
  public List<String> sources() {
    return List.of("SKA-S03", "SKA-S10");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(Moment.PLACEMENT_START, Moment.REQUIREMENT_DAILY);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.HOLD, Effect.TASK);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        new Parameter(ARRIVAL_DAYS, Type.DAYS, "7"),
        new Parameter("firstReminder", Type.DAYS, "30"),
        new Parameter("secondReminder", Type.DAYS, "14"),
        new Parameter("lastReminder", Type.DAYS, "7"),
        new Parameter(SECRECY_DUE_DAYS, Type.DAYS, "7"),
        new Parameter(PRIOR_KNOWLEDGE_DUE_DAYS, Type.DAYS, "30"),
        new Parameter(REGISTRATION_DUE_DAYS, Type.DAYS, "14"));
  }

  @Override
  public ReferenceDate referenceDate() {
    return ReferenceDate.FIRST_DAY;
  }

  @Override
  public Verdict check(RuleContext context) {
    return context.moment().equals(Moment.PLACEMENT_START)
        ? start(context.subject(PlacementFacts.class))
        : reminder(context, context.subject(RequirementChangeFacts.class).requirement());
  }

  private static Verdict start(PlacementFacts placement) {
    List<String> closed =
        Gates.FIVE.stream().filter(gate -> !isOpen(gate, placement)).toList();
    return closed.isEmpty()
        ? Verdict.kept()
        : Verdict.hold(
            "rule.SKA-R12.closed", closed.size(), Text.of("gate." + closed.get(0)));
  }

  private static boolean isOpen(String gate, PlacementFacts placement) {
    List<RequirementFacts> ofGate =
        placement.requirements().stream().filter(each -> each.gate().equals(gate)).toList();
    // Whether a start may come before the MRSA test or its answer is SKA-R13's question.
    return !ofGate.isEmpty()
        && ofGate.stream().allMatch(each -> each.isInOrder() || each.code().equals(Gates.MRSA));
  }

  private static Verdict reminder(RuleContext context, RequirementFacts requirement) {
    LocalDate today = context.today();
    Optional<LocalDate> step =
        Stream.of("firstReminder", "secondReminder", "lastReminder")
            .map(key -> requirement.dueOn().minusDays(context.parameters().integer(key)))
            .filter(day -> !day.isAfter(today))
            .max(Comparator.naturalOrder());
    boolean reminded =
        step.isEmpty()
            || requirement.remindedOn().filter(day -> !day.isBefore(step.get())).isPresent();
    if (requirement.isInOrder() || reminded) {
      return Verdict.kept();
    }
    return Verdict.task(
        "rule.SKA-R12.due", Text.of("requirement." + requirement.code()), requirement.dueOn());
  }
}
