package org.branchrules.engine.internal.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OperatorTest {
    @ParameterizedTest
    @CsvSource({
        "==, false, true, false",
        "!=, true, false, true",
        "<, true, false, false",
        "<=, true, true, false",
        ">, false, false, true",
        ">=, false, true, true",
    })
    void compares_what_is_below_equal_and_above(String sign, boolean below, boolean equal, boolean above) {
        Operator operator = Operator.of(sign).orElseThrow();
        LocalDate day = LocalDate.of(2024, 2, 29);

        assertThat(operator.holds(1, 2)).isEqualTo(below);
        assertThat(operator.holds(2, 2)).isEqualTo(equal);
        assertThat(operator.holds(3, 2)).isEqualTo(above);
        assertThat(operator.holds(day.minusDays(1), day)).isEqualTo(below);
        assertThat(operator.holds(day, day)).isEqualTo(equal);
        assertThat(operator.holds(day.plusDays(1), day)).isEqualTo(above);
    }

    @Test
    void numbers_of_different_types_are_compared_by_value() {
        assertThat(Operator.EQUAL.holds(2, 2L)).isTrue();
        assertThat(Operator.EQUAL.holds(2, 2.0)).isTrue();
        assertThat(Operator.BELOW.holds(2, 2.5)).isTrue();
    }

    @Test
    void nothing_is_before_or_after_null() {
        for (Operator operator : Operator.values()) {
            assertThat(operator.holds(null, 1)).isEqualTo(operator == Operator.NOT_EQUAL);
            assertThat(operator.holds(1, null)).isEqualTo(operator == Operator.NOT_EQUAL);
            assertThat(operator.holds(null, null)).isEqualTo(operator == Operator.EQUAL);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_negated_operator_holds_where_it_does_not(Operator operator) {
        for (int left = 1; left <= 3; left++) {
            assertThat(operator.negated().holds(left, 2)).isNotEqualTo(operator.holds(left, 2));
        }
        assertThat(operator.negated().negated()).isEqualTo(operator);
    }
}
