package org.branchrules.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.branchrules.model.fact.Facts.days;
import static org.branchrules.model.fact.Facts.in2024;
import static org.branchrules.model.fact.Facts.tally;
import static org.branchrules.model.record.Given.branch;
import static org.branchrules.model.record.Given.day;
import static org.branchrules.model.record.Given.meeting;
import static org.branchrules.model.record.Given.member;
import static org.branchrules.model.record.Given.officerBetween;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Dues;
import org.branchrules.model.record.DutyReport;
import org.branchrules.model.record.DutyReport.Audience;
import org.branchrules.model.record.Event;
import org.branchrules.model.record.Given;
import org.branchrules.model.record.Lecture;
import org.branchrules.model.record.Matter;
import org.branchrules.model.record.Measure;
import org.branchrules.model.record.Post;
import org.branchrules.model.record.Proof;
import org.branchrules.model.record.Publicity;
import org.branchrules.model.record.Rating;
import org.branchrules.model.record.Training;
import org.branchrules.model.record.Training.Level;
import org.branchrules.model.record.WorkPlan;
import org.junit.jupiter.api.Test;

/** How often things were done, and that silence is not "never". */
class TallyTest {
    @Test
    void of_what_was_not_supplied_there_is_no_tally_and_of_an_empty_section_one_of_nothing() {
        assertThat(Facts.tallied(in2024(branch()))).isEmpty();
        assertThat(Facts.tallied(in2024(branch().lectures(List.of()))))
                .containsExactly(
                        Tallies.PARTY_LECTURES, Tallies.LEADING_CADRE_LECTURES, Tallies.SUPERIOR_SECRETARY_LECTURES);
        assertThat(tally(in2024(branch().lectures(List.of())), Tallies.PARTY_LECTURES))
                .isEqualTo(new Tally(Tallies.PARTY_LECTURES, List.of()));
    }

    @Test
    void every_tally_that_is_made_is_one_that_rules_may_name() {
        BranchRecord.Builder record = branch().leadership(Given.committee())
                .membersMeetings(List.of())
                .committeeMeetings(List.of())
                .lectures(List.of())
                .lifeMeetings(List.of())
                .appraisals(List.of())
                .dutyReports(List.of())
                .trainings(List.of())
                .publicity(List.of())
                .dues(List.of())
                .admissions(List.of())
                .memberMatters(List.of())
                .elections(List.of())
                .workPlan(new WorkPlan(2024, Set.of(), List.of(), null, null));

        assertThat(Facts.tallied(in2024(record))).containsExactlyInAnyOrderElementsOf(Tallies.ALL);
    }

    @Test
    void lectures_are_counted_by_who_gave_them() {
        BranchRecord.Builder record = branch().members(List.of(member("m"), Given.leadingCadre("k")))
                .lectures(List.of(
                        lecture("a", "2024-01-10", "m", Lecture.Role.SECRETARY),
                        lecture("b", "2024-02-10", "k", Lecture.Role.MEMBER),
                        lecture("c", "2024-03-10", null, Lecture.Role.LEADING_CADRE),
                        lecture("d", "2024-04-10", null, Lecture.Role.SUPERIOR_SECRETARY),
                        lecture("e", "2023-04-10", null, Lecture.Role.LEADING_CADRE)));
        BranchFacts facts = in2024(record);

        assertThat(tally(facts, Tallies.PARTY_LECTURES).count()).isEqualTo(4);
        assertThat(tally(facts, Tallies.LEADING_CADRE_LECTURES).days()).isEqualTo(days("2024-02-10", "2024-03-10"));
        assertThat(tally(facts, Tallies.SUPERIOR_SECRETARY_LECTURES).days()).isEqualTo(days("2024-04-10"));
    }

