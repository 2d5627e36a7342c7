package org.branchrules.testkit;

import static org.branchrules.testkit.BranchAssertions.assertThat;
import static org.branchrules.testkit.BranchAssertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert;
import org.branchrules.engine.AssessmentEngine;
import org.branchrules.engine.Policy;
import org.branchrules.engine.pack.PackFiles;
import org.branchrules.engine.text.Wording;
import org.branchrules.model.Language;
import org.branchrules.model.RequirementId;
import org.branchrules.model.assessment.Assessment;
import org.branchrules.model.assessment.Grade;
import org.branchrules.model.policy.Responsible;
import org.branchrules.model.record.Section;
import org.junit.jupiter.api.Test;

/** What assertions accept, and the whole text with which they refuse. */
final class AssessmentAssertTest {
    // tag::branch[]
    private static final Assessment AGENCY = Branches.agency().assess();
    private static final Assessment LATE = Branches.agency()
            .with("/membersMeetings/1/date", "2024-07-02")
            .without(Section.TALKS)
            .assess();
    // end::branch[]
    private static final String WHY_11A =
            "why:      Found: members' meeting every 3 month(s): 4 due, 3 held, missed 2024-Q2 (2024-03-21, 2024-07-02,"
                    + " 2024-09-19, 2024-12-19). Measured by: Interval of members' meetings: 3 months (Regulation art."
                    + " 11, in force from 2018-10-28).";
    private static final String WHY_19A =
            "why:      Not supplied: heart-to-heart talks. Silence is not compliance: it can be decided once they are.";

    private static void refused(Consumer<AssessmentAssert> assertion, String message) {
        refused(Language.EN, assertion, message);
    }

    private static void refused(Language language, Consumer<AssessmentAssert> assertion, String message) {
        ThrowableAssert.ThrowingCallable call =
                () -> assertion.accept(assertThat(LATE).in(language));
        assertThatThrownBy(call).isInstanceOf(AssertionError.class).hasMessage(message);
    }

    @Test
    void what_is_so_is_accepted() {
        // tag::assertions[]
        assertThat(LATE)
                .requirement("11-a")
                .isBreached()
                .withEvidence("missed", "2024-Q2")
                .withEvidence("held", 3);
        assertThat(LATE).requirement("11-a").measuredBy("members-meeting.interval", 3);
        assertThat(LATE).hasExactlyFindings("11-a").hasExactlyOpen("19-a");
        assertThat(LATE).differsOnlyIn(AGENCY, "11-a", "19-a");
        assertThat(LATE)
                .hasGrade(Grade.GOOD)
                .hasGradeRange(Grade.GOOD, Grade.GOOD)
                .hasNoLimits();
        assertThat(LATE)
                .remedy("11-a")
                .isDue(LocalDate.of(2025, 1, 30))
                .isFor(Responsible.SECRETARY)
                .cannotBeRepairedInPeriod();
        // end::assertions[]
        assertThat(LATE).in(Language.EN).remedy("11-a").asksFor("Hold a members' meeting as soon as possible");
        assertThat(LATE).requirement("19-a").isUndetermined();
        assertThat(LATE).requirement("12-a").isMet().and().requirement("9-a").isMet();
        assertThat(LATE).requirement("12-a").withEvidence("held", "12");
        assertThat(Branches.smallAgency().assess()).requirement("12-a").isNotApplicable();
        assertThat(AGENCY).hasNoFindings().hasExactlyOpen();
        assertThat(Branches.agency().with("/judgements", java.util.List.of()).assess())
                .requirement("19-b")
                .needsJudgement();
    }

