package org.branchrules.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.branchrules.model.fact.Facts.cadence;
import static org.branchrules.model.fact.Facts.in2024;
import static org.branchrules.model.fact.Facts.tally;
import static org.branchrules.model.record.Given.branch;
import static org.branchrules.model.record.Given.day;
import static org.branchrules.model.record.Given.filledInAfterwards;
import static org.branchrules.model.record.Given.forged;
import static org.branchrules.model.record.Given.matter;
import static org.branchrules.model.record.Given.meeting;
import static org.branchrules.model.record.Given.vote;
import static org.branchrules.model.record.Integrity.FILLED_IN_AFTERWARDS;
import static org.branchrules.model.record.Integrity.VOID;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.record.Activity;
import org.branchrules.model.record.Admission;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.Appraisal;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.DutyReport;
import org.branchrules.model.record.Election;
import org.branchrules.model.record.Given;
import org.branchrules.model.record.Lecture;
import org.branchrules.model.record.LifeMeeting;
import org.branchrules.model.record.MajorMatter;
import org.branchrules.model.record.Meeting;
import org.branchrules.model.record.MemberMatter;
import org.branchrules.model.record.Post;
import org.branchrules.model.record.Proof;
import org.branchrules.model.record.Publicity;
import org.branchrules.model.record.ThemeDay;
import org.branchrules.model.record.Training;
import org.branchrules.model.record.WorkPlan;
import org.junit.jupiter.api.Test;

/** Evidence that its own files call void or filled in afterwards proves nothing, and is reported. */
class FlaggedEvidenceTest {
    private static final LocalDate DAY = day("2024-05-10");

    @Test
    void a_meeting_on_such_paper_was_not_held_nor_was_anything_decided_in_it() {
        BranchRecord.Builder record = branch().membersMeetings(List.of(
                meeting("a", "2024-03-21", forged(), matter(vote(9, 9, 9))),
                meeting("b", "2024-06-21", filledInAfterwards(), matter(vote(9, 9, 9))),
                meeting("c", "2024-09-21")));
        BranchFacts facts = in2024(record);

        assertThat(cadence(facts, "members-meeting").days()).containsExactly(day("2024-09-21"));
        assertThat(facts.ofType(Session.class)).extracting(Session::id).containsExactly("c");
        assertThat(facts.ofType(AgendaItem.class)).isEmpty();
        assertThat(facts.flagged())
                .containsExactly(
                        new FlaggedEvidence("membersMeetings", "a", day("2024-03-21"), VOID),
                        new FlaggedEvidence("membersMeetings", "b", day("2024-06-21"), FILLED_IN_AFTERWARDS));
    }

    @Test
    void only_evidence_of_the_period_is_reported() {
        BranchRecord.Builder record = branch().membersMeetings(
                        List.of(meeting("a", "2023-12-31", forged()), meeting("b", "2024-07-01", forged())))
                .lifeMeetings(List.of(lifeMeeting("l", day("2025-01-10"), 2024), lifeMeeting("m", DAY, 2023)));

        assertThat(in2024(record).flagged())
                .containsExactly(
                        new FlaggedEvidence("lifeMeetings", "l", day("2025-01-10"), VOID),
                        new FlaggedEvidence("membersMeetings", "b", day("2024-07-01"), VOID));
        assertThat(Facts.of(record, AssessmentPeriod.parse("2024-Q2")).flagged())
                .extracting(FlaggedEvidence::id)
                .containsExactly("l");
    }

    @Test
    void evidence_of_every_kind_is_set_aside_and_reported() {
        BranchFacts facts = in2024(everythingOn(forged()));

        assertThat(facts.flagged())
                .extracting(FlaggedEvidence::section, FlaggedEvidence::id, FlaggedEvidence::date)
                .containsExactly(
                        flagged("activities", "ac"),
                        flagged("admissions", "ACCEPTED m1"),
                        flagged("appraisals", "ap"),
                        flagged("committeeMeetings", "cm"),
                        flagged("dutyReports", "2024-05-10 SUPERIOR"),
                        flagged("elections", "el"),
                        flagged("groupMeetings", "gm"),
                        flagged("lectures", "le"),
                        flagged("lifeMeetings", "lm"),
                        flagged("majorMatters", "ma"),
                        flagged("memberMatters", "DISPOSAL m1"),
                        flagged("membersMeetings", "mm"),
                        flagged("publicity", "BRIEFING"),
                        flagged("themeDays", "td"),
                        flagged("trainings", "2024-05-10 m1"),
                        org.assertj.core.groups.Tuple.tuple("workPlan", "2024", day("2024-01-01")));
        for (String about : List.of(
                Tallies.PARTY_LECTURES,
                Tallies.LIFE_MEETINGS,
                Tallies.APPRAISALS,
                Tallies.DUTY_REPORTS_TO_SUPERIOR,
                Tallies.SECRETARY_TRAININGS,
                Tallies.BRIEFINGS,
                Tallies.ELECTIONS,
                Tallies.WORK_PLANS)) {
            assertThat(tally(facts, about).count()).as(about).isZero();
        }
        for (String activity : List.of("members-meeting", "committee-meeting", "theme-day")) {
            assertThat(cadence(facts, activity).held()).as(activity).isZero();
        }
        assertThat(cadence(facts, "group-meeting", "g").held()).isZero();
        assertThat(facts.ofType(Election.class)).isEmpty();
        assertThat(facts.ofType(WorkPlan.class)).isEmpty();
    }

