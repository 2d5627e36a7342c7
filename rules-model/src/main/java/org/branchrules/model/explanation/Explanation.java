package org.branchrules.model.explanation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.assessment.RequirementOutcome;

/**
 * Why one requirement came out as it did for one branch: every condition, one by one. Immutable, and safe for use by several
 * threads.
 *
 * @param branch id of the branch
 * @param outcome what came of it, and the reason in short
 * @param scope whom it binds: the conditions of the catalogue, in order
 * @param asked whether its rules had a say; where it does not bind, or sections of the record are missing, they are held
 *     against the facts all the same, to show what they would say
 * @param rules its rules: those that say whether it is concerned, then the others, each by name
 */
public record Explanation(
        String branch,
        AssessmentPeriod period,
        RequirementOutcome outcome,
        List<ScopeExplanation> scope,
        boolean asked,
        List<RuleExplanation> rules) {
    public Explanation {
        scope = List.copyOf(scope);
        rules = List.copyOf(rules);
    }

    /** The condition on whom it binds that does not hold; empty where there is none. */
    public Optional<ScopeExplanation> outOfScope() {
        return scope.stream()
                .filter(condition -> condition.state() == State.FAILS)
                .findFirst();
    }

    /**
     * The rule that decided. Where one fired that is as grave as the outcome, that; otherwise the rule that came nearest to
     * firing: with the fewest conditions missing, of several the gravest, of several the first. Empty where its rules had no
     * say, or it has none.
     */
    public Optional<RuleExplanation> deciding() {
        if (!asked) {
            return Optional.empty();
        }
        Optional<RuleExplanation> fired = rules.stream()
                .filter(rule -> rule.fired() && rule.reports() != RuleExplanation.Reports.APPLIES)
                .min(Comparator.comparing(RuleExplanation::reports));
        return fired.isPresent() ? fired : nearest();
    }

    private Optional<RuleExplanation> nearest() {
        return rules.stream()
                .filter(rule -> !rule.fired() && !rule.combinations().isEmpty())
                .min(Comparator.comparing((RuleExplanation rule) ->
                                rule.combinations().get(0).missing())
                        .thenComparing(RuleExplanation::reports));
    }
}
