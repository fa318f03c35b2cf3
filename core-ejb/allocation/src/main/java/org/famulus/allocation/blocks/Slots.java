package org.famulus.allocation.blocks;

import static org.famulus.allocation.blocks.BlocksProblem.ANY;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The counters of a problem, and the slots that count in them, made when an option first asks for one. */
final class Slots {
    /** The answer for a slot that cannot be used by anybody. */
    static final int NONE = -1;

    private final BlocksProblem problem;
    private final Numbering sites;
    private final Numbering subjects;
    private final Numbering areas;
    private final int periods;
    private final int[] length;
    private final int[] siteArea;
    private final Map<Long, Integer> places = new HashMap<>();
    private final Map<Long, Integer> units = new HashMap<>();
    private final Map<Long, Integer> beds = new HashMap<>();
    private final Map<Long, Integer> known = new HashMap<>();

    private final Ints most = new Ints();
    private final Ints least = new Ints();
    private final Ints noneOrLeast = new Ints();
    private final Ints site = new Ints();
    private final Ints start = new Ints();
    private final Ints end = new Ints();
    private final Ints firstCounter = new Ints();
    private final Ints slotCounter = new Ints();

    Slots(BlocksProblem problem, Numbering subjects, Numbering sites, Numbering periods) {
        this.problem = problem;
        this.subjects = subjects;
        this.sites = sites;
        this.periods = periods.size();
        areas = Numbering.sorted(problem.sites().stream().map(Site::area).toList());
        length = new int[subjects.size()];
        problem.subjects().forEach(s -> length[subjects.of(s.id())] = s.length());
        siteArea = new int[sites.size()];
        problem.sites().forEach(s -> siteArea[sites.of(s.id())] = areas.of(s.area()));
        List<Place> rows = new ArrayList<>(problem.places());
        rows.sort(Comparator.comparing(Place::site).thenComparing(Place::subject)
                .thenComparingInt(p -> periods.of(p.period())));
        rows.forEach(p -> places.put(place(sites.of(p.site()), subjects.of(p.subject()), periods.of(p.period())),
                counter(p.most(), p.least(), 0)));
        List<Lodging> pools = new ArrayList<>(problem.lodgings());
        pools.sort(Comparator.comparing(Lodging::area).thenComparingInt(l -> periods.of(l.period())));
        pools.forEach(l -> beds.put(bed(areas.of(l.area()), periods.of(l.period())), counter(l.beds(), 0, 0)));
        units();
        firstCounter.add(0);
    }

    /** A unit with a fixed block is open already: its missing heads have a price like those of a place. */
    private void units() {
        Map<List<String>, Boolean> open = new HashMap<>();
        for (Placement f : problem.fixed()) {
            open.put(List.of(f.site(), f.subject()), true);
            open.put(List.of(f.site(), ANY), true);
        }
        List<NoneOrLeast> rows = new ArrayList<>(problem.noneOrLeast());
        rows.sort(Comparator.comparing(NoneOrLeast::site).thenComparing(NoneOrLeast::subject));
        int all = problem.students().stream().mapToInt(s -> s.subjects().size()).sum();
        for (NoneOrLeast n : rows) {
            int openFrom = Math.min(n.least(), all + 1);
            boolean isOpen = open.containsKey(List.of(n.site(), n.subject()));
            if (n.least() > 1) {
                units.put(unit(sites.of(n.site()), subjects.of(n.subject())),
                        counter(Model.UNLIMITED, isOpen ? n.least() : 0, isOpen ? 0 : openFrom));
            }
        }
    }

    int area(String id) {
        return areas.of(id);
    }

    int area(int siteNumber) {
        return siteArea[siteNumber];
    }

    int lengthOf(int subject) {
        return length[subject];
    }

    /**
     * The number of a slot.
     *
     * @param full whether limits of 0 count; they do not for fixed blocks
     */
    int of(int subject, int siteNumber, int first, boolean needsBed, boolean full) {
        long key = ((((long) subject * sites.size() + siteNumber) * periods + first) * 2 + (needsBed ? 1 : 0)) * 2
                + (full ? 1 : 0);
        Integer slot = known.get(key);
        if (slot == null) {
            slot = make(subject, siteNumber, first, needsBed, full);
            known.put(key, slot);
        }
        return slot;
    }

    private int make(int subject, int siteNumber, int first, boolean needsBed, boolean full) {
        int last = first + length[subject];
        if (last > periods) {
            return NONE;
        }
        List<Integer> counters = new ArrayList<>();
        for (int p = first; p < last; p++) {
            Integer own = places.get(place(siteNumber, subject, p));
            Integer whole = places.get(place(siteNumber, -1, p));
            if (own == null && whole == null) {
                return NONE;
            }
            add(counters, own);
            add(counters, whole);
            if (needsBed) {
                add(counters, beds.get(bed(siteArea[siteNumber], p)));
            }
        }
        if (full && counters.stream().anyMatch(c -> most.get(c) == 0)) {
            return NONE;
        }
        add(counters, units.get(unit(siteNumber, subject)));
        add(counters, units.get(unit(siteNumber, -1)));
        counters.forEach(slotCounter::add);
        firstCounter.add(slotCounter.size());
        site.add(siteNumber);
        start.add(first);
        end.add(last);
        return site.size() - 1;
    }

    private static void add(List<Integer> counters, Integer counter) {
        if (counter != null) {
            counters.add(counter);
        }
    }

    private int counter(int mostOf, int leastOf, int noneOr) {
        most.add(mostOf);
        least.add(leastOf);
        noneOrLeast.add(noneOr);
        return most.size() - 1;
    }

    private long place(int siteNumber, int subject, int period) {
        return unit(siteNumber, subject) * periods + period;
    }

    private long unit(int siteNumber, int subject) {
        return (long) siteNumber * (subjects.size() + 1) + subject + 1;
    }

    private long bed(int area, int period) {
        return (long) area * periods + period;
    }

    /** Hands everything to the model. */
    void into(Model m) {
        m.slotSite = site.toArray();
        m.slotStart = start.toArray();
        m.slotEnd = end.toArray();
        m.slotArea = new int[m.slotSite.length];
        for (int s = 0; s < m.slotArea.length; s++) {
            m.slotArea[s] = siteArea[m.slotSite[s]];
        }
        m.firstCounter = firstCounter.toArray();
        m.slotCounter = slotCounter.toArray();
        for (int s = 0; s < m.slotSite.length; s++) {
            m.counterWidth = Math.max(m.counterWidth, m.firstCounter[s + 1] - m.firstCounter[s]);
            m.gainLeast = Math.max(m.gainLeast, asking(least, m, s));
            m.gainUnits = Math.max(m.gainUnits, asking(noneOrLeast, m, s));
        }
        m.most = most.toArray();
        m.least = least.toArray();
        m.noneOrLeast = noneOrLeast.toArray();
    }

    private static int asking(Ints limits, Model m, int slot) {
        int asking = 0;
        for (int k = m.firstCounter[slot]; k < m.firstCounter[slot + 1]; k++) {
            asking += limits.get(m.slotCounter[k]) > 0 ? 1 : 0;
        }
        return asking;
    }
}
