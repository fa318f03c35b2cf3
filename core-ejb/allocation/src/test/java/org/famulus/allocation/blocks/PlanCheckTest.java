package org.famulus.allocation.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.famulus.allocation.blocks.BlocksProblem.ANY;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each rule broken once, by hand, in a plan that is sound without it. */
class PlanCheckTest {
    private final Year year = new Year().room(2).student("ada", "medicine", "surgery").student("bo", "medicine");
    private final List<Placement> plan = new ArrayList<>();

    @BeforeEach
    void soundPlan() {
        for (String student : List.of("ada", "bo")) {
            year.wish(student, "north", 1).wish(student, "south", 2);
        }
        place("ada", "medicine", "north", "autumn");
        place("ada", "surgery", "north", "spring");
        place("bo", "medicine", "south", "autumn");
    }

    private void place(String student, String subject, String site, String period) {
        plan.add(new Placement(student, subject, site, period));
    }

    private PlanFindings found() {
        return PlanCheck.of(year.problem(), plan);
    }

    private void finds(String key, String student, String subject, String site, String period, String detail) {
        assertThat(found().violations()).containsExactly(new Violation(key, student, subject, site, period, detail));
    }

    @Test
    void nothingInASoundPlan() {
        assertThat(found()).isEqualTo(new PlanFindings(List.of(), List.of(), List.of(), 4));
    }

    @Test
    void anOpenBlockIsPricedNotForbidden() {
        plan.remove(1);

        assertThat(found()).isEqualTo(new PlanFindings(List.of(), List.of(), List.of(new OpenBlock("ada", "surgery")), 103));
    }

    @Test
    void whoIsNotThere() {
        place("eve", "medicine", "north", "spring");
        finds("block.student-unknown", "eve", "medicine", "north", "spring", "");
    }

    @Test
    void aSiteThatIsNotThere() {
        plan.set(2, new Placement("bo", "medicine", "west", "autumn"));
        finds("block.site-unknown", "bo", "medicine", "west", "autumn", "");
    }

    @Test
    void aPeriodThatIsNotThere() {
        plan.set(2, new Placement("bo", "medicine", "south", "summer"));
        finds("block.period-unknown", "bo", "medicine", "south", "summer", "");
    }

    @Test
    void aSubjectNobodyAskedFor() {
        place("bo", "surgery", "north", "spring");
        finds("block.not-needed", "bo", "surgery", "north", "spring", "");
    }

    @Test
    void theSameSubjectTwice() {
        place("bo", "medicine", "south", "spring");
        finds("block.twice", "bo", "medicine", "south", "spring", "");
    }

    @Test
    void aBlockThatEndsAfterTheYear() {
        year.subjects.set(0, new Subject("medicine", 2));
        plan.remove(0);
        plan.remove(0);
        plan.set(0, new Placement("bo", "medicine", "south", "spring"));
        finds("block.outside-year", "bo", "medicine", "south", "spring", "");
    }

    @Test
    void aPlaceThatDoesNotExist() {
        year.places.removeIf(p -> p.equals(new Place("south", "medicine", "autumn", 0, 2)));
        finds("block.no-place", "bo", "medicine", "south", "autumn", "");
    }

    @Test
    void whatNobodyWished() {
        year.wishes.removeIf(w -> w.student().equals("bo") && w.site().equals("south"));
        finds("block.not-wished", "bo", "medicine", "south", "autumn", "");
    }

    @Test
    void whatARuleRefuses() {
        year.refusals.add(new Refusal("bo", ANY, "south", ANY, "R-17"));
        finds("block.refused", "bo", "medicine", "south", "autumn", "R-17");
    }

    @Test
    void whoIsAway() {
        year.students.set(1, new Student("bo", ANY, false, List.of("medicine"), Set.of("autumn")));
        finds("student.away", "bo", "medicine", "south", "autumn", "");
    }

    @Test
    void twoBlocksAtOnce() {
        plan.set(1, new Placement("ada", "surgery", "north", "autumn"));
        finds("student.twice-at-once", "ada", "surgery", "north", "autumn", "medicine");
    }

    @Test
    void theLaterSubjectFirst() {
        year.prerequisites.add(new Prerequisite(ANY, "surgery", "medicine"));
        finds("prerequisite.order", "ada", "medicine", "north", "autumn", "surgery");
    }

    @Test
    void theLaterSubjectAlone() {
        year.prerequisites.add(new Prerequisite("ada", "surgery", "medicine"));
        plan.remove(1);
        finds("prerequisite.open", "ada", "medicine", "north", "autumn", "surgery");
    }

    @Test
    void moreThanASubjectTakes() {
        year.places.replaceAll(p -> p.site().equals("south") ? new Place("south", p.subject(), p.period(), 0, 0) : p);
        finds("place.over-most", "", "medicine", "south", "autumn", "1 > 0");
    }

    @Test
    void moreThanTheSiteTakesAsAWhole() {
        year.places.add(new Place("north", ANY, "spring", 0, 0));
        finds("place.over-most", "", ANY, "north", "spring", "1 > 0");
    }

    @Test
    void moreThanThereAreBeds() {
        year.students.set(1, new Student("bo", "hill", true, List.of("medicine"), Set.of()));
        year.lodgings.add(new Lodging("coast", "autumn", 0));
        finds("lodging.over-beds", "", "", "coast", "autumn", "1 > 0");
    }

    @Test
    void aBedAtHomeIsNotCounted() {
        year.students.set(1, new Student("bo", "coast", true, List.of("medicine"), Set.of()));
        year.lodgings.add(new Lodging("coast", "autumn", 0));
        assertThat(found().violations()).isEmpty();
    }

    @Test
    void aUnitOpenForTooFew() {
        year.units.add(new NoneOrLeast("north", "medicine", 2));
        finds("unit.too-few", "", "medicine", "north", "", "1 < 2");
    }

    @Test
    void aUnitHeldOpenByAFixedBlockHasAPrice() {
        year.units.add(new NoneOrLeast("north", "medicine", 3));
        year.fixed.add(plan.get(0));

        assertThat(found()).isEqualTo(new PlanFindings(List.of(),
                List.of(new Violation("unit.below-least", "", "medicine", "north", "", "1 < 3")), List.of(), 4 + 2 * 50));
    }

    @Test
    void aPlaceThatCountsOnMoreHasAPrice() {
        year.places.set(0, new Place("north", "medicine", "autumn", 2, 2));

        assertThat(found()).isEqualTo(new PlanFindings(List.of(),
                List.of(new Violation("place.below-least", "", "medicine", "north", "autumn", "1 < 2")), List.of(), 4 + 50));
    }

    @Test
    void aFixedBlockThatMoved() {
        year.fixed.add(new Placement("bo", "medicine", "south", "spring"));
        finds("fixed.moved", "bo", "medicine", "south", "spring", "");
    }

    @Test
    void whatSitesAndCouplesCost() {
        plan.set(1, new Placement("ada", "surgery", "south", "spring"));
        year.sitePrices.add(new SitePrice(ANY, SitePrice.Wanted.SAME, 10));
        year.sitePrices.add(new SitePrice("ada", SitePrice.Wanted.STEADY, 20));
        year.sitePrices.add(new SitePrice("ada", SitePrice.Wanted.DIFFERENT, 40));
        year.couples.add(new Couple("bo", "ada", Couple.Closeness.AREA, 1_000));

        assertThat(found().cost()).isEqualTo(1 + 2 + 2 + 10 + 20 + 1_000);
    }
}
