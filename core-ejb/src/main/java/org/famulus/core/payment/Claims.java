package org.famulus.core.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.ReferenceDates;
import org.famulus.core.region.RuleBook;
import org.famulus.core.region.WrittenReasons;
import org.famulus.region.spi.catalogue.PaymentTerms;
import org.famulus.region.spi.rule.Moment;

/**
 * Turns placements into claims: as many of the weeks that have begun and are not paid as the
 * programme's rules let pass. The rest is refused with the rules' reasons.
 */
@ApplicationScoped
public class Claims {

  /**
   * What can be claimed.
   *
   * @param lines weeks that can be paid
   * @param refused weeks that cannot
   */
  record Claimed(List<ClaimLine> lines, List<RefusedClaim> refused) {}

  /** Claims for all the placements, for weeks that begin up to a day. */
  Claimed of(List<PaymentCase> cases, LocalDate upTo, RuleBook book, LocalDate today) {
    Claimed claimed = new Claimed(new ArrayList<>(), new ArrayList<>());
    cases.forEach(each -> new Asking(each, upTo, book, today).into(claimed));
    return claimed;
  }

  /**
   * What the rules say of weeks that a run already claims.
   *
   * @param claimed weeks the run claims for the placement
   */
  Judgement ofRun(PaymentCase paid, int claimed, LocalDate upTo, RuleBook book, LocalDate today) {
    return new Asking(paid, upTo, book, today).judge(claimed, paid.paidWeeks() - claimed);
  }

  /** What the rules say of so many more weeks. */
  Judgement ofMore(PaymentCase paid, int weeks, LocalDate upTo, RuleBook book, LocalDate today) {
    return new Asking(paid, upTo, book, today).judge(weeks, paid.paidWeeks());
  }

  /** What a week of a placement is paid: the rate as of its first day. */
  static Rate rate(RuleBook book, LocalDate firstDayOfWeek) {
    return Rate.ofParameter(book.regionParameters(firstDayOfWeek).text(PaymentTerms.WEEKLY_RATE));
  }

  private record Asking(PaymentCase paid, LocalDate upTo, RuleBook book, LocalDate today) {

    void into(Claimed claimed) {
      boolean started = paid.weeks().startedOn().isPresent();
      int wanted = started ? paid.unpaid(upTo) : 1;
      // Nothing more to claim: the question is whether too much was paid.
      Judgement whole = judge(wanted, wanted == 0 ? paid.paidWeeks() : paid.settledWeeks());
      int passed = started ? mostThatPass(wanted, whole) : 0;
      claimed.lines().addAll(priced(passed));
      if (!whole.passes() && (wanted > passed || wanted == 0)) {
        claimed
            .refused()
            .add(
                new RefusedClaim(
                    paid.placement(), started ? wanted - passed : planned(), whole.refusals()));
      }
    }

    private int mostThatPass(int wanted, Judgement whole) {
      if (whole.passes()) {
        return wanted;
      }
      int weeks = wanted - 1;
      while (weeks > 0 && !judge(weeks, paid.settledWeeks()).passes()) {
        weeks--;
      }
      return Math.max(0, weeks);
    }

    private Judgement judge(int weeks, int paidBefore) {
      return book.judge(
          Moment.CLAIM_ENTER,
          paid.claiming(weeks, paidBefore, upTo),
          new ReferenceDates(today, Optional.empty(), Optional.of(paid.placement().firstDay())),
          WrittenReasons.none());
    }

    /** Weeks that should have begun by the day. */
    private int planned() {
      int week = 1;
      while (week < paid.weeks().all() && !paid.weeks().firstDayOf(week + 1).isAfter(upTo)) {
        week++;
      }
      return week;
    }

    /** One line for weeks that follow each other at one rate; a rate may change amid a placement. */
    private List<ClaimLine> priced(int weeks) {
      List<ClaimLine> lines = new ArrayList<>();
      for (int week : paid.next(weeks, upTo)) {
        Rate rate = rate(book, paid.weeks().firstDayOf(week));
        ClaimLine last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        if (last != null && last.isFollowedBy(week, rate)) {
          lines.set(lines.size() - 1, last.longer());
        } else {
          lines.add(new ClaimLine(paid.placement(), week, 1, rate));
        }
      }
      return lines;
    }
  }
}
