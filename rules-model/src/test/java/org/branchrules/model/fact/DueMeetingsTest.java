package org.branchrules.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.branchrules.model.fact.Facts.cadence;
import static org.branchrules.model.fact.Facts.days;
import static org.branchrules.model.fact.Facts.in2024;
import static org.branchrules.model.fact.Facts.of2024AsOf;
import static org.branchrules.model.record.Given.branch;
import static org.branchrules.model.record.Given.day;
import static org.branchrules.model.record.Given.groupMeeting;
import static org.branchrules.model.record.Given.meeting;
import static org.branchrules.model.record.Given.themeDay;

import java.util.List;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.record.Activity;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Given;
import org.branchrules.model.record.PartyGroup;
import org.branchrules.model.record.Post;
import org.branchrules.model.record.Span;
import org.junit.jupiter.api.Test;

/** What was due of a branch, given its life, the day of the assessment and the policy. */
class DueMeetingsTest {
    @Test
    void a_branch_that_existed_all_year_owes_all_of_it() {
        Cadence meetings = meetingsOf(branch(), AssessmentPeriod.year(2024));

        assertThat(meetings.observed()).isEqualTo(new Span(day("2024-01-01"), day("2024-12-31")));
        assertThat(meetings.due(1)).isEqualTo(12);
        assertThat(meetings.due(3)).isEqualTo(4);
    }

    @Test
    void a_branch_founded_on_the_first_of_a_month_owes_that_month() {
        assertThat(meetingsOf(branch("2024-05-01", null), AssessmentPeriod.year(2024))
                        .due(1))
                .isEqualTo(8);
        assertThat(meetingsOf(branch("2024-05-02", null), AssessmentPeriod.year(2024))
                        .due(1))
                .isEqualTo(7);
    }

    @Test
    void a_branch_founded_in_the_middle_of_a_quarter_does_not_owe_that_quarter() {
        assertThat(meetingsOf(branch("2024-05-20", null), AssessmentPeriod.year(2024))
                        .due(3))
                .isEqualTo(2);
        assertThat(meetingsOf(branch("2024-05-20", null), AssessmentPeriod.year(2024))
                        .due(2))
                .isEqualTo(3);
    }

    @Test
    void a_branch_dissolved_on_the_last_of_a_month_owes_that_month() {
        assertThat(meetingsOf(branch(null, "2024-06-30"), AssessmentPeriod.year(2024))
                        .due(1))
                .isEqualTo(6);
        assertThat(meetingsOf(branch(null, "2024-06-29"), AssessmentPeriod.year(2024))
                        .due(1))
                .isEqualTo(5);
        assertThat(meetingsOf(branch(null, "2024-06-30"), AssessmentPeriod.year(2024))
                        .due(3))
                .isEqualTo(2);
        assertThat(meetingsOf(branch(null, "2024-06-29"), AssessmentPeriod.year(2024))
                        .due(3))
                .isEqualTo(1);
    }

    @Test
    void on_a_day_in_the_middle_of_the_year_only_what_has_ended_is_due() {
        assertThat(meetingsOf(branch(), AssessmentPeriod.year(2024).asOf(day("2024-06-29")))
                        .due(3))
                .isEqualTo(1);
        assertThat(meetingsOf(branch(), AssessmentPeriod.year(2024).asOf(day("2024-06-30")))
                        .due(3))
                .isEqualTo(2);
        assertThat(meetingsOf(branch(), AssessmentPeriod.year(2024).asOf(day("2025-03-01")))
                        .due(3))
                .isEqualTo(4);
    }

    @Test
    void a_meeting_after_the_day_of_the_assessment_has_not_been_held() {
        BranchRecord.Builder record =
                branch().membersMeetings(List.of(meeting("a", "2024-06-30"), meeting("b", "2024-07-01")));

        assertThat(cadence(of2024AsOf(record, "2024-06-30"), "members-meeting").days())
                .containsExactly(day("2024-06-30"));
        assertThat(cadence(in2024(record), "members-meeting").held()).isEqualTo(2);
    }

    @Test
    void nothing_was_due_before_the_policy_was_in_force() {
        Cadence meetings = meetingsOf(branch(), AssessmentPeriod.year(2018));

        assertThat(meetings.observed()).isEqualTo(new Span(day("2018-10-28"), day("2018-12-31")));
        assertThat(meetings.due(1)).isEqualTo(2);
        assertThat(meetings.due(2)).isEqualTo(1);
        assertThat(meetings.due(3)).isZero();
        assertThat(meetingsOf(branch(), AssessmentPeriod.year(2019)).due(3)).isEqualTo(4);
    }

