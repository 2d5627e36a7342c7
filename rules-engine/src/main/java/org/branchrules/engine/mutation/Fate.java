package org.branchrules.engine.mutation;

/** What became of a mutant. */
public enum Fate {
    /** A scenario or baseline failed under it. */
    KILLED,
    /** A rule of it failed on the branch of a scenario, and no scenario noticed anything else. */
    FAILED,
    /** Nothing noticed it. */
    SURVIVED,
    /** The pack would not load with it: no scenario is needed. */
    REFUSED,
    /** The pack marks it as making no difference, and says why. */
    EQUIVALENT
}
