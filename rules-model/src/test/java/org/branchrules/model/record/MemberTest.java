package org.branchrules.model.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.branchrules.model.record.Given.day;

import java.util.List;
import org.junit.jupiter.api.Test;

class MemberTest {
    @Test
    void membership_starts_and_ends_on_the_day() {
        Member member = Given.memberBetween("m", "2024-03-05", "2024-09-05");

        assertThat(member.inBranchOn(day("2024-03-04"))).isFalse();
        assertThat(member.inBranchOn(day("2024-03-05"))).isTrue();
        assertThat(member.inBranchOn(day("2024-09-05"))).isTrue();
        assertThat(member.inBranchOn(day("2024-09-06"))).isFalse();
    }

    @Test
    void nobody_belongs_to_a_branch_before_admission() {
        Member member = Given.probationaryMember("m", "2024-09-19");

        assertThat(member.inBranchOn(day("2024-09-18"))).isFalse();
        assertThat(member.inBranchOn(day("2024-09-19"))).isTrue();
    }

    @Test
    void a_member_whose_dates_are_older_than_the_files_always_belonged() {
        assertThat(Given.member("m").inBranchOn(day("1990-01-01"))).isTrue();
    }

    @Test
    void a_member_votes_from_the_day_of_becoming_full() {
        Member member = Given.fullMember("m", "2024-03-05");

        assertThat(member.fullMemberOn(day("2024-03-04"))).isFalse();
        assertThat(member.entitledToVoteOn(day("2024-03-04"))).isFalse();
        assertThat(member.fullMemberOn(day("2024-03-05"))).isTrue();
        assertThat(member.entitledToVoteOn(day("2024-03-05"))).isTrue();
    }

    @Test
    void a_probationary_member_does_not_vote() {
        Member member = Given.probationaryMember("m", "2023-06-20");

        assertThat(member.fullMemberOn(day("2024-06-20"))).isFalse();
        assertThat(member.entitledToVoteOn(day("2024-06-20"))).isFalse();
    }

    @Test
    void a_suspended_member_does_not_vote_from_the_first_to_the_last_day() {
        Member member = suspended(new Member.Suspension(day("2024-03-01"), day("2024-05-31")));

        assertThat(member.entitledToVoteOn(day("2024-02-29"))).isTrue();
        assertThat(member.entitledToVoteOn(day("2024-03-01"))).isFalse();
        assertThat(member.entitledToVoteOn(day("2024-05-31"))).isFalse();
        assertThat(member.entitledToVoteOn(day("2024-06-01"))).isTrue();
        assertThat(member.fullMemberOn(day("2024-04-01"))).isTrue();
    }

    @Test
    void a_suspension_without_an_end_lasts() {
        assertThat(suspended(new Member.Suspension(day("2024-03-01"), null)).entitledToVoteOn(day("2034-03-01")))
                .isFalse();
    }

    @Test
    void no_member_is_full_before_admission_or_leaves_before_coming() {
        assertThat(Rejection.of(() -> new Member(
                        "",
                        day("2024-03-02"),
                        day("2024-03-01"),
                        day("2024-05-02"),
                        day("2024-05-01"),
                        false,
                        null,
                        null,
                        false,
                        null,
                        null)))
                .containsExactly(
                        "/id | “id”为空白 | `id` is blank",
                        "/fullSince | “fullSince”为 2024-03-01，早于“admittedOn”（2024-03-02）"
                                + " | `fullSince` is 2024-03-01, which lies before `admittedOn`, 2024-03-02",
                        "/inBranchTo | “inBranchTo”为 2024-05-01，早于“inBranchFrom”（2024-05-02）"
                                + " | `inBranchTo` is 2024-05-01, which lies before `inBranchFrom`, 2024-05-02");
    }

    @Test
    void a_suspension_has_a_beginning_and_does_not_end_before_it() {
        assertThat(Rejection.of(() -> new Member.Suspension(null, day("2024-05-01"))))
                .containsExactly("/from | 缺少“from” | `from` is missing");
        assertThat(Rejection.of(() -> new Member.Suspension(day("2024-05-02"), day("2024-05-01"))))
                .containsExactly("/to | “to”为 2024-05-01，早于“from”（2024-05-02）"
                        + " | `to` is 2024-05-01, which lies before `from`, 2024-05-02");
        assertThat(Rejection.of(() -> new Member.Suspension(day("2024-05-01"), day("2024-05-01"))))
                .isEmpty();
    }

    private static Member suspended(Member.Suspension suspension) {
        return new Member(
                "m", null, day("2010-06-20"), null, null, false, null, null, false, List.of(suspension), null);
    }
}
