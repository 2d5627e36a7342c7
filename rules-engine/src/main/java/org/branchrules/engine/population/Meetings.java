package org.branchrules.engine.population;

import static org.branchrules.engine.population.Outline.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.Attendance;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Integrity;
import org.branchrules.model.record.Lecture;
import org.branchrules.model.record.Matter;
import org.branchrules.model.record.Meeting;
import org.branchrules.model.record.PartyGroup;
import org.branchrules.model.record.Proof;
import org.branchrules.model.record.ThemeDay;
import org.branchrules.model.record.Vote;
import org.jspecify.annotations.Nullable;

/** What an invented branch held in the year: its meetings, theme days and lectures. */
final class Meetings {
    private final Outline outline;
    private final PopulationData data;
    private final Troubles troubles;
    private final Dice turnout;
    private final Set<String> prepared = new HashSet<>();

    Meetings(Outline outline) {
        this.outline = outline;
        this.data = outline.data();
        this.troubles = outline.troubles();
        this.turnout = outline.dice().about("turnout");
    }

    void fill(BranchRecord.Builder record, List<PartyGroup> groups) {
        List<Meeting> committeeMeetings = committeeMeetings();
        committeeMeetings.forEach(meeting -> prepared.add(meeting.id()));
        record.committeeMeetings(committeeMeetings)
                .membersMeetings(membersMeetings())
                .groupMeetings(groupMeetings(groups))
                .themeDays(themeDays())
                .lectures(lectures());
    }

    private List<Meeting> committeeMeetings() {
        List<Meeting> meetings = new ArrayList<>();
        Set<Integer> missed = troubles.months(Failing.COMMITTEE_MEETING_MISSED);
        Set<Integer> forged = troubles.months(Failing.RECORDS_FORGED);
        for (int month = 1; outline.committee() && month <= 12; month++) {
            LocalDate day = outline.committeeMeeting(month);
            if (!outline.working(day) || missed.contains(month)) {
                continue;
            }
            boolean admission = admits(month);
            Matter matter = new Matter(
                    admission ? Matter.Kind.ADMISSION : Matter.Kind.WORK,
                    null,
                    admission || month == 6,
                    null,
                    Answer.YES,
                    null);
            boolean skipped = admission && troubles.has(Failing.ADMISSION_WITHOUT_COMMITTEE);
            meetings.add(meeting(
                    "cm-" + month,
                    day,
                    null,
                    data.texts().committee(),
                    EnumSet.of(Meeting.Method.DISCUSSION),
                    member(1),
                    Math.min(outline.seats(), outline.leaders().size()),
                    skipped ? List.of() : List.of(matter),
                    forged.contains(month) ? Integrity.VOID : Integrity.ORIGINAL));
        }
        return meetings;
    }

    private boolean admits(int month) {
        for (int which = 0; which < outline.admitted(); which++) {
            if (month == 3 * outline.quarterOfAdmission(which)) {
                return true;
            }
        }
        return false;
    }

    private List<Meeting> membersMeetings() {
        List<Meeting> meetings = new ArrayList<>();
        if (outline.foundedInYear()) {
            meetings.add(meeting(
                    "mm-0",
                    outline.firstElection(),
                    null,
                    data.texts().founding(),
                    EnumSet.of(Meeting.Method.DISCUSSION, Meeting.Method.VOTING),
                    member(1),
                    outline.fullMembers(),
                    List.of(new Matter(Matter.Kind.ELECTION, null, false, null, Answer.YES, null)),
                    Integrity.ORIGINAL));
        }
        Set<Integer> missed = troubles.quarters(Failing.MEMBERS_MEETING_MISSED);
        Set<Integer> late = troubles.quarters(Failing.RECORDS_FILLED_IN_AFTERWARDS);
        for (int quarter = 1; quarter <= 4; quarter++) {
            LocalDate day = outline.membersMeeting(quarter);
            if (outline.working(day) && !missed.contains(quarter)) {
                boolean stranger = quarter <= troubles.count(Failing.CHAIR_WITHOUT_RIGHT);
                meetings.add(meeting(
                        "mm-" + quarter,
                        day,
                        null,
                        data.texts().meetings().get(quarter - 1),
                        methods(quarter == 2),
                        stranger ? member(outline.fullMembers()) : member(1),
                        outline.fullMembers() + outline.admittedBefore(day),
                        matters(quarter),
                        late.contains(quarter) ? Integrity.FILLED_IN_AFTERWARDS : Integrity.ORIGINAL));
            }
        }
        return meetings;
    }

