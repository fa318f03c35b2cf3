package org.famulus.allocation.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.famulus.allocation.blocks.BlocksProblem.ANY;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What one wish of the field does to a plan; each is small enough to be seen by eye. */
class BlocksCasesTest {

    private static Placement at(String student, String subject, String site, String period) {
        return new Placement(student, subject, site, period);
    }

    @Test
    void theCheapestWishThatCoversABlockCounts() {
        Year year = new Year().room(1).student("ada", "medicine").wish("ada", "north", 3);
        year.wish("ada", "medicine", "north", "spring", 2);

        assertThat(year.solve().placements()).containsExactly(at("ada", "medicine", "north", "spring"));
        assertThat(year.solve().cost()).isEqualTo(2);
    }

    @Test
    void whatARegionAddsToARankCanTurnTheChoice() {
        Year year = new Year().room(1).student("ada", "medicine").wish("ada", "north", 2);
        year.wishes.add(new Wish("ada", ANY, "south", ANY, 1, 5));

        assertThat(year.solve().placements()).extracting(Placement::site).containsExactly("north");
    }

    @Test
    void ranksMayHavePricesOfTheirOwn() {
        Year year = new Year().room(1).student("ada", "medicine", "surgery").wish("ada", "medicine", "north", ANY, 2)
                .wish("ada", "surgery", "north", ANY, 7);
        year.prices = new Prices(100, 0, List.of(1L, 10L, 30L), OptionalLong.empty());

        assertThat(year.solve().cost()).isEqualTo(40);
    }

    @Test
    void whatIsNotWishedIsGivenOnlyIfItHasAPrice() {
        Year year = new Year().room(1).student("ada", "medicine");
        assertThat(year.solve().open()).containsExactly(new OpenBlock("ada", "medicine"));

        year.prices = new Prices(100, 0, List.of(), OptionalLong.of(30));
        assertThat(year.solve().cost()).isEqualTo(30);
    }

    @Test
    void medicineBeforeSurgeryEvenIfTheOtherOrderIsLiked() {
        Year year = new Year().room(1).student("ada", "medicine", "surgery")
                .wish("ada", "medicine", "north", "spring", 1).wish("ada", "medicine", "north", "autumn", 9)
                .wish("ada", "surgery", "north", "autumn", 1).wish("ada", "surgery", "north", "spring", 9);
        assertThat(year.solve().cost()).isEqualTo(2);

        year.prerequisites.add(new Prerequisite(ANY, "medicine", "surgery"));
        assertThat(year.solve().placements()).containsExactly(at("ada", "medicine", "north", "autumn"),
                at("ada", "surgery", "north", "spring"));
    }

    @Test
    void noSurgeryWhileMedicineIsOpen() {
        Year year = new Year().room(1).student("ada", "medicine", "surgery").wish("ada", "surgery", "north", "spring", 1);
        year.prerequisites.add(new Prerequisite("ada", "medicine", "surgery"));

        assertThat(year.solve().open()).hasSize(2);
    }

    @Test
    void aPrerequisiteAsksNothingOfWhoNeedsOnlyOne() {
        Year year = new Year().room(1).student("ada", "surgery").wish("ada", "surgery", "north", "autumn", 1);
        year.prerequisites.add(new Prerequisite(ANY, "medicine", "surgery"));

        assertThat(year.solve().open()).isEmpty();
    }

    @Test
    void aLongBlockTakesAPlaceInEachOfItsPeriods() {
        Year year = new Year();
        year.periods.add("summer");
        year.subjects.set(1, new Subject("surgery", 2));
        year.room(1).student("ada", "surgery").student("bo", "surgery")
                .wish("ada", "surgery", "north", "autumn", 1).wish("bo", "surgery", "north", "spring", 1);

        assertThat(year.solve().open()).hasSize(1);
        year.places.replaceAll(p -> p.period().equals("spring") ? new Place(p.site(), p.subject(), p.period(), 0, 2) : p);
        assertThat(year.solve().open()).isEmpty();
    }

