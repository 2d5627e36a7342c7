package org.branchrules.engine.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.Policy;
import org.branchrules.engine.population.Population;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.comparison.BranchChange;
import org.branchrules.model.comparison.Cause;
import org.branchrules.model.comparison.PolicyEffect;
import org.branchrules.model.comparison.RequirementChange;
import org.branchrules.model.comparison.Standing;
import org.branchrules.model.record.BranchForm;
import org.branchrules.model.record.BranchKind;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Identity;
import org.junit.jupiter.api.Test;

final class ComparisonTest {
    private static final AssessmentPeriod YEAR = AssessmentPeriod.year(2024);
    private static final AssessmentEngine NATIONAL = AssessmentEngine.national();
    private static final int MANY = 300;

    private static AssessmentEngine with(Map<String, String> parameters) {
        return AssessmentEngine.of(NATIONAL.policy().withParameters(parameters));
    }

    private static Stream<BranchRecord> branches() {
        return Population.of(5).records(MANY);
    }

    @Test
    void a_policy_compared_with_itself_changes_nothing() {
        List<BranchChange> changes = new ArrayList<>();
        PolicyEffect effect = Comparison.of(NATIONAL, AssessmentEngine.national())
                .over(branches().limit(100), YEAR, changes::add);
        assertThat(changes).isEmpty();
        assertThat(effect.all().branches()).isEqualTo(100);
        assertThat(effect.all().changed()).isZero();
        assertThat(effect.requirements()).isEmpty();
        assertThat(effect.causes()).isEmpty();
        assertThat(effect.standings()).allMatch(count -> count.before() == count.after());
    }

    @Test
    void one_changed_parameter_is_the_cause_of_every_change() {
        List<BranchChange> changes = new ArrayList<>();
        PolicyEffect effect =
                Comparison.of(NATIONAL, with(Map.of("theme-day.interval", "2"))).over(branches(), YEAR, changes::add);
        assertThat(effect.all().risen()).isPositive();
        assertThat(effect.all().fallen()).isZero();
        assertThat(effect.requirements())
                .extracting(count -> count.requirement().value())
                .contains("16-g");
        assertThat(changes)
                .hasSize((int) effect.all().changed())
                .flatExtracting(BranchChange::requirements)
                .flatExtracting(RequirementChange::causes)
                .extracting(Cause::subject)
                .containsOnly("theme-day.interval");
        assertThat(effect.causes()).singleElement().satisfies(count -> {
            assertThat(count.risen()).isEqualTo(effect.all().risen());
            assertThat(count.cause()).isInstanceOfSatisfying(Cause.ParameterChanged.class, parameter -> {
                assertThat(parameter.before().value()).isEqualTo("1");
                assertThat(parameter.after().value()).isEqualTo("2");
            });
        });
    }

    @Test
    void of_several_parameters_the_one_that_makes_the_difference_is_named() {
        List<BranchChange> changes = new ArrayList<>();
        Comparison.of(
                        NATIONAL,
                        with(Map.of("theme-day.interval", "2", "committee.required-from", "9", "talks.per-year", "2")))
                .over(branches(), YEAR, changes::add);
        assertThat(causesOf(changes, "16-g")).containsOnly("theme-day.interval");
        assertThat(causesOf(changes, "19-a")).containsOnly("talks.per-year");
        assertThat(causesOf(changes, "20-a")).containsOnly("committee.required-from");
    }

    private static List<String> causesOf(List<BranchChange> changes, String requirement) {
        List<String> causes = changes.stream()
                .flatMap(change -> change.requirements().stream())
                .filter(change -> change.requirement().equals(new RequirementId(requirement)))
                .flatMap(change -> change.causes().stream())
                .map(Cause::subject)
                .toList();
        assertThat(causes).as("causes of %s", requirement).isNotEmpty();
        return causes;
    }

    @Test
    void every_change_of_standing_has_a_cause_and_the_counts_agree() {
        List<BranchChange> changes = new ArrayList<>();
        PolicyEffect effect = Comparison.of(
                        NATIONAL, with(Map.of("theme-day.interval", "2", "attendance.minimum", "90")))
                .over(branches(), YEAR, changes::add);
        assertThat(changes)
                .allSatisfy(
                        change -> assertThat(change.causes().isEmpty()).isEqualTo(change.before() == change.after()));
        assertThat(effect.standings().stream()
                        .mapToLong(PolicyEffect.StandingCount::branches)
                        .sum())
                .isEqualTo(MANY);
        assertThat(effect.kinds().values().stream()
                        .mapToLong(each -> each.branches())
                        .sum())
                .isEqualTo(MANY);
        assertThat(effect.places().values().stream()
                        .mapToLong(each -> each.changed())
                        .sum())
                .isEqualTo(changes.size());
        long moved = changes.stream().filter(BranchChange::standingChanged).count();
        assertThat(effect.standings().stream()
                        .filter(each -> each.before() != each.after())
                        .mapToLong(PolicyEffect.StandingCount::branches)
                        .sum())
                .isEqualTo(moved);
    }

    @Test
    void several_threads_give_the_same_result_in_the_same_order() {
        Comparison comparison = Comparison.of(NATIONAL, with(Map.of("theme-day.interval", "2")));
        List<String> one = new ArrayList<>();
        List<String> many = new ArrayList<>();
        PolicyEffect alone = comparison.over(
                branches(), YEAR, change -> one.add(change.branch().id()));
        PolicyEffect together = comparison
                .inParallel()
                .over(branches(), YEAR, change -> many.add(change.branch().id()));
        assertThat(many).isEqualTo(one);
        assertThat(together).usingRecursiveComparison().isEqualTo(alone);
    }

    @Test
    void a_pack_that_is_added_is_named_by_its_requirements() {
        AssessmentEngine more = AssessmentEngine.of(Policy.national().withClassPath("related-regulations"));
        BranchChange change =
                Comparison.of(NATIONAL, more).of(Population.of(5).branch(3).record(), YEAR);
        assertThat(change.requirements()).isNotEmpty().allSatisfy(requirement -> {
            if (requirement.from() == null) {
                assertThat(requirement.causes()).singleElement().isInstanceOf(Cause.RequirementAdded.class);
            } else {
                assertThat(requirement.to()).isEqualTo(Outcome.DISPLACED);
                assertThat(requirement.causes()).singleElement().isInstanceOf(Cause.RequirementDisplaced.class);
            }
        });
        BranchChange back =
                Comparison.of(more, NATIONAL).of(Population.of(5).branch(3).record(), YEAR);
        assertThat(back.requirements())
                .hasSameSizeAs(change.requirements())
                .anySatisfy(requirement ->
                        assertThat(requirement.causes()).singleElement().isInstanceOf(Cause.RequirementRemoved.class));
    }

    @Test
    void a_branch_that_neither_policy_assesses_is_counted_as_such() {
        BranchRecord military = BranchRecord.builder(
                        new Identity("m", BranchKind.MILITARY, BranchForm.STAND_ALONE, null, null, null))
                .build();
        PolicyEffect effect =
                Comparison.of(NATIONAL, with(Map.of("theme-day.interval", "2"))).over(Stream.of(military), YEAR);
        assertThat(effect.count(Standing.NOT_ASSESSED, Standing.NOT_ASSESSED)).isOne();
        assertThat(effect.all().changed()).isZero();
        assertThat(effect.places()).containsOnlyKeys("");
    }
}
