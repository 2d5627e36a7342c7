package org.branchrules.engine.internal.condition;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.branchrules.engine.internal.rules.ExecutableRule;
import org.branchrules.engine.internal.rules.FactTable;
import org.branchrules.model.record.Fact;
import org.branchrules.model.rule.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * A rule that runs from its tree and remembers what was seen of its conditions.
 *
 * <p>A condition is decisive where turning it, for one fact, and nothing else would have changed whether the rule fires
 * (masking MC/DC, with the firing of the rule for a combination of facts as the decision): the other parts of the rule must
 * not hide it, and under {@code not} and {@code exists} no other fact may. Used by one thread.
 */
public final class ObservedRule implements ExecutableRule {
    /** What is not found out by then stays unseen: that can only make coverage look worse than it is. */
    private static final int MOST_STEPS = 100_000;

    private final WrittenRule rule;
    private final InterpretedRule interpreted;
    private final Supplier<String> where;
    private final Consumer<FactTable> running;
    private final IdentityHashMap<Condition, Observation> observations = new IdentityHashMap<>();
    private final List<Observation> inOrder = new ArrayList<>();
    private final List<List<Condition>> leaves = new ArrayList<>();

    /**
     * A rule to watch.
     *
     * @param where says what is being run just now
     * @param running is told of each run
     */
    public ObservedRule(WrittenRule rule, Supplier<String> where, Consumer<FactTable> running) {
        this.rule = rule;
        this.interpreted = new InterpretedRule(rule);
        this.where = where;
        this.running = running;
        for (Pattern pattern : rule.patterns()) {
            List<Condition> ofPattern = new ArrayList<>();
            pattern.constraints().forEach(constraint -> addLeaves(constraint, ofPattern));
            leaves.add(ofPattern);
            for (Condition leaf : ofPattern) {
                Observation observation = new Observation(leaf);
                observations.put(leaf, observation);
                inOrder.add(observation);
            }
        }
    }

    private static void addLeaves(Constraint constraint, List<Condition> into) {
        if (constraint instanceof All all) {
            all.conditions().forEach(part -> addLeaves(part, into));
        } else if (constraint instanceof Any any) {
            any.conditions().forEach(part -> addLeaves(part, into));
        } else if (constraint instanceof Not not) {
            addLeaves(not.condition(), into);
        } else if (constraint instanceof Condition condition) {
            into.add(condition);
        }
    }

    /** The rule. */
    public WrittenRule rule() {
        return rule;
    }

    /** What was seen of each of its conditions, in order. */
    public List<Observation> observations() {
        return inOrder;
    }

    @Override
    public String name() {
        return rule.name();
    }

    @Override
    public List<Fact> selected(FactTable facts) {
        return interpreted.selected(facts);
    }

    @Override
    public void run(FactTable facts) {
        running.accept(facts);
        interpreted.run(facts);
        new Watch(facts).follow(0, null, new LinkedHashMap<>());
    }

    /** One run. */
    private final class Watch {
        private final FactTable facts;
        private final Values values;
        private int steps;

        Watch(FactTable facts) {
            this.facts = facts;
            this.values = new Values((Parameters) facts.global(1));
        }

        /**
         * Follows the patterns from this one on.
         *
         * @param turned the condition that was turned on the way here, if one was
         * @param decisive the conditions on the way here, with their values, whose turning would have stopped the rule
         * @return whether the rule fired
         */
        boolean follow(int depth, @Nullable Condition turned, Map<Condition, Boolean> decisive) {
            if (depth == rule.patterns().size()) {
                decisive.forEach(
                        (condition, held) -> see(condition, held ? Sight.DECISIVE_TRUE : Sight.DECISIVE_FALSE));
                return true;
            }
            Pattern pattern = rule.patterns().get(depth);
            List<Fact> candidates = facts.ofType(pattern.type());
            return pattern.quantifier() == Pattern.Quantifier.EACH
                    ? each(depth, pattern, candidates, turned, decisive)
                    : existential(depth, pattern, candidates, turned, decisive);
        }