    private Set<Meeting.Method> methods(boolean vote) {
        if (troubles.has(Failing.ONLY_READING) && !vote) {
            return EnumSet.of(Meeting.Method.READING);
        }
        return vote
                ? EnumSet.of(Meeting.Method.DISCUSSION, Meeting.Method.VOTING)
                : EnumSet.of(Meeting.Method.READING, Meeting.Method.DISCUSSION);
    }

    private List<Matter> matters(int quarter) {
        List<Matter> matters = new ArrayList<>();
        if (quarter == 1 && outline.committee()) {
            matters.add(new Matter(Matter.Kind.COMMITTEE_REPORT, null, false, null, Answer.YES, null));
        }
        if (quarter == 2) {
            matters.add(new Matter(
                    Matter.Kind.WORK, data.texts().work(), true, preparedIn(6), Answer.YES, vote(Answer.NOT_STATED)));
            if (outline.residential()) {
                matters.add(new Matter(
                        Matter.Kind.RESIDENTS_INTEREST,
                        data.texts().residents(),
                        true,
                        preparedIn(6),
                        Answer.YES,
                        vote(Answer.NOT_STATED)));
            }
        }
        for (int which = 0; which < outline.admitted(); which++) {
            boolean here = outline.quarterOfAdmission(which) == quarter;
            if (here && !(which == 0 && troubles.has(Failing.ADMISSION_WITHOUT_MEETING))) {
                String before = troubles.has(Failing.ADMISSION_WITHOUT_COMMITTEE) ? null : preparedIn(3 * quarter);
                matters.add(new Matter(
                        Matter.Kind.ADMISSION, data.texts().admission(), true, before, Answer.YES, vote(Answer.YES)));
            }
        }
        if (matters.isEmpty()) {
            matters.add(new Matter(Matter.Kind.WORK, null, false, null, Answer.YES, null));
        }
        return matters;
    }

    private @Nullable String preparedIn(int month) {
        String id = "cm-" + month;
        return prepared.contains(id) ? id : null;
    }

    private Vote vote(Answer secret) {
        int entitled = outline.fullMembers();
        int present = troubles.has(Failing.VOTE_BELOW_QUORUM)
                ? Math.max(1, entitled * 4 / 10)
                : entitled - turnout.below(1 + entitled / 6);
        int noes = turnout.below(1 + present / 8);
        return new Vote(null, present, present - noes, noes, 0, 0, Answer.YES, Answer.YES, secret);
    }

    private List<Meeting> groupMeetings(List<PartyGroup> groups) {
        List<Meeting> meetings = new ArrayList<>();
        Set<Integer> missed = troubles.months(Failing.GROUP_MEETING_MISSED);
        for (PartyGroup group : groups) {
            boolean last = group.equals(groups.get(groups.size() - 1));
            for (int month = 1; month <= 12; month++) {
                LocalDate day = outline.day(month, 10);
                if (outline.working(day) && !(last && missed.contains(month))) {
                    int due = last
                            ? group.members().size() - outline.admitted() + outline.admittedBefore(day)
                            : group.members().size();
                    Set<Meeting.Method> methods = month % 3 == 1 && !troubles.has(Failing.ONLY_READING)
                            ? EnumSet.of(Meeting.Method.DISCUSSION, Meeting.Method.CRITICISM, Meeting.Method.TALKS)
                            : methods(false);
                    String leader = group.leader() == null ? member(1) : group.leader();
                    meetings.add(meeting(
                            "gm-" + group.id() + "-" + month,
                            day,
                            group.id(),
                            data.texts().studies().get(month - 1),
                            methods,
                            leader,
                            due,
                            List.of(),
                            Integrity.ORIGINAL));
                }
            }
        }
        return meetings;
    }

