package org.branchrules.engine.internal.condition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value written out: a text, a number, true or false, a constant, or null.
 *
 * @param text as it was written
 */
public record Literal(@Nullable Object constant, String text, Place place) implements Expression {
    @Override
    public Class<?> type() {
        if (constant == null) {
            return Void.class;
        }
        if (constant instanceof Enum<?> named) {
            return named.getDeclaringClass();
        }
        return constant instanceof Boolean ? boolean.class : constant instanceof Integer ? int.class : String.class;
    }

    @Override
    public List<Expression> parts() {
        return List.of();
    }

    @Override
    public @Nullable Object value(Values values) {
        return constant;
    }
}