        private boolean each(
                int depth,
                Pattern pattern,
                List<Fact> candidates,
                @Nullable Condition turned,
                Map<Condition, Boolean> decisive) {
            boolean fired = false;
            for (Fact fact : candidates) {
                if (++steps > MOST_STEPS) {
                    return fired;
                }
                boolean matches = matches(pattern, fact, null, turned == null);
                Map<Condition, Boolean> pivots = pivots(depth, pattern, fact, matches);
                if (matches) {
                    Map<Condition, Boolean> more = new LinkedHashMap<>(decisive);
                    if (turned == null) {
                        more.putAll(pivots);
                    }
                    matches(pattern, fact, null, false);
                    fired |= follow(depth + 1, turned, more);
                } else if (turned == null) {
                    pivots.forEach((condition, held) -> {
                        matches(pattern, fact, condition, false);
                        follow(depth + 1, condition, Map.of(condition, held));
                    });
                }
            }
            return fired;
        }

        private boolean existential(
                int depth,
                Pattern pattern,
                List<Fact> candidates,
                @Nullable Condition turned,
                Map<Condition, Boolean> decisive) {
            List<Fact> matching = new ArrayList<>();
            for (Fact fact : candidates) {
                if (++steps > MOST_STEPS) {
                    return false;
                }
                if (matches(pattern, fact, null, turned == null)) {
                    matching.add(fact);
                }
            }
            boolean wanted = pattern.quantifier() == Pattern.Quantifier.ANY;
            List<Fact> pivotal = matching.isEmpty() ? candidates : matching.size() == 1 ? matching : List.of();
            boolean holds = matching.isEmpty() != wanted;
            if (holds) {
                Map<Condition, Boolean> more = new LinkedHashMap<>(decisive);
                if (turned == null) {
                    pivotal.forEach(fact ->
                            pivots(depth, pattern, fact, !matching.isEmpty()).forEach(more::putIfAbsent));
                }
                return follow(depth + 1, turned, more);
            }
            if (turned == null) {
                for (Fact fact : pivotal) {
                    pivots(depth, pattern, fact, !matching.isEmpty())
                            .forEach((condition, held) -> follow(depth + 1, condition, Map.of(condition, held)));
                }
            }
            return false;
        }

        /** The conditions, with their values, whose turning changes whether the fact matches. */
        private Map<Condition, Boolean> pivots(int depth, Pattern pattern, Fact fact, boolean matches) {
            Map<Condition, Boolean> pivots = new LinkedHashMap<>();
            for (Condition leaf : leaves.get(depth)) {
                if (matches(pattern, fact, leaf, false) != matches) {
                    try {
                        pivots.put(leaf, leaf.holds(values));
                    } catch (RuntimeException e) {
                        // it could not have been asked
                    }
                }
            }
            return pivots;
        }

        private boolean matches(Pattern pattern, Fact fact, @Nullable Condition turned, boolean watched) {
            values.enter(fact);
            if (pattern.binding() != null) {
                values.bind(pattern.binding(), fact);
            }
            try {
                for (Constraint constraint : pattern.constraints()) {
                    if (constraint instanceof Bound bound) {
                        values.bind(bound.variable(), bound.expression().value(values));
                    } else if (constraint instanceof Condition condition && !holds(condition, fact, turned, watched)) {
                        return false;
                    }
                }
                return true;
            } catch (RuntimeException e) {
                return false;
            }
        }

        private boolean holds(Condition condition, Fact fact, @Nullable Condition turned, boolean watched) {
            if (condition instanceof All all) {
                return all.conditions().stream().allMatch(part -> holds(part, fact, turned, watched));
            }
            if (condition instanceof Any any) {
                return any.conditions().stream().anyMatch(part -> holds(part, fact, turned, watched));
            }
            if (condition instanceof Not not) {
                return !holds(not.condition(), fact, turned, watched);
            }
            boolean held = condition.holds(values);
            Observation observation = observations.get(condition);
            if (watched && observation != null) {
                observation.asked(held, values, fact, where.get());
            }
            return held != (condition == turned);
        }

        private void see(Condition condition, Sight sight) {
            Observation observation = observations.get(condition);
            if (observation != null) {
                observation.see(sight, where.get());
            }
        }
    }
}
