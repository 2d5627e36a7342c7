package org.branchrules.engine.internal.condition;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the policy: {@code parameters.months("term.deviation.maximum")}.
 *
 * @param method that of its unit
 */
public record ParameterRead(Method method, String key, Place place) implements Expression {
    @Override
    public String text() {
        return "parameters." + method.getName() + "(\"" + key + "\")";
    }

    @Override
    public Class<?> type() {
        return method.getReturnType();
    }

    @Override
    public List<Expression> parts() {
        return List.of();
    }

    @Override
    public Stream<String> parametersRead() {
        return Stream.of(key);
    }

    @Override
    public @Nullable Object value(Values values) {
        return Call.invoke(method, values.parameters(), key);
    }
}
