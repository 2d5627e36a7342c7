package org.branchrules.engine.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MutationScoreTest {
    @Test
    void it_never_rounds_up() {
        assertThat(new MutationScore(9_499, 10_000).reaches(95)).isFalse();
        assertThat(new MutationScore(9_500, 10_000).reaches(95)).isTrue();
        assertThat(new MutationScore(99_999, 100_000)).hasToString("99.99");
        assertThat(new MutationScore(2, 3)).hasToString("66.66");
        assertThat(new MutationScore(1, 20)).hasToString("5.00");
    }

    @Test
    void nothing_to_kill_is_all_killed() {
        assertThat(new MutationScore(0, 0)).hasToString("100.00");
        assertThat(new MutationScore(0, 0).reaches(100)).isTrue();
    }

    @Test
    void no_more_can_be_killed_than_there_are() {
        assertThatThrownBy(() -> new MutationScore(2, 1)).hasMessage("2 of 1");
    }
}
