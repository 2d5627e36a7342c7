package org.branchrules.model.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.branchrules.model.record.Answer.NO;
import static org.branchrules.model.record.Answer.NOT_STATED;
import static org.branchrules.model.record.Answer.YES;
import static org.branchrules.model.record.Given.day;

import java.time.LocalDate;
import java.util.Set;
import org.branchrules.model.RequirementId;
import org.branchrules.model.record.Appraisal.Place;
import org.branchrules.model.record.ThemeDay.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a single record tells a rule that asks it. */
class AnswersOfRecordsTest {
    @ParameterizedTest
    @CsvSource({"YES, YES, YES, YES", "YES, YES, NO, NO", "NO, NOT_STATED, YES, NO", "YES, NOT_STATED, YES, NOT_STATED"
    })
    void one_step_left_out_outweighs_a_silent_one_and_that_outweighs_the_rest(
            Answer one, Answer two, Answer three, Answer all) {
        assertThat(prepared(one, two, three).prepared()).isEqualTo(all);
        assertThat(conducted(one, two, three).conducted()).isEqualTo(all);
    }

    @Test
    void a_life_meeting_is_in_the_last_quarter_from_the_first_of_its_first_month() {
        assertThat(heldOn("2024-09-30", 2024).heldFromMonth(10)).isFalse();
        assertThat(heldOn("2024-10-01", 2024).heldFromMonth(10)).isTrue();
        assertThat(heldOn("2024-12-31", 2024).heldFromMonth(10)).isTrue();
    }

    @Test
    void a_life_meeting_held_in_the_next_year_is_not_in_the_last_quarter_of_its_own() {
        assertThat(heldOn("2025-01-10", 2024).heldFromMonth(10)).isFalse();
        assertThat(heldOn("2025-11-10", 2024).heldFromMonth(10)).isFalse();
    }

    @Test
    void measures_after_a_life_meeting_are_counted_in_whole_per_cent_rounded_down() {
        assertThat(withMeasures(3, 2).percentDone()).isEqualTo(66);
        assertThat(withMeasures(3, 3).percentDone()).isEqualTo(100);
        assertThat(withMeasures(3, 0).percentDone()).isZero();
        assertThat(withMeasures(200, 199).percentDone()).isEqualTo(99);
    }

    @Test
    void measures_of_which_the_files_are_silent_are_neither_there_nor_missing() {
        assertThat(withMeasures(null, null).measuresDrawnUp()).isEqualTo(NOT_STATED);
        assertThat(withMeasures(0, null).measuresDrawnUp()).isEqualTo(NO);
        assertThat(withMeasures(1, null).measuresDrawnUp()).isEqualTo(YES);
        assertThat(withMeasures(1, null).measuresDoneStated()).isFalse();
        assertThat(withMeasures(1, null).percentDone()).isEqualTo(100);
        assertThat(withMeasures(1, 0).measuresDoneStated()).isTrue();
    }

    @Test
    void an_appraisal_is_complete_with_three_steps_and_the_ballot_at_a_members_meeting() {
        assertThat(appraisal(YES, YES, YES, Place.MEMBERS_MEETING).complete()).isEqualTo(YES);
        assertThat(appraisal(YES, YES, YES, Place.GROUP_MEETING).complete()).isEqualTo(NO);
        assertThat(appraisal(YES, YES, YES, Place.OTHER).complete()).isEqualTo(NO);
        assertThat(appraisal(YES, YES, YES, null).complete()).isEqualTo(NOT_STATED);
        assertThat(appraisal(NOT_STATED, YES, YES, Place.MEMBERS_MEETING).complete())
                .isEqualTo(NOT_STATED);
        assertThat(appraisal(NO, NOT_STATED, NOT_STATED, null).complete()).isEqualTo(NO);
    }

    @Test
    void opinions_and_self_analyses_are_complete_when_there_is_one_for_each_member_due() {
        assertThat(appraised(4, 5, 4).opinionsComplete()).isEqualTo(NO);
        assertThat(appraised(5, 5, 4).opinionsComplete()).isEqualTo(YES);
        assertThat(appraised(null, 5, null).opinionsComplete()).isEqualTo(NOT_STATED);
        assertThat(appraised(5, null, 5).opinionsComplete()).isEqualTo(NOT_STATED);
        assertThat(appraised(5, 5, 4).selfAnalysesComplete()).isEqualTo(NO);
        assertThat(appraised(5, 5, 5).selfAnalysesComplete()).isEqualTo(YES);
        assertThat(appraised(5, 5, null).selfAnalysesComplete()).isEqualTo(NOT_STATED);
        assertThat(appraised(5, null, null).withMembersDue(6).opinionsComplete())
                .isEqualTo(NO);
    }

