package org.branchrules.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.branchrules.engine.Policy;
import org.branchrules.engine.analysis.Grounds.NoneFound;
import org.branchrules.engine.analysis.Grounds.Proven;
import org.branchrules.engine.analysis.Grounds.Shown;
import org.branchrules.engine.analysis.Grounds.Throughout;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.engine.scenario.ScenarioResult;
import org.branchrules.engine.scenario.Scenarios;
import org.branchrules.model.Language;
import org.junit.jupiter.api.Test;

class PackAnalysisTest {
    private static final String DAYS = "held < parameters.count(\"days\")";

    private static final Policy FLAWED = Policy.of(flawed().files().withoutScenarios());
    private static final Policy SOUND = Policy.of(sound().files().withoutScenarios());
    private static final AnalysisReport REPORT = report(flawed().files(), FLAWED);

    /** A pack in which every question finds something. */
    private static AskedPack flawed() {
        return AskedPack.alone()
                .parameters("days", 2, "enough", 1, "flood", 1000, "meetings", 2)
                .requirement("1-a", "themeDays", "days", "flood")
                .rule("1-a", "breach", "theme-day", DAYS)
                .rule("1-a.contradictory", "unknown", "theme-day", "held == 0, held > 0")
                .rule("1-a.flood", "judgement", "theme-day", "held > parameters.count(\"flood\")")
                .rule("1-a.none", "breach", "theme-day", "held == 0")
                .rule("1-a.scarce", "breach", "theme-day", "held + 1 <= parameters.count(\"days\")")
                .requirement("1-b", "themeDays", "days")
                .rule("1-b", "breach", "theme-day", DAYS)
                .requirement("1-c", "themeDays", "enough")
                .rule("1-c", "breach", "theme-day", "held < parameters.count(\"enough\")")
                .requirement("1-d", "membersMeetings", "meetings")
                .rule("1-d", "breach", "members-meeting", "held < parameters.count(\"meetings\")")
                .file("ratings/stars.yaml", """
                        id: stars
                        title: {zh: 星级, en: stars}
                        total: 10
                        levels:
                          - {id: six, title: {zh: 六星, en: six stars}, from: 11}
                          - {id: five, title: {zh: 五星, en: five stars}, from: 10}
                          - {id: four, title: {zh: 四星, en: four stars}, from: 9}
                          - {id: one, title: {zh: 一星, en: one star}}
                        dimensions:
                          - id: life
                            title: {zh: 组织生活, en: Life}
                            points: 10
                            items:
                              - {id: i1, title: {zh: 主题党日, en: Theme days}, points: 10, requirements: [1-a]}
                        """)
                .file(
                        "scheme.yaml",
                        new String(AskedPack.alone().files().files().get("scheme.yaml"), StandardCharsets.UTF_8)
                                .replace("  - {grade: POOR", "  - {grade: FAIRLY_GOOD, from: 89}\n  - {grade: POOR"))
                .scenario("none", "set: {/themeDays: []}", "1-a: BREACHED, 1-b: BREACHED, 1-c: BREACHED")
                .scenario("one", "remove: [/themeDays/1]", "1-a: BREACHED, 1-b: BREACHED")
                .scenario("no meeting", "set: {/membersMeetings: []}", "1-d: BREACHED");
    }

    /** The same without what was planted. */
    private static AskedPack sound() {
        return AskedPack.alone()
                .parameters("days", 2)
                .requirement("1-a", "themeDays", "days")
                .rule("1-a", "breach", "theme-day", DAYS)
                .requirement("1-d", "membersMeetings")
                .rule("1-d", "breach", "members-meeting", "held == 0")
                .scenario("one", "remove: [/themeDays/1]", "1-a: BREACHED")
                .scenario("no meeting", "set: {/membersMeetings: []}", "1-d: BREACHED");
    }

    private static AnalysisReport report(PackFiles pack, Policy policy) {
        return PackAnalysis.of(pack, policy).generated(20, 1).variations(60).run();
    }

