package org.famulus.region.testkit.example;

import java.time.LocalDate;
import java.util.Optional;
import org.famulus.region.spi.facts.CompletionFacts;
import org.famulus.region.spi.facts.CompletionFacts.ConfirmationFacts;
import org.famulus.region.spi.facts.HostFacts;
import org.famulus.region.spi.facts.PeriodFacts;
import org.famulus.region.spi.facts.StayFacts;

/**
 * The end of a placement from 1 to 28 February 2027: confirmed on Friday 26 February as done and
 * approved, handed in on 1 March, about to be passed, nobody reminded.
 */
public final class CompletionExample {

  private Optional<ConfirmationFacts> confirmation =
      Optional.of(new ConfirmationFacts(LocalDate.parse("2027-02-26"), true, true));
  private Optional<LocalDate> handedInOn = Optional.of(LocalDate.parse("2027-03-01"));
  private boolean passing = true;
  private long placementId;
  private Optional<LocalDate> remindedOn = Optional.empty();
  private Optional<StayFacts> stay = Optional.empty();

  private CompletionExample() {}

  /** The end as described above. */
  public static CompletionExample completion() {
    return new CompletionExample();
  }

  /** With another confirmation. */
  public CompletionExample confirmed(String day, boolean done, boolean approved) {
    confirmation = Optional.of(new ConfirmationFacts(LocalDate.parse(day), done, approved));
    return this;
  }

  /** Without a confirmation, and so with nothing handed in. */
  public CompletionExample notConfirmed() {
    confirmation = Optional.empty();
    return notHandedIn();
  }

  /** With nothing handed in. */
  public CompletionExample notHandedIn() {
    handedInOn = Optional.empty();
    return this;
  }

  /** Of the placement with this id. */
  public CompletionExample ofPlacement(long id) {
    placementId = id;
    return this;
  }

  /** About to be failed. */
  public CompletionExample failing() {
    passing = false;
    return this;
  }

  /** After a reminder. */
  public CompletionExample reminded(String day) {
    remindedOn = Optional.of(LocalDate.parse(day));
    return this;
  }

  /**
   * Of this kind and in this field, person 1 having been there for so many days.
   *
   * @param host where it was
   */
  public CompletionExample of(String kind, String field, int days, HostFacts host) {
    stay = Optional.of(new StayFacts(1L, kind, field, days, Optional.of(host)));
    return this;
  }

  /** The facts. */
  public CompletionFacts facts() {
    return new CompletionFacts(
        new PeriodFacts(placementId, LocalDate.parse("2027-02-01"), LocalDate.parse("2027-02-28")),
        confirmation,
        handedInOn,
        passing,
        remindedOn,
        stay);
  }
}
