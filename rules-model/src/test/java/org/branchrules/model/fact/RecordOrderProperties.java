package org.branchrules.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.branchrules.model.record.Given.attendance;
import static org.branchrules.model.record.Given.branch;
import static org.branchrules.model.record.Given.day;
import static org.branchrules.model.record.Given.meeting;
import static org.branchrules.model.record.Given.member;
import static org.branchrules.model.record.Given.officer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.record.Activity;
import org.branchrules.model.record.Adjustment;
import org.branchrules.model.record.Admission;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.CareCase;
import org.branchrules.model.record.DecidedBy;
import org.branchrules.model.record.DutyReport;
import org.branchrules.model.record.Event;
import org.branchrules.model.record.Given;
import org.branchrules.model.record.Leadership;
import org.branchrules.model.record.Leadership.ElectedBy;
import org.branchrules.model.record.Leadership.Vacancy;
import org.branchrules.model.record.Lecture;
import org.branchrules.model.record.LifeMeeting;
import org.branchrules.model.record.Matter;
import org.branchrules.model.record.Measure;
import org.branchrules.model.record.Meeting;
import org.branchrules.model.record.MemberMatter;
import org.branchrules.model.record.Post;
import org.branchrules.model.record.Proof;
import org.branchrules.model.record.Rating;
import org.branchrules.model.record.Shuffled;
import org.branchrules.model.record.Talk;
import org.branchrules.model.record.ThemeDay;
import org.branchrules.model.record.Training;
import org.branchrules.model.record.Unit;
import org.branchrules.model.record.Vote;
import org.branchrules.model.record.WorkPlan;

/** The order in which records are listed means nothing, not even where two of them look alike. */
class RecordOrderProperties {
    private static final LocalDate DAY = day("2024-05-10");
    private static final AssessmentPeriod YEAR = AssessmentPeriod.year(2024);
    private static final BranchRecord RECORD = record();

    @Property(tries = 200, seed = "20240601")
    void facts_do_not_depend_on_the_order_of_any_list(@ForAll Random random) {
        BranchFacts facts = FactDerivation.derive(RECORD, YEAR, Facts.IN_FORCE_FROM);
        BranchFacts shuffled = FactDerivation.derive(Shuffled.copy(RECORD, random), YEAR, Facts.IN_FORCE_FROM);

        assertThat(shuffled).isEqualTo(facts);
    }

    private static BranchRecord record() {
        return branch().units(List.of(unit("u1"), unit("u2")))
                .members(List.of(member("m1"), member("m2"), Given.leadingCadre("m3"), Given.leadingCadre("m4")))
                .leadership(leadership())
                .groups(List.of(Given.group("g1", "m1", "m1", "m3"), Given.group("g2", "m2", "m2", "m4")))
                .membersMeetings(
                        List.of(meeting("a", "2024-05-10", Proof.NONE_NAMED, matters()), meeting("b", "2024-05-10")))
                .committeeMeetings(List.of(
                        meeting("c", "2024-05-10", attendance(4, "m1", "m2"), Proof.NONE_NAMED),
                        meeting("d", "2024-04-10", attendance(4), Proof.NONE_NAMED)))
                .groupMeetings(List.of(inGroup("g1", "e"), inGroup("g2", "f")))
                .themeDays(List.of(themeDay("t2"), themeDay("t1")))
                .lectures(List.of(lecture("l2"), lecture("l1")))
                .lifeMeetings(List.of(lifeMeeting("y"), lifeMeeting("x")))
                .talks(List.of(
                        new Talk(DAY, Talk.Relation.AMONG_MEMBERS, "m1", "m2"),
                        new Talk(DAY, Talk.Relation.AMONG_MEMBERS, "m3", "m4")))
                .careCases(List.of(
                        new CareCase("m1", CareCase.Kind.HEALTH, DAY, null),
                        new CareCase("m1", CareCase.Kind.HEALTH, DAY, DAY.plusDays(9)),
                        new CareCase("m1", CareCase.Kind.HEALTH, DAY, DAY.plusDays(7))))
                .admissions(List.of(
                        new Admission("m1", Admission.Step.ACCEPTED, DAY, DecidedBy.COMMITTEE, null, null, null),
                        new Admission("m1", Admission.Step.ACCEPTED, DAY, DecidedBy.MEMBERS_MEETING, null, null, null)))
                .memberMatters(List.of(
                        new MemberMatter("m1", MemberMatter.Kind.DISPOSAL, DAY, null, "a", null, null),
                        new MemberMatter("m1", MemberMatter.Kind.DISPOSAL, DAY, null, null, null, null)))
                .dutyReports(List.of(report(Answer.YES), report(Answer.NO)))
                .trainings(List.of(training(Given.forged()), training(Given.filledInAfterwards())))
                .adjustments(List.of(
                        new Adjustment(Adjustment.Kind.SPLIT, DAY, null, null, null, Answer.YES, null),
                        new Adjustment(Adjustment.Kind.SPLIT, DAY, DAY, null, null, Answer.NO, null)))
                .workPlan(new WorkPlan(2024, Set.of(), List.of("乙", "甲", "丙"), null, null))
                .activities(List.of(activity("p", "visit"), activity("q", "visit"), activity("r", "study")))
                .measures(List.of(measure("%"), measure("points")))
                .events(List.of(
                        new Event("prize", "city", DAY, null), new Event("prize", "city", DAY, new Proof("7", null))))
                .ratings(List.of(new Rating("a", "s", "1", DAY), new Rating("a", "s", "1", null)))
                .build();
    }

