package org.branchrules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchrules.engine.internal.rules.RuleFailedException;
import org.branchrules.engine.pack.PackKeys;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.Language;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Outcome;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Meeting;
import org.junit.jupiter.api.Test;

/** A rule that fails on one branch costs that branch its assessment, names itself, and costs nobody else anything. */
class RuleLimitsTest {
    private static final AssessmentPeriod YEAR = AssessmentPeriod.year(2024);
    private static final BranchRecord BRANCH = TinyPack.branch();
    private static final KeyPair KEYS = PackKeys.generate();
    private static final RequirementId ID = new RequirementId("tp-1");

    private static AssessmentEngine trusted(String conditions, String consequence) {
        byte[] signed = CompiledPack.sign(TinyPack.jar(TinyPack.of("1", conditions, consequence)), KEYS.getPrivate());
        return AssessmentEngine.of(Policy.national().with(CompiledPack.read(signed, List.of(KEYS.getPublic()))));
    }

    private static void fails(AssessmentEngine engine, BranchRecord record, String message) {
        assertThatThrownBy(() -> engine.assess(record, YEAR))
                .isInstanceOfSatisfying(AssessmentException.class, failure -> {
                    assertThat(failure.message(Language.EN))
                            .contains("`tp-1`", record.identity().id(), message);
                    assertThat(failure.message(Language.ZH))
                            .contains("tp-1", record.identity().id());
                });
    }

    @Test
    void a_rule_that_throws_fails_its_branch_and_no_other() {
        AssessmentEngine engine = trusted(
                "$branch : Branch()\n    $session : Session(date == null || 1 / (expected - expected) == 0)",
                "findings.breach(\"tp-1\", $session);");

        fails(engine, BRANCH, "/ by zero");
        BranchRecord without = BRANCH.toBuilder()
                .membersMeetings(List.of())
                .committeeMeetings(List.of())
                .groupMeetings(List.of())
                .lectures(List.of())
                .build();
        assertThat(engine.assess(without, YEAR).outcome(ID)).isEqualTo(Outcome.MET);
    }

    @Test
    void a_rule_that_reports_an_id_made_up_as_it_runs_fails_its_branch() {
        AssessmentEngine engine =
                trusted("$branch : Branch()", "findings.breach(\"tp-1\".replace('1', '9'), $branch);");

        fails(engine, BRANCH, "tp-9");
    }

    @Test
    void a_rule_that_tries_too_many_combinations_fails_its_branch() {
        AssessmentEngine engine = trusted(
                "$a : Session()\n    $b : Session()\n    $c : Session(expected + $a.expected() + $b.expected() < 0)",
                "findings.breach(\"tp-1\", $a, $b, $c);");

        // 99 + 99 * 99 + 99 * 99 * 99 = 980199, and with 100 it is 1010100
        assertThat(engine.assess(withMeetings(99), YEAR).outcome(ID)).isEqualTo(Outcome.MET);
        fails(engine, withMeetings(100), "more than 1000000 combinations");
    }

    @Test
    void a_rule_that_reports_too_often_fails_its_branch() {
        AssessmentEngine engine = trusted("$a : Session()\n    $b : Session()", "findings.breach(\"tp-1\", $a, $b);");

        assertThat(engine.assess(withMeetings(100), YEAR).outcome(ID)).isEqualTo(Outcome.BREACHED);
        fails(engine, withMeetings(101), "more than 10000 times");
    }

    @Test
    void a_rule_that_calls_itself_for_ever_fails_its_branch() {
        AssessmentEngine engine = trusted(
                "$branch : Branch()",
                "findings.breach(\"tp-1\", $branch); "
                        + "java.util.List<Object> own = new java.util.ArrayList<Object>(); own.add(own); own.hashCode();");

        assertThatThrownBy(() -> engine.assess(BRANCH, YEAR))
                .isInstanceOf(AssessmentException.class)
                .hasCauseInstanceOf(RuleFailedException.class);
    }

    private static BranchRecord withMeetings(int count) {
        List<Meeting> meetings = new ArrayList<>();
        Meeting one = BRANCH.membersMeetings().get(0);
        for (int i = 0; i < count; i++) {
            meetings.add(new Meeting(
                    "many-" + i,
                    LocalDate.of(2024, 1, 1).plusDays(i),
                    null,
                    one.topic(),
                    one.methods(),
                    null,
                    one.chair(),
                    null,
                    one.attendance(),
                    List.of(),
                    one.mode(),
                    one.invitation(),
                    one.proof()));
        }
        return BRANCH.toBuilder()
                .membersMeetings(meetings)
                .committeeMeetings(List.of())
                .groupMeetings(List.of())
                .lectures(List.of())
                .build();
    }
}
