package org.famulus.region.testkit.example;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.famulus.region.spi.catalogue.LengthRule;
import org.famulus.region.spi.catalogue.LengthRule.Unit;
import org.famulus.region.spi.facts.BookingFacts;
import org.famulus.region.spi.facts.HostFacts;
import org.famulus.region.spi.facts.HostOfferFacts;
import org.famulus.region.spi.facts.PartnerRegionFacts;
import org.famulus.region.spi.facts.PeriodFacts;

/**
 * A practice with one physician of general practice, willing since 1 January 2026, in a partner region
 * of the same day; it offers one place at a time from 1 January to 31 December 2027. Person 1 asks for
 * 1 to 28 February 2027, and nobody else is there.
 */
public final class BookingExample {

  private String siteType = HostFacts.PRACTICE;
  private final Set<String> marks = new HashSet<>();
  private Set<String> fields = Set.of("general_practice");
  private int physicians = 1;
  private Optional<LocalDate> willingSince = Optional.of(LocalDate.parse("2026-01-01"));
  private Optional<LocalDate> willingUntil = Optional.empty();
  private Optional<PartnerRegionFacts> region =
      Optional.of(
          new PartnerRegionFacts("north", LocalDate.parse("2026-01-01"), Optional.empty()));
  private String kind = "ELECTIVE";
  private String field = "general_practice";
  private int capacity = 1;
  private int mostAtATime;
  private PeriodFacts window = days("2027-01-01", "2027-12-31");
  private PeriodFacts period = days("2027-02-01", "2027-02-28");

  private BookingExample() {}

  /** The booking as described above. */
  public static BookingExample booking() {
    return new BookingExample();
  }

  /** At a hospital. */
  public BookingExample atHospital() {
    siteType = HostFacts.HOSPITAL;
    return this;
  }

  /** At neither a practice nor a hospital. */
  public BookingExample elsewhere() {
    siteType = HostFacts.OTHER;
    return this;
  }

  /** At a host of which this is noted, too. */
  public BookingExample marked(String mark) {
    marks.add(mark);
    return this;
  }

  /** At a host with so many physicians of these fields. */
  public BookingExample physicians(int number, String... codes) {
    physicians = number;
    fields = Set.of(codes);
    return this;
  }

  /** At a host that was willing for these days; an empty end is none. */
  public BookingExample willing(String since, String until) {
    willingSince = Optional.of(LocalDate.parse(since));
    willingUntil =
        Optional.of(until).filter(each -> !each.isEmpty()).map(LocalDate::parse);
    return this;
  }

  /** At a host that has signed nothing. */
  public BookingExample notWilling() {
    willingSince = Optional.empty();
    return this;
  }

  /** In a partner region of these days; an empty end is none. */
  public BookingExample partner(String from, String until) {
    region =
        Optional.of(
            new PartnerRegionFacts(
                "north",
                LocalDate.parse(from),
                Optional.of(until).filter(each -> !each.isEmpty()).map(LocalDate::parse)));
    return this;
  }

  /** In no partner region. */
  public BookingExample outside() {
    region = Optional.empty();
    return this;
  }

  /** Of another kind and field. */
  public BookingExample of(String kindCode, String fieldCode) {
    kind = kindCode;
    field = fieldCode;
    return this;
  }

  /** So many places, so many of them taken. */
  public BookingExample places(int number, int taken) {
    capacity = number;
    mostAtATime = taken;
    return this;
  }

  /** Another window. */
  public BookingExample window(String firstDay, String lastDay) {
    window = days(firstDay, lastDay);
    return this;
  }

  /** Other days. */
  public BookingExample on(String firstDay, String lastDay) {
    period = days(firstDay, lastDay);
    return this;
  }

  /** The host. */
  public HostFacts host() {
    return new HostFacts(
        siteType, marks, fields, physicians, willingSince, willingUntil, region);
  }

  /** The offer. */
  public HostOfferFacts offer() {
    return new HostOfferFacts(
        host(), window, kind, field, capacity, new LengthRule(4, Unit.CALENDAR_WEEKS));
  }

  /** The booking. */
  public BookingFacts facts() {
    return new BookingFacts(offer(), period, 1L, mostAtATime, Optional.empty());
  }

  private static PeriodFacts days(String firstDay, String lastDay) {
    return new PeriodFacts(0, LocalDate.parse(firstDay), LocalDate.parse(lastDay));
  }
}
