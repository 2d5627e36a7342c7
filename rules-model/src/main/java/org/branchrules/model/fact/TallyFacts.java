package org.branchrules.model.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.Appraisal;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.DutyReport;
import org.branchrules.model.record.DutyReport.Audience;
import org.branchrules.model.record.Election;
import org.branchrules.model.record.Event;
import org.branchrules.model.record.Fact;
import org.branchrules.model.record.Leadership;
import org.branchrules.model.record.Lecture;
import org.branchrules.model.record.LifeMeeting;
import org.branchrules.model.record.Matter;
import org.branchrules.model.record.Measure;
import org.branchrules.model.record.Meeting;
import org.branchrules.model.record.Officer;
import org.branchrules.model.record.Post;
import org.branchrules.model.record.Publicity;
import org.branchrules.model.record.Rating;
import org.branchrules.model.record.Training;
import org.jspecify.annotations.Nullable;

/** How often things were done, and what local schemes count. */
final class TallyFacts {
    private final Scope scope;
    private final List<Fact> facts;

    private TallyFacts(Scope scope, List<Fact> facts) {
        this.scope = scope;
        this.facts = facts;
    }

    static void derive(BranchRecord record, Genuine genuine, Scope scope, List<Fact> facts) {
        TallyFacts tallies = new TallyFacts(scope, facts);
        tallies.meetings(genuine);
        tallies.count(Tallies.PARTY_LECTURES, genuine.lectures(), Lecture::date, lecture -> true);
        tallies.count(
                Tallies.LEADING_CADRE_LECTURES,
                genuine.lectures(),
                Lecture::date,
                lecture -> lecture.role() == Lecture.Role.LEADING_CADRE || isLeadingCadre(record, lecture));
        tallies.count(
                Tallies.SUPERIOR_SECRETARY_LECTURES,
                genuine.lectures(),
                Lecture::date,
                lecture -> lecture.role() == Lecture.Role.SUPERIOR_SECRETARY);
        tallies.count(Tallies.LIFE_MEETINGS, genuine.lifeMeetings(), LifeMeeting::date, meeting -> true);
        tallies.count(Tallies.APPRAISALS, genuine.appraisals(), Appraisal::date, appraisal -> true);
        tallies.reports(genuine.dutyReports());
        Leadership leadership = record.leadership();
        if (leadership != null) {
            Roster roster = new Roster(record.members(), leadership);
            tallies.count(
                    Tallies.SECRETARY_TRAININGS,
                    genuine.trainings(),
                    Training::from,
                    training -> isSecretaryTraining(leadership, roster, training));
        }
        tallies.publicity(genuine.publicity());
        tallies.inPeriod(Tallies.DUES_COLLECTIONS, record.dues(), dues -> dues.date());
        tallies.inPeriod(Tallies.ADMISSIONS, record.admissions(), admission -> admission.date());
        tallies.inPeriod(Tallies.MEMBER_MATTERS, record.memberMatters(), matter -> matter.date());
        tallies.count(Tallies.ELECTIONS, genuine.elections(), Election::date, election -> true);
        if (record.workPlan() != null) {
            boolean planned = genuine.workPlan() != null;
            facts.add(new Tally(Tallies.WORK_PLANS, planned ? List.of(LocalDate.of(scope.year(), 1, 1)) : List.of()));
        }
        tallies.local(record);
    }

    private void meetings(Genuine genuine) {
        count(Tallies.COMMITTEE_REPORTS_HEARD, genuine.membersMeetings(), Meeting::date, TallyFacts::hearsReport);
        count(Tallies.COMMITTEE_DECISIONS, genuine.committeeMeetings(), Meeting::date, TallyFacts::decides);
    }

    private void reports(@Nullable List<DutyReport> reports) {
        count(
                Tallies.DUTY_REPORTS_TO_SUPERIOR,
                reports,
                DutyReport::date,
                report -> report.dutyReport() && report.to() == Audience.SUPERIOR);
        count(
                Tallies.DUTY_REPORTS_TO_MEMBERS_MEETING,
                reports,
                DutyReport::date,
                report -> report.dutyReport() && report.to() == Audience.MEMBERS_MEETING);
        count(
                Tallies.DUTY_REPORTS_NOT_APPRAISED,
                reports,
                DutyReport::date,
                report -> report.dutyReport() && report.appraised() == Answer.NO);
        count(
                Tallies.DUTY_REPORTS_APPRAISAL_NOT_STATED,
                reports,
                DutyReport::date,
                report -> report.dutyReport() && report.appraised() == Answer.NOT_STATED);
        count(
                Tallies.DUTY_REPORTS_WITH_RESULT_USED,
                reports,
                DutyReport::date,
                report -> report.resultUsed() == Answer.YES);
        count(Tallies.REPORTS_TO_COMMITTEE, reports, DutyReport::date, report -> report.to() == Audience.COMMITTEE);
        count(
                Tallies.REPORTS_TO_MEMBERS_MEETING,
                reports,
                DutyReport::date,
                report -> report.to() == Audience.MEMBERS_MEETING);
        count(Tallies.REPORTS_TO_SUPERIOR, reports, DutyReport::date, report -> report.to() == Audience.SUPERIOR);
    }

