package org.famulus.web.allocation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.allocation.PublicDraws;
import org.famulus.core.allocation.PublicDraws.PublishedDraw;
import org.famulus.web.shell.RegionContext;

/** The draws of a programme, for everybody who walks by. Keeps nothing. */
@Named
@RequestScoped
public class PublicDrawn {

  @Inject private RegionContext region;
  @Inject private PublicDraws draws;
  @Inject private HttpServletRequest request;

  private List<PublishedDraw> rows;

  /**
   * Speaks the words of the programme.
   *
   * @throws NotFoundException if the programme gives no places by draws
   */
  public void enter() {
    String programme = request.getParameter("programme");
    if (programme == null || !draws.isOffered(programme)) {
      throw new NotFoundException("public draws", programme);
    }
    region.enter(programme);
  }

  /** The draws, the last frozen first. */
  public List<PublishedDraw> getRows() {
    if (rows == null) {
      rows = draws.all(request.getParameter("programme"));
    }
    return rows;
  }
}
