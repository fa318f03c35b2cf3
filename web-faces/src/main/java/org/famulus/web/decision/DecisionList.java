package org.famulus.web.decision;

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
import org.famulus.web.list.LazyRows;
import org.famulus.web.shell.RegionContext;

/** All decisions of the programme. */
@Named
@ViewScoped
public class DecisionList implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Decisions decisions;

  private Long call;
  private DecisionKind kind;
  private PlacementState state;
  private String text;
  private final LazyRows<DecisionRow> rows =
      new LazyRows<>((sort, page) -> decisions.find(criteria(), sort, page));

  private DecisionCriteria criteria() {
    return new DecisionCriteria(
        region.getId(),
        Optional.empty(),
        Optional.ofNullable(call),
        Optional.empty(),
        Optional.empty(),
        kind == null ? Set.of() : Set.of(kind),
        state == null ? Set.of() : Set.of(state),
        Optional.ofNullable(text).filter(typed -> !typed.isBlank()));
  }

  /** Tone of the chip of a state. */
  public String tone(PlacementState of) {
    if (of == null) {
      return "info";
    }
    return switch (of) {
      case ALLOTTED, HELD, INTERRUPTED -> "wait";
      case ACCEPTED, STARTED, ENDED -> "ok";
      case DECLINED, REVOKED, CANCELLED, WITHDRAWN, LAPSED -> "problem";
    };
  }

  /** The decisions. */
  public LazyRows<DecisionRow> getRows() {
    return rows;
  }

  /** Only those of a call. */
  public Long getCall() {
    return call;
  }

  /** Only those of a call. */
  public void setCall(Long call) {
    this.call = call;
  }

  /** Only those that say this. */
  public DecisionKind getKind() {
    return kind;
  }

  /** Only those that say this. */
  public void setKind(DecisionKind kind) {
    this.kind = kind;
  }

  /** Only those whose placement stands here. */
  public PlacementState getState() {
    return state;
  }

  /** Only those whose placement stands here. */
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
