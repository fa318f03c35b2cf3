package org.famulus.allocation.blocks;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much the blocks of a plan were wanted.
 *
 * @param byRank   how many blocks have each rank, by the cheapest wish that covers them
 * @param unranked how many blocks no wish covers, or only one without a rank
 */
public record PlanRanks(SortedMap<Integer, Integer> byRank, int unranked) {

    /** Counts the ranks of a plan for a problem without faults. */
    public static PlanRanks of(BlocksProblem problem, List<Placement> plan) {
        CheckedRows rows = new CheckedRows(problem);
        return counted(plan.stream().map(rows::rank).toList());
    }

    /** Counts the ranks of blocks, 0 for one without. */
    public static PlanRanks counted(List<Integer> ranks) {
        SortedMap<Integer, Integer> byRank = new TreeMap<>();
        int unranked = 0;
        for (int rank : ranks) {
            if (rank > 0) {
                byRank.merge(rank, 1, Integer::sum);
            } else {
                unranked++;
            }
        }
        return new PlanRanks(byRank, unranked);
    }

    /** Blocks that have a rank. */
    public int ranked() {
        return byRank.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The mean of all ranks, or 0 if there is none. */
    public double mean() {
        long sum = byRank.entrySet().stream().mapToLong(e -> (long) e.getKey() * e.getValue()).sum();
        return sum == 0 ? 0 : (double) sum / ranked();
    }
}
