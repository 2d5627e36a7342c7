package org.branchrules.engine.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import org.branchrules.engine.Policy;
import org.branchrules.engine.mutation.Fate;
import org.branchrules.engine.mutation.MutationReport;
import org.branchrules.engine.mutation.PolicyMutation;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.scenario.Scenarios;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the packs that ship to what their scenarios must show, and must notice. */
class ShippedPacksTest {
    private static final BigDecimal ALL = new BigDecimal("100");
    private static final BigDecimal NEARLY_ALL = new BigDecimal("95");
    private static final Map<Goal.Kind, BigDecimal> AIMS = Map.of(
            Goal.Kind.OUTCOME, ALL,
            Goal.Kind.CONDITION, ALL,
            Goal.Kind.THRESHOLD, NEARLY_ALL,
            Goal.Kind.DATE, NEARLY_ALL,
            Goal.Kind.SCHEME, ALL);

    private static final Policy POLICY = Policy.national().withClassPath("related-regulations");

    private static PackFiles files(String pack) {
        return PackFiles.ofFolder(Path.of("src/main/packs", pack));
    }

    private static Policy policy(String pack) {
        return pack.equals("national-2018") ? Policy.national() : POLICY;
    }

    @ParameterizedTest
    @ValueSource(strings = {"national-2018", "related-regulations"})
    void scenarios_show_every_outcome_both_sides_of_every_condition_and_nearly_every_limit(String pack) {
        PackCoverage coverage = PackCoverage.measure(files(pack), Scenarios.of(files(pack), policy(pack)));

        assertThat(coverage.problems()).isEmpty();
        assertThat(coverage.shortOf(AIMS))
                .as(() -> "not shown: "
                        + coverage.missing().stream().map(Goal::key).toList())
                .isEmpty();
    }

    /** A full run takes minutes; the edges of comparisons and the dates stand for the rest. See docs/testing/mutation.md. */
    @ParameterizedTest
    @ValueSource(strings = {"national-2018", "related-regulations"})
    void scenarios_notice_when_a_comparison_moves_by_its_edge(String pack) {
        MutationReport report = PolicyMutation.of(files(pack), policy(pack))
                .only("/edge")
                .withoutSuggestions()
                .run();

        assertThat(report.isSound()).isTrue();
        assertThat(report.results()).isNotEmpty();
        assertThat(report.score().reaches(95))
                .as(() -> report.score() + " %, not noticed: "
                        + report.of(Fate.SURVIVED)
                                .map(result -> result.mutant().id())
                                .toList())
                .isTrue();
    }
}
