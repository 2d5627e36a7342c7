package org.branchrules.engine.internal.scheme;

/** What an item is worth to a branch to which it does not apply. */
public enum WhenNotApplicable {
    /** All its points. */
    FULL,
    /** Nothing, and it is left out of what can be earned. */
    EXCLUDE,
    /** Nothing. */
    ZERO
}
