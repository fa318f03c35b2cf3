package org.famulus.region.milamed.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.region.milamed.study.Fields;
import org.famulus.region.milamed.study.Kinds;
import org.famulus.region.milamed.study.Marks;
import org.famulus.region.milamed.study.StudyFacts;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.facts.BookingFacts;
import org.famulus.region.spi.facts.HostFacts;
import org.famulus.region.spi.facts.PeriodFacts;
import org.famulus.region.spi.facts.PlacementFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.Parameter.Type;
import org.famulus.region.spi.rule.ParameterValues;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/**
 * MIL-R11: the practical year is three tertials of 16 weeks in the official periods, in internal
 * medicine, surgery and one more field, after M2, at a university hospital, a teaching hospital or a
 * teaching practice. M2 is asked for again at each start.
 */
public final class MilR11PracticalYear implements RegionRule {

  /** Weeks of a tertial. */
  public static final String WEEKS = "weeks";

  private static final String FIRST_DAYS = "firstDays";

  // No calendar is published for these days; they follow from the weeks (docs/programmes, L).
  private static final String SHIPPED_FIRST_DAYS =
      "2026-05-18, 2026-09-07, 2026-12-28, 2026-11-16, 2027-03-08, 2027-06-28";

  @Override
  public String id() {
    return "MIL-R11";
  }

  @Override
  public List<String> sources() {
    return List.of("MIL-F15", "MIL-F17", "MIL-F20");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(
        Moment.BOOKING_REQUEST,
        Moment.BOOKING_ACCEPT,
        Moment.BOOKING_CHANGE,
        Moment.PLACEMENT_START);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.BLOCK);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        new Parameter(WEEKS, Type.INTEGER, "16"),
        new Parameter(FIRST_DAYS, Type.TEXT, SHIPPED_FIRST_DAYS));
  }

  @Override
  public Verdict check(RuleContext context) {
    StudyFacts study = Bookings.studyOf(context);
    if (context.subject() instanceof PlacementFacts placement) {
      return placement.stay().filter(stay -> stay.kind().equals(Kinds.TERTIAL)).isPresent()
          ? passed(study, placement.period()).orElseGet(Verdict::kept)
          : Verdict.notApplicable();
    }
    BookingFacts booking = context.subject(BookingFacts.class);
    if (!booking.offer().kind().equals(Kinds.TERTIAL)) {
      return Verdict.notApplicable();
    }
    return passed(study, booking.period())
        .or(() -> official(booking.period(), context.parameters()))
        .or(() -> site(booking.offer().host()))
        .or(() -> subject(study, booking.offer().field()))
        .orElseGet(Verdict::kept);
  }

  private static Optional<Verdict> passed(StudyFacts study, PeriodFacts period) {
    return study.m2PassedOn().filter(day -> !day.isAfter(period.firstDay())).isPresent()
        ? Optional.empty()
        : Optional.of(Verdict.block("rule.MIL-R11.no-m2", period.firstDay()));
  }

  private static Optional<Verdict> official(PeriodFacts period, ParameterValues values) {
    int weeks = values.integer(WEEKS);
    boolean begins =
        Arrays.asList(values.text(FIRST_DAYS).split("[,\\s]+"))
            .contains(period.firstDay().toString());
    boolean ends = period.firstDay().plusWeeks(weeks).minusDays(1).equals(period.lastDay());
    return begins && ends
        ? Optional.empty()
        : Optional.of(Verdict.block("rule.MIL-R11.period", weeks));
  }

  private static Optional<Verdict> site(HostFacts host) {
    boolean teaches =
        host.marks().contains(Marks.UNIVERSITY_HOSPITAL)
            || host.marks().contains(Marks.TEACHING_HOSPITAL)
            || host.marks().contains(Marks.TEACHING_PRACTICE);
    return teaches ? Optional.empty() : Optional.of(Verdict.block("rule.MIL-R11.site"));
  }

  /** Two of the three are compulsory; the third is any other field. */
  private static Optional<Verdict> subject(StudyFacts study, String field) {
    boolean elective = isElective(field);
    boolean done =
        study.tertials().stream()
            .anyMatch(
                tertial ->
                    elective ? isElective(tertial.field()) : tertial.field().equals(field));
    return done
        ? Optional.of(
            elective
                ? Verdict.block("rule.MIL-R11.elective")
                : Verdict.block("rule.MIL-R11.subject", Text.of("field." + field)))
        : Optional.empty();
  }

  private static boolean isElective(String field) {
    return !field.equals(Fields.INTERNAL_MEDICINE) && !field.equals(Fields.SURGERY);
  }
}
