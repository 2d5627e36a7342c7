package org.branchrules.model.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.branchrules.model.record.Given.branch;
import static org.branchrules.model.record.Given.day;
import static org.branchrules.model.record.Given.meeting;
import static org.branchrules.model.record.Given.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BranchRecordTest {
    @Test
    void of_a_new_record_nothing_is_known_but_the_identity() {
        BranchRecord record = branch().build();

        assertThat(record.suppliedSections()).isEmpty();
        assertThat(record.members()).isNull();
        assertThat(record.membersMeetings()).isNull();
        assertThat(record.judgements()).isEmpty();
        assertThat(record.excuses()).isEmpty();
        assertThat(record.activities()).isEmpty();
        assertThat(record.measures()).isEmpty();
        assertThat(record.events()).isEmpty();
        assertThat(record.ratings()).isEmpty();
    }

    @Test
    void an_empty_section_is_supplied_and_one_that_is_null_is_not() {
        BranchRecord record =
                branch().members(List.of()).lectures(List.of()).talks(null).build();

        assertThat(record.suppliedSections()).containsExactlyInAnyOrder(Section.MEMBERS, Section.LECTURES);
        assertThat(record.members()).isEmpty();
        assertThat(record.talks()).isNull();
    }

    @Test
    void a_record_can_hold_every_section() {
        assertThat(complete().suppliedSections()).isEqualTo(EnumSet.allOf(Section.class));
    }

    @Test
    void a_builder_that_starts_from_a_record_builds_the_same_record() {
        assertThat(complete().toBuilder().build()).isEqualTo(complete());
    }

    @ParameterizedTest
    @EnumSource
    void any_section_can_be_taken_back_and_nothing_else_changes(Section section) {
        BranchRecord without = complete().toBuilder().without(section).build();

        assertThat(without.suppliedSections()).isEqualTo(EnumSet.complementOf(EnumSet.of(section)));
    }

    @Test
    void a_record_is_not_changed_by_changes_to_the_lists_that_it_was_built_from() {
        List<Member> members = new ArrayList<>(List.of(member("m1")));
        Set<Post> posts = new HashSet<>(Set.of(Post.SECRETARY));
        List<String> absent = new ArrayList<>(List.of("m1"));
        Officer officer =
                new Officer("m1", posts, null, null, null, null, null, null, 0, null, Answer.NOT_STATED, null);
        Attendance attendance = new Attendance(2, 1, absent);
        BranchRecord record = branch().members(members).build();

        members.clear();
        posts.clear();
        absent.clear();

        assertThat(record.members()).containsExactly(member("m1"));
        assertThat(officer.posts()).containsExactly(Post.SECRETARY);
        assertThat(attendance.absent()).containsExactly("m1");
    }

    @Test
    void what_a_record_hands_out_cannot_be_changed() {
        BranchRecord record = complete();

        assertThatThrownBy(() -> record.members().add(member("m9"))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> record.excuses().add(null)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Given.officer("m1", Post.SECRETARY).posts().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> new Attendance(2, 1, List.of("m1")).absent().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> new WorkPlan(2024, null, List.of("x"), null, null)
                        .sectorTasks()
                        .clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_record_has_an_identity() {
        assertThat(Rejection.of(() -> BranchRecord.builder(null).build()))
                .containsExactly("/identity | 缺少“identity” | `identity` is missing");
    }

    @Test
    void no_id_stands_twice_in_a_section() {
        assertThat(Rejection.of(() -> branch().members(List.of(member("m1"), member("m2"), member("m1"), member("m1")))
                        .groups(List.of(Given.group("g", null), Given.group("g", null)))
                        .membersMeetings(List.of(meeting("a", "2024-03-01"), meeting("a", "2024-06-01")))
                        .themeDays(List.of(Given.themeDay("t", "2024-01-01"), Given.themeDay("t", "2024-02-01")))
                        .build()))
                .containsExactly(
                        duplicate("members/2", "m1", "members"),
                        duplicate("members/3", "m1", "members"),
                        duplicate("groups/1", "g", "groups"),
                        duplicate("membersMeetings/1", "a", "membersMeetings"),
                        duplicate("themeDays/1", "t", "themeDays"));
    }

    @Test
    void the_other_sections_with_ids_have_none_twice_either() {
        LocalDate date = day("2024-03-01");
        Unit unit = new Unit("x", null, null, null, 1, 0, null, null, null, null);
        Lecture lecture = new Lecture("x", date, null, null, Lecture.Role.GUEST, null, null);
        MajorMatter matter = new MajorMatter("x", date, null, null, null, Answer.NOT_STATED, Answer.NOT_STATED, null);
        Activity activity = new Activity("x", "visit", date, null, null, null);

        assertThat(Rejection.of(() -> branch().units(List.of(unit, unit))
                        .committeeMeetings(List.of(meeting("x", "2024-03-01"), meeting("x", "2024-03-01")))
                        .groupMeetings(List.of(
                                Given.groupMeeting("g", "x", "2024-03-01"), Given.groupMeeting("g", "x", "2024-03-01")))
                        .lectures(List.of(lecture, lecture))
                        .lifeMeetings(List.of(lifeMeeting("x"), lifeMeeting("x")))
                        .appraisals(List.of(appraisal("x"), appraisal("x")))
                        .majorMatters(List.of(matter, matter))
                        .elections(List.of(election("x"), election("x")))
                        .activities(List.of(activity, activity))
                        .build()))
                .containsExactly(
                        duplicate("units/1", "x", "units"),
                        duplicate("committeeMeetings/1", "x", "committeeMeetings"),
                        duplicate("groupMeetings/1", "x", "groupMeetings"),
                        duplicate("lectures/1", "x", "lectures"),
                        duplicate("lifeMeetings/1", "x", "lifeMeetings"),
                        duplicate("appraisals/1", "x", "appraisals"),
                        duplicate("majorMatters/1", "x", "majorMatters"),
                        duplicate("elections/1", "x", "elections"),
                        duplicate("activities/1", "x", "activities"));
    }

    @Test
    void the_same_id_may_stand_in_two_sections() {
        assertThat(Rejection.of(() -> branch().membersMeetings(List.of(meeting("a", "2024-03-01")))
                        .committeeMeetings(List.of(meeting("a", "2024-03-01")))
                        .build()))
                .isEmpty();
    }

    @Test
    void nothing_is_held_before_the_founding() {
        assertThat(Rejection.of(() -> branch("2024-03-02", null)
                        .membersMeetings(List.of(meeting("a", "2024-03-02"), meeting("b", "2024-03-01")))
                        .build()))
                .containsExactly("/membersMeetings/1/date | 日期 2024-03-01 早于党支部成立日 2024-03-02"
                        + " | the date 2024-03-01 lies before the founding of the branch on 2024-03-02");
    }

    @Test
    void nothing_is_held_after_the_dissolution() {
        assertThat(Rejection.of(() -> branch(null, "2024-03-01")
                        .membersMeetings(List.of(meeting("a", "2024-03-01"), meeting("b", "2024-03-02")))
                        .build()))
                .containsExactly("/membersMeetings/1/date | 日期 2024-03-02 晚于党支部撤销日 2024-03-01"
                        + " | the date 2024-03-02 lies after the dissolution of the branch on 2024-03-01");
    }

    @Test
    void no_section_of_what_the_branch_does_knows_a_day_outside_its_existence() {
        LocalDate date = day("2024-03-01");
        assertThat(Rejection.of(() -> branch("2024-03-02", null)
                        .committeeMeetings(List.of(meeting("x", "2024-03-01")))
                        .groupMeetings(List.of(Given.groupMeeting("g", "x", "2024-03-01")))
                        .themeDays(List.of(Given.themeDay("x", "2024-03-01")))
                        .lectures(List.of(new Lecture("x", date, null, null, Lecture.Role.GUEST, null, null)))
                        .lifeMeetings(List.of(lifeMeeting("x")))
                        .appraisals(List.of(appraisal("x")))
                        .talks(List.of(new Talk(date, Talk.Relation.AMONG_MEMBERS, "m1", "m2")))
                        .admissions(List.of(new Admission("m", Admission.Step.ACCEPTED, date, null, null, null, null)))
                        .memberMatters(List.of(
                                new MemberMatter("m", MemberMatter.Kind.DISPOSAL, date, null, null, null, null)))
                        .majorMatters(List.of(new MajorMatter(
                                "x", date, null, null, null, Answer.NOT_STATED, Answer.NOT_STATED, null)))
                        .elections(List.of(election("x")))
                        .publicity(List.of(new Publicity(date, Publicity.Kind.BRIEFING, null, null)))
                        .dues(List.of(new Dues(date, null, null)))
                        .activities(List.of(new Activity("x", "visit", date, null, null, null)))
                        .build()))
                .containsExactly(
                        tooEarly("committeeMeetings"),
                        tooEarly("groupMeetings"),
                        tooEarly("themeDays"),
                        tooEarly("lectures"),
                        tooEarly("lifeMeetings"),
                        tooEarly("appraisals"),
                        tooEarly("talks"),
                        tooEarly("admissions"),
                        tooEarly("memberMatters"),
                        tooEarly("majorMatters"),
                        tooEarly("elections"),
                        tooEarly("publicity"),
                        tooEarly("dues"),
                        tooEarly("activities"));
    }

    @Test
    void officers_and_group_leaders_are_members() {
        assertThat(Rejection.of(() -> branch().members(List.of(member("m1")))
                        .leadership(Given.committee(
                                Given.officer("m1", Post.SECRETARY), Given.officer("m2", Post.ORGANISATION)))
                        .groups(List.of(Given.group("g1", "m1"), Given.group("g2", "m3"), Given.group("g3", null)))
                        .build()))
                .containsExactly(
                        "/leadership/officers/1/member | “members”中没有编号为“m2”的党员"
                                + " | no member with the id `m2` in `members`",
                        "/groups/1/leader | “members”中没有编号为“m3”的党员 | no member with the id `m3` in `members`");
    }

    @Test
    void while_members_are_not_supplied_no_reference_to_them_is_wrong() {
        assertThat(Rejection.of(() -> branch().leadership(Given.committee(Given.officer("m2", Post.SECRETARY)))
                        .groups(List.of(Given.group("g", "m3")))
                        .build()))
                .isEmpty();
    }

    @Test
    void a_group_meeting_names_a_group_that_there_is() {
        assertThat(Rejection.of(() -> branch().groups(List.of(Given.group("g", null)))
                        .groupMeetings(List.of(
                                Given.groupMeeting("g", "a", "2024-03-01"),
                                Given.groupMeeting("h", "b", "2024-03-01"),
                                meeting("c", "2024-03-01")))
                        .build()))
                .containsExactly(
                        "/groupMeetings/1/group | “groups”中没有编号为“h”的党小组 | no party group with the id `h` in `groups`",
                        "/groupMeetings/2/group | 缺少“group” | `group` is missing");
        assertThat(Rejection.of(() -> branch().groupMeetings(List.of(Given.groupMeeting("h", "b", "2024-03-01")))
                        .build()))
                .isEmpty();
    }

    @Test
    void a_matter_was_prepared_in_a_committee_meeting_that_there_is() {
        List<Meeting> membersMeetings =
                List.of(meeting("a", "2024-03-01", Proof.NONE_NAMED, prepared(null), prepared("c1"), prepared("c2")));

        assertThat(Rejection.of(() -> branch().membersMeetings(membersMeetings)
                        .committeeMeetings(List.of(meeting("c1", "2024-02-01")))
                        .build()))
                .containsExactly("/membersMeetings/0/matters/2/preparedIn | “committeeMeetings”中没有编号为“c2”的支委会会议"
                        + " | no committee meeting with the id `c2` in `committeeMeetings`");
        assertThat(Rejection.of(() -> branch().membersMeetings(membersMeetings).build()))
                .isEmpty();
    }

    @Test
    void contradictions_of_every_kind_are_reported_at_once() {
        assertThat(Rejection.of(() -> branch("2024-03-02", null)
                        .members(List.of(member("m1"), member("m1")))
                        .leadership(Given.noCommittee(Given.officer("m2", Post.SECRETARY)))
                        .themeDays(List.of(Given.themeDay("t", "2024-03-01")))
                        .build()))
                .containsExactly(
                        duplicate("members/1", "m1", "members"),
                        tooEarly("themeDays"),
                        "/leadership/officers/0/member | “members”中没有编号为“m2”的党员"
                                + " | no member with the id `m2` in `members`");
    }

    /** A record in which every section is supplied. */
    private static BranchRecord complete() {
        return branch().founding(new Founding(null, null, null, null, null, null, null))
                .units(List.of())
                .members(List.of(member("m1")))
                .leadership(Given.noCommittee(Given.officer("m1", Post.SECRETARY)))
                .groups(List.of())
                .membersMeetings(List.of(meeting("a", "2024-03-01")))
                .committeeMeetings(List.of())
                .groupMeetings(List.of())
                .themeDays(List.of())
                .lectures(List.of())
                .lifeMeetings(List.of())
                .appraisals(List.of())
                .talks(List.of())
                .careCases(List.of())
                .admissions(List.of())
                .memberMatters(List.of())
                .majorMatters(List.of())
                .dutyReports(List.of())
                .trainings(List.of())
                .studyAccounts(List.of())
                .elections(List.of())
                .workPlan(new WorkPlan(2024, null, null, null, null))
                .publicity(List.of())
                .dues(List.of())
                .adjustments(List.of())
                .temporary(new TemporaryBranch(null, null, null, null, null, null))
                .superior(new SuperiorSupport(
                        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                        null, null, null, null, null, null, null, null, null))
                .judgements(List.of())
                .excuses(List.of())
                .activities(List.of(new Activity("x", "visit", day("2024-03-01"), null, null, null)))
                .measures(List.of())
                .events(List.of(new Event("prize", null, day("2024-03-01"), null)))
                .ratings(List.of(new Rating("city", "grade", "GOOD", null)))
                .build();
    }

    private static LifeMeeting lifeMeeting(String id) {
        return new LifeMeeting(
                id,
                day("2024-03-01"),
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
                null,
                null);
    }

    private static Appraisal appraisal(String id) {
        return new Appraisal(
                id,
                day("2024-03-01"),
                2024,
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
                null,
                null,
                null,
                null);
    }

    private static Election election(String id) {
        return new Election(
                id, day("2024-03-01"), Election.What.COMMITTEE, false, null, null, null, null, null, null, null, null);
    }

    private static Matter prepared(String in) {
        return new Matter(Matter.Kind.WORK, null, true, in, null, null);
    }

    private static String duplicate(String item, String id, String section) {
        return "/" + item + "/id | 编号“" + id + "”在“" + section + "”中重复 | the id `" + id + "` stands twice in `"
                + section + "`";
    }

    private static String tooEarly(String section) {
        return "/" + section + "/0/date | 日期 2024-03-01 早于党支部成立日 2024-03-02"
                + " | the date 2024-03-01 lies before the founding of the branch on 2024-03-02";
    }
}
