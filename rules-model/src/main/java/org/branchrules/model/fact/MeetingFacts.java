package org.branchrules.model.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.branchrules.model.record.Activity;
import org.branchrules.model.record.Admission;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.Attendance;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.DecidedBy;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Lecture;
import org.branchrules.model.record.MajorMatter;
import org.branchrules.model.record.Matter;
import org.branchrules.model.record.Meeting;
import org.branchrules.model.record.MemberMatter;
import org.branchrules.model.record.PartyGroup;
import org.branchrules.model.record.Proof;
import org.branchrules.model.record.Span;
import org.branchrules.model.record.ThemeDay;
import org.branchrules.model.record.Vote;
import org.jspecify.annotations.Nullable;

/** Meetings, theme days, what was decided in them, and how regularly they were held. */
final class MeetingFacts {
    static final String MEMBERS_MEETING = "members-meeting";
    static final String COMMITTEE_MEETING = "committee-meeting";
    static final String GROUP_MEETING = "group-meeting";
    static final String THEME_DAY = "theme-day";
    static final String PARTY_LECTURE = "party-lecture";
    static final String ANY_SESSION = "any-session";

    private static final Comparator<AgendaItem> AGENDA =
            Comparator.comparing(AgendaItem::kind).thenComparing(AgendaItem::toString);

    private final BranchRecord record;
    private final Genuine genuine;
    private final Scope scope;
    private final Roster roster;
    private final List<Fact> facts;

    private MeetingFacts(BranchRecord record, Genuine genuine, Scope scope, List<Fact> facts) {
        this.record = record;
        this.genuine = genuine;
        this.scope = scope;
        this.roster = new Roster(record.members(), record.leadership());
        this.facts = facts;
    }

    static void derive(BranchRecord record, Genuine genuine, Scope scope, List<Fact> facts) {
        MeetingFacts derivation = new MeetingFacts(record, genuine, scope, facts);
        derivation.cadences();
        derivation.sessions(genuine.membersMeetings(), MEMBERS_MEETING);
        derivation.sessions(genuine.committeeMeetings(), COMMITTEE_MEETING);
        derivation.sessions(genuine.groupMeetings(), GROUP_MEETING);
        derivation.lectures();
        derivation.meanAttendances();
        if (genuine.themeDays() != null) {
            facts.addAll(genuine.themeDays());
        }
        derivation.decisions();
    }

    private void cadences() {
        cadence(MEMBERS_MEETING, genuine.membersMeetings(), Meeting::date);
        cadence(COMMITTEE_MEETING, genuine.committeeMeetings(), Meeting::date);
        cadence(THEME_DAY, genuine.themeDays(), ThemeDay::date);
        List<Meeting> groupMeetings = genuine.groupMeetings();
        if (groupMeetings != null && record.groups() != null) {
            for (PartyGroup group : inOrder(record.groups())) {
                Span existing = new Span(
                        later(scope.observed().first(), group.from()),
                        earlier(scope.observed().last(), group.to()));
                facts.add(new Cadence(
                        GROUP_MEETING,
                        group.id(),
                        groupMeetings.stream()
                                .filter(meeting -> group.id().equals(meeting.group()))
                                .map(Meeting::date)
                                .toList(),
                        existing));
            }
        }
        anySession();
        Map<String, List<LocalDate>> declared = new TreeMap<>();
        for (Activity activity : genuine.activities()) {
            declared.computeIfAbsent(activity.type(), type -> new ArrayList<>()).add(activity.date());
        }
        declared.forEach((type, days) -> facts.add(new Cadence(type, "", days, scope.observed())));
    }

    /** All sessions together, where every kind that the branch can hold is on file. */
    private void anySession() {
        List<Meeting> committee = genuine.committeeMeetings();
        if (committee == null && FactDerivation.hasNoCommittee(record)) {
            committee = List.of();
        }
        List<Meeting> groups = genuine.groupMeetings();
        if (groups == null && FactDerivation.hasNoGroups(record)) {
            groups = List.of();
        }
        if (genuine.membersMeetings() == null || committee == null || groups == null || genuine.themeDays() == null) {
            return;
        }
        List<LocalDate> all = new ArrayList<>();
        genuine.membersMeetings().forEach(meeting -> all.add(meeting.date()));
        committee.forEach(meeting -> all.add(meeting.date()));
        groups.forEach(meeting -> all.add(meeting.date()));
        genuine.themeDays().forEach(day -> all.add(day.date()));
        facts.add(new Cadence(ANY_SESSION, "", all, scope.observed()));
    }

