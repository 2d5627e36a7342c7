package org.branchrules.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.branchrules.model.fact.Facts.in2024;
import static org.branchrules.model.record.Given.attendance;
import static org.branchrules.model.record.Given.branch;
import static org.branchrules.model.record.Given.day;
import static org.branchrules.model.record.Given.fullMember;
import static org.branchrules.model.record.Given.matter;
import static org.branchrules.model.record.Given.meeting;
import static org.branchrules.model.record.Given.member;
import static org.branchrules.model.record.Given.memberBetween;
import static org.branchrules.model.record.Given.probationaryMember;
import static org.branchrules.model.record.Given.vote;

import java.util.List;
import org.branchrules.model.Ratio;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.Attendance;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Given;
import org.branchrules.model.record.Matter;
import org.branchrules.model.record.Meeting;
import org.branchrules.model.record.Member;
import org.branchrules.model.record.Observation;
import org.branchrules.model.record.Post;
import org.branchrules.model.record.Proof;
import org.branchrules.model.record.Vote;
import org.junit.jupiter.api.Test;

/** Who came, of how many: numerators and denominators, and which half is a half. */
class QuorumTest {
    private static final Ratio HALF = new Ratio(1, 2);

    @Test
    void exactly_half_of_an_even_number_is_a_quorum_unless_the_reading_is_strict() {
        assertThat(item(vote(24, 11, 0)).quorumReaches(HALF, false)).isFalse();
        assertThat(item(vote(24, 12, 0)).quorumReaches(HALF, false)).isTrue();
        assertThat(item(vote(24, 12, 0)).quorumReaches(HALF, true)).isFalse();
        assertThat(item(vote(24, 13, 0)).quorumReaches(HALF, true)).isTrue();
    }

    @Test
    void half_of_an_odd_number_is_rounded_to_nobody() {
        assertThat(item(vote(23, 11, 0)).quorumReaches(HALF, false)).isFalse();
        assertThat(item(vote(23, 12, 0)).quorumReaches(HALF, false)).isTrue();
        assertThat(item(vote(23, 12, 0)).quorumReaches(HALF, true)).isTrue();
    }

    @Test
    void a_resolution_needs_more_than_half_of_all_who_were_entitled() {
        assertThat(item(vote(24, 20, 12)).ayesExceed(HALF)).isFalse();
        assertThat(item(vote(24, 20, 13)).ayesExceed(HALF)).isTrue();
        assertThat(item(vote(23, 20, 11)).ayesExceed(HALF)).isFalse();
        assertThat(item(vote(23, 20, 12)).ayesExceed(HALF)).isTrue();
    }

    @Test
    void ayes_in_writing_count_as_ayes_and_not_as_presence() {
        AgendaItem item = item(new Vote(24, 12, 11, 1, 0, 2, Answer.YES, Answer.YES, null));

        assertThat(item.ayes()).isEqualTo(13);
        assertThat(item.present()).isEqualTo(12);
        assertThat(item.ayesExceed(HALF)).isTrue();
    }

    @Test
    void a_vote_without_its_ayes_still_states_who_came() {
        AgendaItem item = item(vote(24, 12, null));

        assertThat(item.attendanceStated()).isTrue();
        assertThat(item.ayesStated()).isFalse();
        assertThat(item.observations())
                .extracting(Observation::name)
                .doesNotContain("ayes")
                .contains("entitled", "present", "adopted", "discussed");
    }

    @Test
    void a_vote_without_those_who_came_still_states_its_ayes() {
        AgendaItem item = item(vote(24, null, 12));

        assertThat(item.attendanceStated()).isFalse();
        assertThat(item.ayesStated()).isTrue();
        assertThat(item.observations())
                .extracting(Observation::name)
                .doesNotContain("present")
                .contains("entitled", "ayes", "adopted", "discussed");
    }

    @Test
    void a_vote_without_those_entitled_states_neither() {
        AgendaItem item = item(vote(null, 12, 12));

        assertThat(item.attendanceStated()).isFalse();
        assertThat(item.ayesStated()).isFalse();
        assertThat(item.observations())
                .extracting(Observation::name)
                .doesNotContain("entitled", "present", "ayes")
                .contains("adopted", "discussed");
    }

    @Test
    void ayes_of_none_and_attendance_of_none_are_figures() {
        AgendaItem item = item(vote(24, 0, 0));

        assertThat(item.attendanceStated()).isTrue();
        assertThat(item.ayesStated()).isTrue();
    }

    @Test
    void where_the_minutes_do_not_say_how_many_were_entitled_they_are_counted_on_the_day() {
        List<Member> members = List.of(
                member("m1"),
                fullMember("m2", "2024-03-21"),
                fullMember("m3", "2024-03-22"),
                memberBetween("m4", null, "2024-03-20"),
                memberBetween("m5", "2024-03-21", null),
                probationaryMember("m6", "2023-06-01"),
                suspended("m7", "2024-01-01", "2024-03-21"),
                suspended("m8", "2024-01-01", "2024-03-20"));
        BranchRecord.Builder record = branch().members(members)
                .membersMeetings(List.of(meeting("a", "2024-03-21", Proof.NONE_NAMED, matter(vote(null, 3, 3)))));

        AgendaItem item = Facts.only(in2024(record), AgendaItem.class);

        assertThat(item.attendanceStated()).isTrue();
        assertThat(item.ayesStated()).isTrue();
        assertThat(item.entitled()).isEqualTo(4);
    }

