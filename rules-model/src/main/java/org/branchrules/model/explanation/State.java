package org.branchrules.model.explanation;

/** What came of a condition. */
public enum State {
    HOLDS,
    FAILS,
    /** It was not asked: the rule stopped before it, there is no fact to ask, or the record does not say. */
    NOT_ASKED
}