    private static Answer answer(AnalysisReport report, String id) {
        return report.answers().stream()
                .filter(answer -> answer.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        report.answers().stream().map(Answer::id).toList()));
    }

    @Test
    void each_planted_flaw_is_found_and_nothing_else() {
        assertThat(REPORT.isSound()).isTrue();
        assertThat(REPORT.open().stream().map(Answer::id))
                .containsExactlyInAnyOrder(
                        "never-fires/1-a.contradictory",
                        "never-fires/1-a.flood",
                        "implied/1-a.none/1-a",
                        "implied/1-a.none/1-a.scarce",
                        "implied/1-a.scarce/1-a",
                        "implied/1-a/1-a.scarce",
                        "punished-twice/1-a/1-b",
                        "unnoticed/flood/2020-01-01",
                        "unnoticed/meetings/2020-01-01",
                        "unreachable/scheme/FAIRLY_GOOD",
                        "unreachable/stars/four",
                        "unreachable/stars/six");
    }

    @Test
    void contradictory_conditions_are_a_proof_with_both_places() {
        Answer answer = answer(REPORT, "never-fires/1-a.contradictory");
        assertThat(answer.line()).isEqualTo(22);
        assertThat(answer.text().en()).isEqualTo("rule 1-a.contradictory can never fire");
        assertThat(((Proven) answer.grounds()).why().en())
                .isEqualTo("`held == 0` (rules/ch1/art01.drl:26:9) and `held > 0` (rules/ch1/art01.drl:27:9) never hold"
                        + " together");
        assertThat(((Proven) answer(REPORT, "implied/1-a.none/1-a").grounds())
                        .why()
                        .en())
                .isEqualTo("the conditions of rule 1-a.none (rules/ch1/art01.drl:43:1) contain all those of rule 1-a"
                        + " (rules/ch1/art01.drl:12:1)");
        assertThat(((Proven) answer(REPORT, "unreachable/stars/six").grounds())
                        .why()
                        .en())
                .isEqualTo("it asks for 11 points, and no more than 10 can be had");
    }

    @Test
    void what_cannot_be_proven_says_what_was_looked_at() {
        assertThat(REPORT.bound()).isEqualTo(new Bound(4, 20, 1, 0));
        assertThat(((NoneFound) answer(REPORT, "never-fires/1-a.flood").grounds()).bound())
                .satisfies(bound -> assertThat(bound.nearby()).isPositive())
                .extracting(bound -> bound.with(0))
                .isEqualTo(REPORT.bound());
        Throughout twice = (Throughout) answer(REPORT, "punished-twice/1-a/1-b").grounds();
        assertThat(twice.records()).isGreaterThanOrEqualTo(2);
        assertThat(twice.example().place().en()).isEqualTo("scenarios/art01.yaml:2");
        assertThat(answer(REPORT, "implied/1-a.scarce/1-a").grounds()).isInstanceOf(Throughout.class);
    }

    @Test
    void what_is_no_finding_has_a_witness() {
        assertThat(answer(REPORT, "never-fires/1-d").witness().place().en()).isEqualTo("scenarios/art01.yaml:10");
        assertThat(answer(REPORT, "punished-twice/1-a/1-c").witness().place().en())
                .isEqualTo("scenarios/art01.yaml:6");
        assertThat(answer(REPORT, "implied/1-a/1-a.none").witness().place().en())
                .isEqualTo("scenarios/art01.yaml:6");
        assertThat(answer(REPORT, "unreachable/stars/five").witness().place().en())
                .isEqualTo("scenarios/baselines/plain.yaml:1");
        assertThat(answer(REPORT, "unreachable/scheme/POOR").grounds()).isInstanceOf(Shown.class);
        assertThat(answer(REPORT, "unnoticed/days/2020-01-01").grounds()).isInstanceOf(Shown.class);
        assertThat(answer(REPORT, "unnoticed/flood/2020-01-01").grounds()).isEqualTo(new NoneFound(REPORT.bound()));
    }

    @Test
    void the_report_is_written_for_people_in_both_languages() {
        assertThat(text(REPORT, Language.EN)).contains("""
                        rules/ch1/art01.drl:22 rule 1-a.contradictory can never fire
                          [never-fires/1-a.contradictory]
                          proven: `held == 0` (rules/ch1/art01.drl:26:9) and `held > 0` (rules/ch1/art01.drl:27:9) never hold together
                        """).endsWith("to look at: 12; accepted: 0\n");
        assertThat(text(REPORT, Language.ZH)).contains("""
                        catalogue/ch1.yaml:20 1-a 与 1-b 对同一问题重复追究：总以同样的事实一并出现
                          [punished-twice/1-a/1-b]
                        """);
    }

    private static String text(AnalysisReport report, Language language) {
        return new String(
                AnalysisReportWriter.write(report, AnalysisReportWriter.Format.TEXT, language), StandardCharsets.UTF_8);
    }

    @Test
    void a_pack_in_which_nothing_is_wrong_has_no_finding_and_a_witness_for_every_answer() {
        AnalysisReport report = report(sound().files(), SOUND);
        assertThat(report.open()).isEmpty();
        assertThat(report.answers())
                .isNotEmpty()
                .allSatisfy(
                        answer -> assertThat(answer.witness()).as(answer.id()).isNotNull());
    }

    @Test
    void a_witness_becomes_a_scenario_that_passes() {
        String saved = REPORT.answers().stream()
                .map(Answer::witness)
                .filter(witness -> witness != null && witness.hasScenario())
                .map(Witness::scenario)
                .distinct()
                .collect(Collectors.joining());
        List<ScenarioResult> results = Scenarios.of(
                        flawed().file("scenarios/saved.yaml", "scenarios:\n" + saved)
                                .files(),
                        FLAWED)
                .run();
        assertThat(results)
                .hasSizeGreaterThan(10)
                .allSatisfy(result ->
                        assertThat(result.passed()).as(result.toString()).isTrue());
    }

    @Test
    void where_one_requirement_does_not_bind_it_says_nothing_of_punishing_twice() {
        AskedPack pack = AskedPack.alone()
                .parameters("days", 2)
                .requirement("1-a", "themeDays", "days")
                .rule("1-a", "breach", "theme-day", DAYS)
                .requirement("1-b", "themeDays", "days")
                .onlyKind("AGENCY")
                .rule("1-b", "breach", "theme-day", DAYS)
                .scenario("one", "remove: [/themeDays/1]", "1-a: BREACHED, 1-b: BREACHED")
                .scenario(
                        "a village",
                        "set: {/identity/kind: VILLAGE}\n    remove: [/themeDays/1]",
                        "1-a: BREACHED, 1-b: NOT_APPLICABLE");
        Answer answer =
                answer(report(pack.files(), Policy.of(pack.files().withoutScenarios())), "punished-twice/1-a/1-b");

        assertThat(answer.finding()).isTrue();
        assertThat(answer.grounds()).isInstanceOf(Throughout.class);
    }

    @Test
    void what_is_right_as_it_is_can_be_marked_and_a_mark_of_nothing_is_an_error() {
        AnalysisReport report =
                report(flawed().file("scenarios/analysis/right.yaml", """
                        accepted:
                          - answers: ["implied/*", punished-twice/1-a/1-c]
                            reason: {zh: 试验, en: test}
                          - answers: [never-fires/1-a.flood]
                            reason: {zh: 缺英文}
                        """).files(), FLAWED);
        assertThat(report.problems())
                .extracting(PackProblem::toString)
                .singleElement()
                .asString()
                .contains("scenarios/analysis/right.yaml:4", "reason");
        AnalysisReport marked =
                report(flawed().file("scenarios/analysis/right.yaml", """
                        accepted:
                          - answers: ["implied/*", punished-twice/1-a/1-c]
                            reason: {zh: 试验, en: test}
                        """).files(), FLAWED);
        assertThat(marked.open()).hasSize(8).noneMatch(answer -> answer.question() == Question.IMPLIED);
        assertThat(answer(marked, "implied/1-a.none/1-a").accepted().en()).isEqualTo("test");
        assertThat(marked.problems())
                .extracting(problem -> problem.check().id() + " " + problem.line() + " "
                        + problem.text().en())
                .containsExactly("BR-830 2 the mark `punished-twice/1-a/1-c` accepts nothing that the analysis finds");
    }

    @Test
    void scenarios_must_pass_first() {
        AnalysisReport report = report(
                sound().scenario("wrong", "remove: [/themeDays/0]", "1-a: MET").files(), SOUND);
        assertThat(report.answers()).isEmpty();
        assertThat(text(report, Language.EN)).isEqualTo("""
                        scenarios/art01.yaml:10 fails: wrong

                        asked (2020-01-01): scenarios must pass first
                        """);
    }
}