    @Test
    void a_theme_day_is_planned_on_or_before_its_day() {
        assertThat(themeDay("2024-03-20").planned()).isTrue();
        assertThat(themeDay("2024-03-21").planned()).isFalse();
        assertThat(themeDay(null).planned()).isFalse();
    }

    @Test
    void a_theme_day_may_be_themed_and_misused_at_once() {
        ThemeDay mixed = themeDay("2024-03-20", Content.STUDY, Content.SIGHTSEEING);
        assertThat(mixed.themed()).isTrue();
        assertThat(mixed.misused()).isTrue();
        ThemeDay outing = themeDay("2024-03-20", Content.ENTERTAINMENT);
        assertThat(outing.themed()).isFalse();
        assertThat(outing.misused()).isTrue();
        assertThat(outing.contentsStated()).isTrue();
        assertThat(themeDay("2024-03-20").contentsStated()).isFalse();
    }

    @Test
    void a_written_reply_is_in_time_on_the_day_that_months_later_has_the_same_number() {
        assertThat(founding("2024-03-15", "2024-04-15").repliedWithin(1)).isTrue();
        assertThat(founding("2024-03-15", "2024-04-16").repliedWithin(1)).isFalse();
        assertThat(founding("2024-01-31", "2024-02-29").repliedWithin(1)).isTrue();
        assertThat(founding("2024-01-31", "2024-03-01").repliedWithin(1)).isFalse();
        assertThat(founding(null, "2024-03-01").repliedWithin(1)).isTrue();
        assertThat(founding("2024-01-31", null).repliedWithin(1)).isTrue();
    }

    @Test
    void a_project_lasts_months_up_to_the_day_before_the_same_date() {
        assertThat(project("2024-03-01", "2024-08-31").lasts(6)).isTrue();
        assertThat(project("2024-03-01", "2024-08-30").lasts(6)).isFalse();
        assertThat(project(null, "2024-08-31").lasts(6)).isFalse();
        assertThat(project("2024-03-01", null).lasts(6)).isFalse();
    }

    @Test
    void help_that_came_after_a_day_had_not_come_on_that_day() {
        CareCase helped = new CareCase("m", CareCase.Kind.HARDSHIP, day("2024-03-01"), day("2024-05-01"));

        assertThat(helped.asOf(day("2024-04-30"))).isEqualTo(new CareCase("m", helped.kind(), helped.since(), null));
        assertThat(helped.asOf(day("2024-04-30")).helped()).isFalse();
        assertThat(helped.asOf(day("2024-05-01"))).isEqualTo(helped);
        assertThat(helped.hardship()).isTrue();
        assertThat(new CareCase("m", CareCase.Kind.COMPLAINT, day("2024-03-01"), null).hardship())
                .isFalse();
    }

    @Test
    void an_excuse_covers_days_from_its_first_to_its_last() {
        Excuse excuse = excuse("2024-02-01", "2024-03-31");

        assertThat(excuse.covers(day("2024-02-01"), day("2024-03-31"))).isTrue();
        assertThat(excuse.covers(day("2024-01-31"), day("2024-03-31"))).isFalse();
        assertThat(excuse.covers(day("2024-02-01"), day("2024-04-01"))).isFalse();
        assertThat(excuse(null, null).covers(LocalDate.MIN, LocalDate.MAX)).isTrue();
    }

    @Test
    void an_adjustment_is_authorised_by_application_and_approval_or_from_above() {
        assertThat(adjustment("2024-02-01", "2024-02-20", null).authorised()).isTrue();
        assertThat(adjustment("2024-02-01", null, null).authorised()).isFalse();
        assertThat(adjustment(null, "2024-02-20", NO).authorised()).isFalse();
        assertThat(adjustment(null, null, YES).authorised()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "MEMBERS_MEETING, YES",
        "DELEGATE_MEETING, YES",
        "COMMITTEE, NO",
        "GROUP, NO",
        "OTHER, NO",
        "NOT_STATED, NOT_STATED"
    })
    void an_election_belongs_to_the_members_or_their_delegates(Election.Body body, Answer byMembers) {
        Election election = new Election(
                "e", day("2024-03-01"), Election.What.COMMITTEE, false, body, null, null, null, null, null, null, null);

        assertThat(election.byMembersMeeting()).isEqualTo(byMembers);
    }

    @ParameterizedTest
    @CsvSource({"COMMITTEE, true", "DELEGATES, true", "SECRETARY, false", "DEPUTY_SECRETARY, false"})
    void committee_and_delegates_are_elected_by_the_members_meeting(Election.What what, boolean ofMembers) {
        Election election =
                new Election("e", day("2024-03-01"), what, false, null, null, null, null, null, null, null, null);

        assertThat(election.ofMembersMeeting()).isEqualTo(ofMembers);
    }

