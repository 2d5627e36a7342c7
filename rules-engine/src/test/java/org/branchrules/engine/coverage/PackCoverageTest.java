package org.branchrules.engine.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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
                exused: []
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
                        Goal.Kind.THRESHOLD, new BigDecimal("50.01"))))
                .isEqualTo(Map.of(Goal.Kind.THRESHOLD, new BigDecimal("50.00")));
        assertThat(coverage.problems())
                .extracting(PackProblem::check)
                .extracting(check -> check.id())
                .containsExactlyInAnyOrder("BR-402", "BR-811", "BR-812", "BR-813");
        assertThat(coverage.problems())
                .anySatisfy(problem -> assertThat(problem.toString())
                        .contains(
                                "there is no goal `outcome ln-3 undetermind` to excuse", "outcome ln-3 undetermined"));
    }

    /** A city that asks for two and then three lectures a year, with one scenario; the national pack's rules count them. */
    private static PackCoverage ofCity(String scenario) {
        Map<String, String> texts = Map.of(
                "pack.yaml",
                """
                id: city
                edition: "1"
                title: {zh: 市, en: City}
                level: city
                extends: [national-2018]
                jurisdictions: ["2104"]
                validFrom: 2020-01-01
                """,
                "parameters.yaml",
                """
                set:
                  - key: party-lecture.per-year
                    values:
                      - {from: 2020-01-01, value: 2, source: {zh: 办法, en: Measures}}
                      - {from: 2024-01-01, value: 3, source: {zh: 办法, en: Measures}}
                """,
                "scenarios/a.yaml",
                "scenarios:\n  - name: {zh: 甲, en: a}\n    baseline: agency\n" + scenario.indent(4));
        TreeMap<String, byte[]> files = new TreeMap<>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        PackFiles pack = new PackFiles(files);
        return PackCoverage.measure(pack, Scenarios.of(pack, Policy.national().with(pack.withoutScenarios())));
    }

    private static List<String> goals(PackCoverage coverage) {
        return coverage.goals().stream()
                .map(goal -> goal.key() + (goal.isReached() ? ": reached" : ": missing"))
                .toList();
    }

    @Test
    void what_a_pack_sets_is_to_be_shown_in_the_rules_above_and_from_its_days_on() {
        assertThat(goals(ofCity("set: {/identity/jurisdiction: \"210400\"}\nremove: [/lectures/3]")))
                .containsExactly(
                        "threshold 16-c below: count < parameters.count(\"party-lecture.per-year\"): missing",
                        "threshold 16-c at: count < parameters.count(\"party-lecture.per-year\"): reached",
                        "threshold 16-c above: count < parameters.count(\"party-lecture.per-year\"): missing",
                        "date 2020-01-01 below: pack.yaml: missing",
                        "date 2020-01-01 at: pack.yaml: missing",
                        "date 2020-01-01 above: pack.yaml: missing",
                        "date 2024-01-01 below: party-lecture.per-year: missing",
                        "date 2024-01-01 at: party-lecture.per-year: missing",
                        "date 2024-01-01 above: party-lecture.per-year: missing");
    }

    @Test
    void a_branch_that_the_pack_does_not_bind_shows_nothing_of_it() {
        assertThat(ofCity("set: {/identity/jurisdiction: \"210500\"}\nremove: [/lectures/3]")
                        .goals())
                .noneMatch(Goal::isReached);
    }

    @Test
    void a_limit_in_the_scope_of_a_requirement_above_is_to_be_shown_where_the_pack_sets_it() {
        PackFiles amendment = PackFiles.ofFolder(Path.of("../rules-examples/policy-change/first-draft"));

        assertThat(goals(PackCoverage.measure(amendment, Scenarios.of(amendment))))
                .contains(
                        "threshold 20-a below: fullMembers >= committee.required-from: reached",
                        "threshold 20-a at: fullMembers >= committee.required-from: missing",
                        "threshold 20-e below: fullMembers < committee.required-from: reached");
    }
}
