package org.branchrules.model.comparison;

import org.branchrules.model.assessment.Grade;

/** Where a branch stands under one of two policies: a grade, best first, or none. */
public enum Standing {
    GOOD(3),
    FAIRLY_GOOD(2),
    ORDINARY(1),
    POOR(0),
    /** The policy refuses it, for instance because it is outside its scope or the period too early. */
    NOT_ASSESSED(0);

    private final int height;

    Standing(int height) {
        this.height = height;
    }

    /** The standing of a grade. */
    public static Standing of(Grade grade) {
        return valueOf(grade.name());
    }

    /** By how many grades this is better than the other; below 0 where it is worse, 0 where either is none. */
    public int gradesAbove(Standing other) {
        return this == NOT_ASSESSED || other == NOT_ASSESSED ? 0 : height - other.height;
    }
}
