package org.branchrules.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.branchrules.model.fact.Facts.days;
import static org.branchrules.model.fact.Facts.tally;
import static org.branchrules.model.record.Given.branch;
import static org.branchrules.model.record.Given.day;
import static org.branchrules.model.record.Given.fullMember;

import java.util.List;
import org.branchrules.model.AssessmentPeriod;
import org.branchrules.model.record.Appraisal;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.CareCase;
import org.branchrules.model.record.LifeMeeting;
import org.junit.jupiter.api.Test;

/** A yearly meeting counts for the year that it is for, whenever it was held. */
class YearOfAMeetingTest {
    @Test
    void the_life_meeting_for_2018_that_was_held_in_january_2019_counts_for_2018() {
        BranchRecord.Builder record = branch().lifeMeetings(List.of(
                lifeMeeting("for-2018", "2019-01-15", 2018), lifeMeeting("for-2019", "2019-11-20", 2019)));

        BranchFacts of2018 = Facts.of(record, AssessmentPeriod.year(2018));
        BranchFacts of2019 = Facts.of(record, AssessmentPeriod.year(2019));

        assertThat(tally(of2018, Tallies.LIFE_MEETINGS).days()).isEqualTo(days("2019-01-15"));
        assertThat(of2018.ofType(LifeMeeting.class)).extracting(LifeMeeting::id).containsExactly("for-2018");
        assertThat(tally(of2019, Tallies.LIFE_MEETINGS).days()).isEqualTo(days("2019-11-20"));
        assertThat(of2019.ofType(LifeMeeting.class)).extracting(LifeMeeting::id).containsExactly("for-2019");
        assertThat(tally(Facts.of(record, AssessmentPeriod.year(2020)), Tallies.LIFE_MEETINGS)
                        .count())
                .isZero();
    }

    @Test
    void the_same_holds_for_an_appraisal() {
        BranchRecord.Builder record = branch().appraisals(List.of(appraisal("2019-01-15", 2018, null)));

        assertThat(tally(Facts.of(record, AssessmentPeriod.year(2018)), Tallies.APPRAISALS)
                        .count())
                .isEqualTo(1);
        assertThat(tally(Facts.of(record, AssessmentPeriod.year(2019)), Tallies.APPRAISALS)
                        .count())
                .isZero();
    }

    @Test
    void who_was_to_be_appraised_is_counted_on_the_day_where_the_files_do_not_say() {
        BranchRecord.Builder record = branch().members(List.of(
                        fullMember("a", "2010-01-01"), fullMember("b", "2024-11-20"), fullMember("c", "2024-11-21")))
                .appraisals(List.of(appraisal("2024-11-20", 2024, null)));

        assertThat(appraised(record).membersDue()).isEqualTo(2);
        assertThat(appraised(record.appraisals(List.of(appraisal("2024-11-20", 2024, 7))))
                        .membersDue())
                .isEqualTo(7);
        assertThat(appraised(branch().appraisals(List.of(appraisal("2024-11-20", 2024, null))))
                        .membersDue())
                .isNull();
    }

    @Test
    void a_member_in_need_stays_on_the_list_until_helped() {
        CareCase helpedLater = new CareCase("a", CareCase.Kind.HEALTH, day("2024-02-01"), day("2024-07-01"));
        CareCase helpedBefore = new CareCase("b", CareCase.Kind.HEALTH, day("2023-02-01"), day("2023-12-31"));
        CareCase since2023 = new CareCase("c", CareCase.Kind.HEALTH, day("2023-02-01"), null);
        CareCase notYet = new CareCase("d", CareCase.Kind.HEALTH, day("2024-07-01"), null);

        assertThat(Facts.of2024AsOf(
                                branch().careCases(List.of(helpedLater, helpedBefore, since2023, notYet)), "2024-06-30")
                        .ofType(CareCase.class))
                .containsExactly(since2023, new CareCase("a", CareCase.Kind.HEALTH, day("2024-02-01"), null));
    }

    private static LifeMeeting lifeMeeting(String id, String date, int year) {
        return new LifeMeeting(
                id,
                day(date),
                year,
                LifeMeeting.Form.MEMBERS_MEETING,
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

    private static Appraisal appraisal(String date, int year, Integer due) {
        return new Appraisal(
                "a", day(date), year, null, null, null, null, 1, due, null, null, null, null, null, null, null, null);
    }

    private static Appraisal appraised(BranchRecord.Builder record) {
        return Facts.only(Facts.in2024(record), Appraisal.class);
    }
}
