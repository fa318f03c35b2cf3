package org.famulus.allocation.blocks;

import static org.famulus.allocation.blocks.BlocksProblem.ANY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Turns a problem without faults into arrays. */
final class ModelBuilder {
    private final BlocksProblem problem;
    private final Model model = new Model();
    private final Numbering subjects;
    private final Numbering sites;
    private final Numbering periods;
    private final Numbering students;
    private final Student[] people;
    private final Slots slots;

    private ModelBuilder(BlocksProblem problem) {
        this.problem = problem;
        subjects = Numbering.sorted(problem.subjects().stream().map(Subject::id).toList());
        sites = Numbering.sorted(problem.sites().stream().map(Site::id).toList());
        periods = Numbering.asGiven(problem.periods());
        students = Numbering.sorted(problem.students().stream().map(Student::id).toList());
        people = new Student[students.size()];
        problem.students().forEach(s -> people[students.of(s.id())] = s);
        slots = new Slots(problem, subjects, sites, periods);
    }

    static Model of(BlocksProblem problem) {
        ModelBuilder b = new ModelBuilder(problem);
        b.blocks();
        new OptionRows(problem, b.model, b.subjects, b.sites, b.periods, b.students, b.people, b.slots).fill();
        b.slots.into(b.model);
        b.units();
        b.occupants();
        b.links();
        return b.model;
    }


    private void blocks() {
        Model m = model;
        m.students = students.size();
        m.studentIds = students.ids;
        m.subjectIds = subjects.ids;
        m.siteIds = sites.ids;
        m.periodIds = periods.ids;
        m.openPrice = problem.prices().open();
        m.belowLeastPrice = problem.prices().belowLeast();
        m.firstBlock = new int[m.students + 1];
        for (int s = 0; s < m.students; s++) {
            m.firstBlock[s + 1] = m.firstBlock[s] + people[s].subjects().size();
        }
        m.blocks = m.firstBlock[m.students];
        m.blockStudent = new int[m.blocks];
        m.blockSubject = new int[m.blocks];
        m.before = new long[m.blocks];
        m.after = new long[m.blocks];
        m.fixed = new boolean[m.blocks];
        m.ordered = new boolean[m.students];
        Map<String, List<Prerequisite>> own = new HashMap<>();
        problem.prerequisites().forEach(p -> own.computeIfAbsent(p.student(), k -> new ArrayList<>()).add(p));
        for (int s = 0; s < m.students; s++) {
            List<Prerequisite> rows = new ArrayList<>(own.getOrDefault(ANY, List.of()));
            rows.addAll(own.getOrDefault(people[s].id(), List.of()));
            blocksOf(s, rows);
        }
    }

    private void blocksOf(int student, List<Prerequisite> rows) {
        int[] needed = people[student].subjects().stream().mapToInt(subjects::of).sorted().toArray();
        int first = model.firstBlock[student];
        List<Integer> order = new ArrayList<>();
        while (order.size() < needed.length) {
            for (int subject : needed) {
                if (!order.contains(subject) && rows.stream().allMatch(p -> subjects.of(p.after()) != subject
                        || order.contains(subjects.of(p.before())) || !has(needed, subjects.of(p.before())))) {
                    order.add(subject);
                    break;
                }
            }
        }
        for (int i = 0; i < needed.length; i++) {
            model.blockStudent[first + i] = student;
            model.blockSubject[first + i] = order.get(i);
        }
        for (Prerequisite p : rows) {
            int b = order.indexOf(subjects.of(p.before()));
            int a = order.indexOf(subjects.of(p.after()));
            if (b >= 0 && a >= 0) {
                model.before[first + a] |= 1L << b;
                model.after[first + b] |= 1L << a;
                model.ordered[student] = true;
            }
        }
    }

    private static boolean has(int[] sorted, int value) {
        return Arrays.binarySearch(sorted, value) >= 0;
    }

    /** Which options count in which unit, so that a unit can be filled without a look at all. */
    private void units() {
        Model m = model;
        m.units = IntStream.range(0, m.noneOrLeast.length).filter(c -> m.noneOrLeast[c] > 0).toArray();
        m.largestUnit = Arrays.stream(m.noneOrLeast).max().orElse(0);
        int[] number = new int[m.noneOrLeast.length];
        Arrays.fill(number, -1);
        for (int u = 0; u < m.units.length; u++) {
            number[m.units[u]] = u;
        }
        m.firstUnitOption = new int[m.units.length + 1];
        eachUnitOption((block, option, counter) -> m.firstUnitOption[number[counter] + 1]++);
        for (int u = 0; u < m.units.length; u++) {
            m.firstUnitOption[u + 1] += m.firstUnitOption[u];
        }
        m.unitOption = new int[m.firstUnitOption[m.units.length]];
        m.unitOptionBlock = new int[m.unitOption.length];
        int[] next = m.firstUnitOption.clone();
        eachUnitOption((block, option, counter) -> {
            int at = next[number[counter]]++;
            m.unitOption[at] = option;
            m.unitOptionBlock[at] = block;
        });
    }