    @Test
    void what_the_minutes_say_goes_before_what_is_counted() {
        BranchRecord.Builder record = branch().members(List.of(member("m1"), member("m2")))
                .membersMeetings(List.of(meeting("a", "2024-03-21", Proof.NONE_NAMED, matter(vote(5, 3, 3)))));

        assertThat(Facts.only(in2024(record), AgendaItem.class).entitled()).isEqualTo(5);
    }

    @Test
    void a_matter_without_a_vote_is_no_vote() {
        AgendaItem item = item((Vote) null);

        assertThat(item.voted()).isFalse();
        assertThat(item.attendanceStated()).isFalse();
        assertThat(item.ayesStated()).isFalse();
        assertThat(item.observations()).extracting(Observation::name).doesNotContain("adopted", "discussed");
    }

    @Test
    void elections_are_told_apart() {
        assertThat(item(Matter.Kind.ELECTION).election()).isTrue();
        assertThat(item(Matter.Kind.DELEGATES).election()).isTrue();
        assertThat(item(Matter.Kind.ADMISSION).election()).isFalse();
    }

    @Test
    void half_of_a_committee_of_four_is_two_unless_the_reading_is_strict() {
        assertThat(committeeSession(attendance(4, "a", "b")).attendanceReaches(HALF, false))
                .isTrue();
        assertThat(committeeSession(attendance(4, "a", "b")).attendanceReaches(HALF, true))
                .isFalse();
        assertThat(committeeSession(attendance(4, "a")).attendanceReaches(HALF, true))
                .isTrue();
    }

    @Test
    void no_fewer_are_expected_at_a_committee_meeting_than_sat_on_the_committee() {
        assertThat(committeeSession(attendance(2)).expected()).isEqualTo(4);
        assertThat(committeeSession(attendance(2)).present()).isEqualTo(2);
        assertThat(committeeSession(attendance(6, "a")).expected()).isEqualTo(6);
    }

    @Test
    void an_officer_whose_membership_was_transferred_is_not_expected_any_more() {
        BranchRecord.Builder record = committeeOfFour()
                .members(List.of(member("m1"), member("m2"), member("m3"), memberBetween("m4", null, "2024-03-31")))
                .committeeMeetings(List.of(
                        meeting("a", "2024-03-31", attendance(2), Proof.NONE_NAMED),
                        meeting("b", "2024-04-01", attendance(2), Proof.NONE_NAMED)));

        assertThat(in2024(record).ofType(Session.class))
                .extracting(Session::expected)
                .containsExactly(4, 3);
    }

    @Test
    void attendance_that_is_not_on_file_is_not_stated() {
        Session session = committeeSession(null);

        assertThat(session.attendanceStated()).isFalse();
        assertThat(session.observations())
                .extracting(Observation::name)
                .containsExactly("activity", "id", "date", "chair", "delegated", "topicStated");
    }

    @Test
    void attendance_is_below_a_per_cent_figure_only_when_it_does_not_reach_it() {
        assertThat(committeeSession(attendance(5, "a")).attendanceBelow(80)).isFalse();
        assertThat(committeeSession(attendance(5, "a")).attendanceBelow(81)).isTrue();
        assertThat(committeeSession(attendance(5)).attendanceBelow(100)).isFalse();
    }

    @Test
    void mean_attendance_is_taken_over_the_sessions_whose_attendance_is_on_file() {
        BranchRecord.Builder record = branch().membersMeetings(List.of(
                meeting("a", "2024-03-01", attendance(10), Proof.NONE_NAMED),
                meeting("b", "2024-06-01", attendance(10, "x", "y"), Proof.NONE_NAMED),
                meeting("c", "2024-09-01")));

        MeanAttendance mean = Facts.only(in2024(record), MeanAttendance.class);

        assertThat(mean).isEqualTo(new MeanAttendance("members-meeting", 2, 20, 18));
        assertThat(mean.below(90)).isFalse();
        assertThat(mean.below(91)).isTrue();
    }

    private static AgendaItem item(Vote vote) {
        return item(matter(vote));
    }

    private static AgendaItem item(Matter.Kind kind) {
        return item(new Matter(kind, null, false, null, null, vote(24, 12, 12)));
    }

    private static AgendaItem item(Matter matter) {
        return Facts.only(
                in2024(branch().membersMeetings(List.of(meeting("a", "2024-03-21", Proof.NONE_NAMED, matter)))),
                AgendaItem.class);
    }

    private static Session committeeSession(Attendance attendance) {
        Meeting meeting = meeting("a", "2024-03-21", attendance, Proof.NONE_NAMED);
        return Facts.only(in2024(committeeOfFour().committeeMeetings(List.of(meeting))), Session.class);
    }

    private static BranchRecord.Builder committeeOfFour() {
        return branch().leadership(Given.committee(
                Given.officer("m1", Post.SECRETARY),
                Given.officer("m2", Post.ORGANISATION),
                Given.officer("m3", Post.PUBLICITY),
                Given.officer("m4", Post.DISCIPLINE)));
    }

    private static Member suspended(String id, String from, String to) {
        return new Member(
                id,
                null,
                day("2010-06-20"),
                null,
                null,
                false,
                null,
                null,
                false,
                List.of(new Member.Suspension(day(from), day(to))),
                null);
    }
}
