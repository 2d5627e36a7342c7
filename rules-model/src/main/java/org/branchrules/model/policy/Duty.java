package org.branchrules.model.policy;

/** On whom a duty lies. */
public enum Duty {
    BRANCH,
    /** A body above the branch: its failings are reported apart and never touch the branch's grade. */
    SUPERIOR
}
