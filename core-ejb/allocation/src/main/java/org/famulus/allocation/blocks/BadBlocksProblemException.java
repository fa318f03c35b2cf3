package org.famulus.allocation.blocks;

import java.util.List;
import java.util.stream.Collectors;

/** The problem contradicts itself; every fault found is listed, so that all can be put right at once. */
public class BadBlocksProblemException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;
    private final List<ProblemFault> faults;

    public BadBlocksProblemException(List<ProblemFault> faults) {
        super(faults.size() + " faults, first: " + faults.stream().limit(SHOWN)
                .map(f -> f.key() + " (" + f.where() + ")").collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /** In the order of the rows. */
    public List<ProblemFault> faults() {
        return faults;
    }
}
