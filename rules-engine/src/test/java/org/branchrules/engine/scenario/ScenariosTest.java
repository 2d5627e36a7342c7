package org.branchrules.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.Policy;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.pack.PackProblem;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.Language;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.record.BranchRecord;
import org.junit.jupiter.api.Test;

/** What scenarios say of themselves, what keeps them from being run, and what they find. */
final class ScenariosTest {
    private static final Policy NATIONAL = Policy.national();

    private static PackFiles pack(String... pathsAndTexts) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("pack.yaml", "id: probe\nedition: \"1\"\nextends: [national-2018]\n");
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            texts.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        TreeMap<String, byte[]> files = new TreeMap<>();
        texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return new PackFiles(files);
    }

    private static Scenarios scenarios(String text) {
        return Scenarios.of(pack("scenarios/a.yaml", text), NATIONAL);
    }

    private static List<String> problems(String text) {
        return scenarios(text).problems().stream().map(PackProblem::toString).toList();
    }

    private static String failures(String scenario) {
        Scenarios scenarios = scenarios("scenarios:\n  - name: {zh: 试, en: probe}\n" + scenario.indent(4));
        assertThat(scenarios.problems()).isEmpty();
        return ScenarioWording.of(Language.EN)
                .result(scenarios.run(scenarios.scenarios().get(0)));
    }

    @Test
    void a_scenario_knows_where_it_stands_and_what_it_is_about() {
        Scenarios scenarios = scenarios("""
                # a comment
                scenarios:

                  - name: {zh: 七月才开, en: held in July}
                    baseline: agency
                    period: 2024-Q3
                    asOf: 2024-09-15
                    parameters: {members-meeting.interval: 2}
                    set: {/membersMeetings/1/date: 2024-07-02}
                    expect: {11-a: BREACHED, 12-a: MET}
                    evidence: {11-a: {missed: [2024-Q2], due: 4}}
                """);

        Scenario scenario = scenarios.scenarios().get(0);

        assertThat(scenario.place()).isEqualTo("scenarios/a.yaml:4");
        assertThat(scenario.column()).isEqualTo(5);
        assertThat(scenario.toString()).isEqualTo("scenarios/a.yaml:4 held in July");
        assertThat(scenario.baseline()).isEqualTo("agency");
        assertThat(scenario.period())
                .isEqualTo(AssessmentPeriod.parse("2024-Q3").asOf(java.time.LocalDate.of(2024, 9, 15)));
        assertThat(scenario.parameters()).isEqualTo(Map.of("members-meeting.interval", "2"));
        assertThat(scenario.record().membersMeetings().get(1).date()).isEqualTo("2024-07-02");
        assertThat(scenario.expected().outcomes())
                .isEqualTo(Map.of(new RequirementId("11-a"), Outcome.BREACHED, new RequirementId("12-a"), Outcome.MET));
        assertThat(scenario.expected().evidence())
                .isEqualTo(Map.of(new RequirementId("11-a"), Map.of("missed", "[2024-Q2]", "due", "4")));
        assertThat(scenario.isBaseline()).isFalse();
    }

    @Test
    void every_requirement_has_an_expected_outcome() {
        Scenarios scenarios = scenarios("""
                scenarios:
                  - name: {zh: 七月才开, en: held in July}
                    baseline: agency
                    set: {/membersMeetings/1/date: 2024-07-02}
                    expect: {11-a: BREACHED}
                """);
        Scenario scenario = scenarios.scenarios().get(0);

        Map<RequirementId, Outcome> expected = scenarios.expectedOutcomes(scenario);

        assertThat(expected.keySet()).containsExactlyElementsOf(NATIONAL.requirementIds());
        assertThat(expected)
                .containsEntry(new RequirementId("11-a"), Outcome.BREACHED)
                .containsEntry(new RequirementId("12-a"), Outcome.MET)
                .containsEntry(
                        new RequirementId("9-b"),
                        scenarios.run(scenario).assessment().outcome(new RequirementId("9-b")));
    }

    @Test
    void everything_that_keeps_scenarios_from_being_run_is_said_at_once_with_its_place() {
        assertThat(problems("""
                        scenarios:
                          - name: {zh: 甲, en: a}
                            baseline: agancy
                            expect: {11-x: BREACHED}
                          - name: {zh: 乙, en: b}
                            baseline: agency
                            period: 2024-Q5
                            grade: GOD
                            sett: {}
                            expect: {11-a: BREECHED}
                            evidence: {11-z: {held: 3}}
                            parameters: {members-meeting.interval: often, no.such: 3}
                          - name: {zh: 丙, en: c}
                            baseline: agency
                            asOf: 2023-12-31
                            set: {/identity/kind: AGENCIES, /lectures/7/date: 2024-01-01, membersMeetings: []}
                            remove: [/talks, /nothing/here]
                          - name: {zh: 丁, en: d}
                            baseline: agency
                            set: {/identity/kind: AGENCIES, /lectures/0/date: 2024-02-30}
                            ratings: [{scheme: x, point: 3}]
                          - name: {zh: 丁}
                            baseline: agency
                        """))
                .containsExactly(
                        "scenarios/a.yaml:3:15 BR-803 scenarios[0].baseline: there is no scenarios/baselines/agancy.yaml. Maybe `agency` was meant.",
                        "scenarios/a.yaml:4:20 BR-802 scenarios[0].expect.11-x: the scenario expects something of `11-x`, which is no requirement. Maybe `11-a` was meant.",
                        "scenarios/a.yaml:7:13 BR-810 scenarios[1].period: `2024-Q5` is no value of `period`; expected 2024, 2024-Q3, 2024-05, 2024-01-01..2024-06-30",
                        "scenarios/a.yaml:8:12 BR-409 scenarios[1].grade: `GOD` is not known here; expected one of FAIRLY_GOOD, GOOD, ORDINARY, POOR. Maybe `GOOD` was meant.",
                        "scenarios/a.yaml:9:11 BR-806 scenarios[1].sett: a scenario has no `sett`; it has asOf, baseline, case, editions, evidence, expect, expectNoRatings, grade, limits, name, note, parameters, period, ratings, rejected, remedies, remove, repairs, set, source. Maybe `set` was meant.",
                        "scenarios/a.yaml:10:20 BR-804 scenarios[1].expect.11-a: `BREECHED` is no outcome; there are BREACHED, DISPLACED, EXCUSED, JUDGEMENT, MET, NOT_APPLICABLE, UNDETERMINED. Maybe `BREACHED` was meant.",
                        "scenarios/a.yaml:11:22 BR-802 scenarios[1].evidence.11-z: the scenario expects something of `11-z`, which is no requirement. Maybe `11-a` was meant.",
                        "scenarios/a.yaml:12:44 BR-419 scenarios[1].parameters.members-meeting.interval: `often` is not a value of the unit `months`; expected such as 0, 1, 2 … 1000000",
                        "scenarios/a.yaml:12:60 BR-805 scenarios[1].parameters.no.such: the scenario sets `no.such`, which is no parameter",
                        "scenarios/a.yaml:15:11 BR-810 scenarios[2].asOf: `2023-12-31` is no value of `asOf`; expected >= 2024-01-01",
                        "scenarios/a.yaml:16:55 BR-808 scenarios[2].set./lectures/7/date: `/lectures/7/date` leads nowhere in the record of the baseline. The list has 4 items, counted from 0; `-` appends one.",
                        "scenarios/a.yaml:16:84 BR-808 scenarios[2].set.membersMeetings: `membersMeetings` leads nowhere in the record of the baseline",
                        "scenarios/a.yaml:17:22 BR-808 scenarios[2].remove[1]: `/nothing/here` leads nowhere in the record of the baseline",
                        "scenarios/a.yaml:20:27 BR-809 scenarios[3].set./identity/kind: this does not make a record of a branch: /identity/kind `AGENCIES` is none of the allowed values: VILLAGE, COMMUNITY, STATE_ENTERPRISE, UNIVERSITY, PRIVATE_ENTERPRISE, SOCIAL_ORGANISATION, INSTITUTION, AGENCY, MOBILE_MEMBERS, RETIREES, SCHOOL, RESEARCH_INSTITUTE, TEMPORARY, MILITARY",
                        "scenarios/a.yaml:20:55 BR-809 scenarios[3].set./lectures/0/date: this does not make a record of a branch: /lectures/0/date `2024-02-30` is a day that does not exist",
                        "scenarios/a.yaml:21:34 BR-402 scenarios[3].ratings[0].point: unknown field `point`; expected one of best, bestLevel, items, level, limits, next, points, scheme, worstLevel. Maybe `points` was meant.",
                        "scenarios/a.yaml:22:11 BR-408 scenarios[4].name: `name` needs a text in both languages, zh and en");
    }

    @Test
    void a_file_that_is_no_yaml_is_one_problem() {
        assertThat(problems("scenarios:\n  - name: {zh: 甲, en: a\n"))
                .hasSize(1)
                .first()
                .asString()
                .contains("BR-102");
        assertThat(Scenarios.of(pack("scenarios/baselines/mine.yaml", "record: {a: [}\n"), NATIONAL)
                        .problems())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("scenarios/baselines/mine.yaml:1:")
                .contains("BR-102");
    }

    @Test
    void a_baseline_starts_from_one_above_and_from_none_that_starts_from_itself() {
        PackFiles pack = pack(
                "scenarios/baselines/agency.yaml",
                "extends: national-2018/agency\nset: {/identity/id: ours}\n",
                "scenarios/baselines/more.yaml",
                "extends: agency\nset: {/identity/jurisdiction: \"2101\"}\n",
                "scenarios/baselines/round.yaml",
                "extends: round\n",
                "scenarios/baselines/lost.yaml",
                "extends: nowhere\n",
                "scenarios/baselines/wrong.yaml",
                "extends: agency\nset: {/identity/kind: AGENCIES}\nperiod: soon\n",
                "scenarios/baselines/after.yaml",
                "extends: wrong\n");

        Baselines baselines = Baselines.of(pack);
        Scenarios scenarios = Scenarios.of(pack, NATIONAL);

        assertThat(baselines.names()).containsExactly("agency", "more");
        assertThat(baselines.record("more").identity().id()).isEqualTo("ours");
        assertThat(baselines.record("more").identity().jurisdiction()).isEqualTo("2101");
        assertThat(baselines.period("more")).isEqualTo(AssessmentPeriod.year(2024));
        assertThat(scenarios.problems())
                .extracting(PackProblem::toString)
                .containsExactly(
                        "scenarios/baselines/after.yaml:1:10 BR-803 extends: there is no scenarios/baselines/wrong.yaml. There is one, but it is not right itself.",
                        "scenarios/baselines/lost.yaml:1:10 BR-803 extends: there is no scenarios/baselines/nowhere.yaml",
                        "scenarios/baselines/round.yaml:1:10 BR-803 extends: there is no scenarios/baselines/round.yaml. It starts from itself in the end.",
                        "scenarios/baselines/wrong.yaml:2:23 BR-809 set./identity/kind: this does not make a record of a branch: /identity/kind `AGENCIES` is none of the allowed values: VILLAGE, COMMUNITY, STATE_ENTERPRISE, UNIVERSITY, PRIVATE_ENTERPRISE, SOCIAL_ORGANISATION, INSTITUTION, AGENCY, MOBILE_MEMBERS, RETIREES, SCHOOL, RESEARCH_INSTITUTE, TEMPORARY, MILITARY",
                        "scenarios/baselines/wrong.yaml:3:9 BR-810 period: `soon` is no value of `period`; expected 2024, 2024-Q3, 2024-05, 2024-01-01..2024-06-30");
        assertThat(scenarios.baselines())
                .extracting(Scenario::toString)
                .containsExactly(
                        "scenarios/baselines/agency.yaml:1 in baseline agency every requirement is met or does not apply",
                        "scenarios/baselines/more.yaml:1 in baseline more every requirement is met or does not apply");
        assertThatThrownBy(() -> baselines.record("wrong"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageStartingWith("no baseline `wrong`; there are [agency, more]");
        assertThatThrownBy(() -> scenarios.baseline("wrong")).isInstanceOf(NoSuchElementException.class);
        assertThat(scenarios.run()).allMatch(ScenarioResult::passed);
    }

    @Test
    void a_baseline_may_be_a_branch_of_other_years_and_stays_compliant_in_them() {
        PackFiles pack = pack(
                "scenarios/baselines/agency-2027.yaml",
                "extends: agency\nyearsLater: 3\n",
                "scenarios/baselines/agency-2028.yaml",
                "extends: agency-2027\nyearsLater: 1\nset: {/lectures/0/date: 2028-02-29}\n",
                "scenarios/baselines/agency-2029.yaml",
                "extends: agency-2028\nyearsLater: 1\n",
                "scenarios/baselines/agency-2023.yaml",
                "extends: agency-2027\nyearsLater: -4\n",
                "scenarios/a.yaml",
                """
                scenarios:
                  - name: {zh: 七月才开, en: held in July}
                    baseline: agency-2027
                    set: {/membersMeetings/1/date: 2027-07-02}
                    expect: {11-a: BREACHED}
                """);

        Baselines baselines = Baselines.of(pack);
        Scenarios scenarios = Scenarios.of(pack, NATIONAL);

        assertThat(scenarios.problems()).isEmpty();
        assertThat(baselines.names().stream().map(baselines::period))
                .containsExactly(
                        AssessmentPeriod.year(2023),
                        AssessmentPeriod.year(2027),
                        AssessmentPeriod.year(2028),
                        AssessmentPeriod.year(2029));
        assertThat(baselines.record("agency-2027").membersMeetings().get(0).date())
                .isEqualTo("2027-03-21");
        assertThat(baselines.record("agency-2027").lifeMeetings().get(0).forYear())
                .isEqualTo(2027);
        assertThat(baselines.record("agency-2029").lectures().get(0).date()).isEqualTo("2029-02-28");
        assertThat(scenarios.scenarios().get(0).period()).isEqualTo(AssessmentPeriod.year(2027));
        assertThat(scenarios.run()).allMatch(ScenarioResult::passed);
    }

    @Test
    void a_baseline_is_not_moved_by_what_is_no_number_of_years() {
        PackFiles pack = pack(
                "scenarios/baselines/far.yaml",
                "extends: agency\nyearsLater: 51\n",
                "scenarios/baselines/lowest.yaml",
                "extends: agency\nyearsLater: -2147483648\n",
                "scenarios/baselines/soon.yaml",
                "extends: agency\nyearsLater: soon\n");

        assertThat(Scenarios.of(pack, NATIONAL).problems())
                .extracting(PackProblem::toString)
                .containsExactly(
                        "scenarios/baselines/far.yaml:2:13 BR-810 yearsLater: `51` is no value of `yearsLater`; expected -50 … 50",
                        "scenarios/baselines/lowest.yaml:2:13 BR-810 yearsLater: `-2147483648` is no value of `yearsLater`; expected -50 … 50",
                        "scenarios/baselines/soon.yaml:2:13 BR-810 yearsLater: `soon` is no value of `yearsLater`; expected -50 … 50");
    }

    @Test
    void a_baseline_that_is_not_in_order_fails() {
        Scenarios scenarios = Scenarios.of(
                pack("scenarios/baselines/idle.yaml", "extends: agency\nset: {/lectures: []}\nremove: [/talks]\n"),
                NATIONAL);

        assertThat(ScenarioWording.of(Language.EN).result(scenarios.run().get(0)))
                .isEqualTo("""
                        scenarios/baselines/idle.yaml:1 in baseline idle every requirement is met or does not apply
                          16-c Party lectures are held
                            expected: met or not applicable (in a baseline everything is in order)
                            actual:   breached
                            why:      Found: party lectures: 0. Measured by: Party lectures of the branch a year: 1 (Editor's choice: art. 16 sets no frequency for the branch (doubt 1); none at all counts as not done, in force from 2018-10-28).
                          16-e Leading cadres give lectures
                            expected: met or not applicable (in a baseline everything is in order)
                            actual:   breached
                            why:      Found: lectures by leading cadres: 0. Measured by: Lectures by a leading cadre a year: 1 (Editor's choice: art. 16 says only "regularly", in force from 2018-10-28).
                          16-f The Party committee secretary gives lectures
                            expected: met or not applicable (in a baseline everything is in order)
                            actual:   undetermined
                            why:      The files leave open what is needed to decide: lectures by the secretary above: 0.
                          19-a Heart-to-heart talks every year
                            expected: met or not applicable (in a baseline everything is in order)
                            actual:   undetermined
                            why:      Not supplied: heart-to-heart talks. Silence is not compliance: it can be decided once they are.""");
    }

    @Test
    void what_changes_without_being_named_is_a_difference() {
        assertThat(failures("""
                        baseline: agency
                        set: {/membersMeetings/1/date: 2024-07-02}
                        expect: {16-c: BREACHED}
                        """)).isEqualTo("""
                        scenarios/a.yaml:2 probe
                          11-a Members' meeting every 3 months
                            expected: met (as in baseline `agency`; the scenario does not say that it changes)
                            actual:   breached
                            why:      Found: members' meeting every 3 month(s): 4 due, 3 held, missed 2024-Q2 (2024-03-21, 2024-07-02, 2024-09-19, 2024-12-19). Measured by: Interval of members' meetings: 3 months (Regulation art. 11, in force from 2018-10-28).
                          16-c Party lectures are held
                            expected: breached (the scenario says so)
                            actual:   met
                            why:      Looked at: party lectures: 4, on 2024-02-27, 2024-05-28, 2024-07-01, 2024-10-29. Nothing in it falls short. Measured by: Party lectures of the branch a year: 1 (Editor's choice: art. 16 sets no frequency for the branch (doubt 1); none at all counts as not done, in force from 2018-10-28).""");
    }

    @Test
    void evidence_grade_limits_remedies_and_editions_are_compared_as_a_whole() {
        assertThat(failures("""
                        baseline: agency
                        set: {/membersMeetings: []}
                        expect: {11-a: BREACHED, 11-b: BREACHED, 11-g: NOT_APPLICABLE, 11-h: NOT_APPLICABLE, 11-i: NOT_APPLICABLE, 12-c: NOT_APPLICABLE, 16-a: BREACHED}
                        evidence: {11-a: {held: 1}, 12-a: {hold: 12}}
                        grade: GOOD
                        limits: [forged-records]
                        remedies: [no-such]
                        editions: ["national-2018 2019"]
                        ratings: [{scheme: stars, points: 3}]
                        """)).isEqualTo("""
                        scenarios/a.yaml:2 probe
                          evidence of 11-a Members' meeting every 3 months
                            expected: held: 1
                            actual:   activity: members-meeting, days: [], due: 4, everyMonths: 3, held: 0, missed: [2024-Q1, 2024-Q2, 2024-Q3, 2024-Q4]
                            why:      Found: members' meeting every 3 month(s): 4 due, 0 held, missed 2024-Q1, 2024-Q2, 2024-Q3, 2024-Q4. Measured by: Interval of members' meetings: 3 months (Regulation art. 11, in force from 2018-10-28).
                          evidence of 12-a Committee meeting every month
                            expected: hold: 12
                            actual:   activity: committee-meeting, days: [2024-01-05, 2024-02-05, 2024-03-05, 2024-04-05, 2024-05-06, 2024-06-05, 2024-07-05, 2024-08-05, 2024-09-05, 2024-10-07, 2024-11-05, 2024-12-05], held: 12
                            why:      Looked at: committee meeting held 12 time(s): 2024-01-05, 2024-02-05, 2024-03-05, 2024-04-05, 2024-05-06, 2024-06-05, 2024-07-05, 2024-08-05, 2024-09-05, 2024-10-07, 2024-11-05, 2024-12-05. Nothing in it falls short. Measured by: Interval of committee meetings: 1 month (Regulation art. 12, in force from 2018-10-28).
                          grade
                            expected: good
                            actual:   ordinary
                            why:      score 96.84
                            why:      If any key requirement is breached, the grade is at best ordinary, whatever the score.
                          caps and vetoes
                            expected: [forged-records]
                            actual:   [key-requirement]
                          remedies for several findings together
                            expected: [no-such]
                            actual:   none
                          packs and editions that bind
                            expected: [national-2018 2019]
                            actual:   [national-2018 2018-10-28]
                          schemes that rate the branch
                            expected: [stars]
                            actual:   none""");
    }

    @Test
    void the_last_day_of_a_remedy_and_when_it_can_still_be_put_right_are_compared() {
        String late = """
                baseline: agency
                set: {/membersMeetings/1/date: 2024-07-02}
                expect: {11-a: BREACHED}
                """;
        assertThat(scenarios("scenarios:\n  - name: {zh: 试, en: probe}\n"
                                + (late + "repairs: {11-a: {due: 2025-01-30, when: next-period}}\n").indent(4))
                        .report()
                        .passed())
                .isTrue();
        assertThat(failures(late + "repairs: {11-a: {due: 2025-01-31}, 12-a: {when: any-time}}\n"))
                .isEqualTo("""
                        scenarios/a.yaml:2 probe
                          remedy 11-a
                            expected: {due: 2025-01-31}
                            actual:   {due: 2025-01-30, when: next-period}
                          remedy 12-a
                            expected: {when: any-time}
                            actual:   {}""");
        assertThat(problems("scenarios:\n  - name: {zh: 试, en: probe}\n"
                        + (late + "repairs: {11-a: {until: 2025-01-30, when: next-periot, due: soon}}\n").indent(4)))
                .containsExactly(
                        "scenarios/a.yaml:6:29 BR-402 scenarios[0].repairs.11-a.until: unknown field `until`; expected one of due, when",
                        "scenarios/a.yaml:6:47 BR-409 scenarios[0].repairs.11-a.when: `next-periot` is not known here; expected one of any-time, next-period, within-period. Maybe `next-period` was meant.",
                        "scenarios/a.yaml:6:65 BR-810 scenarios[0].repairs.11-a.due: `soon` is no value of `due`; expected 2024-12-31");
    }

    @Test
    void a_branch_that_is_refused_is_a_difference_unless_it_must_be() {
        String early = "baseline: agency\nperiod: \"2017\"\n";

        String refused =
                "    actual:   refused: the period 2017 ends before the pack national-2018 is in force; it can assess from"
                        + " 2018-10-28 on";

        assertThat(failures(early))
                .isEqualTo("scenarios/a.yaml:2 probe\n  the branch\n    expected: assessed, not refused\n" + refused);
        assertThat(failures(early + "rejected: no such words\n"))
                .isEqualTo("scenarios/a.yaml:2 probe\n  the branch\n"
                        + "    expected: refused, with `no such words` among the reasons\n" + refused);
        assertThat(failures(early + "rejected: 2018-10-28\n")).isEqualTo("scenarios/a.yaml:2 probe");
        assertThat(failures("baseline: agency\nrejected: 2018-10-28\n"))
                .isEqualTo("scenarios/a.yaml:2 probe\n  the branch\n"
                        + "    expected: refused, with `2018-10-28` among the reasons\n"
                        + "    actual:   assessed, not refused");
    }

    @Test
    void an_assessment_by_changed_rules_is_held_against_what_these_rules_make_of_the_baseline() {
        Scenarios scenarios = scenarios("""
                scenarios:
                  - name: {zh: 一切照旧, en: nothing changes}
                    baseline: agency
                """);
        Scenario scenario = scenarios.scenarios().get(0);
        AssessmentEngine changed =
                AssessmentEngine.of(NATIONAL.withParameters(Map.of("members-meeting.interval", "2")));

        ScenarioResult result = scenarios.judge(scenario, changed.assess(scenario.record(), scenario.period()));

        assertThat(result.differences())
                .extracting(difference ->
                        ((Difference.OfOutcome) difference).requirement().value())
                .containsExactly("11-a", "16-a");
    }

    @Test
    void the_report_of_a_pack_without_scenarios_has_not_passed() {
        ScenarioReport none = Scenarios.of(pack(), NATIONAL).report();

        assertThat(none.passed()).isFalse();
        assertThat(new String(
                        ScenarioReportWriter.write(none, ScenarioReportWriter.Format.TEXT, Language.EN),
                        StandardCharsets.UTF_8))
                .isEqualTo("pack probe (1): no scenario could be run, problems 0\n");
    }

    @Test
    void values_of_all_kinds_can_be_set() {
        BranchRecord record = Baselines.of(pack())
                .record(
                        "agency",
                        Map.of(
                                "/leadership/committee",
                                false,
                                "/lectures/-",
                                Map.of(
                                        "id",
                                        "x",
                                        "date",
                                        java.time.LocalDate.of(2024, 5, 6),
                                        "role",
                                        org.branchrules.model.record.Post.SECRETARY)),
                        List.of());

        assertThat(record.lectures()).hasSize(5);
    }
}
