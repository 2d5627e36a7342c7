package org.branchrules.engine.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.CriterionScore;
import org.branchrules.model.assessment.Grade;
import org.branchrules.model.assessment.Limit;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.Remedy;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.assessment.Score;
import org.branchrules.model.policy.Duty;

/** What holds of every assessment, whatever a branch's files look like. */
class AssessmentProperties {
    @Property(tries = 100, seed = "20240601", edgeCases = EdgeCasesMode.NONE)
    void the_order_in_which_files_list_things_does_not_matter(
            @ForAll("branches") GeneratedBranch branch,
            @ForAll("periods") AssessmentPeriod period,
            @ForAll Random random) {
        Assessment assessment = National.assess(branch.record(), period);
        Assessment shuffled = National.assess(Rebuilt.shuffled(branch.record(), random), period);

        assertThat(National.written(shuffled)).isEqualTo(National.written(assessment));
        assertThat(shuffled).isEqualTo(assessment);
    }

    @Property(tries = 100, seed = "20240601", edgeCases = EdgeCasesMode.NONE)
    void every_record_that_can_be_is_assessed_in_full(
            @ForAll("branches") GeneratedBranch branch, @ForAll("periods") AssessmentPeriod period) {
        Assessment assessment = National.assess(branch.record(), period);

        assertThat(assessment.requirements())
                .extracting(outcome -> outcome.requirement().id())
                .containsExactlyElementsOf(National.POLICY.requirements().stream()
                        .map(requirement -> requirement.id())
                        .toList());
        assertThat(assessment.criteria()).hasSameSizeAs(National.POLICY.criteria());
        assertThat(National.written(assessment)).contains(assessment.receipt().recordDigest());
    }

    @Property(tries = 100, seed = "20240601", edgeCases = EdgeCasesMode.NONE)
    void the_grade_lies_within_its_range_and_below_its_limits(
            @ForAll("branches") GeneratedBranch branch, @ForAll("periods") AssessmentPeriod period) {
        Assessment assessment = National.assess(branch.record(), period);
        Grade grade = assessment.grade();

        assertThat(assessment.gradeRange().worst().isBetterThan(grade)).isFalse();
        assertThat(grade.isBetterThan(assessment.gradeRange().best())).isFalse();
        for (Limit limit : assessment.limits()) {
            assertThat(grade.isBetterThan(limit.grade())).isFalse();
        }
        if (assessment.requirements().stream()
                .noneMatch(outcome -> outcome.outcome().isOpen())) {
            assertThat(assessment.gradeRange().isCertain()).isTrue();
        }
    }

    @Property(tries = 100, seed = "20240601", edgeCases = EdgeCasesMode.NONE)
    void scores_are_sums_that_add_up(
            @ForAll("branches") GeneratedBranch branch, @ForAll("periods") AssessmentPeriod period) {
        Assessment assessment = National.assess(branch.record(), period);
        Map<String, List<RequirementOutcome>> byCriterion = assessment.requirements().stream()
                .filter(outcome -> outcome.requirement().duty() == Duty.BRANCH)
                .collect(Collectors.groupingBy(outcome -> outcome.requirement().criterion()));

        int sum = 0;
        int counted = 0;
        for (CriterionScore criterion : assessment.criteria()) {
            List<RequirementOutcome> outcomes = byCriterion.getOrDefault(criterion.id(), List.of());
            assertThat(criterion.met()).isEqualTo(count(outcomes, Outcome.MET));
            assertThat(criterion.breached()).isEqualTo(count(outcomes, Outcome.BREACHED));
            assertThat(criterion.excused()).isEqualTo(count(outcomes, Outcome.EXCUSED));
            assertThat(criterion.undecided())
                    .isEqualTo(count(outcomes, Outcome.UNDETERMINED) + count(outcomes, Outcome.JUDGEMENT));
            assertThat(criterion.earned()).isBetween(0, criterion.possible());
            assertThat(criterion.earned() == criterion.possible()).isEqualTo(criterion.breached() == 0);
            assertThat(criterion.open() == 0).isEqualTo(criterion.undecided() == 0);
            if (criterion.possible() == 0) {
                assertThat(criterion.score()).isNull();
                assertThat(criterion.weight()).isZero();
            } else {
                assertThat(criterion.score().hundredths())
                        .isEqualTo(Math.round(10_000.0 * criterion.earned() / criterion.possible()));
                assertThat(criterion.weight()).isEqualTo(1);
                sum += criterion.score().hundredths();
                counted++;
            }
        }
        assertThat(assessment.score())
                .isEqualTo(counted == 0 ? null : new Score((int) Math.round((double) sum / counted)));
    }

    @Property(tries = 100, seed = "20240601", edgeCases = EdgeCasesMode.NONE)
    void every_breach_has_its_remedy_with_a_day_after_the_assessment(
            @ForAll("branches") GeneratedBranch branch, @ForAll("periods") AssessmentPeriod period) {
        Assessment assessment = National.assess(branch.record(), period);
        Map<String, Remedy> remedies = new TreeMap<>();
        assessment
                .remedies()
                .forEach(remedy -> assertThat(remedies.put(remedy.id(), remedy)).isNull());

        for (RequirementOutcome outcome : assessment.requirements()) {
            Remedy remedy = remedies.get(outcome.id().value());
            if (outcome.outcome() == Outcome.BREACHED && outcome.requirement().remedy() != null) {
                assertThat(remedy.requirements()).containsExactly(outcome.id());
                assertThat(remedy.duty()).isEqualTo(outcome.requirement().duty());
            } else {
                assertThat(remedy).isNull();
            }
        }
        List<RequirementId> breached = assessment.requirements().stream()
                .filter(outcome -> outcome.outcome() == Outcome.BREACHED)
                .map(RequirementOutcome::id)
                .toList();
        assertThat(assessment.remedies()).allSatisfy(remedy -> {
            assertThat(remedy.due()).isAfter(period.asOf());
            assertThat(remedy.gain()).isNotNegative();
            assertThat(breached).containsAll(remedy.requirements());
            if (remedy.repairableInPeriod()) {
                assertThat(remedy.due()).isBeforeOrEqualTo(period.to());
            }
            if (remedy.duty() == Duty.SUPERIOR && remedy.requirements().size() == 1) {
                assertThat(remedy.gain()).isZero();
            }
        });
    }

    @Provide
    Arbitrary<GeneratedBranch> branches() {
        return Branches.any();
    }

    @Provide
    Arbitrary<AssessmentPeriod> periods() {
        return Branches.periods();
    }

    private static int count(List<RequirementOutcome> outcomes, Outcome wanted) {
        return (int)
                outcomes.stream().filter(outcome -> outcome.outcome() == wanted).count();
    }
}
