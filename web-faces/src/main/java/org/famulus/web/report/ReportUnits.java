package org.famulus.web.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.famulus.core.report.Reports;
import org.famulus.core.report.UnitUse;
import org.famulus.core.report.UnitUses;
import org.famulus.web.form.Typed;
import org.famulus.web.list.LazyRows;
import org.famulus.web.list.Slices;
import org.famulus.web.shell.RegionContext;

/** How units' places of a year are used. */
@Named
@ViewScoped
public class ReportUnits implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Reports reports;

  private String year;
  private transient UnitUses uses;
  private final LazyRows<UnitUse> rows =
      new LazyRows<>((sort, page) -> Slices.cut(getUses().rows(), page));

  /** The figures. */
  public UnitUses getUses() {
    if (uses == null) {
      uses = reports.unitUse(region.getId(), Typed.year(year));
    }
    return uses;
  }

  /** The bars of the chart. */
  public List<ReportBar> getBars() {
    UnitUse total = getUses().total();
    long longest = Math.max(total.offered(), Math.max(total.given(), total.used()));
    return List.of(
        new ReportBar("offered", total.offered(), longest),
        new ReportBar("given", total.given(), longest),
        new ReportBar("used", total.used(), longest));
  }

  /** The units. */
  public LazyRows<UnitUse> getRows() {
    return rows;
  }

  /** The year, as the address says it. */
  public String getYear() {
    return year;
  }

  /** The year, as the address says it. */
  public void setYear(String year) {
    this.year = year;
  }
}
