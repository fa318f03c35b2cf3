package org.famulus.web.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.placement.PlacementCriteria;
import org.famulus.core.placement.PlacementFace;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.placement.Placements;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.catalogue.Step;
import org.famulus.web.list.LazyRows;
import org.famulus.web.shell.CurrentUser;
import org.famulus.web.shell.RegionContext;

/** Who comes to which unit and when: for a unit its own students, for staff all of them. */
@Named
@ViewScoped
public class PlacementList implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private CurrentUser user;
  @Inject private Placements placements;

  private PlacementState state;
  private String text;
  private final LazyRows<PlacementFace> rows =
      new LazyRows<>((sort, page) -> placements.find(criteria(), sort, page));

  /** Sends a student to her own page. */
  public String open() {
    boolean own =
        user.caller()
            .filter(c -> !c.holdsInWhole(region.getId(), Permission.DECISION_VIEW))
            .filter(c -> c.organisationsFor(region.getId(), Permission.DECISION_VIEW).isEmpty())
            .isPresent();
    if (!own) {
      return null;
    }
    return (isDecided() ? "/decision/mine.xhtml" : "/booking/mine.xhtml") + "?faces-redirect=true";
  }

  /** Key of what the number of a placement is the number of. */
  public String getOrigin() {
    return isDecided() ? "placement.decision" : "placement.booking";
  }

  private boolean isDecided() {
    return region.has(Step.DECISION);
  }

  private PlacementCriteria criteria() {
    return new PlacementCriteria(
        region.getId(),
        state == null ? Set.of() : Set.of(state),
        Optional.ofNullable(text).filter(typed -> !typed.isBlank()));
  }

  /** The placements. */
  public LazyRows<PlacementFace> getRows() {
    return rows;
  }

  /** Only those that stand here. */
  public PlacementState getState() {
    return state;
  }

  /** Only those that stand here. */
  public void setState(PlacementState state) {
    this.state = state;
  }

  /** Text searched for. */
  public String getText() {
    return text;
  }

  /** Text searched for. */
  public void setText(String text) {
    this.text = text;
  }
}
