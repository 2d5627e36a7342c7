package org.branchrules.model.explanation;

import java.util.List;
import java.util.Optional;

/**
 * Facts that a rule tried together: one that made it fire, or the one that got furthest. Immutable.
 *
 * @param patterns one for each part of the rule, in order
 */
public record Combination(List<PatternExplanation> patterns) {
    public Combination {
        patterns = List.copyOf(patterns);
    }

    /** The part at which the rule stopped; empty where it fired. */
    public Optional<PatternExplanation> stoppedAt() {
        return patterns.stream()
                .filter(pattern -> pattern.state() == State.FAILS)
                .findFirst();
    }

    /**
     * How much keeps the rule from firing: the conditions that do not hold where it stopped, or one where there is no fact to
     * ask or one that should not be there; and one for each part after that.
     */
    public int missing() {
        return patterns.stream().mapToInt(Combination::missing).sum();
    }

    private static int missing(PatternExplanation pattern) {
        if (pattern.state() == State.HOLDS) {
            return 0;
        }
        long failing = pattern.fact() == null
                ? 0
                : pattern.conditions().stream()
                        .filter(condition -> condition.state() != State.HOLDS)
                        .count();
        return (int) Math.max(1, failing);
    }
}
