package org.branchrules.model.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.branchrules.model.record.Admission;
import org.branchrules.model.record.AdmissionProcedure;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.BranchForm;
import org.branchrules.model.record.BranchKind;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.DecidedBy;
import org.branchrules.model.record.Identity;
import org.branchrules.model.record.Member;
import org.junit.jupiter.api.Test;

/** The way of one person into the Party, as rules find it. */
class AdmissionFactsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 20);

    @Test
    void a_file_without_the_way_leaves_everything_open() {
        AdmissionCase found = of(Admission.Step.ACCEPTED, null);
        assertThat(found.talkStated()).isFalse();
        assertThat(found.activistStated()).isFalse();
        assertThat(found.trainingStated()).isFalse();
        assertThat(found.fixingStated()).isFalse();
        assertThat(found.mentors()).isEqualTo(-1);
        assertThat(List.of(found.mentorsFull(), found.introducersFull(), found.reviewed(), found.preApproved()))
                .containsOnly(Answer.NOT_STATED);
        assertThat(found.acceptedOn()).isEqualTo(DAY);
    }

    @Test
    void whoever_became_a_full_member_only_later_was_none_as_a_guide() {
        assertThat(guidedBy(List.of("full", "late"), DAY.minusYears(1)).mentorsFull())
                .isEqualTo(Answer.NO);
        assertThat(guidedBy(List.of("full", "late"), DAY.minusDays(1)).mentorsFull())
                .isEqualTo(Answer.YES);
    }

    @Test
    void a_guide_who_is_not_on_the_roll_leaves_it_open() {
        assertThat(guidedBy(List.of("full", "stranger"), DAY).mentorsFull()).isEqualTo(Answer.NOT_STATED);
    }

    @Test
    void probation_counts_from_the_day_on_the_roll_where_no_acceptance_is_on_file() {
        AdmissionCase found = of(Admission.Step.CONFIRMED, null);
        assertThat(found.acceptedOn()).isEqualTo(DAY.minusYears(1));
        assertThat(found.probationOf(12)).isTrue();
        assertThat(found.probationOf(13)).isFalse();
    }

    @Test
    void either_the_days_or_the_hours_of_training_are_enough() {
        AdmissionCase found = of(
                Admission.Step.ACCEPTED,
                new AdmissionProcedure(
                        null, null, null, null, null, null, null, null, null, 2, 24, null, null, null, null, null));
        assertThat(found.trained(3, 24)).isTrue();
        assertThat(found.trained(3, 25)).isFalse();
        assertThat(found.trained(2, 25)).isTrue();
    }

    @Test
    void a_step_outside_the_period_is_no_case() {
        BranchFacts facts = Facts.of2024AsOf(record(Admission.Step.ACCEPTED, null), "2024-06-19");
        assertThat(facts.ofType(AdmissionCase.class)).isEmpty();
    }

    private static AdmissionCase guidedBy(List<String> mentors, LocalDate activistOn) {
        return of(
                Admission.Step.ACCEPTED,
                new AdmissionProcedure(
                        null,
                        null,
                        activistOn,
                        DecidedBy.COMMITTEE,
                        null,
                        null,
                        mentors,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    private static AdmissionCase of(Admission.Step step, AdmissionProcedure procedure) {
        return Facts.only(Facts.in2024(record(step, procedure)), AdmissionCase.class);
    }

    private static BranchRecord.Builder record(Admission.Step step, AdmissionProcedure procedure) {
        return BranchRecord.builder(new Identity("b", BranchKind.AGENCY, BranchForm.STAND_ALONE, null, null, null))
                .members(List.of(
                        member("full", LocalDate.of(2000, 1, 1), LocalDate.of(2001, 1, 1)),
                        member("late", LocalDate.of(2022, 12, 1), LocalDate.of(2023, 12, 1)),
                        member("new", DAY.minusYears(1), null)))
                .admissions(List.of(new Admission("new", step, DAY, DecidedBy.MEMBERS_MEETING, null, procedure, null)));
    }

    private static Member member(String id, LocalDate admittedOn, LocalDate fullSince) {
        return new Member(id, admittedOn, fullSince, null, null, false, null, null, false, List.of(), null);
    }
}