    @Test
    void another_outcome_is_refused_with_observed_and_required_values_source_and_records() {
        refused(late -> late.requirement("11-a").isMet(), """
                11-a Members' meeting every 3 months
                  expected: met
                  actual:   breached
                """ + "  " + WHY_11A);
        refused(Language.ZH, late -> late.requirement("11-a").isMet(), """
                11-a 党员大会每3个月一次
                  预期：符合
                  实际：不符合
                  原因：发现：党员大会每3个月一次，应有4次，已有3次，缺 2024-Q2（2024-03-21、2024-07-02、2024-09-19、2024-12-19）。判定所依据的标准：党员大会间隔：3个月（《条例》第十一条，自 2018-10-28 起）。""");
        refused(late -> late.requirement("19-a").isBreached(), """
                19-a Heart-to-heart talks every year
                  expected: breached
                  actual:   undetermined
                """ + "  " + WHY_19A);
    }

    @Test
    void every_outcome_can_be_refused() {
        refused(late -> late.requirement("11-a").isExcused(), outcome("excused"));
        refused(late -> late.requirement("11-a").isNotApplicable(), outcome("not applicable"));
        refused(late -> late.requirement("11-a").isDisplaced(), outcome("displaced"));
        refused(late -> late.requirement("11-a").isUndetermined(), outcome("undetermined"));
        refused(late -> late.requirement("11-a").needsJudgement(), outcome("needs judgement"));
    }

    private static String outcome(String expected) {
        return "11-a Members' meeting every 3 months\n  expected: " + expected + "\n  actual:   breached\n  " + WHY_11A;
    }

    @Test
    void other_evidence_is_refused_with_what_was_shown() {
        refused(late -> late.requirement("11-a").withEvidence("missed", "2024-Q3"), """
                11-a Members' meeting every 3 months
                  expected: missed: 2024-Q3
                  actual:   missed: 2024-Q2
                """ + "  " + WHY_11A);
        refused(late -> late.requirement("11-a").withEvidence("missed", "2024-Q2", "2024-Q3"), """
                11-a Members' meeting every 3 months
                  expected: missed: [2024-Q2, 2024-Q3]
                  actual:   missed: 2024-Q2
                """ + "  " + WHY_11A);
        refused(late -> late.requirement("11-a").withEvidence("lost", 3), """
                11-a Members' meeting every 3 months
                  expected: lost: 3
                  actual:   no such value; the evidence shows: activity, everyMonths, due, held, missed, days
                """ + "  " + WHY_11A);
        refused(late -> late.requirement("11-a").measuredBy("members-meeting.interval", 2), """
                11-a Members' meeting every 3 months
                  expected: members-meeting.interval: 2
                  actual:   members-meeting.interval: 3
                """ + "  " + WHY_11A);
    }

    @Test
    void a_requirement_that_was_not_looked_at_is_refused_with_those_beside_it() {
        refused(
                late -> late.requirement("13-x"),
                "this assessment did not look at a requirement `13-x`; with `13-` begin: 13-a, 13-b, 13-c, 13-d");
        refused(Language.ZH, late -> late.requirement("99-x"), "这次评定没有检查要求“99-x”；以“99-”开头的有：没有");
    }

    @Test
    void other_findings_are_refused_each_with_its_reason() {
        refused(
                late -> late.hasExactlyFindings("16-a", "11-a"),
                """
                breached requirements
                  expected: 11-a, 16-a
                  actual:   11-a
                  16-a Three meetings and one lecture on schedule: met
                """ + "    why:      " + Wording.of(Language.EN).because(LATE.why(new RequirementId("16-a"))));
        refused(AssessmentAssert::hasNoFindings, """
                breached requirements
                  expected: none
                  actual:   11-a
                  11-a Members' meeting every 3 months: breached
                """ + "    " + WHY_11A);
        refused(AssessmentAssert::hasExactlyOpen, """
                requirements that are still open
                  expected: none
                  actual:   19-a
                  19-a Heart-to-heart talks every year: undetermined
                """ + "    " + WHY_19A);
        refused(Language.ZH, late -> late.differsOnlyIn(AGENCY, "11-a"), """
                结果有变化的要求
                  预期：11-a
                  实际：11-a、19-a
                  19-a 每年开展谈心谈话：材料不足
                    原因：没有提供这些材料：谈心谈话。没有提供不等于没有开展，补充后才能判定。""");
    }

