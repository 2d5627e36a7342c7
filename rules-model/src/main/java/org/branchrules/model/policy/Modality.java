package org.branchrules.model.policy;

/** How binding a requirement is. */
public enum Modality {
    /** 应当, 必须, 规定: a duty, which only an exception from above clears. */
    MUST,
    /** 不得: a prohibition. */
    MUST_NOT,
    /** 一般: expected, unless a reason or approval is on file. */
    NORMALLY,
    /** 可以: allowed, within limits. */
    MAY;

    /** Whether a recorded reason or approval clears a breach. */
    public boolean yieldsToReasons() {
        return this == NORMALLY || this == MAY;
    }
}
