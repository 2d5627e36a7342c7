package org.branchrules.engine.internal.condition;

/** What stands between two commas of a pattern. */
public sealed interface Constraint permits Condition, Bound {
    /** Where it begins. */
    Place place();

    /** As DRL, on one line. */
    String text();

    /** Whether it mentions a variable, so that it depends on more than the fact at hand. */
    boolean mentionsVariables();
}
