package org.famulus.region.testkit.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.region.spi.compliance.RequirementStatus;
import org.famulus.region.spi.facts.AgreementFacts;
import org.famulus.region.spi.facts.HostFacts;
import org.famulus.region.spi.facts.PeriodFacts;
import org.famulus.region.spi.facts.PlacementFacts;
import org.famulus.region.spi.facts.RequirementChangeFacts;
import org.famulus.region.spi.facts.RequirementFacts;
import org.famulus.region.spi.facts.StayFacts;

/**
 * A placement in surgery from 1 to 28 February 2027, arrival on 25 January, one contact person, one
 * supervisor; without agreements and requirements until they are added.
 */
public final class PlacementExample {

  private boolean treatsChildren;
  private int contactPersons = 1;
  private int supervisors = 1;
  private Optional<StayFacts> stay = Optional.empty();
  private LocalDate arrival = LocalDate.parse("2027-01-25");
  private final List<AgreementFacts> agreements = new ArrayList<>();
  private final List<RequirementFacts> requirements = new ArrayList<>();

  private PlacementExample() {}

  /** The placement as described above. */
  public static PlacementExample placement() {
    return new PlacementExample();
  }

  /**
   * Of this kind, of person 1.
   *
   * @param host where it is
   */
  public PlacementExample of(String kind, HostFacts host) {
    stay = Optional.of(new StayFacts(1L, kind, "surgery", 28, Optional.of(host)));
    return this;
  }

  /** A requirement as it is before anything happens. */
  public static RequirementFacts required(String code, String gate, String dueOn) {
    return new RequirementFacts(
        code,
        gate,
        RequirementStatus.REQUIRED,
        LocalDate.parse(dueOn),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same requirement with another status. */
  public static RequirementFacts in(RequirementFacts before, RequirementStatus status) {
    return new RequirementFacts(
        before.code(),
        before.gate(),
        status,
        before.dueOn(),
        before.submittedOn(),
        before.takenOn(),
        before.validUntil(),
        before.covered(),
        before.reference(),
        before.remindedOn());
  }

  /** The same requirement handed in on a day. */
  public static RequirementFacts submitted(RequirementFacts before, String day) {
    return new RequirementFacts(
        before.code(),
        before.gate(),
        RequirementStatus.SUBMITTED,
        before.dueOn(),
        Optional.of(LocalDate.parse(day)),
        before.takenOn(),
        before.validUntil(),
        before.covered(),
        before.reference(),
        before.remindedOn());
  }

  /** The same requirement verified, with the day of its test. */
  public static RequirementFacts verifiedTest(RequirementFacts before, String takenOn) {
    return new RequirementFacts(
        before.code(),
        before.gate(),
        RequirementStatus.VERIFIED,
        before.dueOn(),
        before.submittedOn(),
        Optional.of(LocalDate.parse(takenOn)),
        before.validUntil(),
        before.covered(),
        before.reference(),
        before.remindedOn());
  }

  /** The same requirement with a test taken on a day, its answer awaited. */
  public static RequirementFacts awaitedTest(RequirementFacts before, String takenOn) {
    return in(verifiedTest(before, takenOn), RequirementStatus.TEST_PENDING);
  }

  /** The same requirement verified, with first and last day of the cover. */
  public static RequirementFacts covering(RequirementFacts before, String from, String until) {
    return new RequirementFacts(
        before.code(),
        before.gate(),
        RequirementStatus.VERIFIED,
        before.dueOn(),
        before.submittedOn(),
        before.takenOn(),
        before.validUntil(),
        Optional.of(new PeriodFacts(0, LocalDate.parse(from), LocalDate.parse(until))),
        before.reference(),
        before.remindedOn());
  }

  /** The same requirement after a reminder. */
  public static RequirementFacts reminded(RequirementFacts before, String day) {
    return new RequirementFacts(
        before.code(),
        before.gate(),
        before.status(),
        before.dueOn(),
        before.submittedOn(),
        before.takenOn(),
        before.validUntil(),
        before.covered(),
        before.reference(),
        Optional.of(LocalDate.parse(day)));
  }

  /** In a unit that treats children. */
  public PlacementExample withChildren() {
    treatsChildren = true;
    return this;
  }

  /** With so many people named by the unit. */
  public PlacementExample people(int contacts, int supervising) {
    contactPersons = contacts;
    supervisors = supervising;
    return this;
  }

  /** With another day of arrival. */
  public PlacementExample arriving(String day) {
    arrival = LocalDate.parse(day);
    return this;
  }

  /** With an agreement of the home institution. */
  public PlacementExample agreement(String type, String from, String to) {
    agreements.add(
        new AgreementFacts(type, LocalDate.parse(from), Optional.of(LocalDate.parse(to))));
    return this;
  }

  /** With a requirement; one of the same kind is replaced. */
  public PlacementExample with(RequirementFacts requirement) {
    requirements.removeIf(each -> each.code().equals(requirement.code()));
    requirements.add(requirement);
    return this;
  }

  /** The facts. */
  public PlacementFacts facts() {
    return new PlacementFacts(
        new PeriodFacts(0, LocalDate.parse("2027-02-01"), LocalDate.parse("2027-02-28")),
        "surgery",
        treatsChildren,
        supervisors,
        contactPersons,
        arrival,
        agreements,
        requirements,
        stay);
  }

  /** Facts of a change that leaves the requirement like this. */
  public RequirementChangeFacts change(RequirementFacts requirement) {
    return new RequirementChangeFacts(with(requirement).facts(), requirement);
  }
}
