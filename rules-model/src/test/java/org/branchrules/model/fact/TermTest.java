package org.branchrules.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.branchrules.model.fact.Facts.in2024;
import static org.branchrules.model.fact.Facts.of2024AsOf;
import static org.branchrules.model.record.Given.branch;
import static org.branchrules.model.record.Given.day;

import java.util.List;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.Given;
import org.branchrules.model.record.Leadership;
import org.branchrules.model.record.Leadership.ElectedBy;
import org.branchrules.model.record.Leadership.TermChange;
import org.branchrules.model.record.Leadership.TermChange.Direction;
import org.branchrules.model.record.Proof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {
    @Test
    void a_term_is_not_overdue_on_the_day_on_which_the_election_is_due() {
        assertThat(term("2021-06-30", "2024-06-30").overdue(3)).isFalse();
        assertThat(term("2021-06-30", "2024-07-01").overdue(3)).isTrue();
        assertThat(term("2021-06-30", "2024-07-01").overdue(5)).isFalse();
    }

    @Test
    void the_state_of_a_term_says_when_it_was_due_and_how_long_ago() {
        assertThat(term("2021-06-30", "2024-07-10").of(3))
                .isEqualTo(new TermState(day("2021-06-30"), 3, day("2024-06-30"), 10, null, null));
        assertThat(term("2021-06-30", "2024-06-30").of(3).daysOverdue()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"3, 2023-02-28", "4, 2024-02-29", "5, 2025-02-28"})
    void a_term_from_a_leap_day_ends_on_the_last_of_february(int years, String due) {
        assertThat(term("2020-02-29", "2024-12-31").dueOn(years)).isEqualTo(due);
        assertThat(term("2020-02-29", due).overdue(years)).isFalse();
        assertThat(new Term(day("2020-02-29"), null, null, false, Answer.NO, null, day(due).plusDays(1)).overdue(years))
                .isTrue();
    }

    @Test
    void an_approved_postponement_holds_to_its_last_day() {
        assertThat(postponed("2024-09-30", "2024-09-30").overdue(3)).isFalse();
        assertThat(postponed("2024-09-30", "2024-10-01").overdue(3)).isTrue();
    }

    @Test
    void a_postponement_does_not_lengthen_what_is_past_due() {
        assertThat(postponed("2024-12-31", "2024-09-30").pastDueBeyond(3, 3)).isFalse();
        assertThat(postponed("2024-12-31", "2024-10-01").pastDueBeyond(3, 3)).isTrue();
    }

    @Test
    void an_election_is_early_until_the_previous_term_has_run_out() {
        assertThat(elected("2024-05-31", "2021-06-01").electedEarly(3)).isTrue();
        assertThat(elected("2024-06-01", "2021-06-01").electedEarly(3)).isFalse();
        assertThat(elected("2024-05-31", null).electedEarly(3)).isFalse();
    }

    @Test
    void an_election_is_early_beyond_some_months_when_it_is_more_than_those_before() {
        assertThat(elected("2024-03-01", "2021-06-01").electedEarlyBeyond(3, 3)).isFalse();
        assertThat(elected("2024-02-29", "2021-06-01").electedEarlyBeyond(3, 3)).isTrue();
    }

    @Test
    void an_election_of_another_year_is_not_early_in_this_one() {
        Term earlier = new Term(day("2023-05-31"), null, day("2021-06-01"), false, Answer.NO, null, day("2024-12-31"));

        assertThat(earlier.electedEarly(3)).isFalse();
        assertThat(earlier.electedEarlyBeyond(3, 1)).isFalse();
    }

    @Test
    void a_reminder_is_due_some_months_before_the_term_runs_out() {
        assertThat(term("2021-08-31", "2024-02-28").reminderDue(3, 6)).isFalse();
        assertThat(term("2021-08-31", "2024-02-29").reminderDue(3, 6)).isTrue();
    }

    @Test
    void a_reminder_is_in_time_up_to_that_day() {
        assertThat(reminded("2024-02-29").remindedInTime(3, 6)).isTrue();
        assertThat(reminded("2024-03-01").remindedInTime(3, 6)).isFalse();
        assertThat(reminded(null).remindedInTime(3, 6)).isFalse();
    }

    @Test
    void the_term_of_a_branch_is_seen_from_the_day_of_the_assessment() {
        assertThat(Facts.only(
                        of2024AsOf(branch().leadership(leadership("2021-06-30", null)), "2024-06-30"), Term.class))
                .isEqualTo(term("2021-06-30", "2024-06-30"));
        assertThat(Facts.only(
                        of2024AsOf(branch().leadership(leadership("2021-06-30", null)), "2025-06-30"), Term.class))
                .isEqualTo(term("2021-06-30", "2024-12-31"));
        assertThat(Facts.only(
                        in2024(branch(null, "2024-06-30").leadership(leadership("2021-06-30", null))), Term.class))
                .isEqualTo(term("2021-06-30", "2024-06-30"));
    }

    @Test
    void a_postponement_counts_when_it_is_approved_on_original_paper() {
        assertThat(postponedUntil(new TermChange(Direction.POSTPONED, day("2024-09-30"), day("2024-06-01"), null)))
                .isEqualTo("2024-09-30");
        assertThat(postponedUntil(new TermChange(Direction.POSTPONED, day("2024-09-30"), null, null)))
                .isNull();
        assertThat(postponedUntil(
                        new TermChange(Direction.POSTPONED, day("2024-09-30"), day("2024-06-01"), Given.forged())))
                .isNull();
        assertThat(postponedUntil(new TermChange(Direction.ADVANCED, day("2024-03-30"), day("2024-01-01"), null)))
                .isNull();
    }

    @Test
    void an_early_election_is_approved_by_an_approval_to_hold_it_early() {
        assertThat(early(new TermChange(Direction.ADVANCED, day("2024-03-30"), day("2024-01-01"), null)))
                .isEqualTo(Answer.YES);
        assertThat(early(new TermChange(Direction.ADVANCED, day("2024-03-30"), null, null)))
                .isEqualTo(Answer.NO);
        assertThat(early(new TermChange(Direction.POSTPONED, day("2024-03-30"), day("2024-01-01"), null)))
                .isEqualTo(Answer.NO);
        assertThat(early(null)).isEqualTo(Answer.NO);
    }

    @Test
    void an_appointed_leadership_and_one_not_yet_elected_have_no_term() {
        Leadership appointed = leadership("2021-06-30", null, ElectedBy.APPOINTED_FROM_ABOVE);

        assertThat(in2024(branch().leadership(appointed)).ofType(Term.class)).isEmpty();
        assertThat(of2024AsOf(branch().leadership(leadership("2024-07-01", null)), "2024-06-30")
                        .ofType(Term.class))
                .isEmpty();
        assertThat(in2024(branch().leadership(Given.committee())).ofType(Term.class))
                .isEmpty();
    }

    @Test
    void an_election_in_the_period_is_known_as_such() {
        assertThat(Facts.only(in2024(branch().leadership(leadership("2024-01-01", null))), Term.class)
                        .electedInPeriod())
                .isTrue();
        assertThat(Facts.only(in2024(branch().leadership(leadership("2023-12-31", null))), Term.class)
                        .electedInPeriod())
                .isFalse();
    }

    private static Term term(String electedOn, String asOf) {
        return new Term(day(electedOn), null, null, false, Answer.NO, null, day(asOf));
    }

    /** Elected on 2021-06-30, so due on 2024-06-30. */
    private static Term postponed(String until, String asOf) {
        return new Term(day("2021-06-30"), day(until), null, false, Answer.NO, null, day(asOf));
    }

    private static Term elected(String electedOn, String before) {
        return new Term(
                day(electedOn), null, before == null ? null : day(before), true, Answer.NO, null, day("2024-12-31"));
    }

    /** Elected on 2021-08-31, so due on 2024-08-31. */
    private static Term reminded(String on) {
        return new Term(
                day("2021-08-31"), null, null, false, Answer.NO, on == null ? null : day(on), day("2024-12-31"));
    }

    private static Leadership leadership(String electedOn, TermChange change) {
        return leadership(electedOn, change, ElectedBy.MEMBERS_MEETING);
    }

    private static Leadership leadership(String electedOn, TermChange change, ElectedBy by) {
        return new Leadership(
                true, 5, day(electedOn), by, null, change, null, null, List.of(), List.of(), Proof.NONE_NAMED);
    }

    private static java.time.LocalDate postponedUntil(TermChange change) {
        return Facts.only(in2024(branch().leadership(leadership("2021-06-30", change))), Term.class)
                .postponedUntil();
    }

    private static Answer early(TermChange change) {
        return Facts.only(in2024(branch().leadership(leadership("2024-03-30", change))), Term.class)
                .earlyElectionApproved();
    }
}
