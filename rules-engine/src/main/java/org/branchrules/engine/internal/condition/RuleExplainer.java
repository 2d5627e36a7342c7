package org.branchrules.engine.internal.condition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.branchrules.model.explanation.Combination;
import org.branchrules.model.explanation.PatternExplanation;
import org.branchrules.model.explanation.RuleExplanation;
import org.branchrules.model.explanation.State;
import org.branchrules.model.policy.ParameterReading;
import org.branchrules.model.record.Fact;
import org.branchrules.model.rule.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Holds a rule against facts and remembers how far it got: every combination for which it fires, or the one that got
 * furthest. Of several, that with the most conditions that hold, then the one whose value is nearest to what is required,
 * then the first. Used once, by one thread.
 */
public final class RuleExplainer {
    /** As many as anybody reads of one rule. */
    private static final int MOST_COMBINATIONS_SHOWN = 20;

    private static final int MOST_COMBINATIONS_TRIED = 200_000;

    private final WrittenRule rule;
    private final Function<Class<?>, List<Fact>> facts;
    private final Parameters parameters;
    private final Predicate<List<Fact>> binds;
    private final ConditionExplainer conditions;
    private final List<@Nullable Fact> chosen;
    private final List<List<@Nullable Fact>> fired = new ArrayList<>();
    private int matches;
    private int tried;
    private @Nullable Attempt best;

    /** How far some facts got. */
    private record Attempt(List<@Nullable Fact> chosen, int depth, int held, int holding, double distance) {
        boolean isFurtherThan(@Nullable Attempt other) {
            if (other == null) {
                return true;
            }
            int order = Integer.compare(depth, other.depth);
            order = order == 0 ? Integer.compare(held, other.held) : order;
            order = order == 0 ? Integer.compare(holding, other.holding) : order;
            return (order == 0 ? Double.compare(other.distance, distance) : order) > 0;
        }
    }

    private RuleExplainer(
            WrittenRule rule,
            Function<Class<?>, List<Fact>> facts,
            Parameters parameters,
            Map<String, ParameterReading> readings,
            Predicate<List<Fact>> binds) {
        this.rule = rule;
        this.facts = facts;
        this.parameters = parameters;
        this.binds = binds;
        this.conditions = new ConditionExplainer(readings);
        this.chosen = new ArrayList<>(Collections.nCopies(rule.patterns().size(), null));
    }

    /**
     * Explains a rule.
     *
     * @param facts the facts of a type, in order
     * @param readings the parameters in force, by key
     * @param binds whether the requirement bound on the days of the evidence
     */
    public static RuleExplanation explain(
            WrittenRule rule,
            Function<Class<?>, List<Fact>> facts,
            Parameters parameters,
            Map<String, ParameterReading> readings,
            Predicate<List<Fact>> binds) {
        RuleExplainer explainer = new RuleExplainer(rule, facts, parameters, readings, binds);
        explainer.search(0, new Values(parameters));
        return explainer.explanation();
    }

    private RuleExplanation explanation() {
        List<Combination> combinations = new ArrayList<>();
        Attempt furthest = best;
        if (matches > 0) {
            fired.forEach(facts -> combinations.add(combination(facts)));
        } else if (furthest != null) {
            combinations.add(combination(furthest.chosen()));
        }
        return new RuleExplanation(
                rule.name(),
                rule.place().file(),
                rule.place().line(),
                RuleExplanation.Reports.valueOf(rule.report().method().getName().toUpperCase(Locale.ROOT)),
                matches,
                combinations);
    }

    private void search(int depth, Values values) {
        if (depth == rule.patterns().size()) {
            if (binds.test(rule.report().evidence(values))) {
                matches++;
                if (fired.size() < MOST_COMBINATIONS_SHOWN) {
                    fired.add(new ArrayList<>(chosen));
                }
            }
            return;
        }
        Pattern pattern = rule.patterns().get(depth);
        List<Fact> candidates = facts.apply(pattern.type());
        if (pattern.quantifier() == Pattern.Quantifier.EACH) {
            if (candidates.isEmpty()) {
                stopped(depth, null, pattern, values);
            }
            for (Fact fact : candidates) {
                if (++tried > MOST_COMBINATIONS_TRIED) {
                    return;
                }
                chosen.set(depth, fact);
                if (matches(pattern, fact, values)) {
                    search(depth + 1, values);
                } else {
                    stopped(depth, fact, pattern, values);
                }
            }
        } else {
            existential(depth, pattern, candidates, values);
        }
        chosen.set(depth, null);
    }

