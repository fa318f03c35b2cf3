package org.famulus.core.allocation;

import java.time.LocalDate;
import java.util.Optional;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.ReferenceDates;
import org.famulus.core.region.RuleBook;
import org.famulus.core.region.WrittenReasons;
import org.famulus.region.spi.catalogue.RegionCatalogue;
import org.famulus.region.spi.facts.AllotmentFacts;
import org.famulus.region.spi.facts.AllotmentFacts.CommandedBy;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.ParameterValues;

/**
 * Asks a programme's rules about places for applicants, within one command.
 *
 * @param book the rules
 * @param catalogue the programme's catalogue
 * @param today day of the command
 * @param commandedBy who commands
 */
public record AllotmentRules(
    RuleBook book, RegionCatalogue catalogue, LocalDate today, CommandedBy commandedBy) {

  /** The programme's own parameters on the day of the command. */
  public ParameterValues parameters() {
    return book.regionParameters(today);
  }

  /**
   * Asks the rules of a moment.
   *
   * @param moment {@link Moment#PLACEMENT_ALLOT}, {@link Moment#DECISION_ISSUE} or a change
   * @param taking who would get what, with the places gone so far
   * @param reasons reasons written by staff
   */
  public Judgement judge(Moment moment, Taking taking, WrittenReasons reasons) {
    Slot slot = taking.slot();
    AllotmentFacts facts =
        new AllotmentFacts(
            taking.applicant().facts(),
            slot.period(),
            catalogue.kind(slot.kind()).orElseThrow().length(),
            slot.field(),
            slot.unitId(),
            taking.yearCapacity(),
            taking.takenInYear(),
            slot.capacity(),
            taking.takenInPeriod(),
            taking.applicant().otherBlocks(),
            commandedBy,
            taking.decisionIssued(),
            taking.reason());
    return book.judge(
        moment,
        facts,
        new ReferenceDates(
            today, taking.applicant().facts().submittedOn(), Optional.of(slot.firstDay())),
        reasons);
  }

  /**
   * Somebody takes a place.
   *
   * @param applicant who
   * @param slot which place
   * @param yearCapacity students the unit takes in the year
   * @param takenInYear places of the unit and year gone, this one not counted
   * @param takenInPeriod places of the period gone, this one not counted
   * @param decisionIssued whether a decision about this very place exists
   * @param reason the written reason of the command
   */
  public record Taking(
      Applicant applicant,
      Slot slot,
      int yearCapacity,
      int takenInYear,
      int takenInPeriod,
      boolean decisionIssued,
      Optional<String> reason) {}
}
