package org.famulus.region.archetype;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The page of lodgings. */
@Named
@RequestScoped
public class ArchetypeLodgingPage {

  @Inject private ArchetypeLodgings lodgings;

  private List<ArchetypeLodging.Row> rows;

  /** The lodgings, read once for the page. */
  public List<ArchetypeLodging.Row> getRows() {
    if (rows == null) {
      rows = lodgings.all();
    }
    return rows;
  }
}
