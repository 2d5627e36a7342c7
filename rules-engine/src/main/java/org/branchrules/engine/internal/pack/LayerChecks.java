package org.branchrules.engine.internal.pack;

import java.util.ArrayList;
import java.util.List;
import org.branchrules.engine.pack.PackProblem;

/** Whether the packs of a policy fit together; each problem names both places. */
final class LayerChecks {
    private final List<PackProblem> problems = new ArrayList<>();

    private LayerChecks() {}

    static List<PackProblem> of(Layers layers) {
        LayerChecks checks = new LayerChecks();
        return checks.problems;
    }
}
