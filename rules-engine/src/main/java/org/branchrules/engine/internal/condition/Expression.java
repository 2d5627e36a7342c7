package org.branchrules.engine.internal.condition;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Part of a rule that has a value. Immutable. */
public sealed interface Expression permits Literal, This, Variable, ParameterRead, Call, Arithmetic, Condition {
    /** Where it begins. */
    Place place();

    /** As DRL, on one line. */
    String text();

    /** The type of its values; {@link Void} for {@code null}. */
    Class<?> type();

    /** What it consists of, in order. */
    List<Expression> parts();

    /** Its value. */
    @Nullable
    Object value(Values values);

    /** The keys of the parameters that it reads. */
    default Stream<String> parametersRead() {
        return parts().stream().flatMap(Expression::parametersRead);
    }

    /** Whether it mentions a variable, so that it depends on more than the fact at hand. */
    default boolean mentionsVariables() {
        return parts().stream().anyMatch(Expression::mentionsVariables);
    }
}
