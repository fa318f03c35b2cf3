package org.famulus.core.payment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Scope;
import org.famulus.core.access.Target;
import org.famulus.core.document.PrintedFile;
import org.famulus.core.region.Language;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleEngine;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;
import org.famulus.region.spi.port.Sort;

/**
 * What units were paid, and what has not been paid yet and why. A unit reads its own statement, the
 * faculty every unit's.
 */
@Stateless
public class UnitStatements {

  @Inject private Gate gate;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private RuleEngine rules;
  @Inject private PaymentRepository payments;
  @Inject private PaymentBasis basis;
  @Inject private Claims claims;
  @Inject private StatementPrinter printer;

  /**
   * What was paid by approved runs.
   *
   * @param unit only to this unit
   */
  @Reads(permission = Permission.PAYMENT_VIEW)
  public Slice<EntryRow> paid(String regionId, Optional<Long> unit, Sort sort, Page page) {
    Set<Long> units = units(gate.scope(regionId), unit);
    EntryQuery query =
        payments.ask(EntryCriteria.paidTo(regionId, units, Optional.empty()));
    return Slice.of(query.rows(sort, page), query.count());
  }

  /** What the runs have paid in all, by unit. */
  @Reads(permission = Permission.PAYMENT_VIEW)
  public List<UnitTotal> totals(String regionId, Optional<Long> unit) {
    Set<Long> units = units(gate.scope(regionId), unit);
    return payments
        .ask(EntryCriteria.paidTo(regionId, units, Optional.empty()))
        .unitTotals();
  }

  /**
   * Weeks that have begun and are not paid: those the next run can pay, and those it cannot, with
   * the reasons. Without a unit the faculty gets none; the preview of a run shows all.
   */
  @Reads(permission = Permission.PAYMENT_VIEW)
  public Prospect unpaid(String regionId, Optional<Long> unit) {
    Set<Long> units = units(gate.scope(regionId), unit);
    LocalDate today = regions.today(regionId, clock);
    Claims.Claimed claimed =
        claims.of(
            basis.ofUnits(regionId, today, units), today, rules.open(regionId), today);
    return new Prospect(claimed.lines(), List.of(), claimed.refused());
  }

  /**
   * The statement of a unit on what an approved run pays it, as a file.
   *
   * @throws NotFoundException if the run pays the unit nothing, is not approved, or the caller may
   *     not know of it
   */
  @Reads(permission = Permission.PAYMENT_VIEW)
  public PrintedFile print(String regionId, long runId, long unitId, Language language) {
    if (!gate.scope(regionId).reaches(Target.organisation(regionId, unitId))) {
      throw new NotFoundException("payment run", runId);
    }
    PaymentRun run =
        payments
            .find(regionId, runId)
            .filter(each -> each.state() == RunState.APPROVED)
            .orElseThrow(() -> new NotFoundException("payment run", runId));
    List<EntryRow> entries =
        payments
            .ask(EntryCriteria.paidTo(regionId, Set.of(unitId), Optional.of(runId)))
            .all();
    if (entries.isEmpty()) {
      throw new NotFoundException("statement of payment run", runId);
    }
    return printer.print(run, entries, language);
  }

  /** The units asked for, as far as the caller reaches; empty means every unit. */
  private static Set<Long> units(Scope scope, Optional<Long> unit) {
    // Never an empty set for who reaches nothing: nobody's payments are read, not everybody's.
    return scope.wholeRegion() && unit.isEmpty()
        ? Set.of()
        : unit.map(scope::within).orElse(scope).organisationsForIn();
  }
}
