package org.branchrules.engine.internal.condition;

import java.util.List;

/** A condition that must not hold: {@code !(a && b)}. */
public record Not(Condition condition, Place place) implements Condition {
    @Override
    public String text() {
        return condition instanceof Holds ? "!" + condition.text() : "!(" + condition.text() + ")";
    }

    @Override
    public List<Expression> parts() {
        return List.of(condition);
    }

    @Override
    public boolean holds(Values values) {
        return !condition.holds(values);
    }
}
