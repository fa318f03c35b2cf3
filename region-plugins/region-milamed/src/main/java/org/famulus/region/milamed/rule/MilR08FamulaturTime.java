package org.famulus.region.milamed.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.region.milamed.study.Kinds;
import org.famulus.region.milamed.study.StudyFacts;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.facts.BookingFacts;
import org.famulus.region.spi.facts.PeriodFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/**
 * MIL-R08: a Famulatur lies after M1 and before M2, in time without lectures or in a leave semester.
 * Other days need a document of the examination office, and staff write why they go on.
 */
public final class MilR08FamulaturTime implements RegionRule {

  @Override
  public String id() {
    return "MIL-R08";
  }

  @Override
  public List<String> sources() {
    return List.of("MIL-F12");
  }

  @Override
  public Set<Moment> moments() {
    return Bookings.MOMENTS;
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.BLOCK, Effect.WARN);
  }

  @Override
  public Verdict check(RuleContext context) {
    BookingFacts booking = context.subject(BookingFacts.class);
    if (!booking.offer().kind().equals(Kinds.FAMULATUR)) {
      return Verdict.notApplicable();
    }
    StudyFacts study = Bookings.studyOf(context);
    if (study.m1PassedOn().isEmpty()) {
      return Verdict.block("rule.MIL-R08.no-m1");
    }
    Optional<Text> fault = fault(study, booking.period());
    if (fault.isEmpty()) {
      return Verdict.kept();
    }
    return study.hasDocumentFor(booking.period())
        ? Verdict.warn("rule.MIL-R08.document", fault.get())
        : Verdict.block("rule.MIL-R08.no-document", fault.get());
  }

  private static Optional<Text> fault(StudyFacts study, PeriodFacts period) {
    LocalDate m1 = study.m1PassedOn().orElseThrow();
    if (!period.firstDay().isAfter(m1)) {
      return Optional.of(Text.of("rule.MIL-R08.before-m1", m1));
    }
    if (study.m2PassedOn().filter(m2 -> !period.lastDay().isBefore(m2)).isPresent()) {
      return Optional.of(Text.of("rule.MIL-R08.after-m2", study.m2PassedOn().get()));
    }
    return study.isFree(period)
        ? Optional.empty()
        : Optional.of(Text.of("rule.MIL-R08.in-lectures"));
  }
}
