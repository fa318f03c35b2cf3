package org.famulus.core.call;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.interest.Interest;
import org.famulus.core.interest.InterestPeriod;
import org.famulus.core.interest.Period;
import org.famulus.core.interest.RegisteredInterest;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.RuleBook;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.catalogue.LengthRule;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;

/** Judges interest by interest whether its places may enter a call. */
final class CandidateJudge {

  private final RuleBook rules;
  private final LengthRule length;
  private final LocalDate today;
  private final OffersOfTerm offers;

  CandidateJudge(RuleBook rules, LengthRule length, LocalDate today, OffersOfTerm offers) {
    this.rules = rules;
    this.length = length;
    this.today = today;
    this.offers = offers;
  }

  /**
   * Judges an interest, narrowed to its periods within the term.
   *
   * @param writtenNow the reason staff writes with this command, if any; else the one on record
   *     counts
   */
  CandidateInterest judge(
      RegisteredInterest inTerm,
      Organisation unit,
      Optional<Organisation> site,
      Optional<String> writtenNow) {
    Interest interest = inTerm.interest();
    Optional<String> written = writtenNow.or(interest::capacityReason);
    Judgement judgement = judge(inTerm, written);
    List<Reason> reasons = new ArrayList<>();
    List<Period> periods = new ArrayList<>();
    for (InterestPeriod period : inTerm.periods()) {
      Optional<Reason> out = keptOut(period, judgement, unit, site);
      out.ifPresentOrElse(
          reasons::add, () -> periods.add(new Period(period.firstDay(), period.lastDay())));
    }
    boolean reasonNeeded = judgement.refusals().stream().anyMatch(Reason::waivable);
    boolean refused = judgement.refusals().stream().anyMatch(reason -> !reason.waivable());
    reasons.addAll(judgement.refusals());
    reasons.addAll(judgement.holds());
    CandidateInterest.Standing standing;
    if (refused || !judgement.holds().isEmpty() || periods.isEmpty()) {
      standing = CandidateInterest.Standing.HELD;
    } else if (reasonNeeded) {
      standing = CandidateInterest.Standing.REASON_NEEDED;
    } else {
      standing =
          offers.covers(interest, periods)
              ? CandidateInterest.Standing.ENTERED
              : CandidateInterest.Standing.READY;
    }
    return new CandidateInterest(
        interest.id(),
        unit.name(),
        site.map(Organisation::name),
        interest.field(),
        interest.year(),
        interest.places(),
        standing,
        periods,
        reasons,
        written);
  }

  /** The reason on record counts for whatever rule asks for one: it is about this commitment. */
  private Judgement judge(RegisteredInterest inTerm, Optional<String> written) {
    Judgement bare = ask(inTerm, WrittenReasons.none());
    if (written.isEmpty() || bare.passes()) {
      return bare;
    }
    Map<String, String> reasons = new HashMap<>();
    bare.refusals().stream()
        .filter(Reason::waivable)
        .flatMap(reason -> reason.ruleId().stream())
        .forEach(rule -> reasons.put(rule, written.get()));
    return ask(inTerm, new WrittenReasons(reasons));
  }

  private Judgement ask(RegisteredInterest inTerm, WrittenReasons reasons) {
    return rules.judge(
        Moment.INTEREST_ENTER_CALL,
        inTerm.facts(length, false, true),
        inTerm.referenceDates(today),
        reasons);
  }

  private Optional<Reason> keptOut(
      InterestPeriod period,
      Judgement judgement,
      Organisation unit,
      Optional<Organisation> site) {
    Judgement.Exclusion exclusion = judgement.exclusions().get(period.id());
    if (exclusion != null) {
      return Optional.of(
          new Reason(
              Optional.of(exclusion.ruleId()),
              Effect.HOLD,
              exclusion.item().reason(),
              Optional.empty(),
              false));
    }
    if (!unit.isOpenOn(period.lastDay())
        || site.filter(place -> !place.isOpenOn(period.lastDay())).isPresent()) {
      return Optional.of(Reason.of("call.place-closed", period.firstDay()));
    }
    if (offers.inOtherCall(period.interestId(), period.firstDay())) {
      return Optional.of(Reason.of("call.period-in-other-call", period.firstDay()));
    }
    return Optional.empty();
  }
}
