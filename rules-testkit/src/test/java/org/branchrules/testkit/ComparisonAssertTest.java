package org.branchrules.testkit;

import static org.branchrules.testkit.BranchAssertions.assertThat;
import static org.branchrules.testkit.BranchAssertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.comparison.Comparison;
import org.branchrules.engine.population.Population;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.Language;
import org.branchrules.model.assessment.Grade;
import org.branchrules.model.record.BranchKind;
import org.junit.jupiter.api.Test;

final class ComparisonAssertTest {
    private static final AssessmentEngine NOW = AssessmentEngine.national();
    private static final ComparisonAssert EVERY_TWO_MONTHS = over(Map.of("theme-day.interval", "2"));

    @Test
    void a_draft_does_what_it_should_and_no_more() {
        // tag::assert[]
        AssessmentEngine now = AssessmentEngine.national();
        AssessmentEngine draft = AssessmentEngine.of(now.policy().withParameters(Map.of("term.village.years", "3")));
        assertThat(Comparison.of(now, draft))
                .over(Population.of(3).records(120), AssessmentPeriod.year(2024))
                .changesSomething()
                .onlyKindsChange(BranchKind.VILLAGE, BranchKind.COMMUNITY)
                .gradesChangeOnlyBecauseOf("term.village.years")
                .atMostPercentChange(25);
        // end::assert[]
    }

    private static ComparisonAssert over(Map<String, String> parameters) {
        AssessmentEngine then = AssessmentEngine.of(NOW.policy().withParameters(parameters));
        return assertThat(Comparison.of(NOW, then)).over(Population.of(3).records(120), AssessmentPeriod.year(2024));
    }

    @Test
    void what_holds_passes() {
        EVERY_TWO_MONTHS
                .changesSomething()
                .noBranchDrops()
                .noBranchDropsBy(2)
                .everyBranchStaysAssessed()
                .onlyRequirementsChange("16-g")
                .gradesChangeOnlyBecauseOf("theme-day.interval")
                .hasMoves(Grade.GOOD, Grade.POOR, 0)
                .onlyKindsChange(BranchKind.values())
                .onlyPlacesChange("2", "3", "5", "6")
                .atMostPercentChange(100);
    }

    @Test
    void what_does_not_hold_fails_naming_branches_and_causes() {
        fails(
                each -> each.onlyRequirementsChange("11-a"),
                "branches with other requirements",
                "11-a",
                "theme-day.interval");
        fails(each -> each.onlyKindsChange(BranchKind.TEMPORARY), "of another kind than: temporary", "invented-3-");
        fails(each -> each.onlyPlacesChange("99"), "lie elsewhere than: 99", "invented-3-");
        fails(
                each -> each.gradesChangeOnlyBecauseOf("talks.per-year"),
                "for another cause",
                "1 month becomes 2 months");
        fails(each -> each.atMostPercentChange(0), "at most 0 %", "of 120");
        fails(each -> each.atMostPercentChangeGrade(0), "branches with another grade", "of 120");
        fails(each -> each.hasMoves(Grade.GOOD, Grade.POOR, 7), "from good to poor", "7");
    }

    @Test
    void a_drop_is_named_with_its_grades() {
        ComparisonAssert stricter = over(Map.of("attendance.minimum", "95"));
        assertThatThrownBy(() -> stricter.in(Language.EN).noBranchDropsBy(2))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("drop by 2 or more")
                .hasMessageContaining("good → ordinary")
                .hasMessageContaining("attendance.minimum");
    }

    @Test
    void a_change_that_changes_nothing_is_not_taken_for_a_proof() {
        ComparisonAssert nothing = over(Map.of());
        assertThatThrownBy(nothing::changesSomething).hasMessageContaining("至少一个");
    }

    @Test
    void a_comparison_of_no_branches_is_not_taken_for_a_proof() {
        ComparisonAssert.Prepared same = assertThat(Comparison.of(NOW, NOW));

        assertThatThrownBy(() -> same.over(Stream.of(), AssessmentPeriod.year(2024)))
                .isInstanceOf(AssertionError.class)
                .hasMessage("至少有一套规则评估的支部\n  预期：至少一个\n  实际：0 个，共 0 个");
        assertThatThrownBy(() -> same.in(Language.EN).over(Population.of(1).records(3), AssessmentPeriod.year(2016)))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        branches that at least one of the policies assesses
                          expected: at least one
                          actual:   0 of 3""");
    }

    private static void fails(Consumer<ComparisonAssert> assertion, String... parts) {
        assertThatThrownBy(() -> assertion.accept(EVERY_TWO_MONTHS.in(Language.EN)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(parts);
    }
}
