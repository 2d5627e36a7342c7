package org.branchrules.engine.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.AssessmentException;
import org.branchrules.engine.Policy;
import org.branchrules.engine.internal.condition.Bound;
import org.branchrules.engine.internal.condition.Call;
import org.branchrules.engine.internal.condition.Constraint;
import org.branchrules.engine.internal.condition.Expression;
import org.branchrules.engine.internal.condition.This;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.scenario.Scenario;
import org.branchrules.engine.scenario.Scenarios;
import org.branchrules.engine.text.Wording;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.Language;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Finding;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.explanation.Explanation;
import org.branchrules.model.explanation.RuleExplanation;
import org.branchrules.model.explanation.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {
    private static final Policy POLICY = Policy.national().withClassPath("related-regulations");
    private static final Scenarios NATIONAL =
            Scenarios.of(PackFiles.ofFolder(Path.of("src/main/packs/national-2018")), Policy.national());
    private static final Scenarios RELATED =
            Scenarios.of(PackFiles.ofFolder(Path.of("src/main/packs/related-regulations")), POLICY);

    private static Explanation of(Scenarios scenarios, String name, String requirement) {
        Scenario scenario = scenarios.all().stream()
                .filter(each -> each.name().en().equals(name)
                        || (each.isBaseline() && each.baseline().equals(name)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no scenario " + name));
        return scenarios
                .engine(scenario)
                .conditions(scenario.record(), scenario.period(), new RequirementId(requirement));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "exactly fifty members are within the usual size | 4-b | MET"
                        + " | Nearest came rule 4-b (breach). It did not fire, because: {branch}; members: 50 (the rule asks:"
                        + " above 50? no); parameters: {4-b}.",
                "fifty-one members exceed the usual size | 4-b | BREACHED" + " | What decided is rule 4-b: breach.",
                "a branch without a committee has no such report to hear | 11-b | NOT_APPLICABLE"
                        + " | What decided is whom it binds: a branch committee (this one: no branch committee).",
                "an agency branch is not bound by the rule for villages and communities | 11-f | NOT_APPLICABLE"
                        + " | What decided is whom it binds: kind of branch among: village, community (this one: agency).",
                "without the section nothing is concluded | 11-a | UNDETERMINED"
                        + " | No rule decided: Not supplied: members' meetings. Silence is not compliance: it can be decided"
                        + " once they are.",
                "no admission in the year, nothing to check | 11-d | NOT_APPLICABLE"
                        + " | Nearest came rule 11-d (breach). It did not fire, because: decision: none on record.",
            })
    void what_decided_is_one_sentence(String scenario, String requirement, Outcome outcome, String sentence) {
        Explanation explanation = of(NATIONAL, scenario, requirement);
        Wording wording = Wording.of(Language.EN);
        String branch = explanation.rules().stream()
                .flatMap(rule -> rule.combinations().stream())
                .flatMap(combination -> combination.patterns().stream())
                .filter(pattern -> pattern.fact() != null)
                .map(wording::pattern)
                .findFirst()
                .orElse("");
        String limit = explanation.outcome().parameters().stream()
                .map(wording::parameter)
                .collect(Collectors.joining());

        assertThat(explanation.outcome().outcome()).isEqualTo(outcome);
        assertThat(wording.decided(explanation))
                .isEqualTo(sentence.replace("{branch}", branch).replace("{4-b}", limit));
    }

    @Test
    void the_fact_that_came_nearest_is_shown_of_several() {
        Explanation explanation = of(NATIONAL, "agency", "12-b");
        RuleExplanation rule = explanation.rules().get(0);

        assertThat(rule.rule()).isEqualTo("12-b");
        assertThat(rule.matches()).isZero();
        assertThat(rule.combinations()).singleElement().satisfies(nearest -> {
            assertThat(nearest.missing()).isOne();
            assertThat(nearest.patterns()).singleElement().satisfies(pattern -> {
                assertThat(pattern.onRecord()).isGreaterThan(12);
                assertThat(pattern.firstFailing().orElseThrow().text())
                        .isEqualTo("attendanceReaches(parameters.ratio(\"committee.quorum\"), "
                                + "parameters.flag(\"committee.quorum.strict\")) == false");
                assertThat(pattern.firstFailing().orElseThrow().parameters())
                        .extracting(parameter -> parameter.key() + " " + parameter.value())
                        .containsExactly("committee.quorum 1/2", "committee.quorum.strict false");
            });
        });
    }

    @Test
    void a_fact_that_should_not_be_there_stands_in_the_way() {
        Explanation explanation = NATIONAL.all().stream()
                .filter(scenario -> scenario.expected().refusal() == null)
                .map(scenario -> conditions(NATIONAL, scenario, "6-c"))
                .filter(each -> each.rules().stream()
                        .flatMap(rule -> rule.combinations().stream())
                        .flatMap(combination -> combination.patterns().stream())
                        .anyMatch(pattern ->
                                pattern.quantifier().name().equals("NONE") && pattern.state() == State.FAILS))
                .findFirst()
                .orElseThrow();

        assertThat(explanation.rules().stream()
                        .flatMap(rule -> rule.combinations().stream())
                        .flatMap(combination -> combination.stoppedAt().stream())
                        .filter(pattern -> pattern.quantifier().name().equals("NONE"))
                        .map(Wording.of(Language.ZH)::pattern))
                .isNotEmpty()
                .allMatch(text -> text.startsWith("应无：选举"));
    }

    @Test
    void a_displaced_requirement_says_by_what() {
        Explanation explanation = RELATED.all().stream()
                .filter(scenario -> scenario.expected().refusal() == null)
                .flatMap(scenario -> RELATED.policy().requirements().stream()
                        .filter(requirement ->
                                RELATED.expectedOutcomes(scenario).get(requirement.id()) == Outcome.DISPLACED)
                        .map(requirement ->
                                conditions(RELATED, scenario, requirement.id().value())))
                .findFirst()
                .orElseThrow();

        assertThat(explanation.asked()).isFalse();
        assertThat(explanation.deciding()).isEmpty();
        assertThat(Wording.of(Language.EN).decided(explanation))
                .matches("No rule decided: Requirement R-\\S+ takes its place, under .*\\.");
    }

    @Test
    void rules_fire_in_an_explanation_exactly_where_they_report() {
        int explained = 0;
        for (Scenarios scenarios : Set.of(NATIONAL, RELATED)) {
            for (Scenario scenario : scenarios.scenarios()) {
                for (RequirementId requirement : scenario.expected().outcomes().keySet()) {
                    if (scenario.expected().refusal() == null) {
                        agrees(conditions(scenarios, scenario, requirement.value()));
                        explained++;
                    }
                }
            }
        }
        assertThat(explained).isGreaterThan(1000);
    }

    private static void agrees(Explanation explanation) {
        Set<String> reported = explanation.outcome().findings().stream()
                .map(Finding::rule)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> fired = explanation.rules().stream()
                .filter(rule -> rule.fired() && explanation.asked())
                .map(RuleExplanation::rule)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(fired).as(explanation.outcome().toString()).containsAll(reported);
        if (explanation.outcome().outcome() == Outcome.MET && reported.isEmpty()) {
            assertThat(explanation.rules())
                    .filteredOn(rule -> rule.reports() == RuleExplanation.Reports.BREACH)
                    .noneMatch(RuleExplanation::fired);
        }
        explanation.rules().stream()
                .flatMap(rule -> rule.combinations().stream())
                .forEach(combination ->
                        assertThat(combination.stoppedAt().isPresent()).isEqualTo(combination.missing() > 0));
    }

    private static Explanation conditions(Scenarios scenarios, Scenario scenario, String requirement) {
        return scenarios
                .engine(scenario)
                .conditions(scenario.record(), scenario.period(), new RequirementId(requirement));
    }

    @Test
    void a_requirement_that_no_pack_in_force_has_cannot_be_explained() {
        Scenario agency = NATIONAL.baselines().get(0);

        assertThatThrownBy(() -> conditions(NATIONAL, agency, "99-z"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no requirement `99-z` in the packs that bind then");
        assertThatThrownBy(() -> AssessmentEngine.national()
                        .conditions(agency.record(), AssessmentPeriod.year(2017), new RequirementId("4-b")))
                .isInstanceOf(AssessmentException.class);
    }

    @Test
    void everything_that_rules_ask_has_a_name_in_chinese() {
        Set<String> names = new TreeSet<>();
        POLICY.layers()
                .editions()
                .forEach(pack -> pack.written()
                        .all()
                        .forEach(rule -> rule.patterns()
                                .forEach(pattern ->
                                        pattern.constraints().forEach(constraint -> names(constraint, names)))));

        assertThat(names)
                .hasSizeGreaterThan(200)
                .noneMatch(name -> Wording.of(Language.ZH).askedName(name).equals(name));
    }

    private static void names(Constraint constraint, Set<String> into) {
        names(constraint instanceof Bound bound ? bound.expression() : (Expression) constraint, into);
    }

    private static void names(Expression expression, Set<String> into) {
        if (expression instanceof Call call && call.of() instanceof This) {
            into.add(call.name());
        }
        expression.parts().forEach(part -> names(part, into));
    }
}
