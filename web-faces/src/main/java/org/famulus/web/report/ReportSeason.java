package org.famulus.web.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.famulus.core.report.Breakdown;
import org.famulus.core.report.Funnel;
import org.famulus.core.report.Reports;
import org.famulus.core.report.Season;
import org.famulus.core.report.SeasonRow;
import org.famulus.region.spi.catalogue.Step;
import org.famulus.web.form.Typed;
import org.famulus.web.list.LazyRows;
import org.famulus.web.list.Slices;
import org.famulus.web.shell.PageTexts;
import org.famulus.web.shell.RegionContext;

/** A season at a glance: how far applicants got, and where. */
@Named
@ViewScoped
public class ReportSeason implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private PageTexts texts;
  @Inject private Reports reports;

  private String call;
  private String tab;
  private transient Season season;
  private final LazyRows<SeasonRow> rows =
      new LazyRows<>((sort, page) -> Slices.cut(getSeason().rows(), page));

  /** The season. */
  public Season getSeason() {
    if (season == null) {
      season = reports.season(region.getId(), Typed.id(call), getBreakdown());
    }
    return season;
  }

  /** The bars of the chart. */
  public List<ReportBar> getBars() {
    Funnel total = getSeason().total();
    List<ReportBar> bars = new ArrayList<>();
    if (isApplied()) {
      bars.add(new ReportBar("applicants", total.applicants(), total.largest()));
      bars.add(new ReportBar("eligible", total.eligible(), total.largest()));
    }
    bars.add(new ReportBar("placed", total.placed(), total.largest()));
    bars.add(new ReportBar("started", total.started(), total.largest()));
    bars.add(new ReportBar("passed", total.passed(), total.largest()));
    return bars;
  }

  /** Whether people apply in this programme before they have a place. */
  public boolean isApplied() {
    return region.has(Step.APPLICATION);
  }

  /** Key of what the figures mean. */
  public String getHelp() {
    if (!isApplied()) {
      return "report.season.help-placed";
    }
    return getBreakdown() == Breakdown.UNIVERSITY
        ? "report.season.help-university"
        : "report.season.help";
  }

  /** What the row is about, in words. */
  public String name(SeasonRow row) {
    return row.name()
        .map(name -> getBreakdown() == Breakdown.FIELD ? texts.word("field", name) : name)
        .orElseGet(() -> texts.get("report.no-site"));
  }

  /** By what the figures are told apart. */
  public Breakdown getBreakdown() {
    return Typed.constant(Breakdown.class, tab).orElse(Breakdown.FIELD);
  }

  /** The figures told apart. */
  public LazyRows<SeasonRow> getRows() {
    return rows;
  }

  /** Only this call. */
  public String getCall() {
    return call;
  }

  /** Only this call. */
  public void setCall(String call) {
    this.call = call;
  }

  /** By what the figures are told apart, as the address says it. */
  public String getTab() {
    return tab;
  }

  /** By what the figures are told apart, as the address says it. */
  public void setTab(String tab) {
    this.tab = tab;
  }
}
