package org.branchrules.model.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.branchrules.model.record.Given.day;

import java.util.List;
import java.util.Set;
import org.branchrules.model.record.Leadership.ElectedBy;
import org.branchrules.model.record.Leadership.TermChange;
import org.branchrules.model.record.Leadership.TermChange.Direction;
import org.branchrules.model.record.Leadership.Vacancy;
import org.junit.jupiter.api.Test;

class LeadershipTest {
    @Test
    void an_officer_is_in_office_from_the_first_to_the_last_day() {
        Officer officer = Given.officerBetween("m", "2024-03-05", "2024-09-05", Post.SECRETARY);

        assertThat(officer.inOfficeOn(day("2024-03-04"))).isFalse();
        assertThat(officer.inOfficeOn(day("2024-03-05"))).isTrue();
        assertThat(officer.inOfficeOn(day("2024-09-05"))).isTrue();
        assertThat(officer.inOfficeOn(day("2024-09-06"))).isFalse();
    }

    @Test
    void posts_read_the_same_in_whatever_order_they_were_given() {
        Officer officer = Given.officer("m", Post.DISCIPLINE, Post.SECRETARY, Post.ORGANISATION);

        assertThat(officer.postsInOrder()).containsExactly(Post.SECRETARY, Post.ORGANISATION, Post.DISCIPLINE);
        assertThat(officer.isSecretaryOrDeputy()).isTrue();
        assertThat(Given.officer("m", Post.DEPUTY_SECRETARY).isSecretaryOrDeputy())
                .isTrue();
        assertThat(Given.officer("m", Post.OTHER).isSecretaryOrDeputy()).isFalse();
    }

    @Test
    void an_officer_has_a_post_and_does_not_leave_before_coming() {
        assertThat(Rejection.of(() -> new Officer(
                        null,
                        Set.of(),
                        day("2024-03-02"),
                        day("2024-03-01"),
                        null,
                        null,
                        null,
                        null,
                        -1,
                        null,
                        Answer.NOT_STATED,
                        null)))
                .containsExactly(
                        "/member | 缺少“member” | `member` is missing",
                        "/posts | 缺少“posts” | `posts` is missing",
                        "/to | “to”为 2024-03-01，早于“from”（2024-03-02）"
                                + " | `to` is 2024-03-01, which lies before `from`, 2024-03-02",
                        "/otherCommittees | “otherCommittees”为 -1，不能小于零"
                                + " | `otherCommittees` is -1, but cannot be below zero");
    }

    @Test
    void what_the_files_do_not_say_of_an_officer_is_not_stated() {
        assertThat(new Officer(
                        "m",
                        Set.of(Post.SECRETARY),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        0,
                        null,
                        Answer.NOT_STATED,
                        null))
                .isEqualTo(new Officer(
                        "m",
                        Set.of(Post.SECRETARY),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        0,
                        Answer.NOT_STATED,
                        Answer.NOT_STATED,
                        Proof.NONE_NAMED));
    }

    @Test
    void the_election_before_was_not_later_and_seats_are_not_below_zero() {
        assertThat(Rejection.of(() -> elected("2024-03-01", "2024-03-02", -1)))
                .containsExactly(
                        "/seats | “seats”为 -1，不能小于零 | `seats` is -1, but cannot be below zero",
                        "/electedOn | “electedOn”为 2024-03-01，早于“previousElectedOn”（2024-03-02）"
                                + " | `electedOn` is 2024-03-01, which lies before `previousElectedOn`, 2024-03-02");
        assertThat(Rejection.of(() -> elected("2024-03-01", "2024-03-01", 0))).isEmpty();
    }

    @Test
    void a_leadership_of_which_nothing_is_said_has_no_officers_and_an_unknown_origin() {
        assertThat(new Leadership(true, null, null, null, null, null, null, null, null, null, null))
                .isEqualTo(new Leadership(
                        true,
                        null,
                        null,
                        ElectedBy.NOT_STATED,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        Proof.NONE_NAMED));
    }

    @Test
    void a_changed_election_date_says_which_way_and_until_when() {
        assertThat(Rejection.of(() -> new TermChange(null, null, null, null)))
                .containsExactly(
                        "/direction | 缺少“direction” | `direction` is missing",
                        "/until | 缺少“until” | `until` is missing");
        assertThat(new TermChange(Direction.POSTPONED, day("2024-03-01"), null, null).proof())
                .isEqualTo(Proof.NONE_NAMED);
    }

    @Test
    void a_vacancy_is_not_filled_before_it_opens() {
        assertThat(Rejection.of(() -> new Vacancy(Post.SECRETARY, day("2024-03-02"), day("2024-03-01"))))
                .containsExactly("/filledOn | “filledOn”为 2024-03-01，早于“since”（2024-03-02）"
                        + " | `filledOn` is 2024-03-01, which lies before `since`, 2024-03-02");
        assertThat(Rejection.of(() -> new Vacancy(Post.SECRETARY, day("2024-03-02"), day("2024-03-02"))))
                .isEmpty();
        assertThat(Rejection.of(() -> new Vacancy(null, null, null)))
                .containsExactly("/post | 缺少“post” | `post` is missing", "/since | 缺少“since” | `since` is missing");
    }

    private static Leadership elected(String on, String before, int seats) {
        return new Leadership(
                true,
                seats,
                day(on),
                ElectedBy.MEMBERS_MEETING,
                day(before),
                null,
                null,
                null,
                List.of(),
                List.of(),
                null);
    }
}
