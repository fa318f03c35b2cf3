package org.famulus.region.skane.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.facts.AllotmentFacts;
import org.famulus.region.spi.facts.ApplicationFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.spi.rule.Verdict.ExcludedItem;

/**
 * SKA-R03: the student's university has nominated the student and has a mobility agreement in force
 * on the first day: of each wish when the application is handed in, of the allotted place when the
 * student gets it. An agreement may end while the placement runs. A university nominates only with
 * an agreement in force on some day of the term.
 */
public final class SkaR03MobilityAgreement implements RegionRule {

  /** Code of the agreement type that opens the course to a university's students. */
  public static final String MOBILITY = "MOBILITY";

  @Override
  public String id() {
    return "SKA-R03";
  }

  @Override
  public List<String> sources() {
    return List.of("SKA-F01", "SKA-F04");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(
        Moment.NOMINATION_SUBMIT,
        Moment.APPLICATION_SUBMIT,
        Moment.PLACEMENT_ALLOT,
        Moment.PLACEMENT_CHANGE,
        Moment.DECISION_ISSUE);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.BLOCK);
  }

  @Override
  public Verdict check(RuleContext context) {
    if (context.moment().equals(Moment.NOMINATION_SUBMIT)) {
      return checkNomination(context.subject(ApplicationFacts.class));
    }
    return context.moment().equals(Moment.APPLICATION_SUBMIT)
        ? checkWishes(context.subject(ApplicationFacts.class), context.today())
        : checkAllotment(context.subject(AllotmentFacts.class));
  }

  private static Verdict checkNomination(ApplicationFacts nomination) {
    LocalDate first = nomination.call().termFirstDay();
    LocalDate last = nomination.call().termLastDay();
    boolean covered =
        nomination.agreements().stream()
            .filter(agreement -> agreement.type().equals(MOBILITY))
            .anyMatch(
                agreement ->
                    agreement.isInForceOn(first)
                        || !agreement.validFrom().isBefore(first)
                            && !agreement.validFrom().isAfter(last));
    return covered
        ? Verdict.kept()
        : Verdict.block(
            "rule.SKA-R03.no-agreement-in-term", nomination.homeInstitution(), first, last);
  }

  private static Verdict checkWishes(ApplicationFacts application, LocalDate today) {
    if (!application.nominated()) {
      return notNominated(application);
    }
    if (application.wishes().isEmpty()) {
      return covers(application, today)
          ? Verdict.kept()
          : Verdict.block(
              "rule.SKA-R03.no-agreement-today", application.homeInstitution(), today);
    }
    List<ExcludedItem> excluded =
        application.wishes().stream()
            .filter(wish -> !covers(application, wish.firstDay()))
            .map(
                wish ->
                    new ExcludedItem(
                        wish.id(),
                        Text.of(
                            "rule.SKA-R03.no-agreement-on",
                            application.homeInstitution(),
                            wish.firstDay())))
            .toList();
    if (excluded.isEmpty()) {
      return Verdict.kept();
    }
    boolean noneLeft = excluded.size() == application.wishes().size();
    return new Verdict.Excluding(
        excluded,
        noneLeft
            ? Verdict.block("rule.SKA-R03.no-wish-left", application.homeInstitution())
            : Verdict.kept());
  }

  private static Verdict checkAllotment(AllotmentFacts allotment) {
    ApplicationFacts application = allotment.application();
    if (!application.nominated()) {
      return notNominated(application);
    }
    LocalDate firstDay = allotment.period().firstDay();
    return covers(application, firstDay)
        ? Verdict.kept()
        : Verdict.block(
            "rule.SKA-R03.no-agreement-on", application.homeInstitution(), firstDay);
  }

  private static boolean covers(ApplicationFacts application, LocalDate day) {
    return application.agreements().stream()
        .anyMatch(agreement -> agreement.type().equals(MOBILITY) && agreement.isInForceOn(day));
  }

  private static Verdict notNominated(ApplicationFacts application) {
    return Verdict.block("rule.SKA-R03.not-nominated", application.homeInstitution());
  }
}
