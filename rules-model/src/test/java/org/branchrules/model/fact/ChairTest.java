package org.branchrules.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.branchrules.model.fact.Facts.in2024;
import static org.branchrules.model.record.Given.branch;
import static org.branchrules.model.record.Given.chairedBy;
import static org.branchrules.model.record.Given.day;
import static org.branchrules.model.record.Given.member;
import static org.branchrules.model.record.Given.memberBetween;
import static org.branchrules.model.record.Given.officer;
import static org.branchrules.model.record.Given.officerBetween;

import java.util.List;
import java.util.Set;
import org.branchrules.model.fact.Session.Chair;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Given;
import org.branchrules.model.record.Leadership;
import org.branchrules.model.record.Meeting;
import org.branchrules.model.record.Member;
import org.branchrules.model.record.PartyGroup;
import org.branchrules.model.record.Post;
import org.junit.jupiter.api.Test;

/** Office holds on the date of the meeting. */
class ChairTest {
    private static final Leadership LEADERSHIP = Given.committee(
            officerBetween("m1", "2023-01-01", "2024-03-20", Post.SECRETARY),
            officerBetween("m2", "2024-03-21", null, Post.SECRETARY),
            officer("m3", Post.DEPUTY_SECRETARY),
            officer("m4", Post.ORGANISATION));

    @Test
    void the_chair_has_the_office_of_that_day() {
        assertThat(session("m1", "2024-03-20").chair()).isEqualTo(Chair.SECRETARY);
        assertThat(session("m1", "2024-03-21").chair()).isEqualTo(Chair.NO_OFFICE);
        assertThat(session("m2", "2024-03-20").chair()).isEqualTo(Chair.NO_OFFICE);
        assertThat(session("m2", "2024-03-21").chair()).isEqualTo(Chair.SECRETARY);
        assertThat(session("m3", "2024-03-21").chair()).isEqualTo(Chair.DEPUTY_SECRETARY);
        assertThat(session("m4", "2024-03-21").chair()).isEqualTo(Chair.COMMITTEE_MEMBER);
        assertThat(session("m5", "2024-03-21").chair()).isEqualTo(Chair.NO_OFFICE);
        assertThat(session(null, "2024-03-21").chair()).isEqualTo(Chair.NOT_STATED);
    }

    @Test
    void office_ends_with_the_transfer_of_membership() {
        Member transferred = memberBetween("m3", null, "2024-05-31");

        assertThat(session("m3", "2024-05-31", transferred).chair()).isEqualTo(Chair.DEPUTY_SECRETARY);
        assertThat(session("m3", "2024-06-01", transferred).chair()).isEqualTo(Chair.NO_OFFICE);
    }

    @Test
    void of_several_offices_the_highest_counts() {
        Leadership leadership = Given.committee(
                officer("m1", Post.ORGANISATION), officer("m1", Post.DEPUTY_SECRETARY), officer("m1", Post.OTHER));

        assertThat(Facts.only(
                                in2024(branch().leadership(leadership)
                                        .membersMeetings(List.of(chairedBy("m1", "a", "2024-03-21")))),
                                Session.class)
                        .chair())
                .isEqualTo(Chair.DEPUTY_SECRETARY);
    }

    @Test
    void without_the_leadership_on_file_nobodys_office_is_known() {
        Session session = Facts.only(
                in2024(branch().membersMeetings(List.of(chairedBy("m1", "a", "2024-03-21")))), Session.class);

        assertThat(session.chair()).isEqualTo(Chair.NOT_STATED);
        assertThat(session.properlyChaired()).isEqualTo(Answer.NOT_STATED);
    }

    @Test
    void the_secretary_chairs_or_delegates() {
        assertThat(session("m2", "2024-03-21").properlyChaired()).isEqualTo(Answer.YES);
        assertThat(session("m3", "2024-03-21").properlyChaired()).isEqualTo(Answer.NO);
        assertThat(delegated("m3").properlyChaired()).isEqualTo(Answer.YES);
        assertThat(delegated("m5").properlyChaired()).isEqualTo(Answer.YES);
        assertThat(delegated("m5").chairedByOfficer()).isFalse();
    }

    @Test
    void while_there_is_no_secretary_another_officer_may_chair_and_nobody_else() {
        Leadership vacant = Given.committee(
                officerBetween("m1", "2023-01-01", "2024-03-20", Post.SECRETARY), officer("m4", Post.ORGANISATION));
        BranchRecord.Builder record = branch().leadership(vacant)
                .membersMeetings(List.of(
                        chairedBy("m4", "a", "2024-03-20"),
                        chairedBy("m4", "b", "2024-03-21"),
                        chairedBy("m5", "c", "2024-03-22")));

        assertThat(in2024(record).ofType(Session.class))
                .extracting(Session::properlyChaired)
                .containsExactly(Answer.NO, Answer.YES, Answer.NO);
    }

    @Test
    void the_leader_chairs_the_group_and_an_earlier_leader_is_not_on_file() {
        PartyGroup group = new PartyGroup("g", "m1", day("2024-06-01"), null, List.of(), null, null);
        BranchRecord.Builder record = branch().groups(List.of(group))
                .groupMeetings(List.of(
                        inGroup("g", "a", "2024-05-31", "m9"),
                        inGroup("g", "b", "2024-06-01", "m9"),
                        inGroup("g", "c", "2024-06-02", "m1"),
                        inGroup("g", "d", "2024-06-03", null)));

        assertThat(in2024(record).ofType(Session.class))
                .extracting(Session::chair)
                .containsExactly(Chair.EARLIER_LEADER, Chair.NO_OFFICE, Chair.GROUP_LEADER, Chair.NOT_STATED);
    }

    @Test
    void a_leader_without_a_first_day_has_always_led() {
        BranchRecord.Builder record = branch().groups(List.of(Given.group("g", "m1")))
                .groupMeetings(List.of(inGroup("g", "a", "2024-01-01", "m1"), inGroup("g", "b", "2024-01-02", "m2")));

        assertThat(in2024(record).ofType(Session.class))
                .extracting(Session::chair)
                .containsExactly(Chair.GROUP_LEADER, Chair.NO_OFFICE);
    }

    @Test
    void without_the_groups_on_file_nobody_is_known_as_leader() {
        assertThat(Facts.only(
                                in2024(branch().groupMeetings(List.of(inGroup("g", "a", "2024-01-01", "m1")))),
                                Session.class)
                        .chair())
                .isEqualTo(Chair.NOT_STATED);
    }

    private static Session session(String chair, String date) {
        return session(chair, date, member("m3"));
    }

    private static Session session(String chair, String date, Member deputy) {
        return Facts.only(
                in2024(branch().members(List.of(member("m1"), member("m2"), deputy, member("m4"), member("m5")))
                        .leadership(LEADERSHIP)
                        .membersMeetings(List.of(chairedBy(chair, "a", date)))),
                Session.class);
    }

    private static Session delegated(String chair) {
        Meeting meeting = new Meeting(
                "a", day("2024-03-21"), null, null, Set.of(), null, chair, "2024-7", null, List.of(), null, null, null);
        return Facts.only(in2024(branch().leadership(LEADERSHIP).membersMeetings(List.of(meeting))), Session.class);
    }

    private static Meeting inGroup(String group, String id, String date, String chair) {
        return new Meeting(id, day(date), group, null, Set.of(), null, chair, null, null, List.of(), null, null, null);
    }
}
