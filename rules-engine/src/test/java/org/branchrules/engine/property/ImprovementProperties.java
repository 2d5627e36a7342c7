package org.branchrules.engine.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.branchrules.engine.improve.Climb;
import org.branchrules.engine.improve.Goal;
import org.branchrules.engine.improve.Standing;
import org.branchrules.engine.improve.Task;
import org.branchrules.engine.improve.Way;
import org.branchrules.engine.improve.Ways;
import org.branchrules.engine.population.Population;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Grade;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.policy.Duty;
import org.branchrules.model.record.BranchRecord;

/** What is promised of the way to a grade: it is kept, and nothing smaller does. Checked from the record on. */
class ImprovementProperties {
    /** A branch of a population, and when it is assessed. */
    record Invented(long index, AssessmentPeriod period) {
        BranchRecord record() {
            return Population.of(2024).branch(index).record();
        }
    }

    /** More sets than this are not tried out. */
    private static final int MOST_SETS = 3_000;

    @Property(tries = 150, seed = "20240601", edgeCases = EdgeCasesMode.NONE)
    void a_promised_grade_is_reached_when_its_record_is_assessed_again(
            @ForAll("improvable") Invented branch, @ForAll @IntRange(min = 1, max = 3) int steps) {
        BranchRecord record = branch.record();
        AssessmentPeriod period = branch.period();
        Grade goal = above(record, period, steps);
        Climb climb = climb(record, period, goal);
        int checked = 0;
        for (Ways ways : List.of(climb.inPeriod(), climb.ever())) {
            for (Way way : ways.first()) {
                checked += Settled.record(record, way.tasks())
                        .map(settled -> {
                            Assessment after = National.assess(settled, period);
                            assertThat(goal.isBetterThan(after.grade())).isFalse();
                            assertThat(new Standing.ByGrade(
                                            after.grade(), after.gradeRange(), after.score(), after.limits()))
                                    .isEqualTo(way.after());
                            return 1;
                        })
                        .orElse(0);
            }
        }
        Statistics.label("ways checked from the record")
                .collect(checked > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
    }

    @Property(tries = 80, seed = "20240601", edgeCases = EdgeCasesMode.NONE)
    void no_smaller_set_reaches_the_grade_and_every_set_of_that_size_is_counted(
            @ForAll("improvable") Invented branch, @ForAll @IntRange(min = 1, max = 3) int steps) {
        BranchRecord record = branch.record();
        AssessmentPeriod period = branch.period();
        Grade goal = above(record, period, steps);
        List<Task> tasks = National.assess(record, period).requirements().stream()
                .filter(outcome -> outcome.requirement().duty() == Duty.BRANCH)
                .filter(outcome -> outcome.outcome() == Outcome.BREACHED
                        || outcome.outcome().isOpen())
                .map((RequirementOutcome outcome) -> Task.of(outcome, null))
                .toList();
        Ways ways = climb(record, period, goal).ever();
        int size = ways.isOpen() ? ways.first().get(0).tasks().size() : 0;
        boolean possible = tasks.stream().allMatch(Settled::isPossible);
        boolean tried = possible && ways.isOpen() && Subsets.upTo(size, tasks.size(), MOST_SETS) <= MOST_SETS;
        Statistics.label("every set tried")
                .collect(tried ? "tried" : !possible ? "files missing" : ways.isOpen() ? "too many" : "out of reach")
                .coverage(coverage -> coverage.check("tried").percentage(share -> share > 40));
        Statistics.label("size of the smallest").collect(size);
        if (tried) {
            int[] expected = new int[size + 1];
            expected[size] = ways.count().intValueExact();
            assertThat(Subsets.passing(tasks, size, some -> {
                        BranchRecord settled = Settled.record(record, some).orElseThrow();
                        return !goal.isBetterThan(
                                National.assess(settled, period).grade());
                    }))
                    .isEqualTo(expected);
        }
    }

    @Property(tries = 100, seed = "20240601", edgeCases = EdgeCasesMode.NONE)
    void what_is_out_of_reach_stays_so_with_everything_put_right(
            @ForAll("branches") GeneratedBranch branch,
            @ForAll("periods") AssessmentPeriod period,
            @ForAll("grades") Grade goal) {
        Climb climb = climb(branch.record(), period, goal);
        for (Ways ways : List.of(climb.inPeriod(), climb.ever())) {
            Grade farthest = ((Standing.ByGrade) ways.farthest()).grade();
            assertThat(ways.isOpen()).isEqualTo(!goal.isBetterThan(farthest));
            assertThat(ways.count().min(BigInteger.valueOf(3)).intValueExact())
                    .isEqualTo(ways.first().size());
            for (Way way : ways.first()) {
                assertThat(way.tasks()).containsAll(ways.needed());
            }
        }
        assertThat(climb.inPeriod().first())
                .allSatisfy(way -> assertThat(way.late()).isZero());
        Statistics.label("in reach")
                .collect(climb.inPeriod().isOpen(), climb.ever().isOpen());
    }

    @Property(tries = 100, seed = "20240601", edgeCases = EdgeCasesMode.NONE)
    void putting_one_more_thing_right_never_lowers_grade_or_score(
            @ForAll("branches") GeneratedBranch branch, @ForAll("periods") AssessmentPeriod period) {
        BranchRecord record = branch.record();
        Assessment before = National.assess(record, period);
        for (RequirementOutcome outcome : before.requirements()) {
            Task task = Task.of(outcome, null);
            if ((outcome.outcome() == Outcome.BREACHED || task.isOpen()) && Settled.isPossible(task)) {
                record = Settled.record(record, List.of(task)).orElseThrow();
                Assessment after = National.assess(record, period);
                assertThat(before.grade().isBetterThan(after.grade())).isFalse();
                assertThat(before.score() == null ? 0 : before.score().hundredths())
                        .isLessThanOrEqualTo(
                                after.score() == null ? 0 : after.score().hundredths());
                before = after;
            }
        }
    }

    /** A better grade than the branch has. */
    private static Grade above(BranchRecord record, AssessmentPeriod period, int steps) {
        int now = National.assess(record, period).grade().ordinal();
        return Grade.values()[Math.max(0, now - steps)];
    }

    private static Climb climb(BranchRecord record, AssessmentPeriod period, Grade goal) {
        return National.improve(record, period, new Goal.OfGrade(goal)).climbs().get(0);
    }

    @Provide
    Arbitrary<GeneratedBranch> branches() {
        return Branches.any();
    }

    /** Branches of which the grade is not the best. */
    @Provide
    Arbitrary<Invented> improvable() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 5_000),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(60, 364))
                .as((index, atEnd, days) -> new Invented(
                        index,
                        atEnd
                                ? National.PERIOD
                                : National.PERIOD.asOf(National.PERIOD.from().plusDays(days))))
                .filter(branch ->
                        National.assess(branch.record(), branch.period()).grade() != Grade.GOOD);
    }

    @Provide
    Arbitrary<AssessmentPeriod> periods() {
        return Branches.periods();
    }

    @Provide
    Arbitrary<Grade> grades() {
        return Arbitraries.of(Grade.GOOD, Grade.GOOD, Grade.FAIRLY_GOOD, Grade.ORDINARY);
    }
}
