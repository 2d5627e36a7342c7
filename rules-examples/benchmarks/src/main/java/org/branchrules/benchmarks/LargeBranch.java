package org.branchrules.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.Attendance;
import org.branchrules.model.record.BranchForm;
import org.branchrules.model.record.BranchKind;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Identity;
import org.branchrules.model.record.Leadership;
import org.branchrules.model.record.Lecture;
import org.branchrules.model.record.Matter;
import org.branchrules.model.record.Meeting;
import org.branchrules.model.record.Member;
import org.branchrules.model.record.Officer;
import org.branchrules.model.record.PartyGroup;
import org.branchrules.model.record.Post;
import org.branchrules.model.record.Proof;
import org.branchrules.model.record.Talk;
import org.branchrules.model.record.ThemeDay;
import org.branchrules.model.record.Vote;
import org.jspecify.annotations.Nullable;

/** An invented village branch of 300 members in 15 groups, with 600 events in 2024: far larger than any real one. */
final class LargeBranch {
    static final int MEMBERS = 300;
    static final int EVENTS = 600;

    private static final int GROUPS = 15;
    private static final int OFFICERS = 7;
    private static final LocalDate ELECTED = LocalDate.of(2022, 5, 18);

    private LargeBranch() {}

    static BranchRecord record() {
        List<Meeting> membersMeetings = new ArrayList<>();
        List<Meeting> committeeMeetings = new ArrayList<>();
        List<Meeting> groupMeetings = new ArrayList<>();
        List<ThemeDay> themeDays = new ArrayList<>();
        List<Lecture> lectures = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            for (int half = 0; half < 2; half++) {
                committeeMeetings.add(meeting(
                        "cm-" + month + "-" + half, day(month, 4 + 14 * half), null, member(0), OFFICERS, List.of()));
            }
            membersMeetings.add(meeting(
                    "mm-" + month, day(month, 20), null, member(0), MEMBERS, List.of(matter(month))));
            themeDays.add(new ThemeDay(
                    "td-" + month,
                    day(month, 15),
                    "学习",
                    Set.of(ThemeDay.Content.STUDY, ThemeDay.Content.VOLUNTEERING),
                    day(month, 6),
                    Answer.YES,
                    attendance(MEMBERS),
                    Proof.NONE_NAMED));
            for (int group = 0; group < GROUPS; group++) {
                groupMeetings.add(meeting(
                        "gm-" + group + "-" + month,
                        day(month, 8 + group % 5),
                        "g" + group,
                        member(group),
                        MEMBERS / GROUPS,
                        List.of()));
            }
            lectures.add(new Lecture(
                    "le-" + month,
                    day(month, 25),
                    "党课",
                    member(month % OFFICERS),
                    Lecture.Role.COMMITTEE_MEMBER,
                    attendance(MEMBERS),
                    Proof.NONE_NAMED));
        }
        int meetings = membersMeetings.size()
                + committeeMeetings.size()
                + groupMeetings.size()
                + themeDays.size()
                + lectures.size();
        return BranchRecord.builder(
                        new Identity("large-0001", BranchKind.VILLAGE, BranchForm.STAND_ALONE, "210400", null, null))
                .members(members())
                .leadership(leadership())
                .groups(groups())
                .membersMeetings(membersMeetings)
                .committeeMeetings(committeeMeetings)
                .groupMeetings(groupMeetings)
                .themeDays(themeDays)
                .lectures(lectures)
                .talks(talks(EVENTS - meetings))
                .build();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2024, month, day);
    }

    private static String member(int index) {
        return "p" + (1000 + index);
    }

    private static List<Member> members() {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < MEMBERS; i++) {
            LocalDate admitted = LocalDate.of(1985 + i % 35, 1 + i % 12, 1 + i % 28);
            members.add(new Member(
                    member(i), admitted, admitted.plusYears(1), null, null, i % 60 == 0, null, null, false, List.of(), null));
        }
        return members;
    }

    private static Leadership leadership() {
        List<Officer> officers = new ArrayList<>();
        for (int i = 0; i < OFFICERS; i++) {
            officers.add(new Officer(
                    member(i),
                    Set.of(Post.values()[i]),
                    ELECTED,
                    null,
                    i < 2 ? Officer.ChosenBy.COMMITTEE : Officer.ChosenBy.MEMBERS_MEETING,
                    ELECTED.plusDays(6),
                    ELECTED.plusDays(6),
                    Officer.AdministrativePost.NONE,
                    0,
                    Answer.NOT_STATED, Answer.NOT_STATED,
                    Proof.NONE_NAMED));
        }
        return new Leadership(
                true,
                OFFICERS,
                ELECTED,
                Leadership.ElectedBy.MEMBERS_MEETING,
                null,
                null,
                null,
                ELECTED,
                officers,
                List.of(),
                Proof.NONE_NAMED);
    }

    private static List<PartyGroup> groups() {
        List<PartyGroup> groups = new ArrayList<>();
        for (int group = 0; group < GROUPS; group++) {
            List<String> members = new ArrayList<>();
            for (int i = group; i < MEMBERS; i += GROUPS) {
                members.add(member(i));
            }
            groups.add(new PartyGroup(
                    "g" + group,
                    member(group),
                    null,
                    PartyGroup.LeaderChosenBy.DESIGNATED_BY_BRANCH,
                    members,
                    null,
                    null));
        }
        return groups;
    }

    private static Meeting meeting(
            String id, LocalDate date, @Nullable String group, String chair, int expected, List<Matter> matters) {
        return new Meeting(
                id,
                date,
                group,
                "讨论工作",
                Set.of(Meeting.Method.READING, Meeting.Method.DISCUSSION),
                chair,
                chair,
                null,
                attendance(expected),
                matters,
                Meeting.Mode.IN_PERSON, null,
                Proof.NONE_NAMED);
    }

    /** All but one in ten come. */
    private static Attendance attendance(int expected) {
        return new Attendance(expected, expected - expected / 10, List.of());
    }

    private static Matter matter(int month) {
        int present = MEMBERS - MEMBERS / 10;
        return new Matter(
                month == 1 ? Matter.Kind.COMMITTEE_REPORT : Matter.Kind.WORK,
                "年度工作",
                true,
                "cm-" + month + "-0",
                Answer.YES,
                new Vote(
                        null,
                        present,
                        present - month,
                        month,
                        0,
                        0,
                        Answer.YES,
                        Answer.YES,
                        Answer.NOT_STATED));
    }

    /** Of an officer with a member, or of a member with the next. */
    private static List<Talk> talks(int count) {
        List<Talk> talks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean ofOfficer = i % 3 == 0;
            talks.add(new Talk(
                    day(1 + i % 12, 1 + i % 28),
                    ofOfficer ? Talk.Relation.COMMITTEE_AND_MEMBER : Talk.Relation.AMONG_MEMBERS,
                    ofOfficer ? member(i % OFFICERS) : withoutOffice(i + 1),
                    withoutOffice(i)));
        }
        return talks;
    }

    private static String withoutOffice(int index) {
        return member(OFFICERS + index % (MEMBERS - OFFICERS));
    }
}
