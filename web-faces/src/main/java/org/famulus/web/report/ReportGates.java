package org.famulus.web.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.famulus.core.report.Figure;
import org.famulus.core.report.GateRow;
import org.famulus.core.report.Reports;
import org.famulus.web.form.Typed;
import org.famulus.web.list.LazyRows;
import org.famulus.web.list.Slices;
import org.famulus.web.shell.PageTexts;
import org.famulus.web.shell.RegionContext;

/** How long requirements take, and where they are stuck. */
@Named
@ViewScoped
public class ReportGates implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private PageTexts texts;
  @Inject private Reports reports;

  private String call;
  private transient List<GateRow> gates;
  private final LazyRows<GateRow> rows =
      new LazyRows<>((sort, page) -> Slices.cut(gates(), page));

  private List<GateRow> gates() {
    if (gates == null) {
      gates = reports.gates(region.getId(), Typed.id(call));
    }
    return gates;
  }

  /** The bars of the chart; requirements about which no days may be told have none. */
  public List<ReportBar> getBars() {
    long longest = gates().stream().mapToLong(GateRow::days).max().orElse(0);
    return gates().stream()
        .filter(row -> row.days() > 0)
        .map(row -> new ReportBar(row.code(), row.days(), longest))
        .toList();
  }

  /** A figure as it is shown: the number, or that the group is too small, or nothing. */
  public String shown(Figure figure) {
    if (!figure.known()) {
      return "–";
    }
    return figure.told()
        ? Long.toString(figure.value())
        : texts.say("report.too-few", Figure.SMALLEST_GROUP);
  }

  /** The requirements, the slowest first. */
  public LazyRows<GateRow> getRows() {
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
}
