package org.famulus.allocation.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.famulus.allocation.blocks.BlocksProblem.ANY;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What contradicts itself is refused with every fault by name; each case is sound but for the one. */
class ProblemFaultsTest {

    private static Year sound() {
        return new Year().room(1).student("ada", "medicine", "surgery").student("bo", "medicine").wish("ada", "north", 1);
    }

    private static final Map<String, Consumer<Year>> FAULTS = Map.ofEntries(
            one("period.twice-or-unnamed", y -> y.periods.add("autumn")),
            one("subject.twice-or-unnamed", y -> y.subjects.add(new Subject("medicine", 1))),
            one("subject.length", y -> y.subjects.add(new Subject("radiology", 0))),
            one("site.twice-or-unnamed", y -> y.sites.add(new Site(" ", "hill"))),
            one("site.area-unnamed", y -> y.sites.add(new Site("west", ""))),
            one("student.twice-or-unnamed", y -> y.student("bo")),
            one("student.subject-unknown", y -> y.student("cy", "radiology")),
            one("student.subject-twice", y -> y.student("cy", "surgery", "surgery")),
            one("student.period-unknown", y -> y.students.add(new Student("cy", ANY, false, List.of(), Set.of("summer")))),
            one("place.site-unknown", y -> y.places.add(new Place("west", "surgery", "autumn", 0, 1))),
            one("place.subject-unknown", y -> y.places.add(new Place("north", "radiology", "autumn", 0, 1))),
            one("place.period-unknown", y -> y.places.add(new Place("north", "surgery", "summer", 0, 1))),
            one("place.negative", y -> y.places.add(new Place("north", ANY, "autumn", 0, -1))),
            one("place.least-above-most", y -> y.places.add(new Place("north", ANY, "autumn", 2, 1))),
            one("place.twice", y -> y.places.add(y.places.get(0))),
            one("unit.site-unknown", y -> y.units.add(new NoneOrLeast("west", ANY, 2))),
            one("unit.subject-unknown", y -> y.units.add(new NoneOrLeast("north", "radiology", 2))),
            one("unit.negative", y -> y.units.add(new NoneOrLeast("north", ANY, -2))),
            one("unit.twice", y -> y.units.addAll(List.of(new NoneOrLeast("north", ANY, 2), new NoneOrLeast("north", ANY, 3)))),
            one("lodging.area-unknown", y -> y.lodgings.add(new Lodging("moor", "autumn", 2))),
            one("lodging.period-unknown", y -> y.lodgings.add(new Lodging("hill", "summer", 2))),
            one("lodging.negative", y -> y.lodgings.add(new Lodging("hill", "autumn", -1))),
            one("lodging.twice", y -> y.lodgings.addAll(List.of(new Lodging("hill", "autumn", 1), new Lodging("hill", "autumn", 1)))),
            one("wish.student-unknown", y -> y.wish("eve", "north", 1)),
            one("wish.subject-unknown", y -> y.wish("ada", "radiology", "north", ANY, 1)),
            one("wish.site-unknown", y -> y.wish("ada", "west", 1)),
            one("wish.period-unknown", y -> y.wish("ada", "surgery", "north", "summer", 1)),
            one("wish.rank-negative", y -> y.wish("ada", "north", -1)),
            one("wish.cost", y -> y.wishes.add(new Wish("ada", ANY, "north", ANY, 1, -1))),
            one("wish.subject-not-needed", y -> y.wish("bo", "surgery", "north", ANY, 1)),
            one("wish.no-place", y -> {
                y.places.removeIf(p -> p.equals(new Place("north", "surgery", "spring", 0, 1)));
                y.wish("ada", "surgery", "north", "spring", 1);
            }),
            one("refusal.student-unknown", y -> y.refusals.add(new Refusal("eve", ANY, ANY, ANY, "R-1"))),
            one("refusal.subject-unknown", y -> y.refusals.add(new Refusal("ada", "radiology", ANY, ANY, "R-1"))),
            one("refusal.site-unknown", y -> y.refusals.add(new Refusal("ada", ANY, "west", ANY, "R-1"))),
            one("refusal.period-unknown", y -> y.refusals.add(new Refusal("ada", ANY, ANY, "summer", "R-1"))),
            one("refusal.rule-unnamed", y -> y.refusals.add(new Refusal("ada", ANY, ANY, ANY, ""))),
            one("price.open", y -> y.prices = Prices.ranked(-1)),
            one("price.below-least", y -> y.prices = new Prices(1, -1, List.of(), OptionalLong.empty())),
            one("price.rank", y -> y.prices = new Prices(1, 1, List.of(-1L), OptionalLong.empty())),
            one("price.unwished", y -> y.prices = new Prices(1, 1, List.of(), OptionalLong.of(Long.MAX_VALUE))),
            one("site-price.student-unknown", y -> y.sitePrices.add(new SitePrice("eve", SitePrice.Wanted.SAME, 1))),
            one("site-price.price", y -> y.sitePrices.add(new SitePrice("ada", SitePrice.Wanted.SAME, -1))),
            one("couple.student-unknown", y -> y.couples.add(new Couple("ada", "eve", Couple.Closeness.AREA, 1))),
            one("couple.with-oneself", y -> y.couples.add(new Couple("ada", "ada", Couple.Closeness.AREA, 1))),
            one("couple.twice", y -> y.couples.addAll(List.of(new Couple("ada", "bo", Couple.Closeness.AREA, 1),
                    new Couple("bo", "ada", Couple.Closeness.SITE, 1)))),
            one("couple.price", y -> y.couples.add(new Couple("ada", "bo", Couple.Closeness.AREA, -1))),
            one("prerequisite.student-unknown", y -> y.prerequisites.add(new Prerequisite("eve", "medicine", "surgery"))),
            one("prerequisite.subject-unknown", y -> y.prerequisites.add(new Prerequisite(ANY, "radiology", "surgery"))),
            one("prerequisite.circle", y -> y.prerequisites.addAll(List.of(new Prerequisite(ANY, "medicine", "surgery"),
                    new Prerequisite(ANY, "surgery", "medicine")))),
            one("fixed.not-needed", y -> y.fixed.add(new Placement("bo", "surgery", "north", "autumn"))),
            one("fixed.site-unknown", y -> y.fixed.add(new Placement("bo", "medicine", "west", "autumn"))),
            one("fixed.period-unknown", y -> y.fixed.add(new Placement("bo", "medicine", "north", "summer"))),
            one("fixed.outside-year", y -> {
                y.subjects.set(0, new Subject("medicine", 2));
                y.fixed.add(new Placement("bo", "medicine", "north", "spring"));
            }),
            one("fixed.twice", y -> y.fixed.addAll(List.of(new Placement("ada", "medicine", "north", "autumn"),
                    new Placement("ada", "medicine", "north", "spring")))),
            one("fixed.twice-at-once", y -> y.fixed.addAll(List.of(new Placement("ada", "medicine", "north", "autumn"),
                    new Placement("ada", "surgery", "north", "autumn")))),
            one("fixed.student-away", y -> {
                y.students.set(1, new Student("bo", ANY, false, List.of("medicine"), Set.of("autumn")));
                y.fixed.add(new Placement("bo", "medicine", "north", "autumn"));
            }),
            one("fixed.over-most", y -> y.fixed.addAll(List.of(new Placement("ada", "medicine", "north", "autumn"),
                    new Placement("bo", "medicine", "north", "autumn")))),
            one("fixed.over-beds", y -> {
                y.students.set(1, new Student("bo", ANY, true, List.of("medicine"), Set.of()));
                y.lodgings.add(new Lodging("hill", "autumn", 0));
                y.fixed.add(new Placement("bo", "medicine", "north", "autumn"));
            }),
            one("fixed.no-place", y -> {
                y.places.removeIf(p -> p.period().equals("spring"));
                y.fixed.add(new Placement("bo", "medicine", "north", "spring"));
            }),
            one("fixed.order", y -> {
                y.prerequisites.add(new Prerequisite(ANY, "medicine", "surgery"));
                y.fixed.addAll(List.of(new Placement("ada", "medicine", "north", "spring"),
                        new Placement("ada", "surgery", "north", "autumn")));
            }));

