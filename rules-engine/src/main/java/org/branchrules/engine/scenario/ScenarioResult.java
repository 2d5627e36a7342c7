package org.branchrules.engine.scenario;

import java.util.List;
import org.branchrules.model.assessment.Assessment;
import org.jspecify.annotations.Nullable;

/**
 * What came of a scenario. Immutable.
 *
 * @param assessment what the engine made of it; null where it refused the branch
 * @param differences everything that is not as expected; empty when it passed
 */
public record ScenarioResult(Scenario scenario, @Nullable Assessment assessment, List<Difference> differences) {
    public ScenarioResult {
        differences = List.copyOf(differences);
    }

    /** Whether everything came out as expected. */
    public boolean passed() {
        return differences.isEmpty();
    }
}
