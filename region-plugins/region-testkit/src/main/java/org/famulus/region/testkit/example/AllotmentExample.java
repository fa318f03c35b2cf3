package org.famulus.region.testkit.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.region.spi.catalogue.LengthRule;
import org.famulus.region.spi.catalogue.LengthRule.Unit;
import org.famulus.region.spi.facts.AllotmentFacts;
import org.famulus.region.spi.facts.AllotmentFacts.BlockFacts;
import org.famulus.region.spi.facts.AllotmentFacts.CommandedBy;
import org.famulus.region.spi.facts.PeriodFacts;

/**
 * A place the faculty is about to give: at unit 7, in surgery, from 1 to 28 February 2027, four weeks;
 * three places in the year and two in the period, all free; the student has no other block.
 */
public final class AllotmentExample {

  private static final LengthRule FOUR_WEEKS = new LengthRule(4, Unit.CALENDAR_WEEKS);
  private static final long UNIT = 7;

  private ApplicationExample application = ApplicationExample.application();
  private PeriodFacts period =
      new PeriodFacts(0, LocalDate.parse("2027-02-01"), LocalDate.parse("2027-02-28"));
  private int yearCapacity = 3;
  private int takenInYear;
  private int periodCapacity = 2;
  private int takenInPeriod;
  private CommandedBy commandedBy = CommandedBy.FACULTY;
  private final List<BlockFacts> otherBlocks = new ArrayList<>();

  private AllotmentExample() {}

  /** The place as described above. */
  public static AllotmentExample allotment() {
    return new AllotmentExample();
  }

  /** To the student of another application. */
  public AllotmentExample of(ApplicationExample other) {
    application = other;
    return this;
  }

  /** In another period. */
  public AllotmentExample period(String first, String last) {
    period = new PeriodFacts(0, LocalDate.parse(first), LocalDate.parse(last));
    return this;
  }

  /** With so many places of the year, and so many of them given. */
  public AllotmentExample year(int capacity, int taken) {
    yearCapacity = capacity;
    takenInYear = taken;
    return this;
  }

  /** With so many places of the period, and so many of them given. */
  public AllotmentExample inPeriod(int capacity, int taken) {
    periodCapacity = capacity;
    takenInPeriod = taken;
    return this;
  }

  /** While the student has another block at the same unit. */
  public AllotmentExample otherBlockHere(String first, String last) {
    return otherBlock(UNIT, first, last);
  }

  /** While the student has another block at another unit. */
  public AllotmentExample otherBlockElsewhere(String first, String last) {
    return otherBlock(UNIT + 1, first, last);
  }

  /** Given by somebody else. */
  public AllotmentExample commandedBy(CommandedBy who) {
    commandedBy = who;
    return this;
  }

  /** The facts. */
  public AllotmentFacts facts() {
    return new AllotmentFacts(
        application.facts(),
        period,
        FOUR_WEEKS,
        "surgery",
        UNIT,
        yearCapacity,
        takenInYear,
        periodCapacity,
        takenInPeriod,
        otherBlocks,
        commandedBy,
        false,
        Optional.empty());
  }

  private AllotmentExample otherBlock(long unit, String first, String last) {
    otherBlocks.add(
        new BlockFacts(
            unit, new PeriodFacts(0, LocalDate.parse(first), LocalDate.parse(last))));
    return this;
  }
}
