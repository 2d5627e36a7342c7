package org.branchrules.model.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VoteTest {
    @Test
    void all_who_came_may_vote_in_favour() {
        assertThat(Rejection.of(() -> vote(10, 9, 9, 0, 0, 1))).isEmpty();
    }

    @Test
    void more_ayes_than_people_cannot_be() {
        assertThat(Rejection.of(() -> vote(10, 9, 10, null, null, 0)))
                .containsExactly("/ayes | “ayes”为 10，超过“present”（9） | `ayes` is 10, more than `present`, which is 9");
    }

    @Test
    void more_present_than_entitled_cannot_be() {
        assertThat(Rejection.of(() -> vote(10, 11, null, null, null, 0)))
                .containsExactly("/present | “present”为 11，超过“entitled”（10）"
                        + " | `present` is 11, more than `entitled`, which is 10");
    }

    @Test
    void ayes_noes_and_abstentions_together_are_no_more_than_came() {
        assertThat(Rejection.of(() -> vote(10, 9, 5, 3, 1, 0))).isEmpty();
        assertThat(Rejection.of(() -> vote(10, 9, 5, 3, 2, 0)))
                .containsExactly(" | 赞成、反对、弃权合计 10 票，而到会有表决权的只有 9 人"
                        + " | ayes, noes and abstentions make 10, but only 9 entitled members were present");
    }

    @Test
    void noes_alone_are_no_more_than_came() {
        assertThat(Rejection.of(() -> vote(null, 3, null, 4, null, 0)))
                .containsExactly(" | 赞成、反对、弃权合计 4 票，而到会有表决权的只有 3 人"
                        + " | ayes, noes and abstentions make 4, but only 3 entitled members were present");
    }

    @Test
    void only_those_who_did_not_come_could_vote_in_writing() {
        assertThat(Rejection.of(() -> vote(10, 8, 8, 0, 0, 2))).isEmpty();
        assertThat(Rejection.of(() -> vote(10, 8, 8, 0, 0, 3)))
                .containsExactly("/writtenAyes | “writtenAyes”为 3，超过“entitled - present”（2）"
                        + " | `writtenAyes` is 3, more than `entitled - present`, which is 2");
    }

    @Test
    void while_it_is_not_on_file_who_was_entitled_nothing_is_compared_with_it() {
        assertThat(Rejection.of(() -> vote(null, 8, 8, 0, 0, 3))).isEmpty();
        assertThat(Rejection.of(() -> vote(10, null, 8, 0, 0, 3))).isEmpty();
    }

    @Test
    void no_number_is_below_zero() {
        assertThat(Rejection.of(() -> vote(-1, -2, -3, -4, -5, -6)))
                .containsExactly(
                        "/entitled | “entitled”为 -1，不能小于零 | `entitled` is -1, but cannot be below zero",
                        "/present | “present”为 -2，不能小于零 | `present` is -2, but cannot be below zero",
                        "/ayes | “ayes”为 -3，不能小于零 | `ayes` is -3, but cannot be below zero",
                        "/noes | “noes”为 -4，不能小于零 | `noes` is -4, but cannot be below zero",
                        "/abstentions | “abstentions”为 -5，不能小于零 | `abstentions` is -5, but cannot be below zero",
                        "/writtenAyes | “writtenAyes”为 -6，不能小于零 | `writtenAyes` is -6, but cannot be below zero");
    }

    @Test
    void what_minutes_do_not_say_is_not_stated() {
        assertThat(new Vote(null, null, null, null, null, 0, null, null, null))
                .isEqualTo(new Vote(
                        null, null, null, null, null, 0, Answer.NOT_STATED, Answer.NOT_STATED, Answer.NOT_STATED));
    }

    private static Vote vote(
            Integer entitled, Integer present, Integer ayes, Integer noes, Integer abstentions, int writtenAyes) {
        return new Vote(entitled, present, ayes, noes, abstentions, writtenAyes, null, null, null);
    }
}
