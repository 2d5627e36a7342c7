package org.branchrules.engine.internal.condition;

import java.util.List;

/** Something that is true or false by itself. */
public record Holds(Expression expression, Place place) implements Condition {
    @Override
    public String text() {
        return expression.text();
    }

    @Override
    public List<Expression> parts() {
        return List.of(expression);
    }

    @Override
    public boolean holds(Values values) {
        return Boolean.TRUE.equals(expression.value(values));
    }
}
