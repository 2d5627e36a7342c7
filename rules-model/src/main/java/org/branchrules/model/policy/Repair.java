package org.branchrules.model.policy;

/** When a failing can still be put right. */
public enum Repair {
    /** Only before the period ends. */
    WITHIN_PERIOD,
    /** At any time; it then counts. */
    ANY_TIME,
    /** What was missed stays missed: doing better counts from the next period. */
    NEXT_PERIOD
}
