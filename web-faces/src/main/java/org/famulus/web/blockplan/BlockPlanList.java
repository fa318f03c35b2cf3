package org.famulus.web.blockplan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.famulus.core.blockplan.BlockPlanRow;
import org.famulus.core.blockplan.BlockPlanState;
import org.famulus.core.blockplan.BlockPlans;
import org.famulus.web.list.LazyRows;
import org.famulus.web.shell.RegionContext;

/** The plans of blocks, the latest first. */
@Named
@ViewScoped
public class BlockPlanList implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RegionContext region;
  @Inject private BlockPlans plans;

  private BlockPlanState state;
  private final LazyRows<BlockPlanRow> rows =
      new LazyRows<>((sort, page) -> plans.find(region.getId(), Optional.ofNullable(state), page));

  /** The plans. */
  public LazyRows<BlockPlanRow> getRows() {
    return rows;
  }

  /** Only those that stand here. */
  public BlockPlanState getState() {
    return state;
  }

  /** Only those that stand here. */
  public void setState(BlockPlanState state) {
    this.state = state;
  }
}
