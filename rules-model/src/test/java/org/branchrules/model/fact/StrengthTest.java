package org.branchrules.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.branchrules.model.fact.Facts.in2024;
import static org.branchrules.model.record.Given.branch;
import static org.branchrules.model.record.Given.day;
import static org.branchrules.model.record.Given.fullMember;
import static org.branchrules.model.record.Given.memberBetween;
import static org.branchrules.model.record.Given.probationaryMember;

import java.util.List;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Member;
import org.branchrules.model.record.Observation;
import org.junit.jupiter.api.Test;

/** How many full members there were over time, and for how long too few. */
class StrengthTest {
    @Test
    void a_branch_that_lost_its_third_member_is_below_three_from_the_day_after() {
        Strength strength = strength(
                branch(), fullMember("a", "2010-01-01"), fullMember("b", "2011-01-01"), left("c", "2024-12-01"));

        assertThat(strength.daysBelow(3)).isEqualTo(30);
        assertThat(strength.daysBelow(2)).isZero();
        assertThat(strength.observations())
                .containsExactly(new Observation("fullMembers", 2), new Observation("since", day("2024-12-02")));
    }

    @Test
    void a_member_who_leaves_at_the_end_of_the_day_of_the_assessment_is_still_there() {
        Strength strength = strength(
                branch(), fullMember("a", "2010-01-01"), fullMember("b", "2011-01-01"), left("c", "2024-12-31"));

        assertThat(strength.daysBelow(3)).isZero();
    }

    @Test
    void only_the_days_up_to_the_present_count_and_not_an_earlier_weakness() {
        Strength strength = strength(
                branch(),
                fullMember("a", "2010-01-01"),
                fullMember("b", "2011-01-01"),
                left("c", "2024-02-01"),
                fullMember("d", "2024-06-01"));

        assertThat(strength.daysBelow(3)).isZero();
        assertThat(strength.daysBelow(4)).isEqualTo((int) days("2010-01-01"));
    }

    @Test
    void several_changes_below_the_minimum_are_one_weakness() {
        Strength strength = strength(
                branch(),
                fullMember("a", "2010-01-01"),
                fullMember("b", "2011-01-01"),
                left("c", "2024-06-30"),
                left("d", "2024-09-30"));

        assertThat(strength.daysBelow(4)).isEqualTo((int) days("2024-07-01"));
        assertThat(strength.daysBelow(3)).isEqualTo((int) days("2024-10-01"));
    }

    @Test
    void no_day_counts_on_which_the_branch_did_not_exist() {
        Strength strength =
                strength(branch("2024-09-01", null), fullMember("a", "1990-01-01"), fullMember("b", "2011-01-01"));

        assertThat(strength.daysBelow(3)).isEqualTo((int) days("2024-09-01"));
        assertThat(strength.daysBelow(2)).isZero();
    }

    @Test
    void a_branch_whose_members_all_came_with_its_founding_has_them_from_that_day() {
        Strength strength = strength(
                branch("2024-09-01", null),
                fullMember("a", "1990-01-01"),
                fullMember("b", "2011-01-01"),
                fullMember("c", "2024-10-01"));

        assertThat(strength.changes())
                .containsExactly(new Strength.Change(day("2024-09-01"), 2), new Strength.Change(day("2024-10-01"), 3));
        assertThat(strength.daysBelow(3)).isZero();
    }

    @Test
    void probationary_members_are_no_full_members() {
        Strength strength = strength(
                branch(),
                fullMember("a", "2010-01-01"),
                fullMember("b", "2011-01-01"),
                probationaryMember("c", "2024-01-01"));

        assertThat(strength.daysBelow(3)).isEqualTo((int) days("2010-01-01"));
    }

    @Test
    void a_branch_without_members_has_no_change_to_count_from() {
        assertThat(strength(branch()).daysBelow(3)).isZero();
        assertThat(in2024(branch()).ofType(Strength.class)).isEmpty();
    }

    private static Strength strength(BranchRecord.Builder branch, Member... members) {
        return Facts.only(in2024(branch.members(List.of(members))), Strength.class);
    }

    private static Member left(String id, String lastDay) {
        return memberBetween(id, null, lastDay);
    }

    /** Days from that one to the last of 2024, both included. */
    private static long days(String from) {
        return java.time.temporal.ChronoUnit.DAYS.between(day(from), day("2025-01-01"));
    }
}