    private List<ThemeDay> themeDays() {
        List<ThemeDay> days = new ArrayList<>();
        Dice dice = outline.dice().about("theme days");
        int dayOfMonth = dice.between(16, 24);
        Set<Integer> missed = troubles.months(Failing.THEME_DAY_MISSED);
        Set<Integer> late = troubles.months(Failing.RECORDS_FILLED_IN_AFTERWARDS);
        for (int month = 1; month <= 12; month++) {
            LocalDate day = outline.day(month, dayOfMonth);
            if (!outline.working(day) || missed.contains(month)) {
                continue;
            }
            boolean outing = month % 4 == 0 && month / 4 <= troubles.count(Failing.THEME_DAY_MISUSED);
            LocalDate planned = outline.day(month, 3 + dice.below(5));
            days.add(new ThemeDay(
                    "td-" + month,
                    day,
                    outing ? data.texts().outing() : data.texts().studies().get(12 - month),
                    outing ? EnumSet.of(ThemeDay.Content.SIGHTSEEING) : contents(month),
                    planned.isBefore(outline.founded()) ? null : planned,
                    Answer.YES,
                    attendance(outline.fullMembers() + outline.admittedBefore(day)),
                    new Proof(null, late.contains(month) ? Integrity.FILLED_IN_AFTERWARDS : Integrity.ORIGINAL)));
        }
        return days;
    }

    private static Set<ThemeDay.Content> contents(int month) {
        return switch (month % 4) {
            case 0 -> EnumSet.of(ThemeDay.Content.VOLUNTEERING);
            case 1 -> EnumSet.of(ThemeDay.Content.STUDY);
            case 2 -> EnumSet.of(ThemeDay.Content.STUDY, ThemeDay.Content.DELIBERATION);
            default -> EnumSet.of(ThemeDay.Content.STUDY, ThemeDay.Content.ORGANISATIONAL_LIFE);
        };
    }

    private List<Lecture> lectures() {
        List<Lecture> lectures = new ArrayList<>();
        Set<Integer> missed = troubles.quarters(Failing.LECTURE_MISSED);
        List<Lecture.Role> roles = List.of(
                Lecture.Role.SECRETARY,
                outline.committee() ? Lecture.Role.COMMITTEE_MEMBER : Lecture.Role.MEMBER,
                Lecture.Role.SUPERIOR_SECRETARY,
                Lecture.Role.LEADING_CADRE);
        for (int quarter = 1; quarter <= 4; quarter++) {
            LocalDate day = outline.day(3 * quarter - 1, 26);
            if (outline.working(day) && !missed.contains(quarter)) {
                Lecture.Role role = roles.get(quarter - 1);
                lectures.add(new Lecture(
                        "le-" + quarter,
                        day,
                        data.texts().lectures().get(quarter - 1),
                        role == Lecture.Role.SUPERIOR_SECRETARY ? null : member(quarter == 2 ? 3 : 1),
                        role,
                        attendance(outline.fullMembers() + outline.admittedBefore(day)),
                        Proof.NONE_NAMED));
            }
        }
        return lectures;
    }

    private Meeting meeting(
            String id,
            LocalDate day,
            @Nullable String group,
            String topic,
            Set<Meeting.Method> methods,
            String chair,
            int due,
            List<Matter> matters,
            Integrity integrity) {
        return new Meeting(
                id,
                day,
                group,
                topic,
                methods,
                chair,
                chair,
                null,
                attendance(due),
                matters,
                turnout.percent(data.online()) ? Meeting.Mode.ONLINE : Meeting.Mode.IN_PERSON,
                null,
                new Proof(null, integrity));
    }

    private Attendance attendance(int due) {
        PopulationData.Range range = troubles.has(Failing.LOW_ATTENDANCE) ? data.lowAttendance() : data.attendance();
        int absent = due * (100 - turnout.between(range.from(), range.to())) / 100;
        return new Attendance(due, due - absent, List.of());
    }
}
