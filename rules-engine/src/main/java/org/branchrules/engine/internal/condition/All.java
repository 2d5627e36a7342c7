package org.branchrules.engine.internal.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions that must all hold, tried in order until one does not: {@code a && b}. */
public record All(List<Condition> conditions, Place place) implements Condition {
    public All {
        conditions = List.copyOf(conditions);
    }

    @Override
    public String text() {
        return conditions.stream()
                .map(condition -> condition instanceof Any ? "(" + condition.text() + ")" : condition.text())
                .collect(Collectors.joining(" && "));
    }

    @Override
    public List<Expression> parts() {
        return new ArrayList<>(conditions);
    }

    @Override
    public boolean holds(Values values) {
        for (Condition condition : conditions) {
            if (!condition.holds(values)) {
                return false;
            }
        }
        return true;
    }
}