    @Test
    void noBlockWhileAway() {
        Year year = new Year().room(1).wish("ada", "medicine", "north", "autumn", 1).wish("ada", "medicine", "north", "spring", 5);
        year.students.add(new Student("ada", ANY, false, List.of("medicine"), Set.of("autumn")));

        assertThat(year.solve().placements()).containsExactly(at("ada", "medicine", "north", "spring"));
    }

    @Test
    void aUnitThatIsNotAvailableTakesNobody() {
        Year year = new Year().room(1).student("ada", "medicine").wish("ada", "north", 1).wish("ada", "south", 5);
        year.places.replaceAll(p -> p.site().equals("north") ? new Place("north", p.subject(), p.period(), 0, 0) : p);

        assertThat(year.solve().placements()).extracting(Placement::site).containsExactly("south");
    }

    @Test
    void theSiteAsAWholeLimitsItsSubjects() {
        Year year = new Year().room(1).student("ada", "medicine").student("bo", "surgery")
                .wish("ada", "medicine", "north", "autumn", 1).wish("bo", "surgery", "north", "autumn", 1);
        assertThat(year.solve().open()).isEmpty();

        year.places.add(new Place("north", ANY, "autumn", 0, 1));
        assertThat(year.solve().open()).hasSize(1);
    }

    @Test
    void whoNeedsABedGetsNoneBeyondThoseThereAre() {
        Year year = new Year().room(2).wish("ada", "medicine", "north", "autumn", 1).wish("bo", "medicine", "north", "autumn", 1)
                .wish("cy", "surgery", "north", "autumn", 1).wish("di", "surgery", "north", "autumn", 1);
        year.students.add(new Student("ada", ANY, true, List.of("medicine"), Set.of()));
        year.students.add(new Student("bo", "coast", true, List.of("medicine"), Set.of()));
        year.students.add(new Student("cy", "hill", true, List.of("surgery"), Set.of()));
        year.students.add(new Student("di", ANY, false, List.of("surgery"), Set.of()));
        year.lodgings.add(new Lodging("hill", "autumn", 1));

        BlocksPlan plan = year.solve();
        assertThat(plan.placements()).extracting(Placement::student).contains("cy", "di").hasSize(3);
    }

    @Test
    void aCoupleIsTogetherIfThatIsWorthIt() {
        Year year = new Year().room(2).student("ada", "medicine").student("bo", "medicine")
                .wish("ada", "medicine", "north", "autumn", 1).wish("bo", "medicine", "south", "autumn", 1)
                .wish("bo", "medicine", "north", "autumn", 4);
        year.couples.add(new Couple("ada", "bo", Couple.Closeness.AREA, 2));
        assertThat(year.solve().cost()).isEqualTo(1 + 1 + 2);

        year.couples.set(0, new Couple("ada", "bo", Couple.Closeness.AREA, 5));
        assertThat(year.solve().placements()).extracting(Placement::site).containsExactly("north", "north");
    }

    @Test
    void aCoupleMayWantTheSameSiteAndNotOnlyTheArea() {
        Year year = new Year();
        year.sites.add(new Site("ridge", "hill"));
        year.room(1).student("ada", "medicine").student("bo", "surgery")
                .wish("ada", "medicine", "north", "autumn", 1).wish("bo", "surgery", "ridge", "autumn", 1)
                .wish("bo", "surgery", "north", "autumn", 3);
        year.couples.add(new Couple("ada", "bo", Couple.Closeness.AREA, 9));
        assertThat(year.solve().cost()).isEqualTo(2);

        year.couples.set(0, new Couple("ada", "bo", Couple.Closeness.SITE, 9));
        assertThat(year.solve().placements()).extracting(Placement::site).containsExactly("north", "north");
    }

    @Test
    void sameDifferentAndSteadySites() {
        Year year = new Year().room(2).student("ada", "medicine", "surgery").wish("ada", "medicine", "north", ANY, 1)
                .wish("ada", "surgery", "north", ANY, 3).wish("ada", "surgery", "south", ANY, 1);
        assertThat(year.solve().placements()).extracting(Placement::site).containsExactly("north", "south");

        for (SitePrice.Wanted together : List.of(SitePrice.Wanted.SAME, SitePrice.Wanted.STEADY)) {
            year.sitePrices.add(new SitePrice("ada", together, 5));
            assertThat(year.solve().placements()).extracting(Placement::site).containsExactly("north", "north");
            year.sitePrices.clear();
        }
        year.wish("ada", "surgery", "north", ANY, 0);
        year.sitePrices.add(new SitePrice(ANY, SitePrice.Wanted.DIFFERENT, 5));
        assertThat(year.solve().cost()).isEqualTo(2);
    }

