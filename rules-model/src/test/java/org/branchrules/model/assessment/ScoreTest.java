package org.branchrules.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {
    @ParameterizedTest
    @CsvSource({
        "0, 7, 0.00",
        "7, 7, 100.00",
        "1, 3, 33.33",
        "2, 3, 66.67",
        "1, 8, 12.50",
        "1, 20000, 0.01",
        "1, 20001, 0.00",
        "3, 20000, 0.02",
        "19999, 20000, 100.00",
        "9, 10, 90.00"
    })
    void a_share_becomes_points_rounded_half_up_to_the_hundredth(long earned, long possible, String points) {
        assertThat(Score.of(earned, possible)).hasToString(points);
    }

    @Property(seed = "20240601")
    void points_are_those_of_decimal_arithmetic(
            @ForAll @IntRange(max = 5000) int earned, @ForAll @IntRange(min = 1, max = 5000) int possible) {
        Assume.that(earned <= possible);
        BigDecimal points =
                BigDecimal.valueOf(100L * earned).divide(BigDecimal.valueOf(possible), 2, RoundingMode.HALF_UP);

        assertThat(Score.of(earned, possible)).hasToString(points.toPlainString());
    }

    @Test
    void a_score_lies_between_nothing_and_a_hundred() {
        assertThat(new Score(0)).hasToString("0.00");
        assertThat(Score.FULL).hasToString("100.00").isEqualTo(new Score(10_000));
        assertThatThrownBy(() -> new Score(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a score lies between 0 and 100: -1/100");
        assertThatThrownBy(() -> new Score(10_001))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a score lies between 0 and 100: 10001/100");
    }

    @Test
    void more_points_are_more() {
        assertThat(new Score(8999)).isLessThan(new Score(9000)).hasToString("89.99");
        assertThat(new Score(905)).hasToString("9.05");
    }
}
