package org.famulus.allocation.blocks;

import java.util.List;

/**
 * Which students need which blocks, what there is, and what is wanted. The model is that of the medical student scheduling
 * problem (Akbarzadeh and Maenhout, European Journal of Operational Research 288, 2021) with shared beds, couples and units
 * that open only for enough. A block may be given if a wish covers it (or {@link Prices#unwished} has a price), no refusal
 * does, the student is there in all its periods, and there is a place in each: one for the subject, one for the site as a
 * whole, or both, and then both limits hold. Except for {@link #periods} the order of rows has no influence on the result.
 *
 * @param periods       in their order
 * @param subjects      what blocks are in
 * @param sites         where they take place
 * @param places        how many a site takes
 * @param noneOrLeast   units that open only for enough
 * @param lodgings      shared beds
 * @param students      who needs blocks
 * @param wishes        what they want
 * @param refusals      what rules take away
 * @param prerequisites which subject comes before which
 * @param sitePrices    the same, different or steady sites
 * @param couples       who wants to be together
 * @param fixed         blocks that stay where they are; they need no wish and cost what their wish costs, or nothing
 * @param prices        the policy
 */
public record BlocksProblem(List<String> periods, List<Subject> subjects, List<Site> sites, List<Place> places,
        List<NoneOrLeast> noneOrLeast, List<Lodging> lodgings, List<Student> students, List<Wish> wishes,
        List<Refusal> refusals, List<Prerequisite> prerequisites, List<SitePrice> sitePrices, List<Couple> couples,
        List<Placement> fixed, Prices prices) {

    /** Stands for every subject, site, period or student where a row allows it. */
    public static final String ANY = "";

    public BlocksProblem {
        periods = List.copyOf(periods);
        subjects = List.copyOf(subjects);
        sites = List.copyOf(sites);
        places = List.copyOf(places);
        noneOrLeast = List.copyOf(noneOrLeast);
        lodgings = List.copyOf(lodgings);
        students = List.copyOf(students);
        wishes = List.copyOf(wishes);
        refusals = List.copyOf(refusals);
        prerequisites = List.copyOf(prerequisites);
        sitePrices = List.copyOf(sitePrices);
        couples = List.copyOf(couples);
        fixed = List.copyOf(fixed);
    }
}
