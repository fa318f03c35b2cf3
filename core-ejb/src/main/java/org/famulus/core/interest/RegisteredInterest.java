package org.famulus.core.interest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.region.ReferenceDates;
import org.famulus.region.spi.catalogue.LengthRule;
import org.famulus.region.spi.facts.InterestFacts;
import org.famulus.region.spi.facts.PeriodFacts;

/**
 * An interest with all that belongs to it, and what rules may know of it.
 *
 * @param interest the interest
 * @param periods its periods, earliest first
 * @param contacts contact persons and supervisors, in the order they were named
 */
public record RegisteredInterest(
    Interest interest, List<InterestPeriod> periods, List<InterestContact> contacts) {

  public RegisteredInterest {
    periods = List.copyOf(periods);
    contacts = List.copyOf(contacts);
  }

  /**
   * The facts rules judge.
   *
   * @param length length of the placement kind
   * @param commitmentChanged whether the command changes periods or numbers of places
   * @param byFaculty whether the faculty, not the unit, gives the command
   */
  public InterestFacts facts(LengthRule length, boolean commitmentChanged, boolean byFaculty) {
    return new InterestFacts(
        interest.year(),
        interest.places(),
        interest.maxPerPeriod(),
        length,
        periods.stream().map(InterestPeriod::facts).toList(),
        named(ContactRole.CONTACT),
        named(ContactRole.SUPERVISOR),
        interest.approval().map(RegisteredInterest::approvalFacts),
        interest.taken(),
        commitmentChanged,
        byFaculty);
  }

  /** The dates as of which rules read their parameters: the first period begins the placement. */
  public ReferenceDates referenceDates(LocalDate today) {
    return new ReferenceDates(
        today, Optional.empty(), periods.stream().map(InterestPeriod::firstDay).findFirst());
  }

  /** The same with only the periods that lie wholly within the days. */
  public RegisteredInterest within(LocalDate from, LocalDate to) {
    return new RegisteredInterest(
        interest,
        periods.stream()
            .filter(p -> !p.firstDay().isBefore(from) && !p.lastDay().isAfter(to))
            .toList(),
        contacts);
  }

  /** First days of its periods. */
  public Set<LocalDate> firstDays() {
    return periods.stream().map(InterestPeriod::firstDay).collect(Collectors.toSet());
  }

  private int named(ContactRole role) {
    return (int) contacts.stream().filter(contact -> contact.role() == role).count();
  }

  private static InterestFacts.ApprovalFacts approvalFacts(Approval approval) {
    return new InterestFacts.ApprovalFacts(
        approval.on(),
        approval.role() == ApproverRole.HEAD,
        approval.delegation().map(d -> new PeriodFacts(0, d.from(), d.to())));
  }
}
