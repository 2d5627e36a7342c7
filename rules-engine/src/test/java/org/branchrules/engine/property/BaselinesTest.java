package org.branchrules.engine.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Grade;
import org.branchrules.model.assessment.GradeRange;
import org.branchrules.model.record.BranchKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A complete and compliant record of each kind is good, and nothing is found in it. */
class BaselinesTest {
    @ParameterizedTest
    @MethodSource("baselines")
    void a_complete_and_compliant_branch_is_good_without_a_finding(String baseline) {
        Assessment assessment = National.assess(National.baseline(baseline));

        assertThat(assessment.grade()).isEqualTo(Grade.GOOD);
        assertThat(assessment.gradeRange()).isEqualTo(new GradeRange(Grade.GOOD, Grade.GOOD));
        assertThat(assessment.score()).hasToString("100.00");
        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.limits()).isEmpty();
        assertThat(assessment.remedies()).isEmpty();
        assertThat(assessment.flagged()).isEmpty();
    }

    @Test
    void there_is_one_for_every_kind_of_branch_that_the_regulation_covers() {
        assertThat(National.baselines())
                .extracting(baseline -> National.baseline(baseline).identity().kind())
                .contains(java.util.Arrays.stream(BranchKind.values())
                        .filter(kind -> kind != BranchKind.MILITARY)
                        .toArray(BranchKind[]::new));
    }

    static List<String> baselines() {
        return National.baselines();
    }
}
