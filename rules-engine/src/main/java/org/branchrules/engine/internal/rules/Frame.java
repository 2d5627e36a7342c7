package org.branchrules.engine.internal.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Global;
import org.drools.model.Variable;

/** Where each variable of a rule stands in its array of values; the globals come first, in a fixed order. */
final class Frame {
    private final String rule;
    private final List<String> globals;
    private final Map<Variable<?>, Integer> slots = new HashMap<>();
    private int size;

    Frame(String rule, List<String> globals) {
        this.rule = rule;
        this.globals = globals;
        this.size = globals.size();
    }

    int bind(Variable<?> variable) {
        return slots.computeIfAbsent(variable, key -> size++);
    }

    int slot(Variable<?> variable) {
        if (variable instanceof Global<?> global) {
            int slot = globals.indexOf(global.getName());
            if (slot < 0) {
                throw new UnsupportedRuleException(rule, "the global `" + global.getName() + "`");
            }
            return slot;
        }
        Integer slot = slots.get(variable);
        if (slot == null) {
            throw new UnsupportedRuleException(rule, "a variable before it is bound, `" + variable.getName() + "`");
        }
        return slot;
    }

    int size() {
        return size;
    }
}
