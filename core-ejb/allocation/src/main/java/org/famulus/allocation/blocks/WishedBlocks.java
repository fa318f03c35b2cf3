package org.famulus.allocation.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** What each student wished, block by block, and what it costs; to say what somebody would have liked more. */
public final class WishedBlocks {
    private final BlocksProblem problem;
    private final CheckedRows rows;

    public WishedBlocks(BlocksProblem problem) {
        this.problem = problem;
        rows = new CheckedRows(problem);
    }

    /** Every block in a subject that a wish of the student covers, whether it may be had or not; site by site, in time. */
    public List<Placement> of(String student, String subject) {
        List<Placement> all = new ArrayList<>();
        for (Site site : problem.sites()) {
            for (String period : problem.periods()) {
                Placement block = new Placement(student, subject, site.id(), period);
                if (price(block).isPresent()) {
                    all.add(block);
                }
            }
        }
        return all;
    }

    /** What a block costs by the cheapest wish that covers it; empty if none does. */
    public OptionalLong price(Placement block) {
        return rows.wishPrice(block);
    }

    /** The rank of the cheapest wish that covers a block; 0 if none does, or it is not ranked. */
    public int rank(Placement block) {
        return rows.rank(block);
    }
}
