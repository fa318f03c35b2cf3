package org.famulus.allocation.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BlocksSolverTest {

    /** With 201 a unit lies within a site that opens for enough itself: emptying the one once opened it again for ever. */
    static LongStream tiny() {
        return LongStream.concat(LongStream.range(0, 60), LongStream.of(201));
    }

    static LongStream middling() {
        return LongStream.range(100, 130);
    }

    @ParameterizedTest
    @MethodSource("tiny")
    void findsTheCheapestOfAllPlans(long seed) {
        BlocksProblem problem = RandomYear.of(2 + (int) (seed % 2), 3, 2, 2, seed);

        BlocksPlan plan = BlocksSolver.solve(problem, new SearchSettings(seed, 20_000));

        assertThat(PlanCheck.of(problem, plan.placements()).violations()).isEmpty();
        assertThat(plan.cost()).isEqualTo(EveryPlan.cheapest(problem));
    }

    @ParameterizedTest
    @MethodSource("middling")
    void keepsEveryHardRuleAndCountsItsOwnCostRightly(long seed) {
        BlocksProblem problem = RandomYear.of(25, 5, 3, 6, seed);
        for (long moves : new long[] {0, 1, 3_000, 60_000}) {
            BlocksPlan plan = BlocksSolver.solve(problem, new SearchSettings(seed, moves));

            PlanFindings findings = PlanCheck.of(problem, plan.placements());
            assertThat(findings.violations()).as("%d moves", moves).isEmpty();
            assertThat(findings.cost()).isEqualTo(plan.cost());
            assertThat(findings.open()).containsExactlyInAnyOrderElementsOf(plan.open());
            assertThat(plan.moves()).isEqualTo(moves);
        }
    }

    @ParameterizedTest
    @MethodSource("middling")
    void anotherOrderOfRowsIsTheSameProblem(long seed) {
        BlocksProblem problem = RandomYear.of(25, 5, 3, 6, seed);
        SearchSettings settings = new SearchSettings(seed, 20_000);

        assertThat(BlocksSolver.solve(RandomYear.shuffled(problem, seed), settings))
                .isEqualTo(BlocksSolver.solve(problem, settings));
    }

    @Test
    void anotherSeedIsAnotherSearch() {
        BlocksProblem problem = YearOfClerkships.of(60, 3);

        assertThat(BlocksSolver.solve(problem, new SearchSettings(1, 5_000)).placements())
                .isNotEqualTo(BlocksSolver.solve(problem, new SearchSettings(2, 5_000)).placements());
    }

    @Test
    void moreMovesGiveACheaperPlanThanBookingAlone() {
        BlocksProblem problem = YearOfClerkships.of(60, 3);

        BlocksPlan booked = BlocksSolver.solve(problem, new SearchSettings(1, 0));
        BlocksPlan searched = BlocksSolver.solve(problem, new SearchSettings(1, 300_000));

        assertThat(searched.cost()).isLessThan(booked.cost());
        assertThat(searched.open()).isEmpty();
    }

    @Test
    void tellsHowFarItIs() {
        BlocksProblem problem = YearOfClerkships.of(60, 3);
        List<Progress> told = new ArrayList<>();

        BlocksPlan plan = BlocksSolver.solve(problem, new SearchSettings(1, 500_000), new Watcher() {
            @Override
            public void progress(Progress progress) {
                told.add(progress);
            }
        });

        assertThat(told).hasSizeBetween(150, 260).allMatch(p -> p.budget() == 500_000);
        assertThat(told).extracting(Progress::moves).isSorted();
        assertThat(told.subList(told.size() / 2, told.size())).extracting(Progress::bestCost)
                .isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(plan.cost()).isLessThanOrEqualTo(told.get(told.size() - 1).bestCost());
    }

    @Test
    void theMeanRankOnTheWayIsThatOfThePlanItStandsAt() {
        BlocksProblem problem = YearOfClerkships.of(60, 3);
        Model m = ModelBuilder.of(problem);
        PlanState state = new PlanState(m);
        assertThat(state.meanRank()).isZero();

        List<Placement> plan = new ArrayList<>();
        for (int b = 0; b < m.blocks; b++) {
            int option = state.bestFree(b);
            if (option != PlanState.OPEN) {
                state.set(b, option);
                int slot = m.optionSlot[option];
                plan.add(new Placement(m.studentIds[m.blockStudent[b]], m.subjectIds[m.blockSubject[b]],
                        m.siteIds[m.slotSite[slot]], m.periodIds[m.slotStart[slot]]));
            }
        }

        assertThat(plan).hasSizeGreaterThan(60);
        assertThat(state.meanRank()).isGreaterThan(1).isEqualTo(PlanRanks.of(problem, plan).mean());
    }

    @Test
    void aSearchEndsEarlyWhereItLooksUpAndNotAtItsEnd() {
        SearchSettings settings = new SearchSettings(1, 5_000);

        assertThat(settings.canEndAfter(0)).isTrue();
        assertThat(settings.canEndAfter(4_096)).isTrue();
        assertThat(settings.canEndAfter(1_000)).isFalse();
        assertThat(settings.canEndAfter(5_120)).isFalse();
        assertThat(settings.canEndAfter(-1_024)).isFalse();
        assertThat(new SearchSettings(1, 1_024).canEndAfter(1_024)).isFalse();
    }

    @Test
    void endsEarlyWithTheBestSoFar() {
        BlocksProblem problem = YearOfClerkships.of(60, 3);
        List<Progress> told = new ArrayList<>();

        BlocksPlan plan = BlocksSolver.solve(problem, new SearchSettings(1, 500_000), new Watcher() {
            @Override
            public void progress(Progress progress) {
                told.add(progress);
            }

            @Override
            public boolean cancelled() {
                return told.size() == 50;
            }
        });

        assertThat(plan.ended()).isTrue();
        assertThat(plan.moves()).isPositive().isLessThan(250_000);
        assertThat(plan.cost()).isLessThanOrEqualTo(told.get(49).bestCost());
        assertThat(PlanCheck.of(problem, plan.placements()).violations()).isEmpty();
    }

    @Test
    void nobodyToPlaceIsNoFault() {
        BlocksProblem nobody = new Year().problem();

        assertThat(BlocksSolver.solve(nobody, new SearchSettings(1, 10_000)))
                .isEqualTo(new BlocksPlan(List.of(), List.of(), 0, 0, false));
    }
}
