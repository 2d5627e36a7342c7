package org.branchrules.engine.internal.condition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A variable that was bound before, such as {@code $meeting}. */
public record Variable(String name, Class<?> type, Place place) implements Expression {
    @Override
    public String text() {
        return name;
    }

    @Override
    public List<Expression> parts() {
        return List.of();
    }

    @Override
    public @Nullable Object value(Values values) {
        return values.variable(name);
    }

    @Override
    public boolean mentionsVariables() {
        return true;
    }
}
