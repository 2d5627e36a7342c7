package org.branchrules.model.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.branchrules.model.record.Given.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a record says where its files say nothing: never yes, and original unless flagged. */
class DefaultsTest {
    private static final LocalDate DAY = day("2024-03-01");

    @Test
    void an_answer_that_is_not_given_is_not_stated() {
        assertThat(Answer.of(true)).isEqualTo(Answer.YES);
        assertThat(Answer.of(false)).isEqualTo(Answer.NO);
        assertThat(Answer.of(null)).isEqualTo(Answer.NOT_STATED);
    }

    @Test
    void evidence_is_original_unless_the_files_say_otherwise() {
        assertThat(new Proof("2024-7", null)).isEqualTo(new Proof("2024-7", Integrity.ORIGINAL));
        assertThat(Integrity.ORIGINAL.counts()).isTrue();
        assertThat(Integrity.FILLED_IN_AFTERWARDS.counts()).isFalse();
        assertThat(Integrity.VOID.counts()).isFalse();
    }

    @Test
    void a_meeting_met_in_person_and_dealt_with_nothing() {
        assertThat(new Meeting("a", DAY, null, null, null, null, null, null, null, null, null, null, null))
                .isEqualTo(new Meeting(
                        "a",
                        DAY,
                        null,
                        null,
                        Set.of(),
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        Meeting.Mode.IN_PERSON,
                        null,
                        Proof.NONE_NAMED));
    }

    @Test
    void who_decided_is_not_stated() {
        assertThat(new Admission("m", Admission.Step.ACCEPTED, DAY, null, null, null, null))
                .isEqualTo(new Admission(
                        "m", Admission.Step.ACCEPTED, DAY, DecidedBy.NOT_STATED, null, null, Proof.NONE_NAMED));
        assertThat(new MemberMatter("m", MemberMatter.Kind.DISPOSAL, DAY, null, null, null, null))
                .isEqualTo(new MemberMatter(
                        "m", MemberMatter.Kind.DISPOSAL, DAY, DecidedBy.NOT_STATED, null, null, Proof.NONE_NAMED));
        assertThat(new MajorMatter("x", DAY, null, null, null, Answer.NOT_STATED, Answer.NOT_STATED, null))
                .isEqualTo(new MajorMatter(
                        "x",
                        DAY,
                        null,
                        DecidedBy.NOT_STATED,
                        null,
                        Answer.NOT_STATED,
                        Answer.NOT_STATED,
                        Proof.NONE_NAMED));
        assertThat(new Election(
                        "e", DAY, Election.What.COMMITTEE, false, null, null, null, null, null, null, null, null))
                .isEqualTo(new Election(
                        "e",
                        DAY,
                        Election.What.COMMITTEE,
                        false,
                        Election.Body.NOT_STATED,
                        null,
                        null,
                        null,
                        null,
                        Answer.NOT_STATED,
                        null,
                        Proof.NONE_NAMED));
    }

    @Test
    void no_step_of_a_life_meeting_or_appraisal_is_taken_for_granted() {
        LifeMeeting meeting = new LifeMeeting(
                "l",
                DAY,
                2024,
                LifeMeeting.Form.OTHER,
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
        assertThat(List.of(
                        meeting.studied(),
                        meeting.talked(),
                        meeting.opinionsSought(),
                        meeting.problemsExamined(),
                        meeting.criticism(),
                        meeting.directionSet()))
                .containsOnly(Answer.NOT_STATED);
        assertThat(meeting.proof()).isEqualTo(Proof.NONE_NAMED);

        Appraisal appraisal = new Appraisal(
                "a", DAY, 2024, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
        assertThat(List.of(
                        appraisal.selfAppraisal(),
                        appraisal.mutualAppraisal(),
                        appraisal.ballot(),
                        appraisal.originalBranchesNotified()))
                .containsOnly(Answer.NOT_STATED);
        assertThat(appraisal.proof()).isEqualTo(Proof.NONE_NAMED);
    }

    @Test
    void a_unit_is_an_ordinary_one() {
        assertThat(new Unit("u", null, null, null, 3, 0, null, null, null, null))
                .isEqualTo(
                        new Unit("u", Unit.Category.ORDINARY, null, null, 3, 0, Answer.NOT_STATED, null, null, null));
    }

    @Test
    void nothing_is_claimed_of_a_temporary_branch_or_of_those_above() {
        assertThat(new TemporaryBranch(null, null, null, null, null, null))
                .isEqualTo(
                        new TemporaryBranch(null, null, Answer.NOT_STATED, Answer.NOT_STATED, null, Proof.NONE_NAMED));
        SuperiorSupport nothing = new SuperiorSupport(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null);
        assertThat(nothing.observations()).extracting(Observation::value).containsOnly(Answer.NOT_STATED);
        assertThat(nothing.vettingsNotHeard()).isZero();
        assertThat(nothing.backward()).isFalse();
    }

    @Test
    void contents_of_a_theme_day_are_none_and_its_follow_up_not_stated() {
        assertThat(Given.themeDay("t", "2024-03-01"))
                .isEqualTo(new ThemeDay("t", DAY, null, Set.of(), null, Answer.NOT_STATED, null, Proof.NONE_NAMED));
    }
}