    private <T> void cadence(String activity, @Nullable List<T> held, Function<T, LocalDate> date) {
        if (held != null) {
            facts.add(new Cadence(activity, "", held.stream().map(date).toList(), scope.observed()));
        }
    }

    private void sessions(@Nullable List<Meeting> meetings, String activity) {
        if (meetings == null) {
            return;
        }
        for (Meeting meeting : meetings) {
            PartyGroup group = meeting.group() == null ? null : group(meeting.group());
            Attendance attendance = meeting.attendance();
            int expected = attendance == null ? 0 : attendance.expected();
            if (activity.equals(COMMITTEE_MEETING)) {
                expected = Math.max(expected, roster.committeeSizeOn(meeting.date()));
            }
            facts.add(new Session(
                    activity,
                    meeting.id(),
                    meeting.date(),
                    meeting.topic() != null && !meeting.topic().isBlank(),
                    !meeting.methods().isEmpty(),
                    meeting.methods().equals(Set.of(Meeting.Method.READING)),
                    activity.equals(GROUP_MEETING)
                            ? chairOfGroup(meeting, group)
                            : roster.officeOf(meeting.chair(), meeting.date()),
                    meeting.delegation() != null,
                    roster.hasSecretaryOn(meeting.date()),
                    expected,
                    attendance == null ? -1 : attendance.present()));
            if (!activity.equals(GROUP_MEETING)) {
                List<AgendaItem> items = new ArrayList<>(meeting.matters().size());
                for (Matter matter : meeting.matters()) {
                    items.add(agendaItem(activity, meeting, matter));
                }
                items.sort(AGENDA);
                facts.addAll(items);
            }
        }
    }

    private void meanAttendances() {
        Map<String, int[]> sums = new TreeMap<>();
        for (Fact fact : facts) {
            if (fact instanceof Session session && session.attendanceStated()) {
                int[] sum = sums.computeIfAbsent(session.activity(), activity -> new int[3]);
                sum[0]++;
                sum[1] += session.expected();
                sum[2] += session.present();
            }
        }
        sums.forEach((activity, sum) -> facts.add(new MeanAttendance(activity, sum[0], sum[1], sum[2])));
    }

    private void lectures() {
        if (genuine.lectures() == null) {
            return;
        }
        for (Lecture lecture : genuine.lectures()) {
            Attendance attendance = lecture.attendance();
            facts.add(new Session(
                    PARTY_LECTURE,
                    lecture.id(),
                    lecture.date(),
                    lecture.topic() != null && !lecture.topic().isBlank(),
                    true,
                    false,
                    Session.Chair.NOT_STATED,
                    false,
                    true,
                    attendance == null ? 0 : attendance.expected(),
                    attendance == null ? -1 : attendance.present()));
        }
    }

    private @Nullable PartyGroup group(String groupId) {
        if (record.groups() != null) {
            for (PartyGroup group : record.groups()) {
                if (group.id().equals(groupId)) {
                    return group;
                }
            }
        }
        return null;
    }

    /** Whether the leader of that day was in the chair; who led before the present leader is not on file. */
    private Session.Chair chairOfGroup(Meeting meeting, @Nullable PartyGroup group) {
        if (meeting.chair() == null || group == null) {
            return Session.Chair.NOT_STATED;
        }
        if (group.leaderSince() != null && meeting.date().isBefore(group.leaderSince())) {
            return Session.Chair.EARLIER_LEADER;
        }
        return meeting.chair().equals(group.leader()) ? Session.Chair.GROUP_LEADER : Session.Chair.NO_OFFICE;
    }