    private void existential(int depth, Pattern pattern, List<Fact> candidates, Values values) {
        Fact matching = candidates.stream()
                .filter(fact -> matches(pattern, fact, values))
                .findFirst()
                .orElse(null);
        chosen.set(depth, matching);
        if ((matching != null) == (pattern.quantifier() == Pattern.Quantifier.ANY)) {
            search(depth + 1, values);
        } else if (matching != null || candidates.isEmpty()) {
            stopped(depth, matching, pattern, values);
        } else {
            for (Fact fact : candidates) {
                chosen.set(depth, fact);
                stopped(depth, fact, pattern, values);
            }
        }
    }

    private static boolean matches(Pattern pattern, Fact fact, Values values) {
        enter(pattern, fact, values);
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Bound bound) {
                values.bind(bound.variable(), bound.expression().value(values));
            } else if (constraint instanceof Condition condition && !condition.holds(values)) {
                return false;
            }
        }
        return true;
    }

    private static void enter(Pattern pattern, Fact fact, Values values) {
        values.enter(fact);
        if (pattern.binding() != null) {
            values.bind(pattern.binding(), fact);
        }
    }

    private void stopped(int depth, @Nullable Fact fact, Pattern pattern, Values values) {
        int held = fact == null ? -1 : 0;
        int holding = 0;
        double distance = Double.MAX_VALUE;
        boolean failed = false;
        if (fact != null) {
            enter(pattern, fact, values);
            for (Constraint constraint : pattern.constraints()) {
                State state = conditions.state(constraint, values);
                holding += state == State.HOLDS ? 1 : 0;
                if (!failed && state == State.HOLDS) {
                    held++;
                } else if (!failed) {
                    failed = true;
                    distance = ConditionExplainer.distance(constraint, values);
                }
            }
        }
        Attempt attempt = new Attempt(new ArrayList<>(chosen), depth, held, holding, distance);
        if (attempt.isFurtherThan(best)) {
            best = attempt;
        }
    }

    /** What is to be said of facts that were tried. */
    private Combination combination(List<@Nullable Fact> tries) {
        Values values = new Values(parameters);
        List<PatternExplanation> patterns = new ArrayList<>();
        boolean stopped = false;
        for (int i = 0; i < tries.size(); i++) {
            Pattern pattern = rule.patterns().get(i);
            Fact fact = tries.get(i);
            PatternExplanation explained =
                    stopped ? pattern(pattern, null, State.NOT_ASKED, values) : reached(pattern, fact, values);
            stopped |= explained.state() == State.FAILS;
            patterns.add(explained);
        }
        return new Combination(patterns);
    }

    private PatternExplanation reached(Pattern pattern, @Nullable Fact fact, Values values) {
        boolean matches = fact != null && matches(pattern, fact, values);
        boolean holds = matches == (pattern.quantifier() != Pattern.Quantifier.NONE);
        return pattern(pattern, fact, holds ? State.HOLDS : State.FAILS, values);
    }

    private PatternExplanation pattern(Pattern pattern, @Nullable Fact fact, State state, Values values) {
        if (fact != null) {
            enter(pattern, fact, values);
        }
        return new PatternExplanation(
                PatternExplanation.Quantifier.valueOf(pattern.quantifier().name()),
                pattern.type(),
                facts.apply(pattern.type()).size(),
                fact,
                state,
                pattern.constraints().stream()
                        .filter(Condition.class::isInstance)
                        .map(constraint -> conditions.explain((Condition) constraint, fact == null ? null : values))
                        .toList());
    }
}
