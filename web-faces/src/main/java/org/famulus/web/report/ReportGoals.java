package org.famulus.web.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.famulus.core.evaluation.FieldUse;
import org.famulus.core.evaluation.GoalReport;
import org.famulus.core.evaluation.GoalReports;
import org.famulus.core.evaluation.SiteUse;
import org.famulus.web.form.Typed;
import org.famulus.web.list.LazyRows;
import org.famulus.web.list.Slices;
import org.famulus.web.shell.ReaderLanguage;
import org.famulus.web.shell.RegionContext;

/** A programme's goals against what was offered, used and said. */
@Named
@ViewScoped
public class ReportGoals implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private ReaderLanguage reader;
  @Inject private GoalReports reports;

  private String year;
  private transient GoalReport report;
  private final LazyRows<FieldUse> rows =
      new LazyRows<>((sort, page) -> Slices.cut(getReport().fields(), page));

  /** The report. */
  public GoalReport getReport() {
    if (report == null) {
      report = reports.report(region.getId(), Typed.year(year), reader.language());
    }
    return report;
  }

  /** The bars of the chart. */
  public List<ReportBar> getBars() {
    SiteUse total = getReport().total();
    return List.of(
        new ReportBar("offered", total.offered(), total.offered()),
        new ReportBar("used", total.used(), total.offered()));
  }

  /** The fields. */
  public LazyRows<FieldUse> getRows() {
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
