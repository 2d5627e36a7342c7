package org.branchrules.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.branchrules.engine.Policy;
import org.branchrules.engine.pack.PackFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every scenario of the related regulations, upon the national pack, whose baselines come from the class path. */
class RelatedScenariosTest {
    static final Path PACK = Path.of("src/main/packs/related-regulations");

    static final Policy POLICY = Policy.national().withClassPath("related-regulations");

    private final Scenarios scenarios = scenarios();

    static Scenarios scenarios() {
        return Scenarios.of(PackFiles.ofFolder(PACK), POLICY, PackFiles.ofFolder(NationalScenariosTest.PACK));
    }

    @TestFactory
    Stream<DynamicTest> every_baseline_is_complete_and_compliant_under_both_packs() {
        return scenarios.baselines().stream().map(baseline -> NationalScenariosTest.test(scenarios, baseline));
    }

    @TestFactory
    Stream<DynamicTest> every_scenario_has_the_outcomes_that_it_expects_and_no_others() {
        return scenarios.scenarios().stream().map(scenario -> NationalScenariosTest.test(scenarios, scenario));
    }

    @Test
    void every_scenario_and_baseline_can_be_run() {
        assertThat(scenarios.problems()).isEmpty();
        assertThat(scenarios.baselines()).hasSize(11);
        assertThat(scenarios.scenarios()).hasSizeGreaterThan(300);
    }

    @Test
    void the_baselines_above_are_also_found_on_the_class_path() {
        assertThat(Scenarios.of(PackFiles.ofFolder(PACK), POLICY).problems()).isEmpty();
    }
}
