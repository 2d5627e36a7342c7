package org.branchrules.engine.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.branchrules.engine.Policy;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.scenario.Scenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackCoverageTest {
    private static final PackFiles PACK = PackFiles.ofFolder(Path.of("../rules-examples/packs/liaoning-organs-2018"));

    private static PackFiles with(String excuses) {
        Map<String, byte[]> files = new TreeMap<>(PACK.files());
        files.put("coverage.yaml", excuses.getBytes(StandardCharsets.UTF_8));
        return new PackFiles(new TreeMap<>(files));
    }

    @ParameterizedTest
    @CsvSource({"9999, 0, 10000, 99.99", "99996, 0, 100000, 99.99", "2, 0, 3, 66.66", "3, 1, 4, 100.00", "0, 0, 3, 0.00"
    })
    void a_share_is_cut_off_and_never_rounded_up(int reached, int excused, int all, String percent) {
        assertThat(new Share(reached, excused, all).percent()).isEqualTo(new BigDecimal(percent));
    }

    @Test
    void goals_are_reached_excused_or_missing_and_wrong_excuses_are_errors() {
        PackFiles pack = with("""
                excused:
                  - reason: {zh: 与国家规定相同, en: as the national one}
                    goals:
                      - "outcome ln-3 undetermined"
                      - "outcome ln-3 met"
                      - "outcome ln-3 undetermind"
                  - reason: {zh: 只有中文}
                    goals: ["outcome ln-7 undetermined"]
                """);
        PackCoverage coverage =
                PackCoverage.measure(pack, Scenarios.of(pack, Policy.national().with(PACK)));

        assertThat(coverage.share(Goal.Kind.OUTCOME)).isEqualTo(new Share(4, 1, 8));
        assertThat(coverage.missing())
                .extracting(Goal::key)
                .contains("outcome ln-3 not-applicable", "outcome ln-7 undetermined")
                .doesNotContain("outcome ln-3 undetermined", "outcome ln-3 met");
        assertThat(coverage.shortOf(Map.of(
                        Goal.Kind.CONDITION, new BigDecimal("100"),
                        Goal.Kind.THRESHOLD, new BigDecimal("66.67"))))
                .isEqualTo(Map.of(Goal.Kind.THRESHOLD, new BigDecimal("66.66")));
        assertThat(coverage.problems())
                .extracting(PackProblem::check)
                .extracting(check -> check.id())
                .containsExactlyInAnyOrder("BR-811", "BR-812", "BR-813");
        assertThat(coverage.problems())
                .anySatisfy(problem -> assertThat(problem.toString())
                        .contains(
                                "there is no goal `outcome ln-3 undetermind` to excuse", "outcome ln-3 undetermined"));
    }
}
