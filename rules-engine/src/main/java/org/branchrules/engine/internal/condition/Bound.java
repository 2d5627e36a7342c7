package org.branchrules.engine.internal.condition;

/**
 * A variable for something about the fact at hand; it always holds.
 *
 * @param variable such as {@code $since}
 */
public record Bound(String variable, Expression expression, Place place) implements Constraint {
    @Override
    public String text() {
        return variable + " : " + expression.text();
    }

    @Override
    public boolean mentionsVariables() {
        return true;
    }
}
