package org.branchrules.engine.internal.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.branchrules.engine.internal.condition.RuleExplainer;
import org.branchrules.engine.internal.condition.WrittenRule;
import org.branchrules.engine.internal.pack.LoadedPack;
import org.branchrules.engine.internal.rules.TypedFacts;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Reason;
import org.branchrules.model.assessment.RequirementOutcome;
import org.branchrules.model.explanation.Explanation;
import org.branchrules.model.explanation.RuleExplanation;
import org.branchrules.model.explanation.ScopeExplanation;
import org.branchrules.model.policy.ParameterReading;
import org.branchrules.model.record.BranchRecord;

/** Says why one requirement came out as it did for one branch, from the text of its rules. Used once, by one thread. */
final class Explainer {
    private final Plan plan;
    private final Evidence evidence;

    Explainer(Plan plan, Evidence evidence) {
        this.plan = plan;
        this.evidence = evidence;
    }

    /**
     * Explains an outcome.
     *
     * @param check the requirement
     */
    Explanation explain(BranchRecord record, AssessmentPeriod period, Check check, RequirementOutcome outcome) {
        Applicability applicability =
                new Applicability(evidence.ofLayers().get(check.layer()).facts(), plan.resolved());
        List<ScopeExplanation> scope = check.requirement().applies().stream()
                .map(applicability::explain)
                .toList();
        return new Explanation(record.identity().id(), period, outcome, scope, asked(outcome.reason()), rules(check));
    }

    private static boolean asked(Reason reason) {
        return !(reason instanceof Reason.NothingToCheck
                || reason instanceof Reason.NotInForce
                || reason instanceof Reason.Displaced
                || reason instanceof Reason.Excluded
                || reason instanceof Reason.Missing);
    }

    private List<RuleExplanation> rules(Check check) {
        LoadedPack pack = plan.layers().get(check.layer()).pack();
        TypedFacts facts = evidence.typed(check.layer());
        Map<String, ParameterReading> readings = plan.resolved().readings().stream()
                .collect(Collectors.toMap(ParameterReading::key, Function.identity()));
        RequirementId id = check.requirement().id();
        List<RuleExplanation> rules = new ArrayList<>();
        for (WrittenRule rule : pack.written().in("rules")) {
            if (LoadedPack.requirementOf(rule.name()).equals(id)) {
                rules.add(RuleExplainer.explain(
                        rule,
                        facts::ofType,
                        plan.resolved().parameters(),
                        readings,
                        shown -> FindingsOfOne.binds(check.requirement(), shown)));
            }
        }
        rules.sort(Comparator.comparing((RuleExplanation rule) -> rule.reports() != RuleExplanation.Reports.APPLIES)
                .thenComparing(RuleExplanation::rule));
        return rules;
    }
}
