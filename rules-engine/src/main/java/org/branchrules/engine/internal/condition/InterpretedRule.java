package org.branchrules.engine.internal.condition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.branchrules.engine.internal.rules.ExecutableRule;
import org.branchrules.engine.internal.rules.FactTable;
import org.branchrules.engine.internal.rules.RuleFailedException;
import org.branchrules.model.fact.Selectors;
import org.branchrules.model.record.Fact;
import org.branchrules.model.rule.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * A rule that runs from its tree, with the same findings as the compiled one. Slower, but ready at once: for rules that were
 * changed to see who notices. Immutable, and safe for use by several threads.
 */
public final class InterpretedRule implements ExecutableRule {
    private final WrittenRule rule;
    private final List<Step> steps;

    public InterpretedRule(WrittenRule rule) {
        this.rule = rule;
        this.steps = rule.patterns().stream().map(Step::of).toList();
    }

    /**
     * A pattern, split as it is tried.
     *
     * @param alone what it asks of a fact by itself
     * @param together what it asks of a fact with others
     */
    private record Step(Pattern pattern, List<Condition> alone, List<Constraint> together) {
        static Step of(Pattern pattern) {
            List<Condition> alone = new ArrayList<>();
            List<Constraint> together = new ArrayList<>();
            for (Constraint constraint : pattern.constraints()) {
                if (constraint instanceof Condition condition && !condition.mentionsVariables()) {
                    alone.add(condition);
                } else {
                    together.add(constraint);
                }
            }
            return new Step(pattern, alone, together);
        }

        boolean isCandidate(Fact fact, Values values) {
            values.enter(fact);
            for (Condition condition : alone) {
                if (!condition.holds(values)) {
                    return false;
                }
            }
            return true;
        }

        boolean matches(Fact fact, Values values) {
            values.enter(fact);
            if (pattern.binding() != null) {
                values.bind(pattern.binding(), fact);
            }
            for (Constraint constraint : together) {
                if (constraint instanceof Bound bound) {
                    values.bind(bound.variable(), bound.expression().value(values));
                } else if (constraint instanceof Condition condition && !condition.holds(values)) {
                    return false;
                }
            }
            return true;
        }
    }

    @Override
    public String name() {
        return rule.name();
    }

    @Override
    public List<Fact> selected(FactTable facts) {
        if (rule.patterns().isEmpty() || rule.patterns().get(0).quantifier() != Pattern.Quantifier.EACH) {
            return List.of();
        }
        Pattern first = rule.patterns().get(0);
        Values values = new Values((Parameters) facts.global(1));
        List<Condition> selectors = new ArrayList<>();
        first.constraints().forEach(constraint -> addSelectors(first.type(), constraint, selectors));
        LinkedHashSet<Fact> selected = new LinkedHashSet<>();
        try {
            for (Fact fact : facts.ofType(first.type())) {
                values.enter(fact);
                if (selectors.stream().allMatch(selector -> selector.holds(values))) {
                    selected.add(fact);
                }
            }
        } catch (RuntimeException e) {
            throw failed(e);
        }
        return List.copyOf(selected);
    }

    /** Equalities with a text, or of a component that says what kind of fact is meant. */
    private static void addSelectors(Class<?> type, Constraint constraint, List<Condition> into) {
        if (constraint instanceof All all) {
            all.conditions().forEach(condition -> addSelectors(type, condition, into));
        } else if (constraint instanceof Compared compared
                && compared.operator() == Operator.EQUAL
                && compared.left() instanceof Call call
                && call.of() instanceof This
                && call.arguments().isEmpty()
                && compared.right() instanceof Literal literal
                && literal.constant() != null
                && (literal.constant() instanceof String || Selectors.of(type).contains(call.name()))) {
            into.add(compared);
        }
    }

    @Override
    public void run(FactTable facts) {
        try {
            new Run(facts).match(0);
        } catch (RuleFailedException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            throw failed(e);
        }
    }

    private RuleFailedException failed(Throwable cause) {
        return new RuleFailedException(rule.name(), String.valueOf(cause.getMessage()), cause);
    }

    /** One run over the facts of one branch. */
    private final class Run {
        private final FactTable facts;
        private final Values values;
        private final @Nullable List<Fact>[] candidates;
        private int combinations;
        private int reports;

        @SuppressWarnings({"unchecked", "rawtypes"})
        Run(FactTable facts) {
            this.facts = facts;
            this.values = new Values((Parameters) facts.global(1));
            this.candidates = new List[steps.size()];
        }

        void match(int depth) {
            if (depth == steps.size()) {
                if (++reports > MOST_REPORTS) {
                    throw failed(
                            new IllegalStateException("reports more than " + MOST_REPORTS + " times about one branch"));
                }
                rule.report().run(facts.global(0), values);
                return;
            }
            Step step = steps.get(depth);
            Pattern.Quantifier quantifier = step.pattern().quantifier();
            boolean exists = false;
            for (Fact fact : candidates(depth)) {
                if (++combinations > MOST_COMBINATIONS) {
                    throw failed(new IllegalStateException(
                            "tries more than " + MOST_COMBINATIONS + " combinations of facts"));
                }
                if (step.matches(fact, values)) {
                    if (quantifier == Pattern.Quantifier.EACH) {
                        match(depth + 1);
                    } else {
                        exists = true;
                        break;
                    }
                }
            }
            if (quantifier != Pattern.Quantifier.EACH && exists == (quantifier == Pattern.Quantifier.ANY)) {
                match(depth + 1);
            }
        }

        private List<Fact> candidates(int depth) {
            List<Fact> known = candidates[depth];
            if (known == null) {
                Step step = steps.get(depth);
                known = new ArrayList<>();
                for (Fact fact : facts.ofType(step.pattern().type())) {
                    if (step.isCandidate(fact, values)) {
                        known.add(fact);
                    }
                }
                candidates[depth] = known;
            }
            return known;
        }
    }
}