    private AgendaItem agendaItem(String activity, Meeting meeting, Matter matter) {
        Vote vote = matter.vote();
        Integer entitled = vote == null ? null : vote.entitled();
        if (vote != null && entitled == null) {
            entitled = roster.entitledOn(meeting.date());
        }
        Integer present = vote == null ? null : vote.present();
        Integer ayes = vote == null ? null : vote.ayes();
        return new AgendaItem(
                activity,
                meeting.id(),
                meeting.date(),
                matter.kind(),
                matter.major(),
                prepared(matter, meeting.date()),
                vote != null,
                matter.kind() == Matter.Kind.ELECTION || matter.kind() == Matter.Kind.DELEGATES,
                entitled != null && present != null,
                entitled != null && ayes != null,
                entitled == null ? 0 : entitled,
                present == null ? 0 : present,
                ayes == null || vote == null ? 0 : ayes + vote.writtenAyes(),
                vote == null ? matter.decided() : vote.adopted(),
                vote == null ? Answer.NOT_STATED : vote.discussed());
    }

    /** Whether the committee meeting that prepared the matter counts and was not later than the meeting. */
    private Answer prepared(Matter matter, LocalDate day) {
        if (matter.preparedIn() == null) {
            return Answer.NO;
        }
        if (genuine.committeeMeetings() == null) {
            return Answer.NOT_STATED;
        }
        return Answer.of(genuine.committeeMeetings().stream()
                .anyMatch(meeting -> meeting.id().equals(matter.preparedIn())
                        && !meeting.date().isAfter(day)));
    }

    private void decisions() {
        Set<String> voidMeetings = record.membersMeetings() == null
                ? null
                : record.membersMeetings().stream()
                        .filter(meeting -> !meeting.proof().integrity().counts())
                        .map(Meeting::id)
                        .collect(Collectors.toSet());
        List<Fact> decisions = new ArrayList<>();
        if (record.admissions() != null) {
            for (Admission step : record.admissions()) {
                if (scope.counts(step.date())) {
                    decisions.add(new Decision(
                            "admission",
                            step.step().name(),
                            step.member(),
                            step.date(),
                            byMembersMeeting(step.decidedBy(), step.meeting(), step.proof(), voidMeetings)));
                }
            }
        }
        if (record.memberMatters() != null) {
            for (MemberMatter matter : record.memberMatters()) {
                if (scope.counts(matter.date())) {
                    decisions.add(new Decision(
                            "member-matter",
                            matter.kind().name(),
                            matter.member(),
                            matter.date(),
                            byMembersMeeting(matter.decidedBy(), matter.meeting(), matter.proof(), voidMeetings)));
                }
            }
        }
        if (record.majorMatters() != null) {
            for (MajorMatter matter : record.majorMatters()) {
                if (scope.counts(matter.date())) {
                    decisions.add(new Decision(
                            "residents",
                            "MAJOR_MATTER",
                            matter.id(),
                            matter.date(),
                            byMembersMeeting(matter.decidedBy(), matter.meeting(), matter.proof(), voidMeetings)));
                }
            }
        }
        decisions.sort(Comparator.comparing(fact -> sortKey((Decision) fact)));
        facts.addAll(decisions);
        if (genuine.elections() != null) {
            facts.addAll(genuine.elections());
        }
    }

    private static String sortKey(Decision decision) {
        return decision.about() + decision.date() + decision.subject() + decision.kind() + decision.byMembersMeeting();
    }

    /**
     * Whether a members' meeting that counts decided.
     *
     * @param voidMeetings ids of the members' meetings that do not count; null where their section was not supplied, so that
     *     nobody knows whether the one that is named does
     */
    private static Answer byMembersMeeting(
            DecidedBy body, @Nullable String meeting, Proof proof, @Nullable Set<String> voidMeetings) {
        if (!proof.integrity().counts()) {
            return Answer.NO;
        }
        return switch (body) {
            case COMMITTEE, SECRETARY, SUPERIOR -> Answer.NO;
            case MEMBERS_MEETING -> meeting == null ? Answer.YES : counts(meeting, voidMeetings);
            case NOT_STATED -> meeting == null ? Answer.NOT_STATED : counts(meeting, voidMeetings);
        };
    }

    private static Answer counts(String meeting, @Nullable Set<String> voidMeetings) {
        return voidMeetings == null ? Answer.NOT_STATED : Answer.of(!voidMeetings.contains(meeting));
    }

    private static List<PartyGroup> inOrder(List<PartyGroup> groups) {
        return groups.stream().sorted(Comparator.comparing(PartyGroup::id)).toList();
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isBefore(other) ? one : other;
    }
}
