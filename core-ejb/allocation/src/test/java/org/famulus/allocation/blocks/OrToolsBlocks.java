package org.famulus.allocation.blocks;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a plan can cost at least: by CP-SAT exactly, by linear programming without couples and units. */
final class OrToolsBlocks {
    private static final double ALL = Double.POSITIVE_INFINITY;

    /** How far PDLP may end from the optimum, as a share of it; to the last digit it would take an hour. */
    private static final double ROUGH = 1e-3;

    private static final String ROUGHLY =
            "num_threads: 2 termination_criteria { simple_optimality_criteria { eps_optimal_relative: %s eps_optimal_absolute: %s } }"
                    .formatted(ROUGH / 2, ROUGH / 2);

    private final Model m;

    OrToolsBlocks(BlocksProblem problem) {
        Loader.loadNativeLibraries();
        m = ModelBuilder.of(problem);
    }

    /** A sum of options that must lie between two limits; negative numbers are options with the factor -1 less one. */
    private record Row(double low, double high, List<Integer> options) {
    }

    private List<Row> rows() {
        Map<Long, List<Integer>> busy = new HashMap<>();
        Map<Integer, List<Integer>> counted = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (int b = 0; b < m.blocks; b++) {
            List<Integer> own = new ArrayList<>();
            for (int o = m.firstOption[b]; o < m.firstOption[b + 1]; o++) {
                own.add(o);
                int slot = m.optionSlot[o];
                for (int p = m.slotStart[slot]; p < m.slotEnd[slot]; p++) {
                    busy.computeIfAbsent((long) m.blockStudent[b] * m.periodIds.length + p, k -> new ArrayList<>()).add(o);
                }
                for (int k = m.firstCounter[slot]; k < m.firstCounter[slot + 1]; k++) {
                    counted.computeIfAbsent(m.slotCounter[k], c -> new ArrayList<>()).add(o);
                }
            }
            rows.add(new Row(m.fixed[b] ? 1 : 0, 1, own));
            order(b, rows);
        }
        busy.values().forEach(options -> rows.add(new Row(0, 1, options)));
        counted.forEach((c, options) -> {
            if (m.most[c] != Model.UNLIMITED) {
                rows.add(new Row(0, m.most[c], options));
            }
        });
        return rows;
    }

    /** Up to each period, the later block has started at most as often as the earlier has ended. */
    private void order(int after, List<Row> rows) {
        int first = m.firstBlock[m.blockStudent[after]];
        for (int before = first; before < after; before++) {
            for (int p = 0; p < m.periodIds.length && (m.before[after] >>> (before - first) & 1) != 0; p++) {
                List<Integer> options = new ArrayList<>();
                for (int o = m.firstOption[after]; o < m.firstOption[after + 1]; o++) {
                    if (m.slotStart[m.optionSlot[o]] <= p) {
                        options.add(o);
                    }
                }
                for (int o = m.firstOption[before]; o < m.firstOption[before + 1]; o++) {
                    if (m.slotEnd[m.optionSlot[o]] <= p) {
                        options.add(-o - 1);
                    }
                }
                rows.add(new Row(-ALL, 0, options));
            }
        }
    }

    /** The cost of the linear relaxation, or no number if there is none in that time. */
    double bound(String solverName, long seconds) {
        MPSolver solver = MPSolver.createSolver(solverName);
        boolean rough = solverName.equals("PDLP");
        if (rough) {
            solver.setSolverSpecificParametersAsString(ROUGHLY);
        }
        solver.setTimeLimit(seconds * 1000);
        MPVariable[] x = new MPVariable[m.optionSlot.length];
        MPObjective objective = solver.objective();
        objective.setMinimization();
        objective.setOffset((double) m.openPrice * m.blocks);
        for (int o = 0; o < x.length; o++) {
            x[o] = solver.makeNumVar(0, ALL, "");
            objective.setCoefficient(x[o], m.optionCost[o] - m.openPrice);
        }
        for (Row row : rows()) {
            MPConstraint c = solver.makeConstraint(row.low() == 0 ? -ALL : row.low(), row.high());
            row.options().forEach(o -> c.setCoefficient(o < 0 ? x[-o - 1] : x[o], o < 0 ? -1 : 1));
        }
        return solver.solve() == MPSolver.ResultStatus.OPTIMAL ? objective.value() * (rough ? 1 - ROUGH : 1) : Double.NaN;
    }