    @Test
    void requirements_that_only_one_of_two_assessments_looked_at_have_changed() {
        PackFiles pack = PackFiles.ofFolder(Path.of("src/test/packs/our-city"));
        Assessment city = Branches.agency()
                .with("/identity/jurisdiction", "210400")
                .assess(AssessmentEngine.of(Policy.national().with(pack.withoutScenarios())));

        assertThat(AGENCY).differsOnlyIn(city, "our-3");
        assertThat(city).differsOnlyIn(AGENCY, "our-3");
        assertThatThrownBy(() -> assertThat(AGENCY).in(Language.EN).differsOnlyIn(city))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        requirements whose outcome changed
                          expected: none
                          actual:   our-3
                          our-3 Number of disclosures: only the other assessment looked at it: met""");
        assertThatThrownBy(() -> assertThat(AGENCY).differsOnlyIn(city, "11-a"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        结果有变化的要求
                          预期：11-a
                          实际：our-3
                          11-a 党员大会每3个月一次：符合
                            原因：核对的记录：党员大会已开展4次：2024-03-21、2024-06-20、2024-09-19、2024-12-19。没有发现不符合之处。判定所依据的标准：党员大会间隔：3个月（《条例》第十一条，自 2018-10-28 起）。
                          our-3 党务公开次数：只有对比的评定检查了这一项，结果为符合""");
    }

    @Test
    void limits_are_refused_each_with_its_text_and_reason() {
        Assessment limited = Branches.agency()
                .withNone(Section.LIFE_MEETINGS)
                .withNone(Section.APPRAISALS)
                .assess();

        assertThatThrownBy(() -> assertThat(limited).in(Language.EN).hasNoLimits())
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        caps and vetoes
                          expected: none
                          actual:   key-requirement, no-life-meeting-and-no-appraisal
                          no-life-meeting-and-no-appraisal In a year in which both were due, neither the organisational life meeting nor the democratic appraisal was held: the grade is poor.
                            why:      requirement 17-a (art. 17) breached, requirement 18-a (art. 18) breached
                          key-requirement If any key requirement is breached, the grade is at best ordinary, whatever the score.
                            why:      requirement 17-a (art. 17) breached, requirement 18-a (art. 18) breached""");
        assertThatThrownBy(() -> assertThat(limited).hasExactlyLimits("key-requirement", "forged-records"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        限制和否决事项
                          预期：forged-records、key-requirement
                          实际：key-requirement、no-life-meeting-and-no-appraisal
                          no-life-meeting-and-no-appraisal 应当开展而全年既没有召开组织生活会，也没有民主评议党员的，评为“差”。
                            原因：要求 17-a（第17条）不符合、要求 18-a（第18条）不符合""");
    }

    @Test
    void another_grade_is_refused_with_score_limits_and_what_counts_against_it() {
        String because = "score 99.57, caps and vetoes: none\n"
                + "  11-a Members' meeting every 3 months: breached\n    " + WHY_11A + "\n"
                + "  19-a Heart-to-heart talks every year: undetermined\n    " + WHY_19A;
        refused(late -> late.hasGrade(Grade.POOR), "grade\n  expected: poor\n  actual:   good\n  " + because);
        refused(
                late -> late.hasGradeRange(Grade.POOR, Grade.GOOD),
                "grade\n  expected: poor to good\n  actual:   good to good\n  " + because);
        refused(late -> late.hasExactlyLimits("forged-records"), """
                caps and vetoes
                  expected: forged-records
                  actual:   none""");
    }

    @Test
    void other_remedies_are_refused() {
        refused(
                late -> late.remedy("12-a"),
                """
                remedies
                  expected: 12-a
                  actual:   11-a
                  12-a Committee meeting every month: met
                """ + "    why:      " + Wording.of(Language.EN).because(LATE.why(new RequirementId("12-a"))));
        refused(Language.ZH, late -> late.remedy("no-such"), """
                整改措施
                  预期：no-such
                  实际：11-a""");
        refused(late -> late.remedy("11-a").isDue(LocalDate.of(2025, 1, 31)), """
                remedy 11-a: due
                  expected: 2025-01-31
                  actual:   2025-01-30""");
        refused(late -> late.remedy("11-a").isFor(Responsible.MEMBERS_MEETING), """
                remedy 11-a: who is responsible
                  expected: members' meeting
                  actual:   secretary""");
        refused(Language.ZH, late -> late.remedy("11-a").canBeRepairedInPeriod(), """
                整改措施 11-a 能否在本期内完成
                  预期：能
                  实际：不能""");
        refused(Language.ZH, late -> late.remedy("11-a").asksFor("通报批评"), """
                整改措施 11-a 的内容
                  预期：通报批评
                  实际：尽快补开一次党员大会，并把本年度剩余各次会议的时间排定后告知全体党员；确有特殊情况没有开成的，补记缘由并向上级说明。""");
    }

    @Test
    void ratings_are_accepted_and_refused() {
        PackFiles pack = PackFiles.ofFolder(Path.of("../rules-examples/packs/fuxin-stars"));
        Assessment rated = Branches.of("fuxin-agency", pack)
                .with("/ratings/0/value", "30")
                .with("/ratings/1/value", "30")
                .with("/ratings/2/value", "30")
                .assess(AssessmentEngine.of(Policy.of(pack)));
        RatingAssert rating = assertThat(rated).in(Language.EN).rating("fuxin-stars");

        rating.hasPoints("89.5").hasLevel("four-stars").hasItem("w3", "4.5");
        assertThat(rated)
                .rating("fuxin-stars")
                .hasLevelRange("four-stars", "four-stars")
                .and()
                .hasNoFindings();

        String lost = "\n  items below their full points: w3 Rated by leaders, members and the public 4.5/15";
        assertThatThrownBy(() -> rating.hasPoints("100"))
                .hasMessage("scheme fuxin-stars: points\n  expected: 100\n  actual:   89.5" + lost);
        assertThatThrownBy(() -> rating.hasLevel("five-stars"))
                .hasMessage(
                        "scheme fuxin-stars: level\n  expected: five-stars\n  actual:   four-stars four stars" + lost);
        assertThatThrownBy(() -> rating.hasLevelRange("one-star", "five-stars"))
                .hasMessage("scheme fuxin-stars: level\n  expected: one-star to five-stars\n"
                        + "  actual:   four-stars four stars to four-stars four stars" + lost);
        assertThatThrownBy(() -> rating.hasItem("w3", "10"))
                .hasMessage("scheme fuxin-stars: item w3\n  expected: 10\n  actual:   4.5" + lost);
        assertThatThrownBy(() -> rating.hasItem("w99", "10"))
                .hasMessage("scheme fuxin-stars: item w99\n  expected: 10\n  actual:   none" + lost);
        refused(late -> late.rating("fuxin-stars"), """
                schemes
                  expected: fuxin-stars
                  actual:   none""");
    }

    @Test
    void a_description_stands_before_the_failure() {
        assertThatThrownBy(() -> assertThat(LATE)
                        .as("50%% of %s", "members")
                        .in(Language.EN)
                        .hasExactlyLimits("x"))
                .hasMessageStartingWith("[50% of members] caps and vetoes\n");
        assertThatThrownBy(() -> assertThat(LATE)
                        .as("50%% of %s", "members")
                        .in(Language.EN)
                        .requirement("11-a")
                        .isMet())
                .hasMessageStartingWith("[50% of members] 11-a Members' meeting every 3 months\n");
    }
}