    private interface UnitOption {
        void take(int block, int option, int counter);
    }

    private void eachUnitOption(UnitOption taker) {
        Model m = model;
        for (int b = 0; b < m.blocks; b++) {
            for (int o = m.firstOption[b]; o < m.firstOption[b + 1]; o++) {
                int slot = m.optionSlot[o];
                for (int k = m.firstCounter[slot]; k < m.firstCounter[slot + 1]; k++) {
                    if (m.noneOrLeast[m.slotCounter[k]] > 0) {
                        taker.take(b, o, m.slotCounter[k]);
                    }
                }
            }
        }
    }

    /** Room for the occupants of each counter that can be full, and of each unit: as many as fit, but not more than have an option there. */
    private void occupants() {
        Model m = model;
        long[] asking = new long[m.most.length];
        for (int slot : m.optionSlot) {
            for (int k = m.firstCounter[slot]; k < m.firstCounter[slot + 1]; k++) {
                asking[m.slotCounter[k]]++;
            }
        }
        m.firstOccupant = new int[m.most.length];
        for (int c = 0; c < m.most.length; c++) {
            if (m.most[c] >= asking[c]) {
                m.most[c] = Model.UNLIMITED;
            }
            m.firstOccupant[c] = m.most[c] == Model.UNLIMITED && m.noneOrLeast[c] == 0 ? -1 : m.occupantRoom;
            if (m.firstOccupant[c] >= 0) {
                m.occupantRoom = Math.addExact(m.occupantRoom, (int) Math.min(m.most[c], Math.min(asking[c], m.blocks)));
            }
        }
    }

    private void links() {
        Model m = model;
        m.samePrice = new long[m.students];
        m.differentPrice = new long[m.students];
        m.steadyPrice = new long[m.students];
        m.linked = new boolean[m.students];
        for (SitePrice p : problem.sitePrices()) {
            long[] prices = switch (p.wanted()) {
                case SAME -> m.samePrice;
                case DIFFERENT -> m.differentPrice;
                case STEADY -> m.steadyPrice;
            };
            boolean everybody = ANY.equals(p.student());
            int from = everybody ? 0 : students.of(p.student());
            for (int s = from; s < (everybody ? m.students : from + 1); s++) {
                prices[s] += p.price();
                m.linked[s] |= p.price() > 0;
            }
        }
        List<Couple> couples = new ArrayList<>(problem.couples());
        couples.sort(Comparator.comparing((Couple c) -> Math.min(students.of(c.one()), students.of(c.other())))
                .thenComparing(c -> Math.max(students.of(c.one()), students.of(c.other()))));
        pairs(couples);
    }

    private void pairs(List<Couple> couples) {
        Model m = model;
        m.pairOne = new int[couples.size()];
        m.pairOther = new int[couples.size()];
        m.pairSite = new boolean[couples.size()];
        m.pairPrice = new long[couples.size()];
        m.firstPair = new int[m.students + 1];
        m.studentPair = new int[2 * couples.size()];
        for (int c = 0; c < couples.size(); c++) {
            m.pairOne[c] = students.of(couples.get(c).one());
            m.pairOther[c] = students.of(couples.get(c).other());
            m.pairSite[c] = couples.get(c).closeness() == Couple.Closeness.SITE;
            m.pairPrice[c] = couples.get(c).price();
            m.linked[m.pairOne[c]] = true;
            m.linked[m.pairOther[c]] = true;
            m.firstPair[m.pairOne[c] + 1]++;
            m.firstPair[m.pairOther[c] + 1]++;
        }
        for (int s = 0; s < m.students; s++) {
            m.firstPair[s + 1] += m.firstPair[s];
        }
        int[] next = m.firstPair.clone();
        for (int c = 0; c < couples.size(); c++) {
            m.studentPair[next[m.pairOne[c]]++] = c;
            m.studentPair[next[m.pairOther[c]]++] = c;
        }
    }
}
