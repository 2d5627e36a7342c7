package org.branchrules.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.branchrules.model.fact.Facts.in2024;
import static org.branchrules.model.fact.Facts.of2024AsOf;
import static org.branchrules.model.record.Given.branch;
import static org.branchrules.model.record.Given.day;
import static org.branchrules.model.record.Given.fullMember;
import static org.branchrules.model.record.Given.member;
import static org.branchrules.model.record.Given.probationaryMember;

import java.util.List;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.BranchForm;
import org.branchrules.model.record.BranchKind;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Given;
import org.branchrules.model.record.Leadership.ElectedBy;
import org.branchrules.model.record.Member;
import org.branchrules.model.record.PartyGroup;
import org.branchrules.model.record.Post;
import org.branchrules.model.record.Section;
import org.branchrules.model.record.Unit;
import org.junit.jupiter.api.Test;

/** The branch on the day of the assessment, and which of its sections are known. */
class BranchTest {
    @Test
    void a_branch_of_which_nothing_is_supplied_has_its_identity_and_nothing_else() {
        assertThat(in2024(branch()).branch())
                .isEqualTo(new Branch(
                        BranchKind.AGENCY,
                        BranchForm.STAND_ALONE,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        Answer.NOT_STATED,
                        Answer.NOT_STATED,
                        0,
                        0,
                        0,
                        0,
                        Answer.YES,
                        false,
                        12,
                        true,
                        false,
                        day("2024-12-31")));
        assertThat(in2024(branch()).all()).containsExactly(in2024(branch()).branch());
    }

    @Test
    void members_are_counted_as_they_stand_on_the_day_of_the_assessment() {
        BranchRecord.Builder record = branch().members(List.of(
                member("a"),
                fullMember("b", "2024-06-30"),
                fullMember("c", "2024-07-01"),
                probationaryMember("d", "2024-06-30"),
                probationaryMember("e", "2024-07-01"),
                Given.memberBetween("f", null, "2024-06-29"),
                Given.leadingCadre("g")));

        Branch branch = of2024AsOf(record, "2024-06-30").branch();

        assertThat(branch.fullMembers()).isEqualTo(3);
        assertThat(branch.probationaryMembers()).isEqualTo(2);
        assertThat(branch.allMembers()).isEqualTo(5);
        assertThat(branch.leadingCadres()).isEqualTo(1);
    }

    @Test
    void mobile_members_are_clustered_by_where_they_are() {
        BranchRecord.Builder record = branch().members(List.of(
                away("a", "2024-01-01", "深圳"),
                away("b", "2024-12-31", "深圳"),
                away("c", "2025-01-01", "深圳"),
                away("d", "2023-01-01", "宁波"),
                away("e", "2023-01-01", null)));

        Branch branch = in2024(record).branch();

        assertThat(branch.mobileMembers()).isEqualTo(4);
        assertThat(branch.largestMobileCluster()).isEqualTo(2);
        assertThat(branch.mobileMembersUnplaced()).isEqualTo(1);
    }

    @Test
    void units_are_alike_in_one_place_or_one_trade() {
        assertThat(alike(unit("a", "A区", "纺织"), unit("b", "A区", "物流"))).isEqualTo(Answer.YES);
        assertThat(alike(unit("a", "A区", "纺织"), unit("b", "B区", "纺织"))).isEqualTo(Answer.YES);
        assertThat(alike(unit("a", "A区", "纺织"), unit("b", "B区", "物流"))).isEqualTo(Answer.NO);
        assertThat(alike(unit("a", "A区", null), unit("b", "B区", "物流"))).isEqualTo(Answer.NOT_STATED);
        assertThat(alike(unit("a", "A区", null), unit("b", "A区", "物流"))).isEqualTo(Answer.YES);
    }

    @Test
    void months_in_being_are_whole_months_up_to_the_day_of_the_assessment() {
        assertThat(in2024(branch("2024-05-01", null)).branch().monthsInBeing()).isEqualTo(8);
        assertThat(in2024(branch("2024-05-02", null)).branch().monthsInBeing()).isEqualTo(7);
        assertThat(in2024(branch(null, "2024-06-30")).branch().monthsInBeing()).isEqualTo(6);
        assertThat(in2024(branch(null, "2024-06-29")).branch().monthsInBeing()).isEqualTo(5);
        assertThat(of2024AsOf(branch(), "2024-06-29").branch().monthsInBeing()).isEqualTo(5);
        assertThat(in2024(branch("2025-01-01", null)).branch().monthsInBeing()).isZero();
    }

