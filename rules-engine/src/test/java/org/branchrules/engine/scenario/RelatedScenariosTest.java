package org.branchrules.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.Policy;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every scenario of the related regulations, upon the national pack. */
class RelatedScenariosTest {
    static final Path PACK = Path.of("src/main/packs/related-regulations");

    static final Policy POLICY = Policy.national().withClassPath("related-regulations");

    private final ScenarioPack pack = pack();

    static ScenarioPack pack() {
        return new ScenarioPack(PACK, POLICY, AssessmentEngine.of(POLICY), List.of(NationalScenariosTest.PACK));
    }

    @TestFactory
    Stream<DynamicTest> every_baseline_is_complete_and_compliant_under_both_packs() {
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
        assertThat(pack.scenarios()).hasSizeGreaterThan(150);
    }
}
