package org.branchrules.engine.internal.condition;

/** Part of a rule that holds or does not. Immutable. */
public sealed interface Condition extends Expression, Constraint permits Compared, All, Any, Not, Holds {
    /** Whether it holds. */
    boolean holds(Values values);

    @Override
    default Class<?> type() {
        return boolean.class;
    }

    @Override
    default Boolean value(Values values) {
        return holds(values);
    }

    @Override
    default boolean mentionsVariables() {
        return Expression.super.mentionsVariables();
    }
}
