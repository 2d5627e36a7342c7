package org.branchrules.engine.internal.condition;

import java.util.List;

/** The fact at hand: {@code this}, or nothing at all before the name of something about it. */
public record This(Class<?> type, Place place) implements Expression {
    @Override
    public String text() {
        return "this";
    }

    @Override
    public List<Expression> parts() {
        return List.of();
    }

    @Override
    public Object value(Values values) {
        return values.fact();
    }
}
