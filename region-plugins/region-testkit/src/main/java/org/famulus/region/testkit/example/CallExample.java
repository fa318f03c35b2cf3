package org.famulus.region.testkit.example;

import java.time.LocalDate;
import org.famulus.region.spi.facts.CallFacts;

/** A call: open 1 to 15 October 2026 for the term from 18 January to 6 June 2027, published. */
public final class CallExample {

  private LocalDate opensOn = LocalDate.parse("2026-10-01");
  private LocalDate closesOn = LocalDate.parse("2026-10-15");
  private LocalDate termFirstDay = LocalDate.parse("2027-01-18");
  private LocalDate termLastDay = LocalDate.parse("2027-06-06");
  private boolean published = true;

  private CallExample() {}

  /** The call as described above. */
  public static CallExample call() {
    return new CallExample();
  }

  /** Open on other days. */
  public CallExample open(String first, String last) {
    opensOn = LocalDate.parse(first);
    closesOn = LocalDate.parse(last);
    return this;
  }

  /** For another term. */
  public CallExample term(String first, String last) {
    termFirstDay = LocalDate.parse(first);
    termLastDay = LocalDate.parse(last);
    return this;
  }

  /** Not published yet. */
  public CallExample unpublished() {
    published = false;
    return this;
  }

  /** The facts. */
  public CallFacts facts() {
    return new CallFacts(opensOn, closesOn, termFirstDay, termLastDay, published);
  }
}
