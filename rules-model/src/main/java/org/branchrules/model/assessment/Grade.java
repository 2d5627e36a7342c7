package org.branchrules.model.assessment;

/** The four grades, best first. */
public enum Grade {
    /** 好. */
    GOOD,
    /** 较好. */
    FAIRLY_GOOD,
    /** 一般. */
    ORDINARY,
    /** 差. */
    POOR;

    /** The worse of the two. */
    public Grade worse(Grade other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Whether this is a better grade than the other. */
    public boolean isBetterThan(Grade other) {
        return compareTo(other) < 0;
    }
}
