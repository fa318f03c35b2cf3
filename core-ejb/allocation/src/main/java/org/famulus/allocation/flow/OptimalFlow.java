package org.famulus.allocation.flow;

/**
 * A flow of least cost with the prices that prove it: no arc with room has a negative reduced cost,
 * none that carries something a positive one.
 *
 * @param flow units on each arc
 * @param price price of each node
 * @param cost what the flow costs in total
 */
public record OptimalFlow(int[] flow, long[] price, long cost) {

  /**
   * Finds a flow of least cost.
   *
   * @param costs cost of each arc
   * @throws IllegalStateException if there is no way for all supplies
   */
  public static OptimalFlow of(FlowNetwork network, long[] costs) {
    return CostScaling.solve(network, costs);
  }

  /**
   * What one unit more on an arc would cost in total at least, with the cost the arc has.
   *
   * @param cost cost of the arc
   */
  public long reducedCost(FlowNetwork network, int arc, long cost) {
    return cost + price[network.tail(arc)] - price[network.head(arc)];
  }
}
