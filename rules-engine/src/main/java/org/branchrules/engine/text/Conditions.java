package org.branchrules.engine.text;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchrules.model.explanation.ConditionExplanation;
import org.branchrules.model.explanation.Explanation;
import org.branchrules.model.explanation.PatternExplanation;
import org.branchrules.model.explanation.RuleExplanation;
import org.branchrules.model.explanation.ScopeExplanation;
import org.branchrules.model.explanation.State;
import org.branchrules.model.policy.Condition;
import org.branchrules.model.record.BranchForm;
import org.branchrules.model.record.BranchKind;
import org.branchrules.model.record.Fact;

/** Puts the conditions of a requirement into words. */
final class Conditions {
    private final Wording wording;
    private final Phrases phrases;
    private final ScopeWords scopeWords;

    Conditions(Wording wording, Phrases phrases) {
        this.wording = wording;
        this.phrases = phrases;
        this.scopeWords = new ScopeWords(wording, phrases);
    }

    String condition(Class<? extends Fact> type, ConditionExplanation condition) {
        if (!condition.parts().isEmpty()) {
            String parts = condition.parts().stream()
                    .map(part -> condition(type, part))
                    .collect(Collectors.joining(phrases.format("join.evidence")));
            return phrases.format("condition." + condition.join().name().toLowerCase(java.util.Locale.ROOT), parts);
        }
        ConditionExplanation.Comparison comparison = condition.comparison();
        if (comparison == null) {
            return phrases.format("condition.not-asked", condition.text());
        }
        String text = phrases.format(
                "condition.compared",
                asked(type, comparison.asked()),
                wording.value(comparison.asked(), comparison.observed()),
                phrases.format(
                        "condition.operator." + operator(comparison),
                        wording.value(comparison.asked(), comparison.required())),
                phrases.format("condition.state." + condition.state()));
        return condition.parameters().isEmpty()
                ? text
                : phrases.format(
                        "condition.parameters",
                        text,
                        condition.parameters().stream()
                                .map(wording::parameter)
                                .collect(Collectors.joining(phrases.format("join.evidence"))));
    }

    /** What types of facts call by one name can be two things. */
    private String asked(Class<? extends Fact> type, String name) {
        return phrases.find("asked." + type.getSimpleName() + "." + name).orElseGet(() -> asked(name));
    }

    String asked(String name) {
        return phrases.find("asked." + name).orElseGet(() -> wording.observationName(name));
    }

    private static String operator(ConditionExplanation.Comparison comparison) {
        boolean days = comparison.required() instanceof LocalDate;
        return switch (comparison.operator()) {
            case "==" -> "EQUAL";
            case "!=" -> "NOT_EQUAL";
            case "<" -> days ? "BEFORE" : "BELOW";
            case "<=" -> days ? "NOT_AFTER" : "AT_MOST";
            case ">" -> days ? "AFTER" : "ABOVE";
            case ">=" -> days ? "NOT_BEFORE" : "AT_LEAST";
            default -> throw new IllegalArgumentException(comparison.operator());
        };
    }

    String pattern(PatternExplanation pattern) {
        Fact fact = pattern.fact();
        String type = wording.factName(pattern.type());
        String what;
        if (fact != null) {
            what = wording.evidence(fact);
        } else if (pattern.onRecord() == 0) {
            what = phrases.format("pattern.nothing", type);
        } else if (pattern.state() == State.NOT_ASKED) {
            what = phrases.format("pattern.not-asked", type);
        } else {
            what = phrases.format("pattern.of", type, pattern.onRecord());
        }
        return phrases.format("pattern." + pattern.quantifier(), what);
    }

    String scope(ScopeExplanation scope) {
        Condition condition = scope.condition();
        String unknown = phrases.format("Answer.NOT_STATED");
        String observed = scope.observed() == null ? unknown : scope.observed();
        if (condition instanceof Condition.Kinds kinds) {
            return phrases.format(
                    "scope.kinds." + (kinds.excluded() ? "except" : "only"),
                    scopeWords.inOrder(kinds.kinds()),
                    scopeWords.constant(BranchKind.values(), observed));
        }
        if (condition instanceof Condition.Forms forms) {
            return phrases.format(
                    "scope.forms." + (forms.excluded() ? "except" : "only"),
                    scopeWords.inOrder(forms.forms()),
                    scopeWords.constant(BranchForm.values(), observed));
        }
        if (condition instanceof Condition.Is is) {
            String here = scope.observed() == null
                    ? unknown
                    : scopeWords.attribute(is.attribute(), (scope.state() == State.HOLDS) == is.value());
            return phrases.format("scope.is", scopeWords.attribute(is.attribute(), is.value()), here);
        }
        Condition.Limit limit = (Condition.Limit) condition;
        return phrases.format(
                "scope." + (limit.below() ? "below" : "at-least"),
                wording.name(limit.attribute()),
                scope.limit(),
                observed);
    }

    String decided(Explanation explanation) {
        return explanation
                .outOfScope()
                .map(scope -> phrases.format("decided.scope", scope(scope)))
                .or(() -> explanation
                        .deciding()
                        .filter(rule ->
                                rule.fired() || !explanation.outcome().outcome().isOpen())
                        .map(this::decided))
                .orElseGet(() -> phrases.format("decided.none", wording.because(explanation.outcome())));
    }

    private String decided(RuleExplanation rule) {
        String reports = wording.name(rule.reports());
        List<PatternExplanation> patterns = rule.combinations().isEmpty()
                ? List.of()
                : rule.combinations().get(0).patterns();
        return rule.fired()
                ? phrases.format("decided.fired", rule.rule(), reports)
                : phrases.format(
                        "decided.stopped",
                        rule.rule(),
                        reports,
                        join(patterns.stream()
                                .filter(pattern -> pattern.state() == State.FAILS)
                                .limit(1)
                                .flatMap(this::failing)));
    }

    private Stream<String> failing(PatternExplanation pattern) {
        boolean conditions = pattern.fact() != null && pattern.quantifier() != PatternExplanation.Quantifier.NONE;
        return Stream.concat(
                Stream.of(pattern(pattern)),
                conditions
                        ? pattern.conditions().stream()
                                .filter(condition -> condition.state() != State.HOLDS)
                                .map(condition -> condition(pattern.type(), condition))
                        : Stream.of());
    }

    private String join(Stream<String> parts) {
        return parts.collect(Collectors.joining(phrases.format("join.evidence")));
    }
}
