package org.famulus.region.skane.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.facts.ApplicationFacts;
import org.famulus.region.spi.facts.CallFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.Parameter.Type;
import org.famulus.region.spi.rule.ParameterValues;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/**
 * SKA-R02: calls are open 1 to 15 April for the coming autumn and 1 to 15 October for the coming
 * spring, and applications are handed in while the call is open. The programme itself fixes only
 * the months, so other days within the month need no more than a reason.
 */
public final class SkaR02CallWindow implements RegionRule {

  private static final List<String> MONTHS = numbersTo(12);
  private static final List<String> DAYS = numbersTo(31);

  @Override
  public String id() {
    return "SKA-R02";
  }

  @Override
  public List<String> sources() {
    return List.of("SKA-S07", "SKA-F04");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(Moment.CALL_PUBLISH, Moment.APPLICATION_SUBMIT);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.BLOCK, Effect.WARN);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        new Parameter("autumnMonth", Type.INTEGER, "4", MONTHS),
        new Parameter("autumnFirstDay", Type.INTEGER, "1", DAYS),
        new Parameter("autumnLastDay", Type.INTEGER, "15", DAYS),
        new Parameter("springMonth", Type.INTEGER, "10", MONTHS),
        new Parameter("springFirstDay", Type.INTEGER, "1", DAYS),
        new Parameter("springLastDay", Type.INTEGER, "15", DAYS));
  }

  @Override
  public Verdict check(RuleContext context) {
    return context.moment().equals(Moment.CALL_PUBLISH)
        ? checkCall(context.subject(CallFacts.class), context.parameters())
        : checkHandingIn(context.subject(ApplicationFacts.class), context.today());
  }

  private static Verdict checkCall(CallFacts call, ParameterValues values) {
    Semester semester = Semester.startingOn(call.termFirstDay());
    UsualWindow usual = UsualWindow.of(semester, values);
    if (!isForComingTerm(call, usual)) {
      return Verdict.block(
          "rule.SKA-R02.other-month",
          semester.label(),
          usual.monthLabel(),
          Integer.toString(usual.yearFor(call.termFirstDay())),
          call.opensOn(),
          call.closesOn());
    }
    return usual.isExactly(call)
        ? Verdict.kept()
        : Verdict.warn(
            "rule.SKA-R02.other-days",
            usual.firstDay(),
            usual.lastDay(),
            usual.monthLabel(),
            call.opensOn(),
            call.closesOn());
  }

  private static boolean isForComingTerm(CallFacts call, UsualWindow usual) {
    int year = usual.yearFor(call.termFirstDay());
    return !call.closesOn().isBefore(call.opensOn())
        && usual.isInMonth(call.opensOn(), year)
        && usual.isInMonth(call.closesOn(), year);
  }

  private static Verdict checkHandingIn(ApplicationFacts application, LocalDate today) {
    CallFacts call = application.call();
    if (today.isBefore(call.opensOn())) {
      return Verdict.block("rule.SKA-R02.not-open-yet", call.opensOn(), call.closesOn());
    }
    boolean open = !today.isAfter(call.closesOn());
    boolean reopened = application.reopenedUntil().filter(end -> !today.isAfter(end)).isPresent();
    return open || reopened
        ? Verdict.kept()
        : Verdict.block("rule.SKA-R02.closed", call.opensOn(), call.closesOn());
  }

  private static List<String> numbersTo(int last) {
    return IntStream.rangeClosed(1, last).mapToObj(Integer::toString).toList();
  }

  /** The window in which a semester's call is usually open. */
  private record UsualWindow(int month, int firstDay, int lastDay) {

    static UsualWindow of(Semester semester, ParameterValues values) {
      String name = semester == Semester.AUTUMN ? "autumn" : "spring";
      return new UsualWindow(
          values.integer(name + "Month"),
          values.integer(name + "FirstDay"),
          values.integer(name + "LastDay"));
    }

    /** The year in which the call for a term is open: the last time the month comes before it. */
    int yearFor(LocalDate termFirstDay) {
      return month < termFirstDay.getMonthValue()
          ? termFirstDay.getYear()
          : termFirstDay.getYear() - 1;
    }

    Text monthLabel() {
      return Text.of("skane.month." + month);
    }

    boolean isInMonth(LocalDate day, int year) {
      return day.getYear() == year && day.getMonthValue() == month;
    }

    boolean isExactly(CallFacts call) {
      return call.opensOn().getDayOfMonth() == firstDay
          && call.closesOn().getDayOfMonth() == lastDay;
    }
  }
}
