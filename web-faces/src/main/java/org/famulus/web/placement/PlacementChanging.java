package org.famulus.web.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.famulus.core.allocation.FreePlace;
import org.famulus.core.decision.DecisionRow;
import org.famulus.core.decision.Decisions;
import org.famulus.core.decision.PlacementChange;
import org.famulus.core.shared.Outcome;
import org.famulus.web.form.Answers;
import org.famulus.web.shell.RegionContext;

/** Gives an admitted student another place before the placement starts. */
@Named
@ViewScoped
public class PlacementChanging implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Answers answers;
  @Inject private Decisions decisions;
  @Inject private PlacementChange change;

  private long decision;
  private String reason;
  private transient DecisionRow row;
  private transient List<FreePlace> places;

  /** The decision that gives the present place. */
  public DecisionRow getRow() {
    if (row == null) {
      row = decisions.detail(region.getId(), decision);
    }
    return row;
  }

  /** Places she could have instead and no rule speaks against. */
  public List<FreePlace> getPlaces() {
    return free().stream().filter(place -> place.refusals().isEmpty()).toList();
  }

  /** Those of them she has wished or whose field is the one of her present place. */
  public List<FreePlace> getNear() {
    return getPlaces().stream().filter(place -> place.isNear(getRow().field())).toList();
  }

  /** The rest, which is long and seldom wanted. */
  public List<FreePlace> getOthers() {
    return getPlaces().stream().filter(place -> !place.isNear(getRow().field())).toList();
  }

  /** How many more places are free that rules keep from her. */
  public long getKept() {
    return free().stream().filter(place -> !place.refusals().isEmpty()).count();
  }

  private List<FreePlace> free() {
    if (places == null) {
      places = change.placesInstead(region.getId(), decision);
    }
    return places;
  }

  /** Gives the other place. */
  public String give(long offer) {
    String student = getRow().studentName();
    Outcome<Long> outcome =
        change.replace(region.getId(), decision, offer, reason, answers.writtenReasons());
    row = null;
    places = null;
    if (!answers.accept(outcome)) {
      return null;
    }
    answers.tell("placement.changed", student);
    return "/decision/record.xhtml?faces-redirect=true&id=" + outcome.value();
  }

  /** Id of the decision. */
  public long getDecision() {
    return decision;
  }

  /** Id of the decision. */
  public void setDecision(long decision) {
    this.decision = decision;
  }

  /** Why. */
  public String getReason() {
    return reason;
  }

  /** Why. */
  public void setReason(String reason) {
    this.reason = reason;
  }
}