    @Test
    void county_level_and_above_is_county_city_province_and_centre() {
        assertThat(Training.Level.values())
                .filteredOn(Training.Level::isCountyOrAbove)
                .containsExactly(
                        Training.Level.COUNTY, Training.Level.CITY, Training.Level.PROVINCE, Training.Level.CENTRAL);
    }

    @Test
    void a_task_of_blanks_is_no_task() {
        assertThat(new TemporaryBranch(" ", null, null, null, null, null).taskStated())
                .isFalse();
        assertThat(new TemporaryBranch("防汛", null, null, null, null, null).taskStated())
                .isTrue();
    }

    @Test
    void an_unfit_officer_is_replaced_within_so_many_days_of_becoming_known() {
        assertThat(unfit("2024-03-01", "2024-03-31").unfitOfficerReplacedWithin(30))
                .isTrue();
        assertThat(unfit("2024-03-01", "2024-04-01").unfitOfficerReplacedWithin(30))
                .isFalse();
        assertThat(unfit("2024-03-01", null).unfitOfficerReplacedWithin(30)).isFalse();
    }

    private static LifeMeeting prepared(Answer studied, Answer talked, Answer sought) {
        return lifeMeeting("2024-11-01", 2024, studied, talked, sought, YES, YES, YES, null, null);
    }

    private static LifeMeeting conducted(Answer examined, Answer criticism, Answer direction) {
        return lifeMeeting("2024-11-01", 2024, YES, YES, YES, examined, criticism, direction, null, null);
    }

    private static LifeMeeting heldOn(String date, int year) {
        return lifeMeeting(date, year, YES, YES, YES, YES, YES, YES, null, null);
    }

    private static LifeMeeting withMeasures(Integer measures, Integer done) {
        return lifeMeeting("2024-11-01", 2024, YES, YES, YES, YES, YES, YES, measures, done);
    }

    private static LifeMeeting lifeMeeting(
            String date,
            int year,
            Answer studied,
            Answer talked,
            Answer sought,
            Answer examined,
            Answer criticism,
            Answer direction,
            Integer measures,
            Integer done) {
        return new LifeMeeting(
                "l",
                day(date),
                year,
                LifeMeeting.Form.MEMBERS_MEETING,
                studied,
                talked,
                sought,
                examined,
                criticism,
                direction,
                measures,
                done,
                null,
                null,
                null);
    }

    private static Appraisal appraisal(Answer self, Answer mutual, Answer ballot, Place at) {
        return new Appraisal(
                "a",
                day("2024-11-01"),
                2024,
                self,
                mutual,
                ballot,
                at,
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

    private static Appraisal appraised(Integer opinions, Integer due, Integer analyses) {
        return new Appraisal(
                "a",
                day("2024-11-01"),
                2024,
                YES,
                YES,
                YES,
                null,
                opinions,
                due,
                analyses,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static ThemeDay themeDay(String plannedOn, Content... contents) {
        return new ThemeDay(
                "t",
                day("2024-03-20"),
                null,
                Set.of(contents),
                plannedOn == null ? null : day(plannedOn),
                null,
                null,
                null);
    }

    private static Founding founding(String appliedOn, String approvedOn) {
        return new Founding(
                appliedOn == null ? null : day(appliedOn),
                null,
                approvedOn == null ? null : day(approvedOn),
                null,
                null,
                null,
                null);
    }

    private static Unit project(String from, String to) {
        return new Unit(
                "u",
                Unit.Category.PROJECT,
                null,
                null,
                3,
                0,
                null,
                from == null ? null : day(from),
                to == null ? null : day(to),
                null);
    }

    private static Excuse excuse(String from, String to) {
        return new Excuse(
                new RequirementId("11-a"),
                Excuse.Kind.REASON,
                "…",
                null,
                from == null ? null : day(from),
                to == null ? null : day(to));
    }

    private static Adjustment adjustment(String appliedOn, String approvedOn, Answer decidedAbove) {
        return new Adjustment(
                Adjustment.Kind.MERGED,
                day("2024-03-01"),
                appliedOn == null ? null : day(appliedOn),
                approvedOn == null ? null : day(approvedOn),
                null,
                decidedAbove,
                null);
    }

    private static SuperiorSupport unfit(String since, String replacedOn) {
        return new SuperiorSupport(
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
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                day(since),
                replacedOn == null ? null : day(replacedOn),
                null,
                null,
                null);
    }
}
