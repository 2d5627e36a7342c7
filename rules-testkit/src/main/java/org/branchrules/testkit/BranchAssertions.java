package org.branchrules.testkit;

import org.assertj.core.api.Assertions;
import org.branchrules.engine.comparison.Comparison;
import org.branchrules.engine.coverage.PackCoverage;
import org.branchrules.engine.mutation.MutationReport;
import org.branchrules.model.assessment.Assessment;

/**
 * Assertions on assessments, and all those of AssertJ, so that one static import is enough; failures say what was observed, what was required and by which
 * provision, and which records are involved.
 *
 * <pre>{@code
 * assertThat(assessment).requirement("11-a").isBreached().withEvidence("missed", "2024-Q2");
 * assertThat(assessment).hasExactlyFindings("11-a").hasGrade(Grade.ORDINARY);
 * }</pre>
 */
public final class BranchAssertions extends Assertions {
    private BranchAssertions() {}

    /** Assertions on an assessment. Failures are worded in Chinese unless another language is asked for. */
    public static AssessmentAssert assertThat(Assessment actual) {
        return new AssessmentAssert(actual, Words.ZH);
    }

    /** Assertions on what a change of policy does, once it is said to which branches. */
    public static ComparisonAssert.Prepared assertThat(Comparison actual) {
        return new ComparisonAssert.Prepared(actual, Words.ZH);
    }

    /**
     * Assertions on how far the scenarios of a pack test it:
     *
     * <pre>{@code
     * assertThat(PackCoverage.measure(pack, Scenarios.of(pack))).reachesAtLeast(95, Goal.Kind.THRESHOLD);
     * }</pre>
     */
    public static CoverageAssert assertThat(PackCoverage actual) {
        return new CoverageAssert(actual, Words.ZH);
    }

    /**
     * Assertions on what the scenarios of a pack notice:
     *
     * <pre>{@code
     * assertThat(PolicyMutation.of(PackFiles.ofFolder(folder)).run()).scoresAtLeast(95);
     * }</pre>
     */
    public static MutationAssert assertThat(MutationReport actual) {
        return new MutationAssert(actual, Words.ZH);
    }
}
