package org.famulus.web.allocation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.famulus.core.allocation.Allocations;
import org.famulus.core.allocation.CallDrafts;
import org.famulus.web.shell.RegionContext;

/** The calls with how far their allocation is. */
@Named
@RequestScoped
public class AllocationList {

  @Inject private RegionContext region;
  @Inject private Allocations allocations;

  private List<CallDrafts> calls;

  /** The calls, latest term first. */
  public List<CallDrafts> getCalls() {
    if (calls == null) {
      calls = allocations.calls(region.getId());
    }
    return calls;
  }
}
