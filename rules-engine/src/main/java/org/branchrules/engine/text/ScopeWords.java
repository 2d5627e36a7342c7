package org.branchrules.engine.text;

import java.util.Collection;
import java.util.Comparator;
import org.branchrules.model.policy.BranchAttribute;

/** Names what a scope speaks of: kinds and forms of branches, and what a branch is or has. */
record ScopeWords(Wording wording, Phrases phrases) {
    String attribute(BranchAttribute attribute, boolean value) {
        return phrases.format("attribute." + attribute.name() + "." + value);
    }

    <E extends Enum<E>> String inOrder(Collection<E> constants) {
        return wording.join(constants.stream()
                .sorted(Comparator.comparing(Enum::ordinal))
                .map(wording::name)
                .toList());
    }

    String constant(Enum<?>[] constants, String name) {
        for (Enum<?> constant : constants) {
            if (constant.name().equals(name)) {
                return wording.name(constant);
            }
        }
        return name;
    }
}
