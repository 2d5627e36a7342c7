package org.branchrules.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.branchrules.engine.Policy;
import org.branchrules.engine.pack.PackFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every scenario of the national pack, and holds its baselines to what they promise. */
class NationalScenariosTest {
    static final Path PACK = Path.of("src/main/packs/national-2018");

    private final Scenarios scenarios = Scenarios.of(PackFiles.ofFolder(PACK), Policy.national());

    static DynamicTest test(Scenarios scenarios, Scenario scenario) {
        return DynamicTest.dynamicTest(
                scenario.toString(),
                () -> assertThat(scenarios.run(scenario).differences()).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> every_baseline_is_a_complete_and_compliant_branch() {
        return scenarios.baselines().stream().map(baseline -> test(scenarios, baseline));
    }

    @TestFactory
    Stream<DynamicTest> every_scenario_has_the_outcomes_that_it_expects_and_no_others() {
        return scenarios.scenarios().stream().map(scenario -> test(scenarios, scenario));
    }

    @Test
    void every_scenario_and_baseline_can_be_run() {
        assertThat(scenarios.problems()).isEmpty();
        assertThat(scenarios.baselines()).hasSize(16);
        assertThat(scenarios.scenarios()).hasSizeGreaterThan(700);
    }
}
