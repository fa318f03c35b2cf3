package org.famulus.core.evaluation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.famulus.core.access.Gate;
import org.famulus.core.access.Target;
import org.famulus.core.document.PrintedFile;
import org.famulus.core.region.Language;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;

/** Holds a programme's goals against its figures: on the screen, on paper and as a table. */
@Stateless
public class GoalReports {

  @Inject private Gate gate;
  @Inject private Regions regions;
  @Inject private GoalFigures figures;
  @Inject private AnnualReport annual;

  /**
   * The report.
   *
   * @param year only placements that began in this calendar year, and offers for it
   */
  @Reads(permission = Permission.REPORT_VIEW)
  public GoalReport report(String regionId, Optional<Integer> year, Language reader) {
    gate.allow(Target.region(regionId));
    return figures.report(regionId, year, reader);
  }

  /** The same as a document, in the programme's official language. */
  @Reads(permission = Permission.REPORT_VIEW)
  public PrintedFile print(String regionId, Optional<Integer> year) {
    gate.allow(Target.region(regionId));
    Language official = regions.officialLanguage(regionId);
    return annual.print(regionId, figures.report(regionId, year, official), official);
  }

  /** The same as a table: one figure a line, in the reader's language. */
  @Reads(permission = Permission.REPORT_VIEW)
  public PrintedFile table(String regionId, Optional<Integer> year, Language reader) {
    gate.allow(Target.region(regionId));
    return annual.table(regionId, figures.report(regionId, year, reader), reader);
  }
}
