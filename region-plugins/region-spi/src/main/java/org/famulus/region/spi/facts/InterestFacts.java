package org.famulus.region.spi.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.region.spi.catalogue.LengthRule;

/**
 * A unit's registration of interest for one calendar year.
 *
 * @param year the calendar year
 * @param places students the unit can take in the year
 * @param maximumPerPeriod most students at a time, if the unit states one
 * @param length length of the placement kind offered
 * @param periods the periods offered
 * @param contactPersons how many contact persons are named
 * @param supervisors how many supervisors are named
 * @param approval the approval, if given
 * @param allottedPlaces places already given by binding decision
 * @param commitmentChanged whether the command changes periods or numbers of places; false if it only
 *     changes the rest, for example a contact person
 * @param byFaculty whether the faculty, not the unit, gives the command
 */
public record InterestFacts(
    int year,
    int places,
    Optional<Integer> maximumPerPeriod,
    LengthRule length,
    List<PeriodFacts> periods,
    int contactPersons,
    int supervisors,
    Optional<ApprovalFacts> approval,
    int allottedPlaces,
    boolean commitmentChanged,
    boolean byFaculty) {

  public InterestFacts {
    periods = List.copyOf(periods);
  }

  /**
   * Approval of an interest.
   *
   * @param approvedOn day of approval
   * @param byHead whether the head of the unit approved; else it was somebody by delegation
   * @param delegation the recorded delegation, if one is recorded
   */
  public record ApprovalFacts(
      LocalDate approvedOn, boolean byHead, Optional<PeriodFacts> delegation) {}
}
