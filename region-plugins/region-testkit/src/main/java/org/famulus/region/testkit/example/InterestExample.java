package org.famulus.region.testkit.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.region.spi.catalogue.LengthRule;
import org.famulus.region.spi.catalogue.LengthRule.Unit;
import org.famulus.region.spi.facts.InterestFacts;
import org.famulus.region.spi.facts.InterestFacts.ApprovalFacts;
import org.famulus.region.spi.facts.PeriodFacts;

/**
 * A unit's interest for 2027: three places for four weeks each, one contact person, one supervisor,
 * approved by the head on 1 September 2026, nothing allotted, changed by the unit; without periods
 * until they are added.
 */
public final class InterestExample {

  private static final LengthRule FOUR_WEEKS = new LengthRule(4, Unit.CALENDAR_WEEKS);

  private int places = 3;
  private int contactPersons = 1;
  private int supervisors = 1;
  private Optional<ApprovalFacts> approval =
      Optional.of(new ApprovalFacts(LocalDate.parse("2026-09-01"), true, Optional.empty()));
  private int allottedPlaces;
  private boolean commitmentChanged = true;
  private boolean byFaculty;
  private final List<PeriodFacts> periods = new ArrayList<>();

  private InterestExample() {}

  /** The interest as described above. */
  public static InterestExample interest() {
    return new InterestExample();
  }

  /** With another number of places in the year. */
  public InterestExample places(int number) {
    places = number;
    return this;
  }

  /** With one more period. */
  public InterestExample period(String first, String last) {
    periods.add(
        new PeriodFacts(periods.size() + 1L, LocalDate.parse(first), LocalDate.parse(last)));
    return this;
  }

  /** With other numbers of people named. */
  public InterestExample people(int contacts, int supervising) {
    contactPersons = contacts;
    supervisors = supervising;
    return this;
  }

  /** Not approved yet. */
  public InterestExample notApproved() {
    approval = Optional.empty();
    return this;
  }

  /** Approved by somebody else than the head, with no delegation on record. */
  public InterestExample approvedWithoutDelegation(String day) {
    approval =
        Optional.of(new ApprovalFacts(LocalDate.parse(day), false, Optional.empty()));
    return this;
  }

  /** Approved by somebody else than the head, with a delegation on record. */
  public InterestExample approvedByDelegation(String day, String from, String to) {
    PeriodFacts delegation = new PeriodFacts(0, LocalDate.parse(from), LocalDate.parse(to));
    approval =
        Optional.of(new ApprovalFacts(LocalDate.parse(day), false, Optional.of(delegation)));
    return this;
  }

  /** With places given by binding decision. */
  public InterestExample allotted(int number) {
    allottedPlaces = number;
    return this;
  }

  /** Changed in other things than periods and numbers. */
  public InterestExample commitmentKept() {
    commitmentChanged = false;
    return this;
  }

  /** Commanded by the faculty. */
  public InterestExample byFaculty() {
    byFaculty = true;
    return this;
  }

  /** The facts. */
  public InterestFacts facts() {
    return new InterestFacts(
        2027,
        places,
        Optional.empty(),
        FOUR_WEEKS,
        periods,
        contactPersons,
        supervisors,
        approval,
        allottedPlaces,
        commitmentChanged,
        byFaculty);
  }
}
