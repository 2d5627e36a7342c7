package org.branchrules.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PointsTest {
    @ParameterizedTest
    @ValueSource(strings = {"2", "0.5", "-1.25", "0", "100"})
    void points_read_as_they_are_written(String written) {
        assertThat(Points.parse(written)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two", "0.125", "1,5", "99999999999"})
    void what_is_not_a_number_of_points_is_refused(String written) {
        assertThatThrownBy(() -> Points.parse(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`" + written + "`");
    }

    @Test
    void a_share_is_rounded_half_up_to_the_hundredth() {
        Points ten = Points.parse("10");
        assertThat(ten.share(BigDecimal.ONE, BigDecimal.valueOf(3))).isEqualTo(Points.parse("3.33"));
        assertThat(ten.share(BigDecimal.valueOf(2), BigDecimal.valueOf(3))).isEqualTo(Points.parse("6.67"));
        assertThat(Points.parse("0.01").share(BigDecimal.ONE, BigDecimal.valueOf(2)))
                .isEqualTo(Points.parse("0.01"));
    }
}