    @Test
    void only_the_period_is_looked_at() {
        BranchRecord.Builder record = branch().membersMeetings(
                        List.of(meeting("a", "2024-03-31"), meeting("b", "2024-04-01"), meeting("c", "2024-06-30")));

        assertThat(cadence(Facts.of(record, AssessmentPeriod.parse("2024-Q2")), "members-meeting"))
                .isEqualTo(new Cadence(
                        "members-meeting",
                        "",
                        days("2024-04-01", "2024-06-30"),
                        new Span(day("2024-04-01"), day("2024-06-30"))));
    }

    @Test
    void nothing_is_due_of_a_branch_founded_after_the_period() {
        Cadence meetings = meetingsOf(branch("2025-03-01", null), AssessmentPeriod.year(2024));

        assertThat(meetings.due(1)).isZero();
        assertThat(meetings.longestGapMonths()).isZero();
    }

    @Test
    void a_party_group_owes_meetings_while_it_exists() {
        BranchRecord.Builder record = branch().groups(List.of(
                        group("g", "2024-03-02", "2024-08-31"), group("h", null, null), group("i", "2025-01-01", null)))
                .groupMeetings(List.of(
                        groupMeeting("g", "g1", "2024-04-10"),
                        groupMeeting("g", "g2", "2024-09-10"),
                        groupMeeting("h", "h1", "2024-09-10")));
        BranchFacts facts = in2024(record);

        assertThat(cadence(facts, "group-meeting", "g").every(1).due()).isEqualTo(5);
        assertThat(cadence(facts, "group-meeting", "g").days()).containsExactly(day("2024-04-10"));
        assertThat(cadence(facts, "group-meeting", "g").missed(1)).isEqualTo(4);
        assertThat(cadence(facts, "group-meeting", "h").missed(1)).isEqualTo(11);
        assertThat(cadence(facts, "group-meeting", "i").due(1)).isZero();
    }

    @Test
    void a_section_that_was_not_supplied_has_no_cadence() {
        assertThat(in2024(branch()).ofType(Cadence.class)).isEmpty();
        assertThat(in2024(branch().themeDays(List.of())).ofType(Cadence.class))
                .containsExactly(
                        new Cadence("theme-day", "", List.of(), new Span(day("2024-01-01"), day("2024-12-31"))));
    }

    @Test
    void any_session_is_counted_where_all_kinds_of_session_are_supplied() {
        BranchRecord.Builder record = branch().membersMeetings(List.of(meeting("a", "2024-03-01")))
                .committeeMeetings(List.of(meeting("b", "2024-02-01")))
                .groups(List.of(group("g", null, null)))
                .groupMeetings(List.of(groupMeeting("g", "c", "2024-05-01")));

        assertThat(in2024(record).ofType(Cadence.class))
                .noneMatch(cadence -> cadence.activity().equals("any-session"));
        assertThat(cadence(in2024(record.themeDays(List.of(themeDay("d", "2024-04-01")))), "any-session")
                        .days())
                .isEqualTo(days("2024-02-01", "2024-03-01", "2024-04-01", "2024-05-01"));
    }

    @Test
    void any_session_needs_no_meetings_of_a_committee_or_of_groups_that_there_are_not() {
        BranchRecord.Builder record = branch().leadership(Given.noCommittee(Given.officer("m", Post.SECRETARY)))
                .groups(List.of())
                .membersMeetings(List.of(meeting("a", "2024-03-01")))
                .themeDays(List.of());

        assertThat(cadence(in2024(record), "any-session").days()).isEqualTo(days("2024-03-01"));
        assertThat(cadence(in2024(record), "any-session").longestGapMonths()).isEqualTo(9);
    }

    @Test
    void activities_of_a_declared_type_have_a_cadence_of_their_own() {
        BranchRecord.Builder record = branch().activities(List.of(
                activity("a", "visit", "2024-05-01"),
                activity("b", "visit", "2024-02-01"),
                activity("c", "study", "2024-03-01"),
                activity("d", "study", "2023-03-01")));

        assertThat(cadence(in2024(record), "visit").days()).isEqualTo(days("2024-02-01", "2024-05-01"));
        assertThat(cadence(in2024(record), "study").days()).isEqualTo(days("2024-03-01"));
    }

    private static Cadence meetingsOf(BranchRecord.Builder branch, AssessmentPeriod period) {
        return cadence(Facts.of(branch.membersMeetings(List.of()), period), "members-meeting");
    }

    private static PartyGroup group(String id, String from, String to) {
        return new PartyGroup(
                id, null, null, null, List.of(), from == null ? null : day(from), to == null ? null : day(to));
    }

    private static Activity activity(String id, String type, String date) {
        return new Activity(id, type, day(date), null, null, null);
    }
}
