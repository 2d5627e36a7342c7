package org.branchrules.engine.internal.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions of which one must hold, tried in order until one does: {@code a || b}. */
public record Any(List<Condition> conditions, Place place) implements Condition {
    public Any {
        conditions = List.copyOf(conditions);
    }

    @Override
    public String text() {
        return conditions.stream().map(Condition::text).collect(Collectors.joining(" || "));
    }

    @Override
    public List<Expression> parts() {
        return new ArrayList<>(conditions);
    }

    @Override
    public boolean holds(Values values) {
        for (Condition condition : conditions) {
            if (condition.holds(values)) {
                return true;
            }
        }
        return false;
    }
}
