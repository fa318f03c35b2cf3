package org.famulus.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.allocation.Allocations;
import org.famulus.core.allocation.CallDrafts;
import org.famulus.core.allocation.FreePlace;
import org.famulus.core.decision.ReserveList;
import org.famulus.core.decision.ReserveRow;
import org.famulus.web.list.LazyRows;
import org.famulus.web.shell.RegionContext;

/** Free places and waiting students of a call. */
@Named
@RequestScoped
public class DecisionReserve {

  @Inject private RegionContext region;
  @Inject private ReserveList reserve;
  @Inject private Allocations allocations;

  private long call;

  private final LazyRows<ReserveRow> waiting =
      new LazyRows<>((sort, page) -> reserve.waiting(region.getId(), call, page));
  private List<FreePlace> free;

  /** The call. */
  public CallDrafts getCallRow() {
    return allocations.calls(region.getId()).stream()
        .filter(row -> row.callId() == call)
        .findFirst()
        .orElseThrow(() -> new NotFoundException("call", call));
  }

  /** Places that are free now. */
  public List<FreePlace> getFree() {
    if (free == null) {
      free = reserve.freePlaces(region.getId(), call);
    }
    return free;
  }

  /** Students who wait, in the order of the draw. */
  public LazyRows<ReserveRow> getWaiting() {
    return waiting;
  }

  /** Id of the call. */
  public long getCall() {
    return call;
  }

  /** Id of the call. */
  public void setCall(long call) {
    this.call = call;
  }
}
