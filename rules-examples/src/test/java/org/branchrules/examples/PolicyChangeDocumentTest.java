package org.branchrules.examples;

import static org.branchrules.testkit.BranchAssertions.assertThat;
import static org.branchrules.testkit.BranchAssertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.comparison.Comparison;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.Language;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.testkit.ComparisonAssert;
import org.junit.jupiter.api.Test;

/** What {@code docs/testing/policy-change.md} and the changelog of its example say is so. */
final class PolicyChangeDocumentTest {
    private static final String FOLDER = "rules-examples/policy-change/";

    // tag::first-draft[]
    @Test
    void the_first_draft_lets_branches_drop_by_two_grades() {
        PackFiles draft = PackFiles.ofFolder(Path.of("policy-change/first-draft"));
        ComparisonAssert effect = assertThat(Comparison.of(
                        DecisionTest.NOW,
                        AssessmentEngine.of(DecisionTest.NOW.policy().with(draft))))
                .over(DecisionTest.branches(2027).filter(DecisionTest::metEveryQuarter), DecisionTest.FIRST_YEAR)
                .in(Language.EN);

        assertThatThrownBy(() -> effect.noBranchDropsBy(2)).hasMessageStartingWith("""
                branches that drop by 2 or more grades
                  expected: none
                  actual:   67 of 99
                  invented-42-2 (social organisation): good → ordinary; Interval of members' meetings: 3 months becomes 2 months (members-meeting.interval)
                """);
    }
    // end::first-draft[]

    @Test
    void the_changelog_names_the_requirements_that_come_out_otherwise() {
        Set<String> changed = Comparison.of(DecisionTest.NOW, DecisionTest.THEN)
                .over(DecisionTest.branches(2028), AssessmentPeriod.year(2028), change -> {})
                .requirements()
                .stream()
                .map(count -> count.requirement().value())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found("`(\\d+-[a-z])`")).containsExactlyInAnyOrderElementsOf(changed);
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
        BranchRecord branch = DecisionTest.branches(2026).findFirst().orElseThrow();
        return DecisionTest.THEN.assess(branch, AssessmentPeriod.of(day, day)).receipt().parameters().stream()
                .map(parameter -> parameter.key() + "=" + parameter.value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(Repository.read(FOLDER + "CHANGELOG.md"))
                .results()
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .toList();
    }

    @Test
    void the_first_draft_is_the_decision_without_its_third_article() {
        String draft = Repository.read(FOLDER + "first-draft/parameters.yaml");

        assertThat(Repository.read(FOLDER + "decision/parameters.yaml")).startsWith(draft);
        assertThat(Repository.read(FOLDER + "decision/pack.yaml"))
                .isEqualTo(Repository.read(FOLDER + "first-draft/pack.yaml"));
    }
}
