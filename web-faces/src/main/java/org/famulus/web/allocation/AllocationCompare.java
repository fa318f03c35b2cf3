package org.famulus.web.allocation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.allocation.Allocations;
import org.famulus.core.allocation.Difference;
import org.famulus.core.allocation.RunRow;
import org.famulus.web.list.LazyRows;
import org.famulus.web.shell.RegionContext;

/** Two drafts of a call compared: ranks beside each other, and whom they serve differently. */
@Named
@RequestScoped
public class AllocationCompare {

  @Inject private RegionContext region;
  @Inject private Allocations allocations;

  private long call;
  private long first;
  private long second;
  private List<RunRow> drafts;
  private final LazyRows<Difference> rows =
      new LazyRows<>((sort, page) -> allocations.compare(region.getId(), first, second, page));

  /** The first draft. */
  public RunRow getFirstRun() {
    return draft(first);
  }

  /** The second draft. */
  public RunRow getSecondRun() {
    return draft(second);
  }

  /** The ranks any of the two drafts fulfils. */
  public List<Integer> getRanks() {
    int last =
        Math.max(lastRank(getFirstRun()), lastRank(getSecondRun()));
    List<Integer> ranks = new ArrayList<>();
    for (int rank = 1; rank <= last; rank++) {
      ranks.add(rank);
    }
    return ranks;
  }

  /** Whom the drafts serve differently. */
  public LazyRows<Difference> getRows() {
    return rows;
  }

  private static int lastRank(RunRow draft) {
    return draft.profile().byRank().isEmpty() ? 0 : draft.profile().byRank().lastKey();
  }

  private RunRow draft(long id) {
    if (drafts == null) {
      drafts = allocations.ofCall(region.getId(), call);
    }
    return drafts.stream()
        .filter(row -> row.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotFoundException("draft", id));
  }

  /** Id of the call. */
  public long getCall() {
    return call;
  }

  /** Id of the call. */
  public void setCall(long call) {
    this.call = call;
  }

  /** Id of the first draft. */
  public long getFirst() {
    return first;
  }

  /** Id of the first draft. */
  public void setFirst(long first) {
    this.first = first;
  }

  /** Id of the second draft. */
  public long getSecond() {
    return second;
  }

  /** Id of the second draft. */
  public void setSecond(long second) {
    this.second = second;
  }
}
