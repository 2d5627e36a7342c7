package org.branchrules.engine.analysis;

/**
 * Which branches were looked at. Immutable.
 *
 * @param scenarios those of scenarios and baselines
 * @param generated invented ones
 * @param seed what the invented ones were drawn with
 * @param nearby variations of scenarios, tried for this answer alone
 */
public record Bound(int scenarios, int generated, long seed, int nearby) {
    /** How many. */
    public int records() {
        return scenarios + generated + nearby;
    }

    Bound with(int variations) {
        return new Bound(scenarios, generated, seed, variations);
    }
}
