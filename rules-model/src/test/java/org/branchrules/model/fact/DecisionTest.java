package org.branchrules.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.branchrules.model.fact.Facts.in2024;
import static org.branchrules.model.record.Given.branch;
import static org.branchrules.model.record.Given.day;
import static org.branchrules.model.record.Given.meeting;

import java.util.List;
import org.branchrules.model.record.Admission;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.DecidedBy;
import org.branchrules.model.record.Given;
import org.branchrules.model.record.MajorMatter;
import org.branchrules.model.record.Matter;
import org.branchrules.model.record.MemberMatter;
import org.branchrules.model.record.Proof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the members' meeting decided, and what it should have. */
class DecisionTest {
    @ParameterizedTest
    @CsvSource({
        "MEMBERS_MEETING, , YES",
        "MEMBERS_MEETING, a, YES",
        "COMMITTEE, , NO",
        "COMMITTEE, a, NO",
        "SECRETARY, , NO",
        "SUPERIOR, , NO",
        "NOT_STATED, , NOT_STATED",
        "NOT_STATED, a, YES"
    })
    void the_body_that_decided_tells_and_else_the_meeting(DecidedBy body, String meeting, Answer byMembers) {
        assertThat(decision(body, meeting, Proof.NONE_NAMED))
                .isEqualTo(new Decision("admission", "ACCEPTED", "m", day("2024-03-21"), byMembers));
    }

    @Test
    void a_meeting_that_is_void_or_was_filled_in_afterwards_decided_nothing() {
        for (Proof proof : List.of(Given.forged(), Given.filledInAfterwards())) {
            BranchRecord.Builder record = branch().membersMeetings(List.of(meeting("a", "2024-03-21", proof)))
                    .admissions(List.of(admission(DecidedBy.MEMBERS_MEETING, "a", Proof.NONE_NAMED)));

            assertThat(Facts.only(in2024(record), Decision.class).byMembersMeeting())
                    .isEqualTo(Answer.NO);
        }
    }

    @Test
    void while_the_members_meetings_are_not_on_file_nobody_knows_whether_the_one_that_is_named_counts() {
        assertThat(unverified(DecidedBy.MEMBERS_MEETING, "a")).isEqualTo(Answer.NOT_STATED);
        assertThat(unverified(DecidedBy.NOT_STATED, "a")).isEqualTo(Answer.NOT_STATED);
        assertThat(unverified(DecidedBy.COMMITTEE, "a")).isEqualTo(Answer.NO);
        assertThat(unverified(DecidedBy.MEMBERS_MEETING, null)).isEqualTo(Answer.YES);
    }

    @Test
    void papers_that_are_void_or_were_filled_in_afterwards_prove_no_decision() {
        assertThat(decision(DecidedBy.MEMBERS_MEETING, null, Given.forged()).byMembersMeeting())
                .isEqualTo(Answer.NO);
        assertThat(decision(DecidedBy.NOT_STATED, null, Given.filledInAfterwards())
                        .byMembersMeeting())
                .isEqualTo(Answer.NO);
    }

    @Test
    void decisions_of_every_kind_stand_in_a_fixed_order_and_only_those_of_the_period() {
        BranchRecord.Builder record = branch().admissions(List.of(
                        new Admission(
                                "m2",
                                Admission.Step.CONFIRMED,
                                day("2024-06-01"),
                                DecidedBy.MEMBERS_MEETING,
                                null,
                                null,
                                null),
                        new Admission(
                                "m1",
                                Admission.Step.ACCEPTED,
                                day("2024-06-01"),
                                DecidedBy.MEMBERS_MEETING,
                                null,
                                null,
                                null),
                        new Admission(
                                "m3",
                                Admission.Step.ACCEPTED,
                                day("2023-12-31"),
                                DecidedBy.COMMITTEE,
                                null,
                                null,
                                null)))
                .memberMatters(List.of(new MemberMatter(
                        "m4", MemberMatter.Kind.DISCIPLINE, day("2024-02-01"), DecidedBy.COMMITTEE, null, null, null)))
                .majorMatters(List.of(new MajorMatter(
                        "x",
                        day("2024-01-01"),
                        "修路",
                        DecidedBy.NOT_STATED,
                        null,
                        Answer.NOT_STATED,
                        Answer.NOT_STATED,
                        null)));

        assertThat(in2024(record).ofType(Decision.class))
                .containsExactly(
                        new Decision("admission", "ACCEPTED", "m1", day("2024-06-01"), Answer.YES),
                        new Decision("admission", "CONFIRMED", "m2", day("2024-06-01"), Answer.YES),
                        new Decision("member-matter", "DISCIPLINE", "m4", day("2024-02-01"), Answer.NO),
                        new Decision("residents", "MAJOR_MATTER", "x", day("2024-01-01"), Answer.NOT_STATED));
    }

    @Test
    void a_major_matter_was_prepared_by_a_committee_meeting_of_the_same_or_an_earlier_day() {
        assertThat(prepared("c", "2024-03-20", Proof.NONE_NAMED)).isEqualTo(Answer.YES);
        assertThat(prepared("c", "2024-03-21", Proof.NONE_NAMED)).isEqualTo(Answer.YES);
        assertThat(prepared("c", "2024-03-22", Proof.NONE_NAMED)).isEqualTo(Answer.NO);
        assertThat(prepared("c", "2024-03-20", Given.forged())).isEqualTo(Answer.NO);
        assertThat(prepared(null, "2024-03-20", Proof.NONE_NAMED)).isEqualTo(Answer.NO);
    }

    @Test
    void without_the_committee_meetings_on_file_nobody_knows_what_they_prepared() {
        BranchRecord.Builder record = branch().membersMeetings(List.of(major("c")));

        assertThat(Facts.only(in2024(record), AgendaItem.class).prepared()).isEqualTo(Answer.NOT_STATED);
    }

    private static Decision decision(DecidedBy body, String meeting, Proof proof) {
        BranchRecord.Builder record = branch().membersMeetings(List.of(meeting("a", "2024-03-21")))
                .admissions(List.of(admission(body, meeting, proof)));
        return Facts.only(in2024(record), Decision.class);
    }

    private static Answer unverified(DecidedBy body, String meeting) {
        return Facts.only(
                        in2024(branch().admissions(List.of(admission(body, meeting, Proof.NONE_NAMED)))),
                        Decision.class)
                .byMembersMeeting();
    }

    private static Admission admission(DecidedBy body, String meeting, Proof proof) {
        return new Admission("m", Admission.Step.ACCEPTED, day("2024-03-21"), body, meeting, null, proof);
    }

    private static Answer prepared(String in, String committeeMetOn, Proof proof) {
        BranchRecord.Builder record = branch().membersMeetings(List.of(major(in)))
                .committeeMeetings(List.of(meeting("c", committeeMetOn, proof)));
        return Facts.only(in2024(record), AgendaItem.class).prepared();
    }

    private static org.branchrules.model.record.Meeting major(String preparedIn) {
        return meeting(
                "a", "2024-03-21", Proof.NONE_NAMED, new Matter(Matter.Kind.WORK, null, true, preparedIn, null, null));
    }
}
