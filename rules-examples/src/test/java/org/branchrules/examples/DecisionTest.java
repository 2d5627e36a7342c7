package org.branchrules.examples;

import static org.branchrules.testkit.BranchAssertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

/** What the invented decision is to do and what not; {@code docs/testing/policy-change.md} walks through it. */
// tag::class[]
@PackScenarios("policy-change/decision")
final class DecisionTest implements ScenarioTests {
    private static final PackFiles DECISION = PackFiles.ofFolder(Path.of("policy-change/decision"));
    private static final AssessmentEngine NOW = AssessmentEngine.national();
    private static final AssessmentEngine THEN =
            AssessmentEngine.of(NOW.policy().with(DECISION));
    private static final AssessmentPeriod FIRST_YEAR = AssessmentPeriod.year(2027);

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
                .atMostPercentChangeGrade(3)
                .gradesChangeOnlyBecauseOf("members-meeting.interval")
                .onlyRequirementsChange("11-a", "16-a", "20-a", "20-e");
    }

    @Test
    void nothing_changes_for_periods_that_end_before() {
        assertThat(Comparison.of(NOW, THEN))
                .over(branches(2026), AssessmentPeriod.year(2026))
                .atMostPercentChange(0);
    }

    private static Stream<BranchRecord> branches(int year) {
        return Population.of(42).year(year).records(200);
    }

    private static boolean metEveryQuarter(BranchRecord branch) {
        return NOW.assess(branch, FIRST_YEAR).outcome(new RequirementId("11-a")) == Outcome.MET;
    }
    // end::class[]

    private static final String CHANGELOG = "rules-examples/policy-change/CHANGELOG.md";

    @Test
    void the_changelog_names_the_requirements_that_come_out_otherwise() {
        Set<String> changed = IntStream.of(2027, 2028)
                .boxed()
                .flatMap(year -> Comparison.of(NOW, THEN)
                        .over(branches(year), AssessmentPeriod.year(year), change -> {})
                        .requirements()
                        .stream())
                .map(count -> count.requirement().value())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found("`(\\d+-[a-z])`")).containsOnlyOnceElementsOf(changed).isSubsetOf(changed);
    }

    @Test
    void the_changelog_names_the_days_from_which_periods_come_out_otherwise() {
        List<String> days = found("end on or after (\\d{4}-\\d{2}-\\d{2})");

        assertThat(days).containsExactly("2027-01-01", "2028-01-01");
        for (String day : days) {
            LocalDate first = LocalDate.parse(day);
            assertThat(parametersOn(first)).isNotEqualTo(parametersOn(first.minusDays(1)));
            assertThat(parametersOn(first)).isEqualTo(parametersOn(first.plusMonths(11)));
        }
    }

    private static Set<String> parametersOn(LocalDate day) {
        BranchRecord branch = branches(2026).findFirst().orElseThrow();
        return THEN.assess(branch, AssessmentPeriod.of(day, day)).receipt().parameters().stream()
                .map(parameter -> parameter.key() + "=" + parameter.value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(Repository.read(CHANGELOG))
                .results()
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .toList();
    }

    @Test
    void the_first_draft_is_the_decision_without_its_third_article() {
        String draft = Repository.read("rules-examples/policy-change/first-draft/parameters.yaml");

        assertThat(Repository.read("rules-examples/policy-change/decision/parameters.yaml")).startsWith(draft);
        assertThat(Repository.read("rules-examples/policy-change/decision/pack.yaml"))
                .isEqualTo(Repository.read("rules-examples/policy-change/first-draft/pack.yaml"));
    }
}