    @Test
    void a_report_of_the_committee_is_heard_where_it_stands_on_the_agenda() {
        BranchRecord.Builder record = branch().membersMeetings(List.of(
                meeting("a", "2024-03-01", Proof.NONE_NAMED, matter(Matter.Kind.COMMITTEE_REPORT, null)),
                meeting("b", "2024-06-01", Proof.NONE_NAMED, matter(Matter.Kind.WORK, null))));

        assertThat(tally(in2024(record), Tallies.COMMITTEE_REPORTS_HEARD).days())
                .isEqualTo(days("2024-03-01"));
    }

    @Test
    void a_committee_decides_where_a_decision_or_an_adopted_vote_is_minuted() {
        BranchRecord.Builder record = branch().committeeMeetings(List.of(
                meeting("a", "2024-03-01", Proof.NONE_NAMED, matter(Matter.Kind.WORK, Answer.YES)),
                meeting("b", "2024-04-01", Proof.NONE_NAMED, matter(Matter.Kind.WORK, Answer.NO)),
                meeting("c", "2024-05-01", Proof.NONE_NAMED, matter(Matter.Kind.WORK, null))));

        assertThat(tally(in2024(record), Tallies.COMMITTEE_DECISIONS).days()).isEqualTo(days("2024-03-01"));
    }

    @Test
    void reports_are_counted_by_audience_and_duty_reports_apart() {
        BranchRecord.Builder record = branch().dutyReports(List.of(
                report("2024-12-01", 2024, Audience.SUPERIOR, true, Answer.YES),
                report("2025-01-15", 2024, Audience.MEMBERS_MEETING, true, Answer.NO),
                report("2024-06-01", 2024, Audience.COMMITTEE, false, null),
                report("2024-07-01", 2024, Audience.SUPERIOR, true, null),
                report("2024-01-15", 2023, Audience.SUPERIOR, true, Answer.NO)));
        BranchFacts facts = in2024(record);

        assertThat(tally(facts, Tallies.DUTY_REPORTS_TO_SUPERIOR).days()).isEqualTo(days("2024-07-01", "2024-12-01"));
        assertThat(tally(facts, Tallies.DUTY_REPORTS_TO_MEMBERS_MEETING).days()).isEqualTo(days("2025-01-15"));
        assertThat(tally(facts, Tallies.DUTY_REPORTS_NOT_APPRAISED).days()).isEqualTo(days("2025-01-15"));
        assertThat(tally(facts, Tallies.DUTY_REPORTS_APPRAISAL_NOT_STATED).days())
                .isEqualTo(days("2024-07-01"));
        assertThat(tally(facts, Tallies.REPORTS_TO_COMMITTEE).count()).isEqualTo(1);
        assertThat(tally(facts, Tallies.REPORTS_TO_SUPERIOR).count()).isEqualTo(2);
        assertThat(tally(facts, Tallies.DUTY_REPORTS_WITH_RESULT_USED).count()).isZero();
    }

    @Test
    void the_secretary_of_the_first_day_was_trained_in_rotation_at_county_level_or_above() {
        BranchRecord.Builder record = branch().members(
                        List.of(member("old"), member("new"), Given.memberBetween("gone", null, "2024-04-30")))
                .leadership(Given.committee(
                        officerBetween("old", null, "2024-06-30", Post.SECRETARY),
                        officerBetween("new", "2024-07-01", null, Post.SECRETARY),
                        officerBetween("gone", null, null, Post.SECRETARY)))
                .trainings(List.of(
                        training("old", "2024-06-30", Level.COUNTY, Training.Kind.ROTATION),
                        training("old", "2024-07-01", Level.COUNTY, Training.Kind.ROTATION),
                        training("new", "2024-07-02", Level.CITY, Training.Kind.ROTATION),
                        training("new", "2024-07-03", Level.TOWNSHIP, Training.Kind.ROTATION),
                        training("new", "2024-07-04", Level.CITY, Training.Kind.INDUCTION),
                        training("gone", "2024-04-30", Level.CITY, Training.Kind.ROTATION),
                        training("gone", "2024-05-01", Level.CITY, Training.Kind.ROTATION)));

        assertThat(tally(in2024(record), Tallies.SECRETARY_TRAININGS).days())
                .isEqualTo(days("2024-04-30", "2024-06-30", "2024-07-02"));
    }

