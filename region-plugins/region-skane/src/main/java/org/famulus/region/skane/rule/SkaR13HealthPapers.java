package org.famulus.region.skane.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.compliance.RequirementStatus;
import org.famulus.region.spi.facts.PlacementFacts;
import org.famulus.region.spi.facts.RequirementChangeFacts;
import org.famulus.region.spi.facts.RequirementFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.Parameter.Type;
import org.famulus.region.spi.rule.ParameterValues;
import org.famulus.region.spi.rule.ReferenceDate;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/**
 * SKA-R13: health papers are in 30 days before arrival, the tuberculosis test is at most three
 * months old at arrival, and MRSA follows the mode in force: the test on the first day, or an
 * answer before it. With the test on the first day nothing is held until that day is over; then the
 * test must have been taken, and whoever has not noted it is reminded. Papers that come late are
 * held until the health desk says in writing that it could still look at them.
 */
public final class SkaR13HealthPapers implements RegionRule {

  /** Days before arrival by which health papers are in. */
  public static final String DAYS_BEFORE_ARRIVAL = "daysBeforeArrival";

  /** When MRSA is tested. */
  public static final String MRSA_MODE = "mrsaMode";

  /** The test is taken on the first day or before it; its answer need not be there. */
  public static final String TEST_ON_FIRST_DAY = "FIRST_DAY";

  /** The student arrives early and waits for a negative answer. */
  public static final String ANSWER_BEFORE_START = "ANSWER_BEFORE_START";

  @Override
  public String id() {
    return "SKA-R13";
  }

  @Override
  public int version() {
    return 2;
  }

  @Override
  public List<String> sources() {
    return List.of("SKA-F05", "SKA-F06", "SKA-F07");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(
        Moment.REQUIREMENT_SUBMIT,
        Moment.REQUIREMENT_VERIFY,
        Moment.REQUIREMENT_DAILY,
        Moment.PLACEMENT_START);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.HOLD, Effect.TASK);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        new Parameter(DAYS_BEFORE_ARRIVAL, Type.DAYS, "30"),
        new Parameter("tuberculosisMonths", Type.INTEGER, "3"),
        new Parameter(MRSA_MODE, Type.CODE, TEST_ON_FIRST_DAY, List.of(TEST_ON_FIRST_DAY, ANSWER_BEFORE_START)));
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
    if (context.moment().equals(Moment.PLACEMENT_START)) {
      return start(context, context.subject(PlacementFacts.class));
    }
    RequirementChangeFacts change = context.subject(RequirementChangeFacts.class);
    if (context.moment().equals(Moment.REQUIREMENT_DAILY)) {
      return change.requirement().code().equals(Gates.MRSA)
          ? reminder(context, change)
          : Verdict.notApplicable();
    }
    return switch (change.requirement().code()) {
      case Gates.HEALTH_DECLARATION -> inTime(context, change.requirement());
      case Gates.TUBERCULOSIS -> tuberculosis(context, change);
      default -> Verdict.notApplicable();
    };
  }

  private static Verdict start(RuleContext context, PlacementFacts placement) {
    Optional<RequirementFacts> mrsa =
        placement.requirement(Gates.MRSA).filter(test -> !test.isInOrder());
    if (mrsa.isPresent() && !isOnFirstDay(context)) {
      return Verdict.hold("rule.SKA-R13.mrsa");
    }
    if (mrsa.filter(test -> isMissed(context, test, placement)).isPresent()) {
      return Verdict.hold(
          "rule.SKA-R13.mrsa-missed", placement.arrival(), placement.period().firstDay());
    }
    return placement
        .requirement(Gates.TUBERCULOSIS)
        .filter(RequirementFacts::isInOrder)
        .map(test -> age(test, placement, context.parameters()))
        .orElseGet(Verdict::kept);
  }

  /** Once, after the first day: the student may be at the unit already, so nothing else tells. */
  private static Verdict reminder(RuleContext context, RequirementChangeFacts change) {
    RequirementFacts test = change.requirement();
    LocalDate firstDay = change.placement().period().firstDay();
    boolean reminded = test.remindedOn().filter(firstDay::isBefore).isPresent();
    boolean due = isOnFirstDay(context) && isMissed(context, test, change.placement());
    return test.isInOrder() || reminded || !due
        ? Verdict.kept()
        : Verdict.task("rule.SKA-R13.mrsa-missed", change.placement().arrival(), firstDay);
  }

  private static boolean isOnFirstDay(RuleContext context) {
    return context.parameters().text(MRSA_MODE).equals(TEST_ON_FIRST_DAY);
  }

  /** Whether the first day is over and no test from the arrival on is known. */
  private static boolean isMissed(
      RuleContext context, RequirementFacts test, PlacementFacts placement) {
    LocalDate firstDay = placement.period().firstDay();
    boolean taken =
        test.status() == RequirementStatus.TEST_PENDING
            && test.takenOn()
                .filter(day -> !day.isBefore(placement.arrival()) && !day.isAfter(firstDay))
                .isPresent();
    return context.today().isAfter(firstDay) && !taken;
  }

  private static Verdict tuberculosis(RuleContext context, RequirementChangeFacts change) {
    Verdict age =
        context.moment().equals(Moment.REQUIREMENT_VERIFY)
            ? age(change.requirement(), change.placement(), context.parameters())
            : Verdict.kept();
    return age.equals(Verdict.kept()) ? inTime(context, change.requirement()) : age;
  }

  private static Verdict age(
      RequirementFacts test, PlacementFacts placement, ParameterValues parameters) {
    if (test.status() == RequirementStatus.NOT_REQUIRED || test.takenOn().isEmpty()) {
      return Verdict.kept();
    }
    int months = parameters.integer("tuberculosisMonths");
    LocalDate arrival = placement.arrival();
    return test.takenOn().get().isBefore(arrival.minusMonths(months))
        ? Verdict.hold("rule.SKA-R13.tuberculosis", test.takenOn().get(), months, arrival)
        : Verdict.kept();
  }

  private static Verdict inTime(RuleContext context, RequirementFacts paper) {
    // A paper may reach the desk past the student's page; then the day it is looked at counts.
    LocalDate day = paper.submittedOn().orElse(context.today());
    return day.isAfter(paper.dueOn())
        ? Verdict.holdUnlessWaived(
            Permission.REQUIREMENT_VERIFY_CONFIDENTIAL, "rule.SKA-R13.late", day, paper.dueOn())
        : Verdict.kept();
  }
}