    private void publicity(@Nullable List<Publicity> publicity) {
        count(Tallies.DISCLOSURES, publicity, Publicity::date, entry -> entry.kind() == Publicity.Kind.DISCLOSURE);
        count(Tallies.BRIEFINGS, publicity, Publicity::date, entry -> entry.kind() == Publicity.Kind.BRIEFING);
        count(
                Tallies.REPORTS_UPWARD,
                publicity,
                Publicity::date,
                entry -> entry.kind() == Publicity.Kind.REPORT_UPWARD);
        count(
                Tallies.ATTENDANCE_NOTICES,
                publicity,
                Publicity::date,
                entry -> entry.kind() == Publicity.Kind.ATTENDANCE);
        count(
                Tallies.DUAL_LIFE_REPORTS,
                publicity,
                Publicity::date,
                entry -> entry.kind() == Publicity.Kind.DUAL_LIFE_REPORT);
    }

    private void local(BranchRecord record) {
        record.measures().stream()
                .filter(measure -> measure.date() == null || scope.counts(measure.date()))
                .sorted(Comparator.comparing(TallyFacts::key))
                .forEach(facts::add);
        record.events().stream()
                .filter(event ->
                        scope.counts(event.date()) && event.proof().integrity().counts())
                .sorted(Comparator.comparing(TallyFacts::key))
                .forEach(facts::add);
        record.ratings().stream().sorted(Comparator.comparing(TallyFacts::key)).forEach(facts::add);
    }

    private <T> void inPeriod(String about, @Nullable List<T> entries, Function<T, LocalDate> date) {
        count(about, entries, date, entry -> scope.counts(date.apply(entry)));
    }

    private <T> void count(String about, @Nullable List<T> entries, Function<T, LocalDate> date, Predicate<T> matches) {
        if (entries == null) {
            return;
        }
        List<LocalDate> days = new ArrayList<>(entries.size());
        for (T entry : entries) {
            if (matches.test(entry)) {
                days.add(date.apply(entry));
            }
        }
        facts.add(new Tally(about, days));
    }

    private static boolean hearsReport(Meeting meeting) {
        return meeting.matters().stream().anyMatch(matter -> matter.kind() == Matter.Kind.COMMITTEE_REPORT);
    }

    private static boolean decides(Meeting meeting) {
        return meeting.matters().stream()
                .anyMatch(matter -> matter.decided() == Answer.YES
                        || (matter.vote() != null && matter.vote().adopted() == Answer.YES));
    }

    private static boolean isLeadingCadre(BranchRecord record, Lecture lecture) {
        return record.members() != null
                && record.members().stream()
                        .anyMatch(member -> member.leadingCadre() && member.id().equals(lecture.speaker()));
    }

    /** Rotation training, by county level or above, of whoever was secretary on its first day. */
    private static boolean isSecretaryTraining(Leadership leadership, Roster roster, Training training) {
        if (training.kind() != Training.Kind.ROTATION || !training.organiser().isCountyOrAbove()) {
            return false;
        }
        for (Officer officer : leadership.officers()) {
            if (officer.posts().contains(Post.SECRETARY)
                    && officer.member().equals(training.trainee())
                    && roster.holdsOffice(officer, training.from())) {
                return true;
            }
        }
        return false;
    }

    private static String key(Measure measure) {
        return measure.key() + "\0" + measure.date() + "\0" + measure.value() + "\0" + measure;
    }

    private static String key(Event event) {
        return event.type() + "\0" + event.date() + "\0" + event.level() + "\0" + event;
    }

    private static String key(Rating rating) {
        return rating.by() + "\0" + rating.scale() + "\0" + rating.date() + "\0" + rating.value();
    }
}
