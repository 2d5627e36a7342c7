package org.branchrules.engine.population;

import static org.branchrules.engine.population.Outline.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.branchrules.model.record.Admission;
import org.branchrules.model.record.AdmissionProcedure;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.Appraisal;
import org.branchrules.model.record.Attendance;
import org.branchrules.model.record.BranchKind;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.DecidedBy;
import org.branchrules.model.record.Dues;
import org.branchrules.model.record.DutyReport;
import org.branchrules.model.record.LifeMeeting;
import org.branchrules.model.record.MajorMatter;
import org.branchrules.model.record.Meeting;
import org.branchrules.model.record.Proof;
import org.branchrules.model.record.Talk;

/** The life meeting, appraisal, talks, admissions, dues and reports of an invented branch. */
final class OrganisationalLife {
    private final Outline outline;
    private final PopulationData data;
    private final Troubles troubles;

    OrganisationalLife(Outline outline) {
        this.outline = outline;
        this.data = outline.data();
        this.troubles = outline.troubles();
    }

    void fill(BranchRecord.Builder record, List<Meeting> membersMeetings) {
        record.lifeMeetings(lifeMeetings())
                .appraisals(appraisals())
                .talks(talks())
                .careCases(List.of())
                .admissions(admissions())
                .memberMatters(List.of())
                .majorMatters(majorMatters(membersMeetings))
                .dutyReports(dutyReports())
                .dues(dues());
    }

    private List<LifeMeeting> lifeMeetings() {
        LocalDate day = outline.day(11, 28);
        if (!outline.working(day) || troubles.has(Failing.LIFE_MEETING_MISSED)) {
            return List.of();
        }
        int left = troubles.count(Failing.LIFE_MEETING_INCOMPLETE);
        return List.of(new LifeMeeting(
                "lm-1",
                day,
                outline.year(),
                LifeMeeting.Form.MEMBERS_MEETING,
                Answer.of(left < 4),
                Answer.of(left < 2),
                Answer.of(left < 3),
                Answer.YES,
                Answer.of(left < 1),
                Answer.YES,
                5,
                left == 0 ? 5 : 2,
                null,
                attendance(),
                Proof.NONE_NAMED));
    }

    private Attendance attendance() {
        PopulationData.Range range = troubles.has(Failing.LOW_ATTENDANCE) ? data.lowAttendance() : data.attendance();
        int due = outline.fullMembers() + outline.admitted();
        int rate = outline.dice().about("life meeting").between(range.from(), range.to());
        return new Attendance(due, due - due * (100 - rate) / 100, List.of());
    }

    private List<Appraisal> appraisals() {
        LocalDate day = outline.day(11, 28);
        if (!outline.working(day) || troubles.has(Failing.APPRAISAL_MISSED)) {
            return List.of();
        }
        int members = outline.fullMembers();
        int excellent = members * outline.dice().about("appraisal").between(20, 33) / 100;
        boolean ballot = !troubles.has(Failing.APPRAISAL_WITHOUT_BALLOT);
        return List.of(new Appraisal(
                "ap-1",
                day,
                outline.year(),
                Answer.YES,
                Answer.YES,
                Answer.of(ballot),
                ballot ? Appraisal.Place.MEMBERS_MEETING : null,
                members,
                members,
                members,
                excellent,
                members - excellent,
                0,
                0,
                null,
                Answer.of(outline.kind().kind() == BranchKind.MOBILE_MEMBERS ? Boolean.TRUE : null),
                Proof.NONE_NAMED));
    }

    private List<Talk> talks() {
        List<String> members = outline.members();
        List<String> leaders = outline.leaders();
        List<Talk> talks = new ArrayList<>();
        for (int i = 1; outline.committee() && i < leaders.size(); i++) {
            talk(talks, outline.day(10, 8), Talk.Relation.WITHIN_COMMITTEE, leaders.get(0), leaders.get(i));
        }
        int first = outline.committee() ? leaders.size() : 0;
        int reached = members.size() - members.size() * troubles.count(Failing.TALKS_MISSED) / 100;
        for (int i = first; i < reached; i++) {
            if (outline.committee()) {
                talk(
                        talks,
                        outline.day(10, 9 + i % 20),
                        Talk.Relation.COMMITTEE_AND_MEMBER,
                        leaders.get(i % leaders.size()),
                        members.get(i));
            }
            if (i > first) {
                talk(
                        talks,
                        outline.day(11, 2 + i % 20),
                        Talk.Relation.AMONG_MEMBERS,
                        members.get(i - 1),
                        members.get(i));
            }
        }
        return talks;
    }

