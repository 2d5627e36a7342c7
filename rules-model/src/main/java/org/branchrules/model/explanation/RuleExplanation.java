package org.branchrules.model.explanation;

import java.util.List;

/**
 * One rule of a requirement, held against the facts of a branch. Immutable.
 *
 * @param rule its name
 * @param file its file within the pack
 * @param line where it begins there, from 1
 * @param reports what it reports where it fires
 * @param matches how often it fired about days on which the requirement bound
 * @param combinations the facts that made it fire; where it did not, the one combination that got furthest, if there is any
 */
public record RuleExplanation(
        String rule, String file, int line, Reports reports, int matches, List<Combination> combinations) {
    /** What a rule reports. */
    public enum Reports {
        /** That the requirement is concerned. */
        APPLIES,
        /** That it is breached. */
        BREACH,
        /** That the files leave it open. */
        UNKNOWN,
        /** That only a person can judge it. */
        JUDGEMENT
    }

    public RuleExplanation {
        combinations = List.copyOf(combinations);
    }

    /** Whether it fired. */
    public boolean fired() {
        return matches > 0;
    }
}
