package org.branchrules.engine.mutation;

import java.util.ArrayList;
import java.util.List;
import org.branchrules.engine.Policy;

/** All mutants of a pack. */
final class Mutants {
    private Mutants() {}

    static List<Change> of(PackSource source, Policy policy) {
        List<Change> changes = new ArrayList<>();
        changes.addAll(ParameterMutants.of(source, policy.parameters()));
        return changes;
    }
}
