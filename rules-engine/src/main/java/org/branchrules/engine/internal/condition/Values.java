package org.branchrules.engine.internal.condition;

import java.util.HashMap;
import java.util.Map;
import org.branchrules.model.record.Fact;
import org.branchrules.model.rule.Parameters;
import org.jspecify.annotations.Nullable;

/** What the names in a rule stand for while it runs. Used for one run, by one thread. */
final class Values {
    private final Parameters parameters;
    private final Map<String, @Nullable Object> variables = new HashMap<>();
    private @Nullable Fact fact;

    Values(Parameters parameters) {
        this.parameters = parameters;
    }

    Parameters parameters() {
        return parameters;
    }

    /** The fact at hand. */
    Object fact() {
        if (fact == null) {
            throw new IllegalStateException("no fact at hand");
        }
        return fact;
    }

    void enter(Fact next) {
        fact = next;
    }

    void bind(String variable, @Nullable Object value) {
        variables.put(variable, value);
    }

    @Nullable
    Object variable(String name) {
        if (!variables.containsKey(name)) {
            throw new IllegalStateException("the variable `" + name + "` before it is bound");
        }
        return variables.get(name);
    }
}
