package org.branchrules.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.branchrules.engine.Policy;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every scenario of the national pack, and holds its baselines to what they promise. */
class NationalScenariosTest {
    static final Path PACK = Path.of("src/main/packs/national-2018");

    private final ScenarioPack pack = new ScenarioPack(PACK, Policy.national());

    @TestFactory
    Stream<DynamicTest> every_baseline_is_a_complete_and_compliant_branch() {
        return pack.baselines().stream()
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> assertThat(pack.failuresOfBaseline(name)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> every_scenario_has_the_outcomes_that_it_expects_and_no_others() {
        return pack.scenarios().stream()
                .map(scenario -> DynamicTest.dynamicTest(
                        scenario.toString(),
                        () -> assertThat(pack.failures(scenario)).isEmpty()));
    }

    @Test
    void the_pack_has_scenarios_to_run() {
        assertThat(pack.scenarios()).hasSizeGreaterThan(300);
    }
}