    @Test
    void aUnitOpensForTwoOrStaysShut() {
        Year year = new Year().room(2).student("ada", "medicine").student("bo", "medicine")
                .wish("ada", "north", 1).wish("ada", "south", 2).wish("bo", "south", 1);
        year.units.add(new NoneOrLeast("north", "medicine", 2));
        assertThat(year.solve().placements()).extracting(Placement::site).containsExactly("south", "south");

        year.wish("bo", "north", 1);
        assertThat(year.solve().placements()).extracting(Placement::site).containsExactly("north", "north");
    }

    @Test
    void aBlockIsLeftOpenRatherThanAUnitOpenedForOne() {
        Year year = new Year().room(2).student("ada", "medicine").wish("ada", "north", 1);
        year.units.add(new NoneOrLeast("north", ANY, 2));

        assertThat(year.solve().open()).hasSize(1);
    }

    @Test
    void aUnitRuleHoldsHoweverMuchACouplePays() {
        Year year = new Year().room(2).student("ada", "medicine").student("bo", "medicine").student("cy", "medicine")
                .wish("ada", "north", 1).wish("bo", "north", 1).wish("bo", "south", 1).wish("cy", "south", 1);
        year.units.add(new NoneOrLeast("north", ANY, 3));
        year.units.add(new NoneOrLeast("south", ANY, 3));
        year.couples.add(new Couple("ada", "bo", Couple.Closeness.AREA, 1_000_000_000));
        year.couples.add(new Couple("bo", "cy", Couple.Closeness.AREA, 1_000_000_000));

        assertThat(year.solve().open()).hasSize(3);
        year.units.set(0, new NoneOrLeast("north", ANY, 2));
        assertThat(year.solve().open()).containsExactly(new OpenBlock("cy", "medicine"));
        year.units.add(new NoneOrLeast("north", "medicine", Integer.MAX_VALUE));
        assertThat(year.solve().open()).hasSize(3);
    }

    @Test
    void aFixedBlockStaysAndItsUnitIsOpen() {
        Year year = new Year().room(1).student("ada", "medicine").student("bo", "medicine").wish("ada", "south", 1)
                .wish("bo", "medicine", "north", "autumn", 1).wish("bo", "medicine", "south", "spring", 2);
        year.fixed.add(at("ada", "medicine", "north", "autumn"));
        year.units.add(new NoneOrLeast("north", "medicine", 2));

        assertThat(year.solve().placements()).containsExactly(at("ada", "medicine", "north", "autumn"),
                at("bo", "medicine", "south", "spring"));
        assertThat(year.solve().cost()).isEqualTo(2 + 50);
    }

    @Test
    void aPlaceThatCountsOnSomebodyGetsThem() {
        Year year = new Year().room(1).student("ada", "medicine").wish("ada", "north", 1).wish("ada", "south", 9);
        year.places.replaceAll(p -> p.site().equals("south") && p.subject().equals("medicine") && p.period().equals("spring")
                ? new Place("south", "medicine", "spring", 1, 1) : p);

        assertThat(year.solve().placements()).containsExactly(at("ada", "medicine", "south", "spring"));
    }

    @Test
    void someoneMakesRoomWhenThatIsBetterForAll() {
        Year year = new Year().room(1).student("ada", "medicine").student("bo", "medicine").student("cy", "medicine")
                .wish("ada", "medicine", "north", "autumn", 1).wish("ada", "medicine", "north", "spring", 1)
                .wish("bo", "medicine", "north", "spring", 1).wish("bo", "medicine", "south", "autumn", 2)
                .wish("cy", "medicine", "north", "autumn", 1);

        assertThat(year.solve().open()).isEmpty();
        assertThat(year.solve().cost()).isEqualTo(4);
    }

