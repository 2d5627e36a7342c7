package org.branchrules.model.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AttendanceTest {
    @Test
    void nobody_comes_who_was_not_expected() {
        assertThat(Rejection.of(() -> new Attendance(5, 5, null))).isEmpty();
        assertThat(Rejection.of(() -> new Attendance(5, 6, null)))
                .containsExactly("/present | “present”为 6，超过“expected”（5）"
                        + " | `present` is 6, more than `expected`, which is 5");
    }

    @Test
    void no_more_are_absent_by_name_than_stayed_away() {
        assertThat(Rejection.of(() -> new Attendance(5, 3, List.of("a", "b")))).isEmpty();
        assertThat(Rejection.of(() -> new Attendance(5, 4, List.of("a", "b"))))
                .containsExactly("/absent | “absent”为 2，超过“expected - present”（1）"
                        + " | `absent` is 2, more than `expected - present`, which is 1");
    }

    @Test
    void nobody_is_absent_twice() {
        assertThat(Rejection.of(() -> new Attendance(5, 3, List.of("a", "a"))))
                .containsExactly("/absent/1 | 编号“a”在“absent”中重复 | the id `a` stands twice in `absent`");
    }

    @Test
    void minutes_need_not_name_everyone_who_was_absent() {
        assertThat(new Attendance(5, 3, null).absent()).isEmpty();
    }

    @Test
    void no_number_is_below_zero() {
        assertThat(Rejection.of(() -> new Attendance(-1, -2, List.of())))
                .containsExactly(
                        "/expected | “expected”为 -1，不能小于零 | `expected` is -1, but cannot be below zero",
                        "/present | “present”为 -2，不能小于零 | `present` is -2, but cannot be below zero");
    }

    @Test
    void the_order_in_which_the_absent_are_named_means_nothing() {
        assertThat(new Attendance(5, 3, List.of("b", "a"))).isEqualTo(new Attendance(5, 3, List.of("a", "b")));
    }
}
