package org.famulus.core.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.interest.Interest;
import org.famulus.core.interest.InterestState;
import org.famulus.core.interest.RegisteredInterest;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.ReferenceDates;
import org.famulus.core.region.RuleBook;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Reason;
import org.famulus.core.tabular.layout.UnitRow;
import org.famulus.region.spi.catalogue.PlacementKind;
import org.famulus.region.spi.catalogue.RegionCatalogue;
import org.famulus.region.spi.facts.InterestFacts;
import org.famulus.region.spi.rule.Moment;

/** Says whether an interest may be stored as a row of a file has it, and in which state. */
final class InterestJudge {

  /** Columns of the file by fields of the form. */
  private static final Map<String, String> COLUMNS =
      Map.of(
          "year", "year",
          "places", "places_per_year",
          "maxPerPeriod", "max_per_period",
          "firstDays", "periods",
          "contacts", "contact_email",
          "supervisors", "supervisors",
          "approvedBy", "approved_by",
          "approvedOn", "approved_on",
          "delegatedBy", "delegation_by",
          "delegationTo", "delegation_until");

  private final RegionCatalogue catalogue;
  private final PlacementKind kind;
  private final RuleBook rules;
  private final LocalDate today;

  InterestJudge(RegionCatalogue catalogue, PlacementKind kind, RuleBook rules, LocalDate today) {
    this.catalogue = catalogue;
    this.kind = kind;
    this.rules = rules;
    this.today = today;
  }

  LocalDate today() {
    return today;
  }

  ListedInterest listed(UnitRow said) {
    return new ListedInterest(said, kind);
  }

  /** What is wrong with the row whatever is stored. */
  List<Fault> faults(ListedInterest listed, Optional<Organisation> unit) {
    // Whether the unit has an id yet does not matter to the form.
    List<Reason> reasons = new ArrayList<>(listed.form(0).faults(catalogue));
    listed.approvalForm().ifPresent(approval -> reasons.addAll(approval.faults(today)));
    unit.filter(known -> !known.isOpenOn(LocalDate.of(listed.said().year(), 1, 1)))
        .ifPresent(
            closed ->
                reasons.add(
                    Reason.ofField("year", "interest.unit-closed", closed.closedOn().orElseThrow())));
    return reasons.stream().map(InterestJudge::fault).toList();
  }

  /** Why a registered interest cannot be changed to what the row says; empty if it can. */
  List<Fault> obstacles(ListedInterest listed, RegisteredInterest registered) {
    Interest interest = registered.interest();
    if (interest.state() == InterestState.WITHDRAWN) {
      return List.of(fault(Reason.of("interest.withdrawn")));
    }
    if (interest.state() == InterestState.DRAFT) {
      return List.of();
    }
    boolean newPromise = !listed.hasSamePromise(registered);
    if (newPromise && interest.taken() > 0) {
      return List.of(fault(Reason.of("importing.places-allotted", interest.taken())));
    }
    return judge(Moment.INTEREST_CHANGE, listed, Optional.of(registered)).refusals().stream()
        .map(InterestJudge::fault)
        .toList();
  }

  /** What keeps the interest from being handed in; it then stays a draft. */
  List<Reason> holds(ListedInterest listed, Optional<RegisteredInterest> registered) {
    if (registered.filter(r -> r.interest().state() != InterestState.DRAFT).isPresent()) {
      return List.of();
    }
    Judgement judgement = judge(Moment.INTEREST_SUBMIT, listed, registered);
    List<Reason> holds = new ArrayList<>(judgement.refusals());
    holds.addAll(judgement.holds());
    return holds;
  }

  private Judgement judge(
      Moment moment, ListedInterest listed, Optional<RegisteredInterest> registered) {
    InterestFacts facts = listed.facts(registered);
    return rules.judge(
        moment,
        facts,
        new ReferenceDates(
            today,
            Optional.empty(),
            facts.periods().stream().map(period -> period.firstDay()).findFirst()),
        WrittenReasons.none());
  }

  private static Fault fault(Reason reason) {
    return new Fault(reason.field().map(field -> COLUMNS.getOrDefault(field, "")).orElse(""), reason);
  }

  /**
   * Something wrong with a row.
   *
   * @param columnKey the column; empty if the whole row is meant
   * @param reason what is wrong
   */
  record Fault(String columnKey, Reason reason) {}
}
