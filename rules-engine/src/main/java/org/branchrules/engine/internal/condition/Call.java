package org.branchrules.engine.internal.condition;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that is asked of a fact or a value: {@code committee}, {@code daysBelow(parameters.people("…"))}.
 *
 * @param of what is asked
 * @param method how
 * @param brackets whether brackets were written
 */
public record Call(Expression of, Method method, List<Expression> arguments, boolean brackets, Place place)
        implements Expression {
    public Call {
        arguments = List.copyOf(arguments);
    }

    /** The name of what is asked. */
    public String name() {
        return method.getName();
    }

    @Override
    public String text() {
        String asked = of instanceof This ? name() : of.text() + "." + name();
        return brackets
                ? arguments.stream().map(Expression::text).collect(Collectors.joining(", ", asked + "(", ")"))
                : asked;
    }

    @Override
    public Class<?> type() {
        return method.getReturnType();
    }

    @Override
    public List<Expression> parts() {
        List<Expression> parts = new ArrayList<>(arguments.size() + 1);
        parts.add(of);
        parts.addAll(arguments);
        return parts;
    }

    @Override
    public @Nullable Object value(Values values) {
        Object asked = of.value(values);
        if (asked == null) {
            throw new NullPointerException("`" + of.text() + "` is null in `" + text() + "`");
        }
        Object[] given = new Object[arguments.size()];
        for (int i = 0; i < given.length; i++) {
            given[i] = arguments.get(i).value(values);
        }
        return invoke(method, asked, method.isVarArgs() ? gathered(given) : given);
    }

    /** Puts the arguments that a method takes in any number into one array. */
    private Object[] gathered(@Nullable Object[] given) {
        Class<?>[] types = method.getParameterTypes();
        int fixed = types.length - 1;
        Object[] gathered = new Object[types.length];
        System.arraycopy(given, 0, gathered, 0, fixed);
        Object rest = java.lang.reflect.Array.newInstance(types[fixed].getComponentType(), given.length - fixed);
        for (int i = fixed; i < given.length; i++) {
            java.lang.reflect.Array.set(rest, i - fixed, given[i]);
        }
        gathered[fixed] = rest;
        return gathered;
    }

    static @Nullable Object invoke(Method method, Object of, @Nullable Object... arguments) {
        try {
            return method.invoke(of, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(method.getName(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }
}
