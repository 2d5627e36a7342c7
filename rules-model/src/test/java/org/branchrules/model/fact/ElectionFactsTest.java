package org.branchrules.model.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.branchrules.model.Ratio;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.BranchForm;
import org.branchrules.model.record.BranchKind;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Election;
import org.branchrules.model.record.ElectionProcedure;
import org.branchrules.model.record.Identity;
import org.branchrules.model.record.Member;
import org.junit.jupiter.api.Test;

/** Elections, as rules find them. */
class ElectionFactsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 16);
    private static final Ratio FOUR_FIFTHS = Ratio.parse("4/5");

    @Test
    void those_due_are_counted_from_the_roll_where_the_record_does_not_say() {
        ElectionCase found = of(null, 8, null);
        assertThat(found.entitled()).isEqualTo(10);
        assertThat(found.miscounted()).isFalse();
    }

    @Test
    void a_count_other_than_that_of_the_roll_is_a_miscount() {
        assertThat(of(10, 8, null).miscounted()).isFalse();
        assertThat(of(11, 8, null).miscounted()).isTrue();
    }

    @Test
    void members_left_out_with_both_consents_are_not_due() {
        ElectionCase found = of(10, 7, leftOut(2, Answer.YES, Answer.YES));
        assertThat(found.due()).isEqualTo(8);
        assertThat(found.attendanceReaches(FOUR_FIFTHS)).isTrue();
    }

    @Test
    void without_one_of_the_consents_they_are() {
        ElectionCase found = of(10, 7, leftOut(2, Answer.YES, Answer.NO));
        assertThat(found.due()).isEqualTo(10);
        assertThat(found.leavingOutOpen()).isFalse();
        assertThat(found.attendanceReaches(FOUR_FIFTHS)).isFalse();
    }

    @Test
    void while_a_consent_is_not_on_file_it_is_open_whether_they_are() {
        ElectionCase found = of(10, 7, leftOut(2, Answer.YES, null));
        assertThat(found.leavingOutOpen()).isTrue();
        assertThat(found.attendanceReachesOfAll(FOUR_FIFTHS)).isFalse();
        assertThat(found.attendanceCouldReach(FOUR_FIFTHS)).isTrue();
    }

    @Test
    void exactly_four_fifths_are_enough_and_one_fewer_is_not() {
        assertThat(of(10, 8, null).attendanceReaches(FOUR_FIFTHS)).isTrue();
        assertThat(of(10, 7, null).attendanceReaches(FOUR_FIFTHS)).isFalse();
    }

    @Test
    void a_probationary_member_and_a_stranger_can_neither_vote_nor_stand() {
        List<String> ids = List.of("m1", "new", "stranger");
        ElectionCase found =
                of(10, 8, new ElectionProcedure(null, null, ids, ids, null, null, null, null, null, null, null, null));
        assertThat(found.votersWithoutRight()).containsExactly("new", "stranger");
        assertThat(found.nomineesWithoutRight()).containsExactly("new", "stranger");
    }

    private static ElectionProcedure leftOut(int members, Answer above, Answer meeting) {
        return new ElectionProcedure(null, null, null, null, members, above, meeting, null, null, null, null, null);
    }

    private static ElectionCase of(Integer entitled, int present, ElectionProcedure procedure) {
        List<Member> members = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            members.add(member("m" + i, LocalDate.of(2001, 1, 1)));
        }
        members.add(member("new", null));
        BranchRecord.Builder record = BranchRecord.builder(
                        new Identity("b", BranchKind.AGENCY, BranchForm.STAND_ALONE, null, null, null))
                .members(members)
                .elections(List.of(new Election(
                        "e",
                        DAY,
                        Election.What.COMMITTEE,
                        false,
                        Election.Body.MEMBERS_MEETING,
                        entitled,
                        present,
                        null,
                        null,
                        null,
                        procedure,
                        null)));
        return Facts.only(Facts.in2024(record), ElectionCase.class);
    }

    private static Member member(String id, LocalDate fullSince) {
        return new Member(
                id, LocalDate.of(2000, 1, 1), fullSince, null, null, false, null, null, false, List.of(), null);
    }
}
