package org.famulus.web.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.decision.DecisionCriteria;
import org.famulus.core.decision.DecisionKind;
import org.famulus.core.decision.DecisionRow;
import org.famulus.core.decision.Decisions;
import org.famulus.core.placement.PlacementState;
import org.famulus.region.spi.access.Permission;
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
  @Inject private Decisions decisions;

  private PlacementState state;
  private String text;
  private final LazyRows<DecisionRow> rows =
      new LazyRows<>((sort, page) -> decisions.find(criteria(), sort, page));

  /** Sends a student to her own page. */
  public String open() {
    boolean own =
        user.caller()
            .filter(c -> !c.holdsInWhole(region.getId(), Permission.DECISION_VIEW))
            .filter(c -> c.organisationsFor(region.getId(), Permission.DECISION_VIEW).isEmpty())
            .isPresent();
    return own ? "/decision/mine.xhtml?faces-redirect=true" : null;
  }

  private DecisionCriteria criteria() {
    return new DecisionCriteria(
        region.getId(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(DecisionKind.ADMISSION),
        state == null ? Set.of() : Set.of(state),
        Optional.ofNullable(text).filter(typed -> !typed.isBlank()));
  }

  /** The placements. */
  public LazyRows<DecisionRow> getRows() {
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
