package org.famulus.core.report;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.access.Gate;
import org.famulus.core.access.Target;
import org.famulus.core.call.CallRepository;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;

/** A programme's figures, for those who may see them all. */
@Stateless
public class Reports {

  private static final Comparator<SeasonRow> MOST_FIRST =
      Comparator.comparing((SeasonRow row) -> -row.funnel().largest())
          .thenComparing(row -> row.name().orElse(""));

  @Inject private Gate gate;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private CallRepository calls;
  @Inject private ReportRepository reports;

  /** Calls that figures can be narrowed to, latest term first. */
  @Reads(permission = Permission.REPORT_VIEW)
  public List<CallChoice> calls(String regionId) {
    gate.allow(Target.region(regionId));
    return calls.all(regionId).stream()
        .map(call -> new CallChoice(call.id(), call.title()))
        .toList();
  }

  /**
   * A season at a glance.
   *
   * @param call only this call
   */
  @Reads(permission = Permission.REPORT_VIEW)
  public Season season(String regionId, Optional<Long> call, Breakdown breakdown) {
    gate.allow(Target.region(regionId));
    Map<Optional<String>, Funnel> counted = reports.season(regionId, call, breakdown);
    // Everybody comes from a university; not everybody has wished a field or a site.
    Map<Optional<String>, Funnel> everybody =
        breakdown == Breakdown.UNIVERSITY
            ? counted
            : reports.season(regionId, call, Breakdown.UNIVERSITY);
    return new Season(
        everybody.values().stream().reduce(Funnel.EMPTY, Funnel::plus),
        counted.entrySet().stream()
            .map(each -> new SeasonRow(each.getKey(), each.getValue()))
            .sorted(MOST_FIRST)
            .toList());
  }

  /**
   * How units' places are used.
   *
   * @param year calendar year; without one, this year, or the latest year units have stated
   */
  @Reads(permission = Permission.REPORT_VIEW)
  public UnitUses unitUse(String regionId, Optional<Integer> year) {
    gate.allow(Target.region(regionId));
    List<Integer> years = reports.years(regionId);
    int today = regions.today(regionId, clock).getYear();
    int shown =
        year.filter(years::contains)
            .orElse(years.isEmpty() || years.contains(today) ? today : years.get(0));
    List<UnitUse> rows = reports.unitUse(regionId, shown);
    return new UnitUses(
        shown,
        years,
        rows.stream().reduce(new UnitUse(0, "", 0, 0, 0), UnitUse::plus),
        rows);
  }

  /**
   * How long requirements take, the slowest first. Of health and police matters no figure is told
   * behind which fewer than {@value Figure#SMALLEST_GROUP} people stand.
   *
   * @param call only this call
   */
  @Reads(permission = Permission.REPORT_VIEW)
  public List<GateRow> gates(String regionId, Optional<Long> call) {
    gate.allow(Target.region(regionId));
    LocalDate today = regions.today(regionId, clock);
    return reports
        .gates(regionId, call, regions.timeZone(regionId), today)
        .stream()
        .map(GateTally::row)
        .sorted(Comparator.comparing((GateRow row) -> -row.days()).thenComparing(GateRow::code))
        .toList();
  }
}
