package org.branchrules.model.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.branchrules.model.record.Activity;
import org.branchrules.model.record.Admission;
import org.branchrules.model.record.Appraisal;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.DutyReport;
import org.branchrules.model.record.Election;
import org.branchrules.model.record.Lecture;
import org.branchrules.model.record.LifeMeeting;
import org.branchrules.model.record.MajorMatter;
import org.branchrules.model.record.Meeting;
import org.branchrules.model.record.MemberMatter;
import org.branchrules.model.record.Proof;
import org.branchrules.model.record.Publicity;
import org.branchrules.model.record.Section;
import org.branchrules.model.record.ThemeDay;
import org.branchrules.model.record.Training;
import org.branchrules.model.record.WorkPlan;
import org.jspecify.annotations.Nullable;

/**
 * The sections of what was held, with only the entries that fall in the period and whose evidence counts, in order of
 * date. Null where the section was not supplied.
 */
record Genuine(
        @Nullable List<Meeting> membersMeetings,
        @Nullable List<Meeting> committeeMeetings,
        @Nullable List<Meeting> groupMeetings,
        @Nullable List<ThemeDay> themeDays,
        @Nullable List<Lecture> lectures,
        @Nullable List<LifeMeeting> lifeMeetings,
        @Nullable List<Appraisal> appraisals,
        @Nullable List<DutyReport> dutyReports,
        @Nullable List<Training> trainings,
        @Nullable List<Publicity> publicity,
        @Nullable List<Election> elections,
        @Nullable WorkPlan workPlan,
        List<Activity> activities) {

    static Genuine of(BranchRecord record, Scope scope, List<FlaggedEvidence> flagged) {
        int year = scope.year();
        flagDecisions(record, scope, flagged);
        return new Genuine(
                meetings(record.membersMeetings(), Section.MEMBERS_MEETINGS, scope, flagged),
                meetings(record.committeeMeetings(), Section.COMMITTEE_MEETINGS, scope, flagged),
                meetings(record.groupMeetings(), Section.GROUP_MEETINGS, scope, flagged),
                keep(
                        record.themeDays(),
                        Section.THEME_DAYS.fieldName(),
                        flagged,
                        ThemeDay::date,
                        ThemeDay::id,
                        ThemeDay::proof,
                        day -> scope.counts(day.date())),
                keep(
                        record.lectures(),
                        Section.LECTURES.fieldName(),
                        flagged,
                        Lecture::date,
                        Lecture::id,
                        Lecture::proof,
                        lecture -> scope.counts(lecture.date())),
                keep(
                        record.lifeMeetings(),
                        Section.LIFE_MEETINGS.fieldName(),
                        flagged,
                        LifeMeeting::date,
                        LifeMeeting::id,
                        LifeMeeting::proof,
                        meeting -> meeting.forYear() == year),
                keep(
                        record.appraisals(),
                        Section.APPRAISALS.fieldName(),
                        flagged,
                        Appraisal::date,
                        Appraisal::id,
                        Appraisal::proof,
                        appraisal -> appraisal.forYear() == year),
                keep(
                        record.dutyReports(),
                        Section.DUTY_REPORTS.fieldName(),
                        flagged,
                        DutyReport::date,
                        report -> report.date() + " " + report.to(),
                        DutyReport::proof,
                        report -> report.forYear() == year),
                keep(
                        record.trainings(),
                        Section.TRAININGS.fieldName(),
                        flagged,
                        Training::from,
                        training -> training.from() + " " + training.trainee(),
                        Training::proof,
                        training -> scope.counts(training.from())),
                keep(
                        record.publicity(),
                        Section.PUBLICITY.fieldName(),
                        flagged,
                        Publicity::date,
                        entry -> entry.kind().name(),
                        Publicity::proof,
                        entry -> scope.counts(entry.date())),
                keep(
                        record.elections(),
                        Section.ELECTIONS.fieldName(),
                        flagged,
                        Election::date,
                        Election::id,
                        Election::proof,
                        election -> scope.counts(election.date())),
                workPlan(record.workPlan(), scope, flagged),
                keepActivities(record.activities(), scope, flagged));
    }

    /** Reports decisions on such paper; they stay facts, of which it is known that no members' meeting took them. */
    private static void flagDecisions(BranchRecord record, Scope scope, List<FlaggedEvidence> flagged) {
        keep(
                record.admissions(),
                Section.ADMISSIONS.fieldName(),
                flagged,
                Admission::date,
                step -> step.step() + " " + step.member(),
                Admission::proof,
                step -> scope.counts(step.date()));
        keep(
                record.memberMatters(),
                Section.MEMBER_MATTERS.fieldName(),
                flagged,
                MemberMatter::date,
                matter -> matter.kind() + " " + matter.member(),
                MemberMatter::proof,
                matter -> scope.counts(matter.date()));
        keep(
                record.majorMatters(),
                Section.MAJOR_MATTERS.fieldName(),
                flagged,
                MajorMatter::date,
                MajorMatter::id,
                MajorMatter::proof,
                matter -> scope.counts(matter.date()));
    }

    private static @Nullable WorkPlan workPlan(@Nullable WorkPlan plan, Scope scope, List<FlaggedEvidence> flagged) {
        List<WorkPlan> kept = keep(
                plan == null ? null : List.of(plan),
                Section.WORK_PLAN.fieldName(),
                flagged,
                ofYear -> LocalDate.of(ofYear.year(), 1, 1),
                ofYear -> Integer.toString(ofYear.year()),
                WorkPlan::proof,
                ofYear -> ofYear.year() == scope.year());
        return kept == null || kept.isEmpty() ? null : kept.get(0);
    }

    private static @Nullable List<Meeting> meetings(
            @Nullable List<Meeting> meetings, Section section, Scope scope, List<FlaggedEvidence> flagged) {
        return keep(
                meetings,
                section.fieldName(),
                flagged,
                Meeting::date,
                Meeting::id,
                Meeting::proof,
                meeting -> scope.counts(meeting.date()));
    }

    private static List<Activity> keepActivities(
            List<Activity> activities, Scope scope, List<FlaggedEvidence> flagged) {
        List<Activity> kept = keep(
                activities,
                "activities",
                flagged,
                Activity::date,
                Activity::id,
                Activity::proof,
                activity -> scope.counts(activity.date()));
        return kept == null ? List.of() : kept;
    }

    private static <T> @Nullable List<T> keep(
            @Nullable List<T> entries,
            String section,
            List<FlaggedEvidence> flagged,
            Function<T, LocalDate> date,
            Function<T, String> id,
            Function<T, Proof> proof,
            Predicate<T> inPeriod) {
        if (entries == null) {
            return null;
        }
        List<T> kept = new ArrayList<>(entries.size());
        for (T entry : entries) {
            if (!inPeriod.test(entry)) {
                continue;
            }
            Proof paper = proof.apply(entry);
            if (paper.integrity().counts()) {
                kept.add(entry);
            } else {
                flagged.add(new FlaggedEvidence(section, id.apply(entry), date.apply(entry), paper.integrity()));
            }
        }
        kept.sort(Comparator.comparing(date).thenComparing(id));
        return kept;
    }
}