    private void talk(List<Talk> talks, LocalDate day, Talk.Relation between, String first, String second) {
        if (outline.working(day)) {
            talks.add(new Talk(day, between, first, second));
        }
    }

    private List<Admission> admissions() {
        List<Admission> admissions = new ArrayList<>();
        for (int which = 0; which < outline.admitted(); which++) {
            int quarter = outline.quarterOfAdmission(which);
            LocalDate day = outline.membersMeeting(quarter);
            boolean missed = (which == 0 && troubles.has(Failing.ADMISSION_WITHOUT_MEETING))
                    || troubles.quarters(Failing.MEMBERS_MEETING_MISSED).contains(quarter);
            admissions.add(new Admission(
                    member(outline.fullMembers() + 1 + which),
                    Admission.Step.ACCEPTED,
                    day,
                    missed ? DecidedBy.COMMITTEE : DecidedBy.MEMBERS_MEETING,
                    missed ? null : "mm-" + quarter,
                    procedure(day),
                    Proof.NONE_NAMED));
        }
        return admissions;
    }

    private AdmissionProcedure procedure(LocalDate day) {
        LocalDate activist = day.minusMonths(troubles.has(Failing.ADMISSION_TOO_EARLY) ? 10 : 24);
        List<String> mentors = List.of(member(1), member(2));
        return new AdmissionProcedure(
                activist.minusMonths(8),
                activist.minusMonths(8).plusDays(14),
                activist,
                DecidedBy.COMMITTEE,
                day.minusMonths(5),
                DecidedBy.COMMITTEE,
                mentors,
                mentors,
                day.minusMonths(3),
                3,
                24,
                day.minusDays(25),
                null,
                Answer.YES,
                null,
                null);
    }

    private List<MajorMatter> majorMatters(List<Meeting> membersMeetings) {
        boolean held = membersMeetings.stream().anyMatch(meeting -> meeting.id().equals("mm-2"));
        if (!outline.residential() || !held) {
            return List.of();
        }
        return List.of(new MajorMatter(
                "ma-1",
                outline.membersMeeting(2),
                data.texts().residents(),
                DecidedBy.MEMBERS_MEETING,
                "mm-2",
                Answer.YES,
                Answer.YES,
                Proof.NONE_NAMED));
    }

    private List<DutyReport> dutyReports() {
        List<DutyReport> reports = new ArrayList<>();
        int missed = troubles.count(Failing.DUTY_REPORT_MISSED);
        if (outline.committee() && missed < 3) {
            report(reports, outline.day(12, 4), DutyReport.Audience.COMMITTEE, false);
        }
        if (missed < 1) {
            report(reports, outline.day(12, 12), DutyReport.Audience.SUPERIOR, true);
        }
        if (missed < 2) {
            report(reports, outline.membersMeeting(4), DutyReport.Audience.MEMBERS_MEETING, true);
        }
        return reports;
    }

    private void report(List<DutyReport> reports, LocalDate day, DutyReport.Audience to, boolean duty) {
        if (outline.working(day)) {
            reports.add(new DutyReport(
                    day,
                    outline.year(),
                    to,
                    duty,
                    Answer.YES,
                    Answer.YES,
                    data.texts().result(),
                    Proof.NONE_NAMED));
        }
    }

    private List<Dues> dues() {
        Set<Integer> late = troubles.months(Failing.DUES_LATE);
        return outline.temporary()
                ? List.of()
                : IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> dues(month, late.contains(month)))
                        .filter(each -> outline.working(each.date()))
                        .toList();
    }

    private Dues dues(int month, boolean late) {
        LocalDate day = outline.day(month, 15);
        int due = outline.fullMembers() + outline.admittedBefore(day);
        return new Dues(day, late ? due - 1 : due, due);
    }
}
