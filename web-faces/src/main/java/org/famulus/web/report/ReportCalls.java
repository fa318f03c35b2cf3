package org.famulus.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.famulus.core.report.CallChoice;
import org.famulus.core.report.Reports;
import org.famulus.web.shell.RegionContext;

/** The calls that figures can be narrowed to. */
@Named
@RequestScoped
public class ReportCalls {

  private static final int SHOWN = 6;

  @Inject private Reports reports;
  @Inject private RegionContext region;

  private List<CallChoice> shown;

  /** The latest calls, the latest first. */
  public List<CallChoice> getShown() {
    if (shown == null) {
      shown = reports.calls(region.getId()).stream().limit(SHOWN).toList();
    }
    return shown;
  }
}
