package org.branchrules.model.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.branchrules.model.fact.Facts.in2024;
import static org.branchrules.model.fact.Facts.of2024AsOf;
import static org.branchrules.model.record.Given.branch;
import static org.branchrules.model.record.Given.day;
import static org.branchrules.model.record.Given.fullMember;
import static org.branchrules.model.record.Given.member;
import static org.branchrules.model.record.Given.officer;
import static org.branchrules.model.record.Given.officerBetween;

import java.util.List;
import java.util.Set;
import org.branchrules.model.record.Answer;
import org.branchrules.model.record.BranchRecord;
import org.branchrules.model.record.Given;
import org.branchrules.model.record.Leadership;
import org.branchrules.model.record.Leadership.ElectedBy;
import org.branchrules.model.record.Leadership.Vacancy;
import org.branchrules.model.record.Member;
import org.branchrules.model.record.Officer;
import org.branchrules.model.record.Officer.AdministrativePost;
import org.branchrules.model.record.Officer.ChosenBy;
import org.branchrules.model.record.PartyGroup;
import org.branchrules.model.record.PartyGroup.LeaderChosenBy;
import org.branchrules.model.record.Post;
import org.branchrules.model.record.Proof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who leads the branch and its groups on the day of the assessment. */
class OfficersTest {
    @Test
    void a_team_is_those_in_office_on_the_day_of_the_assessment() {
        BranchRecord.Builder record = branch().members(List.of(
                        member("m1"), member("m2"), member("m3"), Given.memberBetween("m4", null, "2024-06-30")))
                .leadership(Given.committee(
                        officer("m1", Post.SECRETARY),
                        officerBetween("m2", null, "2024-06-30", Post.DEPUTY_SECRETARY, Post.ORGANISATION),
                        officerBetween("m3", "2024-07-01", null, Post.DISCIPLINE),
                        officer("m4", Post.PUBLICITY)));

        assertThat(team(of2024AsOf(record, "2024-06-30")))
                .isEqualTo(new Team(
                        true,
                        3,
                        Set.of(Post.SECRETARY, Post.DEPUTY_SECRETARY, Post.ORGANISATION, Post.PUBLICITY),
                        1,
                        ElectedBy.MEMBERS_MEETING,
                        false));
        assertThat(team(of2024AsOf(record, "2024-07-01")))
                .isEqualTo(new Team(
                        true, 2, Set.of(Post.SECRETARY, Post.DISCIPLINE), 0, ElectedBy.MEMBERS_MEETING, false));
    }