    /** What CP-SAT found and proved. */
    record Exact(CpSolverStatus status, double cost, double bound) {
    }

    Exact exact(int seconds, int workers) {
        CpModel model = new CpModel();
        BoolVar[] x = new BoolVar[m.optionSlot.length];
        LinearExprBuilder cost = LinearExpr.newBuilder().add(m.openPrice * m.blocks);
        for (int o = 0; o < x.length; o++) {
            x[o] = model.newBoolVar("");
            cost.addTerm(x[o], m.optionCost[o] - m.openPrice);
        }
        for (Row row : rows()) {
            LinearExprBuilder sum = LinearExpr.newBuilder();
            row.options().forEach(o -> sum.addTerm(o < 0 ? x[-o - 1] : x[o], o < 0 ? -1 : 1));
            model.addLinearConstraint(sum, row.low() == -ALL ? -m.blocks : (long) row.low(), (long) row.high());
        }
        for (int u = 0; u < m.units.length; u++) {
            BoolVar open = model.newBoolVar("");
            LinearExprBuilder heads = LinearExpr.newBuilder();
            for (int k = m.firstUnitOption[u]; k < m.firstUnitOption[u + 1]; k++) {
                heads.add(x[m.unitOption[k]]);
                model.addImplication(x[m.unitOption[k]], open);
            }
            model.addGreaterOrEqual(heads, LinearExpr.term(open, m.noneOrLeast[m.units[u]]));
        }
        for (int pair = 0; pair < m.pairPrice.length; pair++) {
            couple(model, x, pair, cost);
        }
        model.minimize(cost);
        CpSolver solver = new CpSolver();
        solver.getParameters().setMaxTimeInSeconds(seconds).setNumWorkers(workers);
        CpSolverStatus status = solver.solve(model);
        return new Exact(status, solver.objectiveValue(), solver.bestObjectiveBound());
    }

    /** One in an area and the other in a block elsewhere is a miss. */
    private void couple(CpModel model, BoolVar[] x, int pair, LinearExprBuilder cost) {
        for (int p = 0; p < m.periodIds.length; p++) {
            BoolVar miss = model.newBoolVar("");
            cost.addTerm(miss, m.pairPrice[pair]);
            List<Integer> one = during(m.pairOne[pair], p);
            List<Integer> other = during(m.pairOther[pair], p);
            for (int area : one.stream().map(o -> where(o, pair)).distinct().toList()) {
                LinearExprBuilder apart = LinearExpr.newBuilder().addTerm(miss, -1);
                one.stream().filter(o -> where(o, pair) == area).forEach(o -> apart.add(x[o]));
                other.stream().filter(o -> where(o, pair) != area).forEach(o -> apart.add(x[o]));
                model.addLessOrEqual(apart, 1);
            }
        }
    }

    private int where(int option, int pair) {
        int slot = m.optionSlot[option];
        return m.pairSite[pair] ? m.slotSite[slot] : m.slotArea[slot];
    }

    private List<Integer> during(int student, int period) {
        List<Integer> options = new ArrayList<>();
        for (int o = m.firstOption[m.firstBlock[student]]; o < m.firstOption[m.firstBlock[student + 1]]; o++) {
            if (m.slotStart[m.optionSlot[o]] <= period && period < m.slotEnd[m.optionSlot[o]]) {
                options.add(o);
            }
        }
        return options;
    }
}
