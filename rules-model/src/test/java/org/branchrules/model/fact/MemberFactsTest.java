package org.branchrules.model.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.BranchForm;
import org.branchrules.model.record.BranchKind;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Identity;
import org.branchrules.model.record.Leadership;
import org.branchrules.model.record.Member;
import org.branchrules.model.record.Officer;
import org.branchrules.model.record.Post;
import org.branchrules.model.record.StudyAccount;
import org.branchrules.model.record.Training;
import org.branchrules.model.record.Whereabouts;
import org.junit.jupiter.api.Test;

/** How members and officers are looked after, as rules find it. */
class MemberFactsTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2001, 1, 1);

    @Test
    void hours_are_due_for_those_who_belonged_all_year_and_are_not_excused() {
        BranchFacts facts = Facts.in2024(record(
                        member("old", null, false, null),
                        member("newcomer", LocalDate.of(2024, 1, 2), false, null),
                        member("frail", null, true, null))
                .studyAccounts(List.of(
                        new StudyAccount("old", 2024, 31, 1),
                        new StudyAccount("old", 2023, 99, 9),
                        new StudyAccount("frail", 2024, 0, 0))));
        StudyCoverage members = facts.ofType(StudyCoverage.class).get(0);
        assertThat(members.accounts()).containsExactly(new StudyCoverage.Account("old", 31, 1));
        assertThat(members.belowHours(32)).isEqualTo(1);
        assertThat(members.belowHours(31)).isZero();
    }

    @Test
    void a_member_without_an_account_is_neither_below_nor_above() {
        BranchFacts facts =
                Facts.in2024(record(member("old", null, false, null)).studyAccounts(List.of()));
        StudyCoverage members = facts.ofType(StudyCoverage.class).get(0);
        assertThat(members.belowHours(32)).isZero();
        assertThat(members.withoutAccount()).isEqualTo(1);
    }

    @Test
    void without_the_ledger_nothing_is_said_of_hours() {
        assertThat(Facts.in2024(record(member("old", null, false, null))).ofType(StudyCoverage.class))
                .isEmpty();
    }

    @Test
    void an_absence_lasts_so_many_months_from_the_day_on_which_they_are_full() {
        Absence found = Facts.only(
                Facts.in2024(record(member("lost", null, false, lostSince(LocalDate.of(2024, 6, 30))))), Absence.class);
        assertThat(found.kind()).isEqualTo(Absence.Kind.LOST);
        assertThat(found.lasts(6)).isTrue();
        assertThat(found.lasts(7)).isFalse();
    }

    @Test
    void an_absence_that_begins_later_is_none_yet() {
        assertThat(Facts.of2024AsOf(
                                record(member("lost", null, false, lostSince(LocalDate.of(2024, 7, 1)))), "2024-06-30")
                        .ofType(Absence.class))
                .isEmpty();
    }

    @Test
    void a_secretary_who_went_on_after_an_election_is_not_new() {
        LocalDate again = LocalDate.of(2024, 3, 1);
        assertThat(inductions(secretary(LONG_AGO, again.minusDays(1)), secretary(again, null)))
                .isEmpty();
        assertThat(inductions(secretary(again, null))).hasSize(1);
    }

    @Test
    void training_before_taking_office_is_no_induction() {
        LocalDate taking = LocalDate.of(2024, 3, 1);
        Induction found = inductions(secretary(taking, null)).get(0);
        assertThat(found.trainedOn()).isEqualTo(LocalDate.of(2024, 9, 1));
        assertThat(found.fallsDue(6)).isTrue();
        assertThat(found.trainedWithin(6)).isTrue();
        assertThat(found.trainedWithin(5)).isFalse();
    }

    @Test
    void leaving_with_the_election_is_no_departure() {
        LocalDate elected = LocalDate.of(2024, 3, 1);
        assertThat(departures(elected, elected.minusDays(1))).isEmpty();
        assertThat(departures(elected, elected.plusMonths(1)))
                .containsExactly(
                        new Departure("old", List.of(Post.SECRETARY), elected.plusMonths(1), Answer.NOT_STATED));
    }

    private static List<Departure> departures(LocalDate electedOn, LocalDate last) {
        return Facts.in2024(record(member("old", null, false, null))
                        .leadership(leadership(electedOn, secretary(LONG_AGO, last))))
                .ofType(Departure.class);
    }

    private static List<Induction> inductions(Officer... officers) {
        return Facts.in2024(record(member("old", null, false, null))
                        .leadership(leadership(null, officers))
                        .trainings(List.of(training(LocalDate.of(2024, 2, 1)), training(LocalDate.of(2024, 9, 1)))))
                .ofType(Induction.class);
    }

    private static Training training(LocalDate day) {
        return new Training("old", day, day, 8, Training.Level.COUNTY, Training.Kind.INDUCTION, null);
    }

    private static Leadership leadership(LocalDate electedOn, Officer... officers) {
        return new Leadership(false, null, electedOn, null, null, null, null, null, List.of(officers), List.of(), null);
    }

    private static Officer secretary(LocalDate from, LocalDate to) {
        return new Officer(
                "old", java.util.Set.of(Post.SECRETARY), from, to, null, null, null, null, 0, null, null, null);
    }

    private static Whereabouts lostSince(LocalDate day) {
        return new Whereabouts(null, null, null, null, null, day, null, null, null, null);
    }

    private static Member member(String id, LocalDate inBranchFrom, boolean exempt, Whereabouts whereabouts) {
        return new Member(
                id, LONG_AGO, LONG_AGO, inBranchFrom, null, false, null, null, exempt, List.of(), whereabouts);
    }

    private static BranchRecord.Builder record(Member... members) {
        return BranchRecord.builder(new Identity("b", BranchKind.AGENCY, BranchForm.STAND_ALONE, null, null, null))
                .members(List.of(members));
    }
}