    private static Leadership leadership() {
        return new Leadership(
                true,
                5,
                day("2023-03-15"),
                ElectedBy.MEMBERS_MEETING,
                null,
                null,
                null,
                null,
                List.of(
                        officer("m1", Post.SECRETARY),
                        officer("m1", Post.ORGANISATION),
                        officer("m2", Post.DEPUTY_SECRETARY),
                        Given.officerBetween("m2", "2024-01-01", null, Post.DEPUTY_SECRETARY)),
                List.of(
                        new Vacancy(Post.YOUTH, DAY, null),
                        new Vacancy(Post.YOUTH, DAY, DAY.plusDays(3)),
                        new Vacancy(Post.OTHER, DAY, null)),
                null);
    }

    private static Matter[] matters() {
        return new Matter[] {
            new Matter(Matter.Kind.WORK, "甲", true, "c", null, new Vote(9, 8, 7, null, null, 0, null, null, null)),
            new Matter(Matter.Kind.WORK, "乙", true, "c", null, new Vote(9, 8, 6, null, null, 0, null, null, null)),
            new Matter(Matter.Kind.WORK, "丙", true, "c", null, new Vote(9, 8, 7, null, null, 0, Answer.NO, null, null)),
            new Matter(Matter.Kind.ADMISSION, null, false, null, Answer.YES, null),
            new Matter(Matter.Kind.ADMISSION, null, false, null, Answer.NO, null)
        };
    }

    private static Meeting inGroup(String group, String id) {
        return new Meeting(
                id,
                DAY,
                group,
                null,
                Set.of(),
                null,
                null,
                null,
                attendance(2, "m3", "m4"),
                List.of(),
                null,
                null,
                null);
    }

    private static ThemeDay themeDay(String id) {
        return new ThemeDay(id, DAY, null, Set.of(), null, null, attendance(4, "m4", "m1"), null);
    }

    private static Lecture lecture(String id) {
        return new Lecture(id, DAY, null, null, Lecture.Role.GUEST, attendance(4, "m2", "m1"), null);
    }

    private static LifeMeeting lifeMeeting(String id) {
        return new LifeMeeting(
                id,
                DAY,
                2024,
                LifeMeeting.Form.OTHER,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                attendance(4, "m2", "m1"),
                null);
    }

    private static DutyReport report(Answer appraised) {
        return new DutyReport(DAY, 2024, DutyReport.Audience.SUPERIOR, true, appraised, null, null, Given.forged());
    }

    private static Training training(Proof proof) {
        return new Training("m1", DAY, DAY, null, Training.Level.COUNTY, Training.Kind.ROTATION, proof);
    }

    private static Activity activity(String id, String type) {
        return new Activity(id, type, DAY, null, null, null);
    }

    private static Measure measure(String unit) {
        return new Measure("satisfaction", BigDecimal.ONE, unit, null, null);
    }

    private static Unit unit(String id) {
        return new Unit(id, null, "A区", null, 2, 0, null, null, null, null);
    }
}