    @Test
    void a_branch_is_founded_in_the_period_from_its_first_to_its_last_day() {
        assertThat(in2024(branch("2023-12-31", null)).branch().foundedInPeriod())
                .isFalse();
        assertThat(in2024(branch("2024-01-01", null)).branch().foundedInPeriod())
                .isTrue();
        assertThat(in2024(branch("2024-12-31", null)).branch().foundedInPeriod())
                .isTrue();
        assertThat(in2024(branch("2025-01-01", null)).branch().foundedInPeriod())
                .isFalse();
    }

    @Test
    void the_year_has_ended_on_its_last_day_and_not_for_a_branch_that_ended_before() {
        assertThat(of2024AsOf(branch(), "2024-12-30").branch().yearEnded()).isFalse();
        assertThat(of2024AsOf(branch(), "2024-12-31").branch().yearEnded()).isTrue();
        assertThat(in2024(branch(null, "2024-12-30")).branch().yearEnded()).isFalse();
        assertThat(in2024(branch(null, "2024-12-31")).branch().yearEnded()).isTrue();
    }

    @Test
    void a_branch_is_dissolved_from_its_last_day_on() {
        assertThat(of2024AsOf(branch(null, "2024-07-01"), "2024-06-30").branch().dissolved())
                .isFalse();
        assertThat(of2024AsOf(branch(null, "2024-07-01"), "2024-07-01").branch().dissolved())
                .isTrue();
        assertThat(in2024(branch(null, "2024-07-01")).branch().asOf()).isEqualTo("2024-07-01");
    }

    @Test
    void an_appointed_leadership_is_not_elected_and_an_unknown_one_is_taken_for_elected() {
        assertThat(elected(ElectedBy.APPOINTED_FROM_ABOVE)).isEqualTo(Answer.NO);
        assertThat(elected(ElectedBy.MEMBERS_MEETING)).isEqualTo(Answer.YES);
        assertThat(elected(ElectedBy.NOT_STATED)).isEqualTo(Answer.YES);
    }

    @Test
    void groups_are_counted_while_they_exist() {
        assertThat(in2024(branch().groups(List.of(
                                Given.group("a", null),
                                new PartyGroup("b", null, null, null, null, null, day("2024-12-30")),
                                new PartyGroup("c", null, null, null, null, day("2024-12-31"), null))))
                        .branch()
                        .groups())
                .isEqualTo(2);
    }

    @Test
    void without_a_committee_it_is_known_that_the_committee_did_not_meet() {
        assertThat(in2024(branch().leadership(Given.noCommittee(Given.officer("m", Post.SECRETARY))))
                        .supplied())
                .containsExactlyInAnyOrder(Section.LEADERSHIP, Section.COMMITTEE_MEETINGS);
        assertThat(in2024(branch().leadership(Given.committee())).supplied()).containsExactly(Section.LEADERSHIP);
    }

    @Test
    void without_groups_it_is_known_that_no_group_met() {
        assertThat(in2024(branch().groups(List.of())).supplied())
                .containsExactlyInAnyOrder(Section.GROUPS, Section.GROUP_MEETINGS);
        assertThat(in2024(branch().groups(List.of(Given.group("g", null)))).supplied())
                .containsExactly(Section.GROUPS);
    }

    private static Member away(String id, String since, String destination) {
        return new Member(
                id, null, day("2010-06-20"), null, null, false, day(since), destination, false, List.of(), null);
    }

    private static Unit unit(String id, String locality, String trade) {
        return new Unit(id, null, locality, trade, 2, 0, null, null, null, null);
    }

    private static Answer alike(Unit... units) {
        return in2024(branch().units(List.of(units))).branch().unitsAlike();
    }

    private static Answer elected(ElectedBy by) {
        return in2024(branch().leadership(new org.branchrules.model.record.Leadership(
                        true, null, null, by, null, null, null, null, null, null, null)))
                .branch()
                .electedLeadership();
    }
}
