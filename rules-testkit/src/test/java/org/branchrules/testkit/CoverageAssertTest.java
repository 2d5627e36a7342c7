package org.branchrules.testkit;

import static org.branchrules.testkit.BranchAssertions.assertThat;
import static org.branchrules.testkit.BranchAssertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.TreeMap;
import org.branchrules.engine.coverage.Goal;
import org.branchrules.engine.coverage.PackCoverage;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.scenario.Scenarios;
import org.branchrules.model.Language;
import org.junit.jupiter.api.Test;

final class CoverageAssertTest {
    private static final PackFiles CITY = PackFiles.ofFolder(Path.of("src/test/packs/our-city"));
    private static final Scenarios SCENARIOS = Scenarios.of(CITY);

    @Test
    void what_is_reached_passes() {
        // tag::assert[]
        PackCoverage coverage = PackCoverage.measure(CITY, Scenarios.of(CITY));
        assertThat(coverage).reachesAtLeast(100, Goal.Kind.CONDITION, Goal.Kind.DECISION);
        // end::assert[]
        assertThat(coverage).reachesAtLeast(0);
    }

    @Test
    void what_is_not_reached_fails_with_the_report() {
        PackCoverage coverage = PackCoverage.measure(CITY, SCENARIOS);

        assertThatThrownBy(() -> assertThat(coverage).in(Language.EN).reachesAtLeast(100, Goal.Kind.DATE))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("goals that the scenarios reach\n  expected: 100 %\n  actual:   Coverage of")
                .hasMessageContaining("2024-01-01: the day: pack.yaml");
        assertThatThrownBy(() -> assertThat(coverage).reachesAtLeast(100)).hasMessageStartingWith("场景达到的覆盖目标");
    }

    @Test
    void a_wrong_excuse_fails_however_much_is_reached() {
        TreeMap<String, byte[]> files = new TreeMap<>(CITY.files());
        files.put(
                "coverage.yaml",
                "excused: [{reason: {zh: 无, en: none}, goals: [no such goal]}]".getBytes(StandardCharsets.UTF_8));
        PackCoverage coverage = PackCoverage.measure(new PackFiles(files), SCENARIOS);

        assertThatThrownBy(() -> assertThat(coverage).reachesAtLeast(0)).hasMessageContaining("BR-811");
    }
}