    @Test
    void the_same_on_original_paper_counts_and_is_not_reported() {
        BranchFacts facts = in2024(everythingOn(new Proof("2024-7", null)));

        assertThat(facts.flagged()).isEmpty();
        for (String about : List.of(
                Tallies.PARTY_LECTURES,
                Tallies.LIFE_MEETINGS,
                Tallies.APPRAISALS,
                Tallies.DUTY_REPORTS_TO_SUPERIOR,
                Tallies.SECRETARY_TRAININGS,
                Tallies.BRIEFINGS,
                Tallies.ELECTIONS,
                Tallies.WORK_PLANS)) {
            assertThat(tally(facts, about).count()).as(about).isEqualTo(1);
        }
        assertThat(cadence(facts, "visit").held()).isEqualTo(1);
        assertThat(cadence(facts, "group-meeting", "g").held()).isEqualTo(1);
        assertThat(facts.ofType(Election.class)).hasSize(1);
        assertThat(facts.ofType(WorkPlan.class)).hasSize(1);
    }

    private static org.assertj.core.groups.Tuple flagged(String section, String id) {
        return org.assertj.core.groups.Tuple.tuple(section, id, DAY);
    }

    private static BranchRecord.Builder everythingOn(Proof proof) {
        return branch().members(List.of(Given.member("m1")))
                .leadership(Given.committee(Given.officer("m1", Post.SECRETARY)))
                .groups(List.of(Given.group("g", "m1")))
                .membersMeetings(List.of(meeting("mm", "2024-05-10", proof)))
                .committeeMeetings(List.of(meeting("cm", "2024-05-10", proof)))
                .groupMeetings(List.of(new Meeting(
                        "gm", DAY, "g", null, Set.of(), null, null, null, null, List.of(), null, null, proof)))
                .themeDays(List.of(new ThemeDay("td", DAY, null, Set.of(), null, null, null, proof)))
                .lectures(List.of(new Lecture("le", DAY, null, null, Lecture.Role.GUEST, null, proof)))
                .lifeMeetings(List.of(lifeMeeting("lm", DAY, 2024, proof)))
                .appraisals(List.of(new Appraisal(
                        "ap", DAY, 2024, null, null, null, null, null, null, null, null, null, null, null, null, null,
                        proof)))
                .dutyReports(
                        List.of(new DutyReport(DAY, 2024, DutyReport.Audience.SUPERIOR, true, null, null, null, proof)))
                .trainings(
                        List.of(new Training("m1", DAY, DAY, 8, Training.Level.COUNTY, Training.Kind.ROTATION, proof)))
                .publicity(List.of(new Publicity(DAY, Publicity.Kind.BRIEFING, null, proof)))
                .elections(List.of(new Election(
                        "el", DAY, Election.What.COMMITTEE, false, null, null, null, null, null, null, null, proof)))
                .admissions(List.of(new Admission("m1", Admission.Step.ACCEPTED, DAY, null, null, null, proof)))
                .memberMatters(
                        List.of(new MemberMatter("m1", MemberMatter.Kind.DISPOSAL, DAY, null, null, null, proof)))
                .majorMatters(List.of(
                        new MajorMatter("ma", DAY, null, null, null, Answer.NOT_STATED, Answer.NOT_STATED, proof)))
                .workPlan(new WorkPlan(2024, Set.of(), List.of(), null, proof))
                .activities(List.of(new Activity("ac", "visit", DAY, null, null, proof)));
    }

    private static LifeMeeting lifeMeeting(String id, LocalDate date, int year) {
        return lifeMeeting(id, date, year, forged());
    }

    private static LifeMeeting lifeMeeting(String id, LocalDate date, int year, Proof proof) {
        return new LifeMeeting(
                id,
                date,
                year,
                LifeMeeting.Form.MEMBERS_MEETING,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                proof);
    }
}
