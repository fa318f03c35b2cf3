package org.famulus.region.milamed.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.region.milamed.study.Fields;
import org.famulus.region.milamed.study.Kinds;
import org.famulus.region.milamed.study.Marks;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.facts.BookingFacts;
import org.famulus.region.spi.facts.CompletionFacts;
import org.famulus.region.spi.facts.HostFacts;
import org.famulus.region.spi.facts.HostOfferFacts;
import org.famulus.region.spi.facts.StayFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.Parameter.Type;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/**
 * MIL-R10: the block practicum in general practice takes at least 14 days, at a teaching practice
 * accredited by the university.
 */
public final class MilR10BlockPracticum implements RegionRule {

  @Override
  public String id() {
    return "MIL-R10";
  }

  @Override
  public List<String> sources() {
    return List.of("MIL-F18");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(
        Moment.BOOKING_REQUEST,
        Moment.BOOKING_ACCEPT,
        Moment.BOOKING_CHANGE,
        Moment.PLACEMENT_GRADE);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.BLOCK, Effect.HOLD);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(new Parameter("days", Type.DAYS, "14"));
  }

  @Override
  public Verdict check(RuleContext context) {
    int least = context.parameters().integer("days");
    if (context.subject() instanceof BookingFacts booking) {
      HostOfferFacts offer = booking.offer();
      return isMeant(offer.kind(), offer.field())
          ? fault(Bookings.days(booking.period()), least, offer.host())
              .map(reason -> Verdict.block(reason.key(), reason.parameters().toArray()))
              .orElseGet(Verdict::kept)
          : Verdict.notApplicable();
    }
    CompletionFacts completion = context.subject(CompletionFacts.class);
    return completion
        .stay()
        .filter(stay -> completion.passing() && isMeant(stay.kind(), stay.field()))
        .map(stay -> completed(stay, least))
        .orElseGet(Verdict::notApplicable);
  }

  private static Verdict completed(StayFacts stay, int least) {
    return stay.host()
        .flatMap(host -> fault(stay.days(), least, host))
        .map(reason -> Verdict.hold(reason.key(), reason.parameters().toArray()))
        .orElseGet(Verdict::kept);
  }

  private static boolean isMeant(String kind, String field) {
    return kind.equals(Kinds.BLOCK_PRACTICUM) && field.equals(Fields.GENERAL_PRACTICE);
  }

  private static Optional<Text> fault(int days, int least, HostFacts host) {
    if (days < least) {
      return Optional.of(Text.of("rule.MIL-R10.short", days, least));
    }
    boolean accredited =
        host.siteType().equals(HostFacts.PRACTICE)
            && host.marks().contains(Marks.TEACHING_PRACTICE);
    return accredited
        ? Optional.empty()
        : Optional.of(Text.of("rule.MIL-R10.not-accredited"));
  }
}
