package org.branchrules.examples;

import static org.branchrules.testkit.BranchAssertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.comparison.Comparison;
import org.branchrules.engine.coverage.PackCoverage;
import org.branchrules.engine.mutation.PolicyMutation;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.population.Population;
import org.branchrules.engine.scenario.Scenarios;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.testkit.PackScenarios;
import org.branchrules.testkit.ScenarioTests;
import org.junit.jupiter.api.Test;

/** What an invented decision is to do, and what not; {@code docs/testing/policy-change.md} walks through it. */
// tag::class[]
@PackScenarios("policy-change/decision")
final class DecisionTest implements ScenarioTests {
    private static final PackFiles DECISION = PackFiles.ofFolder(Path.of("policy-change/decision"));
    static final AssessmentEngine NOW = AssessmentEngine.national();
    static final AssessmentEngine THEN = AssessmentEngine.of(NOW.policy().with(DECISION));
    static final AssessmentPeriod FIRST_YEAR = AssessmentPeriod.year(2027);

    @Test
    void scenarios_show_both_sides_of_every_number_and_day() {
        assertThat(PackCoverage.measure(DECISION, Scenarios.of(DECISION))).reachesAtLeast(100);
    }

    @Test
    void scenarios_notice_every_other_decision() {
        assertThat(PolicyMutation.of(DECISION).run()).scoresAtLeast(100);
    }

    @Test
    void whoever_met_every_quarter_does_not_drop_by_two_grades_in_the_first_year() {
        assertThat(Comparison.of(NOW, THEN))
                .over(branches(2027).filter(DecisionTest::metEveryQuarter), FIRST_YEAR)
                .changesSomething()
                .everyBranchStaysAssessed()
                .noBranchDropsBy(2)
                .atMostPercentChangeGrade(5)
                .gradesChangeOnlyBecauseOf("members-meeting.interval")
                .onlyRequirementsChange("11-a", "16-a", "20-a", "20-e");
    }

    @Test
    void nothing_changes_for_periods_that_end_before() {
        assertThat(Comparison.of(NOW, THEN))
                .over(branches(2026), AssessmentPeriod.year(2026))
                .atMostPercentChange(0);
    }

    static Stream<BranchRecord> branches(int year) {
        return Population.of(42).year(year).records(120);
    }

    static boolean metEveryQuarter(BranchRecord branch) {
        return NOW.assess(branch, FIRST_YEAR).outcome(new RequirementId("11-a")) == Outcome.MET;
    }
}
// end::class[]
