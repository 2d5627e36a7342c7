package org.branchrules.engine.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.branchrules.engine.Policy;
import org.branchrules.engine.pack.PackCheck;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.model.Language;
import org.junit.jupiter.api.Test;

class PolicyMutationTest {
    private static final String NONE = """
            scenarios:
              - name: {zh: 一次也没有, en: none at all}
                baseline: two-days
                set: {/themeDays: []}
                expect: {1-a: BREACHED}
            """;
    private static final String ONE = NONE + """
              - name: {zh: 少一次, en: one too few}
                baseline: two-days
                remove: [/themeDays/1]
                expect: {1-a: BREACHED}
            """;
    private static final String DOWN = "theme-day.per-year/2020-01-01/down";
    private static final String UP = "theme-day.per-year/2020-01-01/up";

    private static MutationReport report(String scenarios, String marks, String only) {
        PackFiles pack = TwoThemeDays.with(scenarios, marks);
        return PolicyMutation.of(pack, Policy.of(pack)).only(only).run();
    }

    private static MutantResult result(MutationReport report, String id) {
        return report.results().stream()
                .filter(result -> result.mutant().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_no_scenario_notices_survives_and_comes_with_a_scenario_that_would() {
        MutationReport report = report(NONE, "", "theme-day.per-year/");
        MutantResult fewer = result(report, DOWN);
        assertThat(fewer.fate()).isEqualTo(Fate.SURVIVED);
        assertThat(fewer.mutant().place()).isEqualTo("parameters.yaml:8");
        assertThat(fewer.mutant().change().en()).isEqualTo("“Theme days a year” became 1 instead of 2 (read by 1-a)");
        assertThat(fewer.suggestion()).isNotNull();
        String suggested = fewer.suggestion().yaml();
        MutationReport with = report(NONE + suggested, "", "theme-day.per-year/");
        assertThat(with.isSound()).isTrue();
        assertThat(result(with, DOWN).fate()).isEqualTo(Fate.KILLED);
    }

    @Test
    void a_baseline_that_is_no_longer_compliant_kills() {
        MutantResult more = result(report(NONE, "", UP), UP);
        assertThat(more.fate()).isEqualTo(Fate.KILLED);
        assertThat(more.killer().isBaseline()).isTrue();
    }

    @Test
    void both_sides_of_a_threshold_kill_every_mutant_of_its_value_and_of_its_comparison() {
        MutationReport report = report(ONE, "", "");
        assertThat(result(report, DOWN).killer().name().en()).isEqualTo("one too few");
        assertThat(report.of(Fate.SURVIVED).map(result -> result.mutant().id()))
                .doesNotContain(DOWN, UP)
                .noneMatch(id -> id.startsWith("rules/1-a/held <"));
    }

    @Test
    void a_day_that_leaves_a_gap_and_the_only_rule_of_a_requirement_are_refused_at_loading() {
        MutationReport report = report(ONE, "", "");
        assertThat(report.of(Fate.REFUSED).map(result -> result.mutant().id()))
                .contains("theme-day.per-year/2020-01-01/from/later", "rules/1-a/removed");
    }

    @Test
    void what_only_a_failing_rule_shows_is_counted_apart() {
        TreeMap<String, byte[]> files = new TreeMap<>(
                TwoThemeDays.with(ONE.replaceFirst("BREACHED", "MET"), "").files());
        String rules = new String(files.get("rules/ch1/art01.drl"), StandardCharsets.UTF_8);
        files.put(
                "rules/ch1/art01.drl",
                rules.replace("held < parameters", "held > 0, 1 / held >= 0, held < parameters")
                        .getBytes(StandardCharsets.UTF_8));
        PackFiles pack = new PackFiles(files);
        MutationReport report =
                PolicyMutation.of(pack, Policy.of(pack)).only("held > 0").run();

        MutantResult dropped = result(report, "rules/1-a/held > 0/dropped");
        assertThat(dropped.fate()).isEqualTo(Fate.FAILED);
        assertThat(dropped.killer().name().en()).isEqualTo("none at all");
        assertThat(report.score().killed()).isEqualTo(report.count(Fate.FAILED) + report.count(Fate.KILLED));
        assertThat(lines(report, Language.EN))
                .endsWith("noticed only because a rule failed (division by zero, for one): " + report.count(Fate.FAILED)
                        + "; what the scenarios expect had no part in it");
    }

    @Test
    void a_share_that_is_not_a_common_one_is_changed_to_the_common_ones_around_it() {
        PackFiles pack = new PackFiles(
                new TreeMap<>(Map.of("pack.yaml", """
                id: city
                edition: "2020"
                title: {zh: 市办法, en: city measures}
                authority: {zh: 虚构, en: invented}
                source: {zh: 虚构, en: invented}
                level: city
                jurisdictions: ["2104"]
                extends: [national-2018]
                validFrom: 2020-01-01
                """.getBytes(StandardCharsets.UTF_8), "parameters.yaml", """
                set:
                  - key: meeting.quorum
                    values:
                      - {from: 2020-01-01, value: 3/5, source: {zh: 虚构, en: invented}}
                """.getBytes(
                                StandardCharsets.UTF_8))));

        assertThat(PolicyMutation.of(pack)
                        .only("meeting.quorum/")
                        .withoutSuggestions()
                        .run()
                        .results())
                .extracting(result -> result.mutant().change().en())
                .contains(
                        "“Quorum for resolutions” became 1/2 instead of 3/5 (read by 11-h)",
                        "“Quorum for resolutions” became 2/3 instead of 3/5 (read by 11-h)");
    }

    @Test
    void the_result_does_not_depend_on_the_number_of_threads() {
        PackFiles pack = TwoThemeDays.with(NONE, "");
        PolicyMutation mutation = PolicyMutation.of(pack, Policy.of(pack));
        assertThat(mutation.run(1)).isEqualTo(mutation.run(3));
    }

    @Test
    void a_marked_survivor_counts_as_equivalent_and_shows_its_reason() {
        MutationReport report = report(NONE, marks(DOWN), "theme-day.per-year/");
        MutantResult marked = result(report, DOWN);
        assertThat(marked.fate()).isEqualTo(Fate.EQUIVALENT);
        assertThat(marked.reason().zh()).isEqualTo("试验");
        assertThat(report.score().counted()).isEqualTo(1);
    }

    @Test
    void a_mark_on_what_scenarios_notice_is_stale() {
        MutationReport report = report(ONE, marks(DOWN), "");
        assertThat(report.problems())
                .extracting(PackProblem::check, PackProblem::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(PackCheck.MARKS_NO_SURVIVOR, 3));
        assertThat(report.isSound()).isFalse();
    }

    @Test
    void scenarios_that_fail_without_any_change_are_said_and_nothing_is_tried() {
        MutationReport report = report(NONE.replace("1-a: BREACHED", "1-a: MET"), "", "");
        assertThat(report.results()).isEmpty();
        assertThat(report.failing()).hasSize(1);
        assertThat(new String(
                        MutationReportWriter.write(report, MutationReportWriter.Format.TEXT, Language.EN),
                        StandardCharsets.UTF_8))
                .isEqualTo("""
                        scenarios/art01.yaml:2 fails without any change: none at all

                        two-theme-days (2020-01-01): nothing was tried
                        """);
    }

    @Test
    void the_report_is_written_for_people_in_both_languages() {
        MutationReport report = report(NONE, "", DOWN);
        assertThat(lines(report, Language.EN))
                .startsWith(
                        "parameters.yaml:8 nothing notices if “Theme days a year” became 1 instead of 2 (read by 1-a)",
                        "  [theme-day.per-year/2020-01-01/down]",
                        "  this would, in scenarios/art01.yaml:")
                .endsWith("two-theme-days (2020-01-01): 0.00 % noticed (0 of 1); not noticed: 1; refused at loading: 0;"
                        + " marked as making no difference: 0");
        assertThat(lines(report, Language.ZH)).startsWith("parameters.yaml:8 没有场景会发现：“每年主题党日次数”由2改为1（用于1-a）");
    }

    private static List<String> lines(MutationReport report, Language language) {
        return new String(
                        MutationReportWriter.write(report, MutationReportWriter.Format.TEXT, language),
                        StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private static String marks(String mutant) {
        return """
                equivalent:
                  - mutants:
                      - %s
                    reason: {zh: 试验, en: test}
                """.formatted(mutant);
    }
}
