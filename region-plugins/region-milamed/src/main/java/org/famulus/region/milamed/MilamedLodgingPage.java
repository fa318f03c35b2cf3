package org.famulus.region.milamed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The page of lodgings. */
@Named
@RequestScoped
public class MilamedLodgingPage {

  @Inject private MilamedLodgings lodgings;

  private List<MilamedLodging.Row> rows;

  /** The lodgings, read once for the page. */
  public List<MilamedLodging.Row> getRows() {
    if (rows == null) {
      rows = lodgings.all();
    }
    return rows;
  }
}