    @Test
    void without_the_leadership_on_file_nobody_knows_whether_the_secretary_was_trained() {
        assertThat(Facts.tallied(in2024(branch().trainings(List.of())))).isEmpty();
    }

    @Test
    void publicity_is_counted_by_direction_within_the_period() {
        BranchRecord.Builder record = branch().publicity(List.of(
                publicity("2024-01-01", Publicity.Kind.DISCLOSURE),
                publicity("2024-12-31", Publicity.Kind.DISCLOSURE),
                publicity("2025-01-01", Publicity.Kind.DISCLOSURE),
                publicity("2024-05-01", Publicity.Kind.REPORT_UPWARD)));
        BranchFacts facts = in2024(record);

        assertThat(tally(facts, Tallies.DISCLOSURES).days()).isEqualTo(days("2024-01-01", "2024-12-31"));
        assertThat(tally(facts, Tallies.BRIEFINGS).count()).isZero();
        assertThat(tally(facts, Tallies.REPORTS_UPWARD).count()).isEqualTo(1);
    }

    @Test
    void dues_are_counted_within_the_period() {
        BranchRecord.Builder record = branch().dues(
                        List.of(new Dues(day("2023-12-31"), null, null), new Dues(day("2024-01-01"), null, null)));

        assertThat(tally(in2024(record), Tallies.DUES_COLLECTIONS).days()).isEqualTo(days("2024-01-01"));
    }

    @Test
    void the_plan_of_another_year_is_none() {
        assertThat(tally(in2024(branch().workPlan(plan(2023))), Tallies.WORK_PLANS)
                        .count())
                .isZero();
        assertThat(in2024(branch().workPlan(plan(2023))).ofType(WorkPlan.class)).isEmpty();
        assertThat(tally(in2024(branch().workPlan(plan(2024))), Tallies.WORK_PLANS)
                        .count())
                .isEqualTo(1);
        assertThat(in2024(branch().workPlan(plan(2024))).ofType(WorkPlan.class)).containsExactly(plan(2024));
    }

    @Test
    void what_local_schemes_count_is_handed_on_as_far_as_it_is_of_the_period() {
        Measure undated = new Measure("satisfaction", new BigDecimal("97.5"), "%", null, "survey");
        Measure past = new Measure("satisfaction", new BigDecimal("80"), "%", day("2023-12-31"), "survey");
        Event prize = new Event("commendation", "city", day("2024-07-01"), null);
        Event voided = new Event("commendation", "city", day("2024-07-02"), Given.forged());
        Rating rating = new Rating("superior", "grade", "GOOD", day("2023-12-31"));

        BranchFacts facts = in2024(branch().measures(List.of(past, undated))
                .events(List.of(voided, prize))
                .ratings(List.of(rating)));

        assertThat(facts.ofType(Measure.class)).containsExactly(undated);
        assertThat(facts.ofType(Event.class)).containsExactly(prize);
        assertThat(facts.ofType(Rating.class)).containsExactly(rating);
    }

    private static Lecture lecture(String id, String date, String speaker, Lecture.Role role) {
        return new Lecture(id, day(date), null, speaker, role, null, null);
    }

    private static Matter matter(Matter.Kind kind, Answer decided) {
        return new Matter(kind, null, false, null, decided, null);
    }

    private static DutyReport report(String date, int year, Audience to, boolean duty, Answer appraised) {
        return new DutyReport(day(date), year, to, duty, appraised, null, null, null);
    }

    private static Training training(String trainee, String from, Level organiser, Training.Kind kind) {
        return new Training(trainee, day(from), day("2024-12-31"), null, organiser, kind, null);
    }

    private static Publicity publicity(String date, Publicity.Kind kind) {
        return new Publicity(day(date), kind, null, null);
    }

    private static WorkPlan plan(int year) {
        return new WorkPlan(year, Set.of(), List.of(), null, null);
    }
}
