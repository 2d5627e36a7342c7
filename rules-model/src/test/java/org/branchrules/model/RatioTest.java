package org.branchrules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {
    @ParameterizedTest
    @CsvSource({
        "1/2, 11, 23, false, false",
        "1/2, 12, 24, true, false",
        "1/2, 13, 24, true, true",
        "2/3, 66, 100, false, false",
        "2/3, 67, 100, true, true",
        "2/3, 14, 21, true, false",
        "4/5, 4, 5, true, false",
        "1/3, 333333333, 1000000000, false, false",
        "1/3, 333333334, 1000000000, true, true",
        "0/1, 0, 10, true, false",
        "1/1, 10, 10, true, false"
    })
    void a_share_is_compared_without_rounding(Ratio share, long part, long whole, boolean reached, boolean exceeded) {
        assertThat(share.isReachedBy(part, whole)).isEqualTo(reached);
        assertThat(share.isExceededBy(part, whole)).isEqualTo(exceeded);
    }

    @Property(seed = "20240601")
    void one_more_than_a_share_that_is_just_reached_exceeds_it(
            @ForAll @IntRange(min = 1, max = 1000) int numerator,
            @ForAll @IntRange(min = 1, max = 1000) int denominator,
            @ForAll @IntRange(min = 1, max = 1_000_000) int times) {
        Ratio share = new Ratio(numerator, denominator);
        long part = (long) numerator * times;
        long whole = (long) denominator * times;

        assertThat(share.isReachedBy(part, whole)).isTrue();
        assertThat(share.isExceededBy(part, whole)).isFalse();
        assertThat(share.isExceededBy(part + 1, whole)).isTrue();
        assertThat(share.isReachedBy(part - 1, whole)).isFalse();
    }

    @Test
    void a_ratio_is_read_as_it_is_written() {
        assertThat(Ratio.parse("4/5")).isEqualTo(new Ratio(4, 5)).hasToString("4/5");
        assertThat(Ratio.parse(" 1 / 2 ")).isEqualTo(new Ratio(1, 2));
        assertThat(Ratio.parse("2/4")).hasToString("2/4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1/2/3", "/", "a/b", "0.5", "50%", "1/", "99999999999999999999/2"})
    void anything_else_is_no_ratio(String text) {
        assertThatThrownBy(() -> Ratio.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`" + text + "` is not a ratio; expected a form such as 1/2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/0", "-1/2", "1/-2"})
    void nothing_is_shared_by_nobody_and_no_share_is_below_zero(String text) {
        assertThatThrownBy(() -> Ratio.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a ratio: " + text);
    }
}
