package org.famulus.web.call;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.famulus.core.call.CallPhase;
import org.famulus.core.call.CallRow;
import org.famulus.core.call.Calls;
import org.famulus.web.list.LazyRows;
import org.famulus.web.list.Slices;
import org.famulus.web.shell.RegionContext;

/** Calls of the region; planned ones are seen by the faculty only. */
@Named
@ViewScoped
public class CallList implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private Calls calls;

  // A programme has a few calls a year; they are read at once and cut to the page.
  private final LazyRows<CallRow> rows =
      new LazyRows<>((sort, page) -> Slices.cut(calls.all(region.getId()), page));

  /** The rows. */
  public LazyRows<CallRow> getRows() {
    return rows;
  }

  /** Tone of a phase's chip. */
  public String tone(CallPhase of) {
    return switch (of) {
      case PLANNED, CLOSED -> "info";
      case ANNOUNCED -> "wait";
      case OPEN -> "ok";
    };
  }
}