    private static Map.Entry<String, Consumer<Year>> one(String key, Consumer<Year> fault) {
        return Map.entry(key, fault);
    }

    static Set<String> keys() {
        return FAULTS.keySet();
    }

    @Test
    void nothingIsWrongWithWhatTheCasesStartFrom() {
        assertThat(ProblemFaults.of(sound().problem())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void isRefusedByName(String key) {
        Year year = sound();
        FAULTS.get(key).accept(year);

        assertThatExceptionOfType(BadBlocksProblemException.class).isThrownBy(year::solve)
                .satisfies(e -> assertThat(e.faults()).extracting(ProblemFault::key).containsOnly(key))
                .withMessageContaining(key);
    }

    @Test
    void aCircleThatOnlyOneStudentHasIsNamedWithTheStudent() {
        Year year = sound();
        year.prerequisites.add(new Prerequisite(ANY, "medicine", "surgery"));
        year.prerequisites.add(new Prerequisite("ada", "surgery", "medicine"));

        assertThat(ProblemFaults.of(year.problem()))
                .containsExactly(new ProblemFault("prerequisite.circle", "ada: medicine -> surgery"));
    }

    @Test
    void aSubjectBeforeItselfIsACircle() {
        Year year = sound();
        year.prerequisites.add(new Prerequisite(ANY, "surgery", "surgery"));

        assertThat(ProblemFaults.of(year.problem())).extracting(ProblemFault::key).containsExactly("prerequisite.circle");
    }

    @Test
    void allFaultsAreListedAtOnce() {
        Year year = sound().wish("eve", "north", 1).wish("ada", "west", 1);
        year.places.add(new Place("north", ANY, "autumn", 0, -1));

        assertThat(ProblemFaults.of(year.problem())).extracting(ProblemFault::key)
                .containsExactly("place.negative", "wish.student-unknown", "wish.site-unknown");
    }

    @Test
    void aBudgetIsNotNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SearchSettings(1, -1));
    }
}
