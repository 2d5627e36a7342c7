package org.branchrules.engine.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.Policy;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.scenario.Scenarios;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.RequirementId;
import org.branchrules.model.Text;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.assessment.Reason;
import org.branchrules.model.policy.ParameterReading;
import org.branchrules.model.record.BranchRecord;
import org.junit.jupiter.api.Test;

/** A pack below the national one adds, tightens and displaces. */
class LowerPackTest {
    private static final RequirementId ADDED = new RequirementId("sy-1");
    private static final Policy NATIONAL = Policy.national();
    private static final Scenarios SCENARIOS =
            Scenarios.of(PackFiles.ofFolder(Path.of("src/main/packs/national-2018")), NATIONAL);
    private static final Policy POLICY = NATIONAL.with(city().files());

    private static Packs city() {
        return Packs.pack(
                        "sy-measures",
                        "2023",
                        "city",
                        "extends: [national-2018]",
                        "validFrom: 2023-01-01",
                        "kinds: [agency]")
                .file(
                        "catalogue/ch1.yaml",
                        "chapter: 1",
                        "title: {zh: 试验, en: Test}",
                        "requirements:",
                        Packs.requirement("sy-1")
                                        .replace("coding: judgement", "coding: coded")
                                        .replaceFirst("(?m)^.*reason:.*\n", "")
                                + "    needs: [membersMeetings]\n    reads: [members-meeting.interval]")
                .file(
                        "rules/ch1/art1.drl",
                        "package org.branchrules.packs.sy.ch1",
                        "import org.branchrules.model.fact.Cadence",
                        "global org.branchrules.model.rule.Findings findings",
                        "global org.branchrules.model.rule.Parameters parameters",
                        "rule \"sy-1\"",
                        "when",
                        "    $meetings : Cadence(",
                        "        activity == \"members-meeting\",",
                        "        missed(parameters.months(\"members-meeting.interval\")) > 0)",
                        "then",
                        "    findings.breach(\"sy-1\", $meetings);",
                        "end")
                .sets("members-meeting.interval", "2023-01-01", "1")
                .displaces("11-a", "sy-1", "");
    }

    private static Assessment assess(Policy policy, String baseline, int year) {
        return AssessmentEngine.of(policy).assess(SCENARIOS.baseline(baseline), AssessmentPeriod.year(year));
    }

    @Test
    void it_adds_a_requirement_whose_rules_read_the_tightened_value() {
        Assessment assessment = assess(POLICY, "agency", 2024);

        assertThat(assessment.outcome(ADDED)).isEqualTo(Outcome.BREACHED);
        ParameterReading reading = assessment.why(ADDED).parameters().get(0);
        assertThat(reading.value()).isEqualTo("1");
        assertThat(reading.pack()).isEqualTo("sy-measures");
    }

    @Test
    void it_displaces_a_requirement_and_says_by_what() {
        Assessment assessment = assess(POLICY, "agency", 2024);

        assertThat(assessment.why(new RequirementId("11-a")).reason())
                .isEqualTo(new Reason.Displaced(ADDED, "sy-measures", new Text("本办法第三条", "Measures art. 3")));
        assertThat(assessment.outcome(new RequirementId("11-a"))).isEqualTo(Outcome.DISPLACED);
    }

    @Test
    void it_says_nothing_about_a_branch_that_it_is_not_made_for() {
        BranchRecord village = SCENARIOS.baseline("village");
        Assessment national = AssessmentEngine.of(NATIONAL).assess(village, AssessmentPeriod.year(2024));

        assertThat(AssessmentEngine.of(POLICY).assess(village, AssessmentPeriod.year(2024)))
                .isEqualTo(national);
    }
}