    @Test
    void whyNotNamesTheRuleOrWhatIsMissing() {
        Year year = new Year().room(1).student("ada", "medicine", "surgery").student("bo", "medicine").wish("ada", "north", 1)
                .wish("bo", "north", 1);
        year.refusals.add(new Refusal("ada", ANY, "north", "spring", "R-17"));
        year.places.replaceAll(p -> p.site().equals("south") ? new Place("south", p.subject(), p.period(), 0, 0) : p);
        year.students.set(1, new Student("bo", ANY, true, List.of("medicine"), Set.of("spring")));
        year.lodgings.add(new Lodging("hill", "autumn", 0));
        WhyNot whyNot = new WhyNot(year.problem());

        assertThat(whyNot.never(at("ada", "medicine", "north", "autumn"))).isEmpty();
        assertThat(whyNot.never(at("ada", "medicine", "north", "spring"))).containsExactly("R-17");
        assertThat(whyNot.never(at("ada", "medicine", "south", "spring"))).containsExactly("block.not-wished", "place.closed");
        assertThat(whyNot.never(at("bo", "medicine", "north", "autumn"))).containsExactly("lodging.none");
        assertThat(whyNot.never(at("bo", "medicine", "north", "spring"))).containsExactly("student.away");
        assertThat(whyNot.never(at("bo", "surgery", "north", "spring"))).containsExactly("block.not-needed");
    }

    @Test
    void whyNotInAPlanNamesWhatIsFullOrInTheWay() {
        Year year = new Year().room(1).student("ada", "medicine", "surgery").student("bo", "medicine").wish("ada", "north", 1)
                .wish("bo", "north", 1);
        WhyNot whyNot = new WhyNot(year.problem());
        List<Placement> plan = List.of(at("ada", "surgery", "north", "autumn"), at("bo", "medicine", "north", "autumn"));

        assertThat(whyNot.inPlan(at("ada", "medicine", "north", "autumn"), plan))
                .containsExactly("place.full", "student.twice-at-once");
        assertThat(whyNot.inPlan(at("ada", "medicine", "north", "spring"), plan)).isEmpty();
    }

    @Test
    void whyNotNamesAUnitThatWouldHaveHadTooFew() {
        Year year = new Year().room(3).student("ada", "medicine", "surgery").student("bo", "medicine").wish("ada", "north", 1)
                .wish("bo", "north", 1).wish("bo", "south", 2);
        year.units.add(new NoneOrLeast("north", "medicine", 2));
        year.units.add(new NoneOrLeast("south", ANY, 2));
        WhyNot whyNot = new WhyNot(year.problem());
        Placement adas = at("ada", "medicine", "north", "autumn");
        Placement bos = at("bo", "medicine", "north", "spring");

        assertThat(whyNot.never(adas)).as("it may be had, with another").isEmpty();
        assertThat(whyNot.inPlan(adas, List.of())).containsExactly("unit.too-few");
        assertThat(whyNot.inPlan(adas, List.of(adas))).as("she is one, not two").containsExactly("unit.too-few");
        assertThat(whyNot.inPlan(adas, List.of(bos))).isEmpty();
        assertThat(whyNot.inPlan(at("ada", "surgery", "north", "spring"), List.of())).as("the unit of another subject").isEmpty();
        assertThat(whyNot.inPlan(at("bo", "medicine", "south", "spring"), List.of(adas))).as("the site as a whole")
                .containsExactly("unit.too-few");
        year.fixed.add(bos);
        assertThat(new WhyNot(year.problem()).inPlan(adas, List.of())).as("a fixed block keeps it open").isEmpty();
    }

    @Test
    void anOpenBlockOfAUnitThatStaysClosedIsExplained() {
        Year year = new Year().room(3).student("ada", "medicine").wish("ada", "north", 1);
        year.units.add(new NoneOrLeast("north", "medicine", 2));

        BlocksPlan plan = year.solve();

        assertThat(plan.open()).containsExactly(new OpenBlock("ada", "medicine"));
        assertThat(new WhyNot(year.problem()).inPlan(at("ada", "medicine", "north", "autumn"), plan.placements()))
                .containsExactly("unit.too-few");
    }
}