    @Test
    void somebody_with_two_entries_is_one_person() {
        Team team = team(in2024(branch().leadership(Given.committee(
                officer("m1", Post.SECRETARY), officer("m1", Post.ORGANISATION), officer("m2", Post.DISCIPLINE)))));

        assertThat(team.size()).isEqualTo(2);
        assertThat(team.posts()).containsExactly(Post.SECRETARY, Post.ORGANISATION, Post.DISCIPLINE);
        assertThat(team.holds(Post.ORGANISATION)).isTrue();
        assertThat(team.holds(Post.PUBLICITY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "MEMBERS_MEETING, YES",
        "DELEGATE_MEETING, YES",
        "APPOINTED_FROM_ABOVE, NO",
        "OTHER, NO",
        "NOT_STATED, NOT_STATED"
    })
    void a_team_is_elected_by_the_members_or_their_delegates(ElectedBy by, Answer byMembers) {
        assertThat(new Team(true, 5, Set.of(), 0, by, true).electedByMembers()).isEqualTo(byMembers);
    }

    @Test
    void an_officer_was_a_full_member_on_taking_office_or_not() {
        assertThat(officerFact(fullMember("m", "2024-03-01"), "2024-03-01").fullMember())
                .isEqualTo(Answer.YES);
        assertThat(officerFact(fullMember("m", "2024-03-02"), "2024-03-01").fullMember())
                .isEqualTo(Answer.NO);
        assertThat(officerFact(Given.probationaryMember("m", "2023-03-01"), "2024-03-01")
                        .fullMember())
                .isEqualTo(Answer.NO);
        assertThat(Facts.only(
                                in2024(branch().leadership(Given.committee(officer("m", Post.SECRETARY)))),
                                OfficerInOffice.class)
                        .fullMember())
                .isEqualTo(Answer.NOT_STATED);
    }

    @Test
    void party_standing_is_whole_months_from_becoming_full_to_taking_office() {
        assertThat(officerFact(fullMember("m", "2023-03-15"), "2024-03-14").standingMonths())
                .isEqualTo(11);
        assertThat(officerFact(fullMember("m", "2023-03-15"), "2024-03-15").standingMonths())
                .isEqualTo(12);
        assertThat(officerFact(fullMember("m", "2023-03-15"), null).standingStated())
                .isFalse();
        assertThat(officerFact(fullMember("m", "2023-03-15"), null).standingMonths())
                .isZero();
    }

    @Test
    void what_is_on_file_of_an_officer_is_shown_as_it_is() {
        Officer secretary = new Officer(
                "m",
                Set.of(Post.SECRETARY),
                day("2023-03-15"),
                null,
                ChosenBy.COMMITTEE,
                day("2023-03-20"),
                null,
                AdministrativePost.MANAGEMENT,
                1,
                Answer.NO,
                Answer.NOT_STATED,
                null);
        OfficerInOffice fact = Facts.only(
                in2024(branch().members(List.of(member("m"))).leadership(Given.committee(secretary))),
                OfficerInOffice.class);

        assertThat(fact)
                .isEqualTo(new OfficerInOffice(
                        "m",
                        List.of(Post.SECRETARY),
                        ChosenBy.COMMITTEE,
                        true,
                        false,
                        day("2010-06-20"),
                        day("2023-03-15"),
                        Answer.YES,
                        AdministrativePost.MANAGEMENT,
                        1,
                        Answer.NO));
        assertThat(fact.secretary()).isTrue();
        assertThat(fact.chosenByCommittee()).isTrue();
        assertThat(fact.fromManagement()).isTrue();
        assertThat(fact.leaderOfUnit()).isFalse();
        assertThat(fact.unapprovedSecondCommittee()).isTrue();
    }

    @Test
    void days_of_a_vacancy_run_to_its_filling_or_to_the_day_of_the_assessment() {
        assertThat(vacant("2024-03-01", null, "2024-06-30"))
                .containsExactly(new VacantPost(Post.SECRETARY, day("2024-03-01"), null, 121));
        assertThat(vacant("2024-03-01", "2024-05-01", "2024-06-30"))
                .containsExactly(new VacantPost(Post.SECRETARY, day("2024-03-01"), day("2024-05-01"), 61));
        assertThat(vacant("2024-03-01", "2024-07-01", "2024-06-30"))
                .containsExactly(new VacantPost(Post.SECRETARY, day("2024-03-01"), day("2024-07-01"), 121));
        assertThat(vacant("2024-06-30", null, "2024-06-30"))
                .containsExactly(new VacantPost(Post.SECRETARY, day("2024-06-30"), null, 0));
    }

    @Test
    void a_vacancy_filled_before_the_period_or_opening_after_the_assessment_is_none() {
        assertThat(vacant("2023-03-01", "2023-12-31", "2024-06-30")).isEmpty();
        assertThat(vacant("2023-03-01", "2024-01-01", "2024-06-30")).hasSize(1);
        assertThat(vacant("2024-07-01", null, "2024-06-30")).isEmpty();
    }

    @Test
    void a_group_of_the_day_of_the_assessment_shows_its_leader_and_members() {
        PartyGroup closed = new PartyGroup("c", null, null, null, List.of(), null, day("2024-12-30"));
        PartyGroup group = new PartyGroup(
                "b", "m1", null, LeaderChosenBy.RECOMMENDED_BY_GROUP, List.of("m1", "m2"), null, day("2024-12-31"));
        PartyGroup leaderless = new PartyGroup("a", null, null, null, List.of(), null, null);

        assertThat(in2024(branch().members(List.of(member("m1"))).groups(List.of(closed, group, leaderless)))
                        .ofType(Group.class))
                .containsExactly(
                        new Group("a", false, Answer.NOT_STATED, Answer.NOT_STATED, 0),
                        new Group("b", true, Answer.YES, Answer.YES, 2));
    }

    @Test
    void a_leader_is_a_full_member_on_the_day_of_the_assessment() {
        assertThat(leader(fullMember("m1", "2024-12-31"), LeaderChosenBy.OTHER))
                .isEqualTo(new Group("g", true, Answer.YES, Answer.NO, 0));
        assertThat(leader(fullMember("m1", "2025-01-01"), LeaderChosenBy.DESIGNATED_BY_BRANCH))
                .isEqualTo(new Group("g", true, Answer.NO, Answer.YES, 0));
        assertThat(leader(Given.memberBetween("m1", null, "2024-12-30"), null))
                .isEqualTo(new Group("g", true, Answer.NO, Answer.NOT_STATED, 0));
        assertThat(Facts.only(in2024(branch().groups(List.of(Given.group("g", "m1")))), Group.class)
                        .leaderFullMember())
                .isEqualTo(Answer.NOT_STATED);
    }

    private static Team team(BranchFacts facts) {
        return Facts.only(facts, Team.class);
    }

    private static OfficerInOffice officerFact(Member member, String from) {
        BranchRecord.Builder record = branch().members(List.of(member))
                .leadership(Given.committee(officerBetween("m", from, null, Post.SECRETARY)));
        return Facts.only(in2024(record), OfficerInOffice.class);
    }

    private static List<VacantPost> vacant(String since, String filledOn, String asOf) {
        Vacancy vacancy = new Vacancy(Post.SECRETARY, day(since), filledOn == null ? null : day(filledOn));
        Leadership leadership = new Leadership(
                true,
                null,
                null,
                ElectedBy.NOT_STATED,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(vacancy),
                Proof.NONE_NAMED);
        return of2024AsOf(branch().leadership(leadership), asOf).ofType(VacantPost.class);
    }

    private static Group leader(Member member, LeaderChosenBy chosenBy) {
        PartyGroup group = new PartyGroup("g", "m1", null, chosenBy, List.of(), null, null);
        return Facts.only(in2024(branch().members(List.of(member)).groups(List.of(group))), Group.class);
    }
}
