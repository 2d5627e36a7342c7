package org.branchrules.engine.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.Policy;
import org.branchrules.engine.io.RecordReader;
import org.branchrules.engine.io.RecordWriter;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.scenario.Scenarios;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.CriterionScore;
import org.branchrules.model.assessment.Grade;
import org.branchrules.model.assessment.Limit;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.PackReference;
import org.branchrules.model.assessment.Reason;
import org.branchrules.model.assessment.Remedy;
import org.branchrules.model.policy.ParameterReading;
import org.branchrules.model.record.BranchRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Branches assessed against packs of several levels. */
class LayeredAssessmentTest {
    private static final Policy NATIONAL = Policy.national();
    private static final Scenarios SCENARIOS =
            Scenarios.of(PackFiles.ofFolder(Path.of("src/main/packs/national-2018")), NATIONAL);
    private static final String KEY = "branch.members.maximum";

    private static BranchRecord agencyIn(String jurisdiction) {
        ObjectNode record;
        try {
            record = (ObjectNode) new ObjectMapper().readTree(new RecordWriter().json(SCENARIOS.baseline("agency")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        ((ObjectNode) record.path("identity")).put("jurisdiction", jurisdiction);
        return new RecordReader().readTree("agency", record).records().get(0);
    }

    private static Assessment assess(Policy policy, BranchRecord record, int year) {
        return AssessmentEngine.of(policy).assess(record, AssessmentPeriod.year(year));
    }

    private static List<String> packs(Assessment assessment) {
        return assessment.receipt().packs().stream().map(PackReference::id).toList();
    }

    private static ParameterReading reading(Assessment assessment) {
        return assessment.receipt().parameters().stream()
                .filter(parameter -> parameter.key().equals(KEY))
                .findFirst()
                .orElseThrow();
    }

    private static Packs lower(String id, String level, String parent, String place) {
        return Packs.pack(
                id,
                "1",
                level,
                "extends: [" + parent + "]",
                "validFrom: 2020-01-01",
                "jurisdictions: [\"" + place + "\"]");
    }

    @ParameterizedTest
    @CsvSource({"210102, 30, city", "2104, 40, province", "21, 40, province", "11, 50, national-2018"})
    void the_lowest_level_that_binds_a_branch_sets_the_value(String place, String value, String pack) {
        Policy policy = NATIONAL.with(
                lower("city", "city", "province", "2101")
                        .sets(KEY, "2020-01-01", "30")
                        .files(),
                lower("province", "province", "national-2018", "21")
                        .sets(KEY, "2020-01-01", "40")
                        .files());

        ParameterReading reading = reading(assess(policy, agencyIn(place), 2024));

        assertThat(reading.value()).isEqualTo(value);
        assertThat(reading.pack()).isEqualTo(pack);
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 50, 2018-10-28, national-2018",
        "2020, 40, 2020-12-31, province",
        "2021, 40, 2020-12-31, province",
        "2022, 30, 2022-12-31, province"
    })
    void the_value_in_force_at_the_end_of_the_period_holds(int year, String value, LocalDate from, String pack) {
        Policy policy = NATIONAL.with(lower("province", "province", "national-2018", "21")
                .sets(KEY, "2020-12-31", "40", "2022-12-31", "30")
                .files());

        ParameterReading reading = reading(assess(policy, agencyIn("21"), year));

        assertThat(List.of(reading.value(), reading.from(), reading.pack())).containsExactly(value, from, pack);
    }

    @ParameterizedTest
    @CsvSource({"2019, false, ''", "2020, true, 1", "2021, true, 1", "2022, true, 2", "2023, false, ''"})
    void the_edition_in_force_at_the_end_of_the_period_is_used_and_named(int year, boolean inForce, String edition) {
        Policy policy = NATIONAL.with(
                Packs.pack("a", "1", "city", "extends: [national-2018]", "validFrom: 2020-12-31")
                        .requirements("sy-1")
                        .files(),
                Packs.pack("a", "2", "city", "extends: [national-2018]", "validFrom: 2022-12-31", "validTo: 2023-12-31")
                        .requirements("sy-1", "sy-2")
                        .files());

        Assessment assessment = assess(policy, agencyIn("2101"), year);

        assertThat(assessment.receipt().packs().stream()
                        .filter(pack -> pack.id().equals("a"))
                        .map(PackReference::edition))
                .containsExactlyElementsOf(inForce ? List.of(edition) : List.of());
        assertThat(assessment.receipt().noneInForce()).isEqualTo(inForce ? List.of() : List.of("a"));
        assertThat(assessment.requirements().stream()
                        .filter(outcome -> outcome.id().value().startsWith("sy-")))
                .hasSize(inForce ? Integer.parseInt(edition) : 0);
    }

    @Test
    void a_period_before_anything_was_in_force_is_an_error() {
        AssessmentEngine engine = AssessmentEngine.of(NATIONAL.with(lower("province", "province", "national-2018", "21")
                .requirements("ln-1")
                .files()));

        assertThatThrownBy(() -> engine.assess(agencyIn("21"), AssessmentPeriod.year(2017)))
                .hasMessage("the period 2017 ends before the pack national-2018 is in force; it can assess from"
                        + " 2018-10-28 on");
    }

    @Test
    void a_branch_that_no_pack_binds_is_an_error() {
        AssessmentEngine engine = AssessmentEngine.of(NATIONAL.with(Packs.pack(
                        "old",
                        "1",
                        "province",
                        "validFrom: 2016-01-01",
                        "validTo: 2018-01-01",
                        "criteria: [{id: organs, title: {zh: 机关, en: Organs}, chapters: []}]")
                .scheme()
                .file(
                        "catalogue/ch1.yaml",
                        "chapter: 1",
                        "title: {zh: 试验, en: Test}",
                        "requirements:",
                        Packs.requirement("ln-1").replace("working-mechanisms", "organs"))
                .files()));

        assertThatThrownBy(() -> engine.assess(
                        agencyIn("21"), AssessmentPeriod.of(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 10, 27))))
                .hasMessage(
                        "no pack of the policy binds branch `baseline-agency` on 2018-10-27: none is in force there for"
                                + " branches of its kind and jurisdiction");
    }

    @Test
    void a_lower_scheme_replaces_bands_and_adds_criteria_and_caps() {
        Policy policy = NATIONAL.with(Packs.pack(
                        "a",
                        "1",
                        "city",
                        "extends: [national-2018]",
                        "validFrom: 2020-01-01",
                        "criteria: [{id: role, title: {zh: 发挥作用, en: Plays its role}, chapters: []}]")
                .file(
                        "catalogue/ch1.yaml",
                        "chapter: 1",
                        "title: {zh: 试验, en: Test}",
                        "requirements:",
                        Packs.requirement("sy-1").replace("working-mechanisms", "role"))
                .file(
                        "scheme.yaml",
                        "bands: [{grade: GOOD, from: 100}, {grade: ORDINARY, from: 0}]",
                        "caps:",
                        "  - {id: sy-open, grade: FAIRLY_GOOD, text: {zh: 未评, en: Not judged}}")
                .file(
                        "grading/caps.drl",
                        "package org.branchrules.packs.sy.grading",
                        "import org.branchrules.model.assessment.Outcome",
                        "import org.branchrules.model.assessment.RequirementResult",
                        "global org.branchrules.model.rule.Grading grading",
                        "rule \"sy-open\"",
                        "when",
                        "    $result : RequirementResult(requirement == \"sy-1\", outcome == Outcome.JUDGEMENT)",
                        "then",
                        "    grading.cap(\"sy-open\", $result);",
                        "end")
                .files());

        Assessment assessment = assess(policy, agencyIn("21"), 2024);

        assertThat(assessment.criteria().stream().map(CriterionScore::id))
                .containsExactly(
                        "organisation-setting",
                        "basic-tasks",
                        "working-mechanisms",
                        "organisational-life",
                        "committee-building",
                        "leadership-and-support",
                        "role");
        assertThat(assessment.limits().stream().map(Limit::id)).containsExactly("sy-open");
        assertThat(assessment.grade()).isEqualTo(Grade.FAIRLY_GOOD);
    }

    @Test
    void a_lower_pack_proposes_remedies_of_its_own_and_of_its_superiors() {
        Policy policy = NATIONAL.with(Packs.pack("a", "1", "city", "extends: [national-2018]", "validFrom: 2020-01-01")
                .requirements("sy-1")
                .file(
                        "remedies.yaml",
                        "remedies:",
                        "  - id: sy-plan",
                        "    action: {zh: 制定计划, en: Make a plan}",
                        "    proof: {zh: 计划, en: The plan}",
                        "    responsible: SECRETARY",
                        "    within: 10",
                        "    repair: any-time")
                .file(
                        "remedies/plan.drl",
                        "package org.branchrules.packs.sy.remedies",
                        "import org.branchrules.model.assessment.GradeResult",
                        "global org.branchrules.model.rule.Remedies remedies",
                        "rule \"sy-plan\"",
                        "when",
                        "    $grade : GradeResult(poor == false)",
                        "then",
                        "    remedies.propose(\"sy-plan\", $grade);",
                        "end")
                .files());

        assertThat(assess(policy, agencyIn("21"), 2024).remedies().stream().map(Remedy::id))
                .contains("sy-plan");
    }

    @Test
    void a_requirement_is_displaced_for_the_kinds_named_and_for_no_others() {
        Policy policy = NATIONAL.with(Packs.pack("a", "1", "city", "extends: [national-2018]", "validFrom: 2020-01-01")
                .requirements("sy-1")
                .displaces("24-d", "sy-1", "agency, institution")
                .files());
        RequirementId displaced = new RequirementId("24-d");

        assertThat(assess(policy, agencyIn("21"), 2024).outcome(displaced)).isEqualTo(Outcome.DISPLACED);
        assertThat(assess(policy, agencyIn("21"), 2019).outcome(displaced)).isNotEqualTo(Outcome.DISPLACED);
        assertThat(assess(policy, SCENARIOS.baseline("state-enterprise"), 2024).outcome(displaced))
                .isNotEqualTo(Outcome.DISPLACED);
    }

    @Test
    void of_two_levels_that_displace_a_requirement_the_lower_is_named() {
        Policy policy = NATIONAL.with(
                lower("province", "province", "national-2018", "21")
                        .requirements("ln-1")
                        .displaces("24-d", "ln-1", "agency")
                        .files(),
                lower("city", "city", "province", "2101")
                        .requirements("sy-1")
                        .displaces("24-d", "sy-1", "agency")
                        .files());
        RequirementId displaced = new RequirementId("24-d");

        assertThat(assess(policy, agencyIn("2101"), 2024).why(displaced).reason())
                .isInstanceOfSatisfying(
                        Reason.Displaced.class,
                        reason -> assertThat(reason.pack()).isEqualTo("city"));
        assertThat(assess(policy, agencyIn("2104"), 2024).why(displaced).reason())
                .isInstanceOfSatisfying(
                        Reason.Displaced.class,
                        reason -> assertThat(reason.pack()).isEqualTo("province"));
    }

    @Test
    void nothing_is_due_under_a_pack_before_its_first_edition() {
        String rule = """
                package org.branchrules.packs.sy.ch1
                import org.branchrules.model.fact.Cadence
                global org.branchrules.model.rule.Findings findings
                global org.branchrules.model.rule.Parameters parameters
                rule "sy-1"
                when
                    $meetings : Cadence(
                        activity == "theme-day",
                        missed(parameters.months("theme-day.interval")) >= 0)
                then
                    findings.breach("sy-1", $meetings.every(parameters.months("theme-day.interval")));
                end
                """;
        Packs pack = Packs.pack("a", "1", "city", "extends: [national-2018]", "validFrom: 2024-10-01")
                .file(
                        "catalogue/ch1.yaml",
                        "chapter: 1",
                        "title: {zh: 试验, en: Test}",
                        "requirements:",
                        Packs.requirement("sy-1", "    needs: [themeDays]", "    reads: [theme-day.interval]")
                                .replace("coding: judgement", "coding: coded")
                                .replaceFirst("(?m)^.*reason:.*\n", ""))
                .file("rules/ch1/art1.drl", rule);

        Assessment first = assess(NATIONAL.with(pack.files()), agencyIn("21"), 2024);

        assertThat(first.why(new RequirementId("sy-1"))
                        .findings()
                        .get(0)
                        .evidence()
                        .get(0)
                        .toString())
                .contains("due=3");
        assertThat(first.why(new RequirementId("16-g")))
                .isEqualTo(assess(NATIONAL, agencyIn("21"), 2024).why(new RequirementId("16-g")));
    }

    @Test
    void packs_give_the_same_assessment_in_whatever_order_they_are_added() {
        Packs province = lower("province", "province", "national-2018", "21").sets(KEY, "2020-01-01", "40");
        Packs city = lower("city", "city", "province", "2101").sets(KEY, "2020-01-01", "30");

        assertThat(assess(NATIONAL.with(city.files(), province.files()), agencyIn("2101"), 2024))
                .isEqualTo(assess(NATIONAL.with(province.files()).with(city.files()), agencyIn("2101"), 2024));
    }

    @Test
    void values_tried_out_stay_when_a_pack_is_added() {
        Policy policy = NATIONAL.withParameters(java.util.Map.of(KEY, "20"))
                .with(lower("province", "province", "national-2018", "21").files());

        assertThat(reading(assess(policy, agencyIn("21"), 2024)).value()).isEqualTo("20");
    }

    @Test
    void the_receipt_names_every_pack_superior_first() {
        Policy policy = NATIONAL.with(
                lower("city", "city", "province", "2101").files(),
                lower("province", "province", "national-2018", "21").files());

        assertThat(packs(assess(policy, agencyIn("2101"), 2024))).containsExactly("national-2018", "province", "city");
        assertThat(packs(assess(policy, agencyIn("2104"), 2024))).containsExactly("national-2018", "province");
        assertThat(policy.packs().stream().map(pack -> pack.level().name()))
                .containsExactly("NATIONAL", "PROVINCE", "CITY");
    }
}
