package org.branchrules.testkit;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * A test class that runs the scenarios of the pack that {@link PackScenarios} names: each scenario and each baseline is a test
 * of its own, with file and line as its source. What keeps a scenario from being run, and a pack without scenarios, are
 * failures too.
 */
public interface ScenarioTests {
    /** The tests, in a container for each file. */
    @TestFactory
    default Stream<DynamicNode> scenarios() {
        return ScenarioNodes.of(getClass());
    }
}
